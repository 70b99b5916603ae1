// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "site/rules.h"

namespace fix789::site {

enum class Flow {
    Udp500,
    Udp4500,
    Esp,
    Udp1701, ///< travels inside ESP: a rule about it is worth knowing and blocks nothing
};

enum class Decision { Allow, Deny, Unknown };

/// How far an answer can be relied on. Certain: the rows say so and their order is documented. Likely: the dashboard's
/// documentation leaves the order open, or a name stands for what is blocked. Possible: what was read leaves it open.
enum class Sure { Certain, Likely, Possible };

/// The VPN server. Without addresses its name was not resolved: it then counts as a public one, which makes what follows
/// from that no more than likely.
struct Server {
    QString name = {}; ///< lower case; empty if only an address is known
    std::vector<Prefix> addresses = {};
};

/// The addresses from which a client may send. Empty: not known.
struct Source {
    std::vector<Prefix> possible = {};
    std::optional<int> vlan = {};
    bool keepsPorts = true; ///< false behind an access point's NAT
};

/// What names in rules stand for.
struct Names {
    const PolicyObjects *objects = nullptr; ///< nullptr: not readable
    std::map<QString, Prefix> vlans = {};   ///< VLAN id: its subnet
};

/// What a list of rules says about a flow: the first row that covers it decides.
struct ListDecision {
    static constexpr int kEnd = -1; ///< no row covers the flow; the dashboard allows it then

    Decision decision = Decision::Allow;
    Sure sure = Sure::Certain;
    int row = kEnd;        ///< the row that decides, or the first that may decide otherwise; from 0
    bool isCustom = false; ///< a row that an administrator wrote, not one that the dashboard adds
    bool assumed = false;  ///< that the server has a public address
};

Match matches(const AddressTerms &terms, const std::vector<Prefix> &possible, const Names &names);
ListDecision decide(const Layer3Rules &list, Flow flow, const Server &server, const Source &source, const Names &names);
/// Each row denies. The end of the list allows.
ListDecision decide(const Layer7Rules &list, Flow flow, const Server &server);

} // namespace fix789::site
