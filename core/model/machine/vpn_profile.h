// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>

namespace fix789 {

/// Whose phonebook contains a connection.
enum class ProfileOwner { User, AllUsers };

/// Which tunnels Windows tries for a connection (ras.h, VS_Default ... VS_Ikev2First).
enum class TunnelType {
    Automatic, ///< several, one after the other: also those that begin with one and go on with others
    Pptp,
    L2tp,
    Sstp,
    Ikev2,
    Other, ///< a number that this program does not know
};

/// How the two computers prove who they are to each other, below the person's name and password.
enum class MachineAuthentication { PreSharedKey, Certificate };

/// How much protection of the data inside the tunnel a connection asks for (ras.h, ET_*).
enum class ProfileEncryption { None, Optional, Required, Maximum };

/// A VPN connection as Windows keeps it. Presence of secrets, never their content.
struct VpnProfile {
    QString name;
    ProfileOwner owner = ProfileOwner::User;
    bool damaged = false; ///< it is in the phonebook, but Windows cannot read it; then only name and owner are known
    TunnelType tunnel = TunnelType::Automatic;
    QString server; ///< as the person typed it
    MachineAuthentication authentication = MachineAuthentication::PreSharedKey;
    std::optional<bool> keyStored; ///< a pre-shared key; nothing where Windows does not tell
    std::optional<bool> ownIpsec;  ///< IPsec parameters set for this connection alone (Set-VpnConnectionIPsecConfiguration)
    std::optional<bool> credentialsSaved;        ///< a name and password; nothing where Windows does not tell
    std::optional<QStringList> signIn;           ///< allowed: "pap", "chap", "ms-chap-v2", "eap"; nothing: not known
    std::optional<ProfileEncryption> encryption; ///< nothing: not known

    bool operator==(const VpnProfile &) const = default;
};

/// What a number of dwVpnStrategy means: ras.h, VS_Default 0 to VS_Ikev2First 8; [MS-RRASM] VpnStrategy.
TunnelType tunnelFrom(std::uint32_t strategy);
/// The number of the tunnel alone, or of Windows' own choice. Nothing for Other.
std::optional<std::uint32_t> strategyFor(TunnelType tunnel);

} // namespace fix789
