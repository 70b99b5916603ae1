// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

#include <cstdint>
#include <vector>

namespace fix789 {

/// The firewall's profiles, which Windows calls by the kind of network (NET_FW_PROFILE_TYPE2); they add up.
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
/// Who set it: a user of this computer, or an organisation's policy, which sets it again.
enum class FirewallOrigin { Local, GroupPolicy };

struct FirewallProfile {
    std::uint32_t network = kPublicNetwork; ///< one of the three
    bool active = false;                    ///< of a network that this computer is connected to
    bool on = true;
    FirewallAction outbound = FirewallAction::Allow; ///< what becomes of that which no rule names
    FirewallOrigin origin = FirewallOrigin::Local;   ///< of `outbound`

    bool operator==(const FirewallProfile &) const = default;
};

/// A rule of the Windows firewall. An empty list, or an empty text, is "any".
struct FirewallRule {
    QString id;   ///< the same in every language; empty where it is not known
    QString name; ///< as Windows shows it, in its language
    bool enabled = true;
    FirewallDirection direction = FirewallDirection::Out;
    FirewallAction action = FirewallAction::Allow;
    int protocol = kAnyProtocol;
    QStringList localPorts;  ///< each "500", "4500-4510", "*", or a word of Windows ("RPC", "Teredo")
    QStringList remotePorts; ///< likewise
    QStringList localAddresses;
    QStringList remoteAddresses; ///< each an address, "a-b", "a/24", "a/255.255.255.0", "*", or a word ("LocalSubnet")
    std::uint32_t networks = kEveryNetwork;
    QString program;            ///< its path, or "System"
    QString service;            ///< its short name; "*": every service
    QString package;            ///< of an app from the store (SID); the rule applies to it alone
    QString user;               ///< the user (SID) whose programs the rule applies to
    QStringList interfaces;     ///< by name
    QStringList interfaceTypes; ///< "Lan", "Wireless", "RemoteAccess", "All"
    bool needsIpsec = false;    ///< an allowing one that holds for what IPsec already protects
    bool conditional = false;   ///< it holds under a condition that this program does not know: perhaps not at all
    FirewallOrigin origin = FirewallOrigin::Local;

    bool operator==(const FirewallRule &) const = default;
};

struct Firewall {
    std::vector<FirewallProfile> profiles;
    std::vector<FirewallRule> rules; ///< outbound ones; others may stand among them
    QStringList products;            ///< that filter instead of Windows' own firewall
    QStringList protection;          ///< security programs that Windows knows of and that are not its own: they may filter, too

    bool operator==(const Firewall &) const = default;
};

} // namespace fix789
