// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "site/address_terms.h"

#include <QJsonArray>

#include <map>

namespace fix789::site {

enum class Policy { Allow, Deny, Unreadable };
enum class Protocol { Any, Udp, Esp, Other, Unreadable };

/// One row of a list of layer 3 rules.
struct Layer3Rule {
    QString comment = {};
    Policy policy = Policy::Unreadable;
    Protocol protocol = Protocol::Unreadable;
    AddressTerms from = {}; ///< empty: the list has no sources (SSID, group policy)
    AddressTerms to = {};
    Ports fromPorts = {.isAny = true};
    Ports toPorts = {};
    int ipVersion = 0;            ///< 4, 6, or 0 for both
    std::optional<int> vlan = {}; ///< only this one (rules of switches)
    bool isDefault = false;       ///< the row that the dashboard adds at the end
    bool isLocalLan = false;      ///< the row that the dashboard adds for "Local LAN"

    bool operator==(const Layer3Rule &) const = default;
};

/// One row of a list of layer 7 rules; each denies.
struct Layer7Rule {
    enum class Kind { Port, Block, Host, Application, Category, BlockedCountries, AllowedCountries, Unreadable };
    Kind kind = Kind::Unreadable;
    QString text = {}; ///< the value as read, or the name of the application or category
    Ports ports = {.isAny = true};
    std::optional<Prefix> block = {};

    bool operator==(const Layer7Rule &) const = default;
};

/// Rows in their order, as read from a request.
template <class Rule>
struct RuleList {
    QString request = {};
    QString policy = {}; ///< the name of the group policy that the rows belong to; empty: none
    std::vector<Rule> rows = {};

    bool operator==(const RuleList &) const = default;
};
using Layer3Rules = RuleList<Layer3Rule>;
using Layer7Rules = RuleList<Layer7Rule>;

/// At most this many rows are read; a longer list is unreadable as a whole.
inline constexpr qsizetype kMostRows = 20'000;

/// From the member "rules" of an answer. A row that is not as documented becomes a row that cannot be read; it never vanishes.
std::vector<Layer3Rule> layer3FromJson(const QJsonArray &rows);
std::vector<Layer7Rule> layer7FromJson(const QJsonArray &rows);

/// What OBJ(id) and GRP(id) stand for. Nothing for an id that was not read.
struct PolicyObjects {
    std::map<QString, AddressTerms> objects = {};
    std::map<QString, std::vector<QString>> groups = {};

    bool operator==(const PolicyObjects &) const = default;
};

} // namespace fix789::site
