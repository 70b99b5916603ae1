// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace fix789 {

/// The Wi-Fi that this computer is joined to. What is empty, 0 or negative was not told.
struct WifiLink {
    /// Whether the system gives itself another hardware address: on this Wi-Fi always the same one, or another each day.
    enum class OwnAddress { NotTold, OfTheDevice, Random, RandomDaily };

    QString name = {};        ///< SSID
    QString accessPoint = {}; ///< its hardware address (BSSID)
    int channel = 0;
    int signal = -1; ///< percent
    OwnAddress ownAddress = OwnAddress::NotTold;
    bool withheld = false; ///< Windows tells only with consent to location, and there is none

    bool operator==(const WifiLink &) const = default;
};

/// The network that the way out leads through, as the system shows it; where there is none, the Wi-Fi that is joined.
struct NetworkView {
    /// How far the system itself thinks that this computer gets. Windows shows Local as "limited" or "no internet": its own
    /// test page or name was not answered as it wants, which a filter for names brings about as well.
    /// learn.microsoft.com, "NLM_CONNECTIVITY enumeration (netlistmgr.h)"
    enum class Connectivity {
        NotTold,
        Disconnected, ///< to no network at all
        Local,        ///< to the local network and no further, or even less
        Internet,
    };

    std::optional<WifiLink> wifi = {}; ///< nothing: a cable
    QStringList addresses = {};        ///< of this computer there
    QString gateway = {};              ///< empty: nothing leads further out
    QStringList resolvers = {};
    QString dhcpServer = {};
    Connectivity connectivity = Connectivity::NotTold;

    bool operator==(const NetworkView &) const = default;
};

/// In the NAT mode of Meraki's access points gateway and resolver are this everywhere.
inline constexpr char kMerakiNatGateway[] = "10.128.128.128";

} // namespace fix789
