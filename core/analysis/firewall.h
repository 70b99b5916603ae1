// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/machine/firewall.h"

#include <vector>

namespace fix789::analysis {

/// A packet to match against the rules.
struct OutboundPacket {
    enum class Sender {
        KeyExchange, ///< the service IKEEXT in svchost.exe
        System,      ///< a driver
    };

    Sender sender = Sender::KeyExchange;
    std::uint16_t port = 500;        ///< of both sides: Windows sends IKE and L2TP from the same port number
    QString remoteAddress;           ///< empty: not known
    bool serverNamed = false;        ///< without a server, rules for specific addresses concern other traffic
    QString localAddress;            ///< empty: not known
    QString interfaceName;           ///< empty: not known
    std::uint32_t interfaceType = 0; ///< IANA ifType; 0: not known
};

struct FirewallDecision {
    enum class Kind {
        Allowed,
        BlockedByRule,
        BlockedByDefault, ///< blocked by default, and no rule allows this packet
        Unsure,           ///< `rules` may match it
    };

    Kind kind = Kind::Allowed;
    std::vector<const FirewallRule *> rules; ///< pointers into the firewall passed in

    bool operator==(const FirewallDecision &) const = default;
};

/// As Windows decides in one profile: block rules precede allow rules, and the profile's default comes last. A rule with a
/// condition that this program does not know may match.
/// https://learn.microsoft.com/windows/security/operating-system-security/network-security/windows-firewall/rules
FirewallDecision decide(const Firewall &firewall, const FirewallProfile &profile, const OutboundPacket &packet);

/// Whether one of these contains the address. Windows' keywords ("LocalSubnet") are not addresses and contain none.
bool holdsAddress(const QStringList &ranges, const QString &address);

/// Whether any rule depends on the packet's destination, or on its route.
bool dependsOnAddress(const Firewall &firewall);
bool dependsOnRoute(const Firewall &firewall);

} // namespace fix789::analysis
