// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

namespace fix789::site {

/// Whether a row of a rule list covers a packet. Maybe: what was read does not tell.
enum class Match { No, Maybe, Yes };

/// An address, or a block of addresses, of IPv4 or IPv6.
struct Prefix {
    std::array<std::uint8_t, 16> bytes{}; ///< IPv4 uses the first four; bits beyond `length` are zero
    int length = 0;                       ///< in bits
    bool isIpv6 = false;

    bool operator==(const Prefix &) const = default;
};

/// "192.0.2.1", "192.0.2.0/24", "2001:db8::/32"; bits beyond the length are cleared. Nothing for anything else.
std::optional<Prefix> prefixFromText(const QString &text);
bool contains(const Prefix &outer, const Prefix &inner);
bool overlap(const Prefix &a, const Prefix &b);
/// Of the private ranges that the dashboard calls "Local LAN" (10/8, 172.16/12, 192.168/16), and fc00::/7.
bool isPrivate(const Prefix &prefix);

/// One part of a comma-separated list in a rule.
struct AddressTerm {
    enum class Kind {
        Any,
        Block,
        Name,     ///< a host name; "*.example.com" also covers every name below
        Vlan,     ///< VLAN(20).* or VLAN(20).5
        Object,   ///< OBJ(id): a policy object
        Group,    ///< GRP(id): a group of policy objects
        LocalLan, ///< the private ranges
        Unreadable,
    };
    Kind kind = Kind::Unreadable;
    Prefix block = {};
    QString text = {};   ///< name, or id of VLAN, object or group
    QString inVlan = {}; ///< of a VLAN: "*", or the number of the host

    bool operator==(const AddressTerm &) const = default;
};
using AddressTerms = std::vector<AddressTerm>;

/// An empty or overlong list is one unreadable term.
AddressTerms addressTerms(const QString &text);

/// "any", "500,4500", "1-1024". Ranges include both ends.
struct Ports {
    bool isAny = false;
    bool isReadable = true;
    std::vector<std::pair<std::uint16_t, std::uint16_t>> ranges = {};

    [[nodiscard]] Match covers(std::uint16_t port) const;

    bool operator==(const Ports &) const = default;
};
Ports portsFromText(const QString &text);

} // namespace fix789::site
