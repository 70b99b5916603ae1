// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/machine/ipsec_parameters.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>

namespace fix789 {

/// Whose phonebook contains a connection.
enum class ProfileOwner { User, AllUsers };

/// Which tunnels Windows tries for a connection (ras.h, VS_Default ... VS_ProtocolList).
enum class TunnelType {
    Automatic, ///< several in turn, including strategies that start with one and continue with others
    Pptp,
    L2tp,
    Sstp,
    Ikev2,
    WithoutL2tp, ///< several, never L2TP: GRE, PPTP with SSTP, IKEv2 with SSTP
    Other,       ///< unknown whether L2TP is among them: a list of protocols, or a number unknown to this program
};

/// How the two computers authenticate each other, below the user's name and password.
enum class MachineAuthentication { PreSharedKey, Certificate };

/// The encryption that a connection demands for data inside the tunnel (ras.h, ET_*).
enum class ProfileEncryption { None, Optional, Required, Maximum };

/// A VPN connection as Windows stores it. It says which secrets exist, never their content.
struct VpnProfile {
    QString name;
    ProfileOwner owner = ProfileOwner::User;
    bool damaged = false; ///< in the phonebook, but unreadable to Windows; only name and owner are known
    bool unread = false;  ///< Windows did not say more than name and owner, and the entry need not be at fault
    TunnelType tunnel = TunnelType::Automatic;
    QString server; ///< as the user typed it
    MachineAuthentication authentication = MachineAuthentication::PreSharedKey;
    std::optional<bool> keyStored; ///< a pre-shared key; nothing if Windows does not say
    std::optional<bool> ownIpsec;  ///< IPsec parameters of this connection alone (Set-VpnConnectionIPsecConfiguration)
    std::optional<IpsecParameters> ipsecParameters; ///< with `ownIpsec`: which; nothing: this program cannot read them
    std::optional<bool> credentialsSaved;           ///< a name and password; nothing if Windows does not say
    std::optional<QStringList> signIn;              ///< allowed: "pap", "chap", "ms-chap-v2", "eap"; nothing: not known
    std::optional<ProfileEncryption> encryption;    ///< nothing: not known

    /// More than name and owner is known.
    [[nodiscard]] bool isReadable() const { return !damaged && !unread; }

    bool operator==(const VpnProfile &) const = default;
};

/// The meaning of a dwVpnStrategy number: ras.h, VS_Default 0 to VS_ProtocolList 15; [MS-RRASM] VpnStrategy.
TunnelType tunnelFrom(std::uint32_t strategy);
/// The number for this tunnel alone; for Automatic and WithoutL2tp one of theirs. Nothing for Other.
std::optional<std::uint32_t> strategyFor(TunnelType tunnel);

} // namespace fix789
