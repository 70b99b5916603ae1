// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/machine/firewall.h"

#include <vector>

namespace fix789 {

/// What the firewall would be asked about.
struct OutboundPacket {
    enum class Sender {
        KeyExchange, ///< the service IKEEXT in svchost.exe
        System,      ///< a driver
    };

    Sender sender = Sender::KeyExchange;
    std::uint16_t port = 500;        ///< of both sides: Windows sends IKE and L2TP from the number that it sends to
    QString remoteAddress;           ///< empty: not known
    bool serverNamed = false;        ///< without a server, rules for certain addresses concern something else
    QString localAddress;            ///< empty: not known
    QString interfaceName;           ///< empty: not known
    std::uint32_t interfaceType = 0; ///< IANA ifType; 0: not known
};

struct FirewallDecision {
    enum class Kind {
        Allowed,
        BlockedByRule,
        BlockedByDefault, ///< what no rule allows is blocked, and none allows this
        Unsure,           ///< `rules` may hold for it
    };

    Kind kind = Kind::Allowed;
    std::vector<const FirewallRule *> rules; ///< into the firewall that was asked

    bool operator==(const FirewallDecision &) const = default;
};

/// As Windows decides in one profile: a rule that blocks goes before one that allows, and the profile's default comes last.
/// https://learn.microsoft.com/windows/security/operating-system-security/network-security/windows-firewall/rules
FirewallDecision decide(const Firewall &firewall, const FirewallProfile &profile, const OutboundPacket &packet);

/// Does one of these hold the address? Words of Windows ("LocalSubnet"), which are not addresses, hold none.
bool holdsAddress(const QStringList &ranges, const QString &address);

/// Whether anything in the rules depends on where the packet goes, or on the way that it takes.
bool dependsOnAddress(const Firewall &firewall);
bool dependsOnRoute(const Firewall &firewall);

} // namespace fix789
