// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

#include <cstdint>

namespace fix789 {

/// The network interface that Windows would use for an address.
struct ServerRoute {
    QString name;                 ///< of the interface, as Windows shows it: "Ethernet", "NordLynx", or a VPN connection
    QString interfaceId;          ///< "{GUID}"
    std::uint32_t type = 0;       ///< IANA ifType: 6 Ethernet, 71 Wi-Fi, 23 PPP, 53 virtual, 131 tunnel
    std::uint32_t tunnelType = 0; ///< IANA tunnelType of a tunnel: 14 is Teredo; else 0
    bool hardware = false;        ///< a real network card, or a virtual machine's equivalent
    QStringList hardwareIds;      ///< of the device behind a non-hardware interface: "Wintun"; empty if not known
    QString source;               ///< this computer's source address; empty if not known

    bool operator==(const ServerRoute &) const = default;
};

} // namespace fix789
