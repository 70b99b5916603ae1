// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace fix789 {

/// The Wi-Fi that this computer is connected to. Empty, 0 or negative means unknown.
struct WifiLink {
    /// Whether the system uses a random hardware address: always the same on this Wi-Fi, or a new one every day.
    enum class OwnAddress { NotTold, OfTheDevice, Random, RandomDaily };

    QString name = {};        ///< SSID
    QString accessPoint = {}; ///< its hardware address (BSSID)
    int channel = 0;
    int signal = -1; ///< percent
    OwnAddress ownAddress = OwnAddress::NotTold;
    bool withheld = false; ///< Windows reveals it only with location consent, which is missing

    bool operator==(const WifiLink &) const = default;
};

/// The network of the default route, as the system shows it; without a default route, the connected Wi-Fi.
struct NetworkView {
    /// How far the system itself believes this computer gets. Windows shows Local as "limited" or "no internet": its own
    /// test page or name gave an unexpected answer, which a DNS filter also causes.
    /// learn.microsoft.com, "NLM_CONNECTIVITY enumeration (netlistmgr.h)"
    enum class Connectivity {
        NotTold,
        Disconnected, ///< no network at all
        Local,        ///< the local network at most
        Internet,
    };

    std::optional<WifiLink> wifi = {}; ///< nothing: a cable
    QStringList addresses = {};        ///< this computer's addresses on it
    QString gateway = {};              ///< empty: no route beyond the network
    QStringList resolvers = {};
    QString dhcpServer = {};
    Connectivity connectivity = Connectivity::NotTold;

    bool operator==(const NetworkView &) const = default;
};

/// Meraki access points in NAT mode use this as gateway and resolver everywhere.
inline constexpr char kMerakiNatGateway[] = "10.128.128.128";

} // namespace fix789
