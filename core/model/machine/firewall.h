// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

#include <cstdint>
#include <vector>

namespace fix789 {

/// The firewall's profiles, one per kind of network (NET_FW_PROFILE_TYPE2); the bits combine.
inline constexpr std::uint32_t kDomainNetwork = 1;
inline constexpr std::uint32_t kPrivateNetwork = 2;
inline constexpr std::uint32_t kPublicNetwork = 4;
inline constexpr std::uint32_t kEveryNetwork = 7;

/// IANA numbers; "any" is Windows' own (NET_FW_IP_PROTOCOL_ANY).
inline constexpr int kUdpProtocol = 17;
inline constexpr int kEspProtocol = 50;
inline constexpr int kAnyProtocol = 256;

enum class FirewallAction { Allow, Block };
enum class FirewallDirection { Out, In };
/// Who set it: a user of this computer, or an organisation's policy, which reapplies it.
enum class FirewallOrigin { Local, GroupPolicy };

struct FirewallProfile {
    std::uint32_t network = kPublicNetwork; ///< one of the three
    bool active = false;                    ///< this computer is connected to such a network
    bool on = true;
    FirewallAction outbound = FirewallAction::Allow; ///< default action, where no rule matches
    FirewallOrigin origin = FirewallOrigin::Local;   ///< of `outbound`
    bool mayBeOff = false; ///< it counts as on, but a policy for Windows XP, which this Windows may follow, differs

    bool operator==(const FirewallProfile &) const = default;
};

/// A rule of the Windows firewall. An empty list or text means "any".
struct FirewallRule {
    QString id;   ///< independent of the language; empty if not known
    QString name; ///< as Windows shows it, localised
    bool enabled = true;
    FirewallDirection direction = FirewallDirection::Out;
    FirewallAction action = FirewallAction::Allow;
    int protocol = kAnyProtocol;
    QStringList localPorts;  ///< each "500", "4500-4510", "*", or a keyword of Windows ("RPC", "Teredo")
    QStringList remotePorts; ///< likewise
    QStringList localAddresses;
    QStringList remoteAddresses; ///< each an address, "a-b", "a/24", "a/255.255.255.0", "*", or a keyword ("LocalSubnet")
    std::uint32_t networks = kEveryNetwork;
    QString program;            ///< its path, or "System"
    QString service;            ///< its short name; "*": every service
    QString package;            ///< SID of a store app; the rule applies to it alone
    QString user;               ///< the user (SID) whose programs the rule applies to
    QStringList interfaces;     ///< by name
    QStringList interfaceTypes; ///< "Lan", "Wireless", "RemoteAccess", "All"
    bool needsIpsec = false;    ///< an allow rule that applies only to traffic IPsec protects
    bool conditional = false;   ///< it has a condition unknown to this program and may never apply
    FirewallOrigin origin = FirewallOrigin::Local;

    bool operator==(const FirewallRule &) const = default;
};

struct Firewall {
    std::vector<FirewallProfile> profiles;
    std::vector<FirewallRule> rules; ///< the outbound ones; others may be among them
    QStringList products;            ///< products that replace the Windows firewall
    QStringList protection;          ///< third-party security products registered with Windows: they may filter too
    QStringList unread;              ///< keys of an organisation's policy that could not be read: it may block more

    bool operator==(const Firewall &) const = default;
};

} // namespace fix789
