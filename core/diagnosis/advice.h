// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/text.h"
#include "model/environment.h"
#include "model/verdict/cause.h"
#include "model/verdict/verdict.h"

#include <vector>

namespace fix789 {

/// Where the person is, as far as it is known.
struct Surroundings {
    Environment environment = Environment::Unknown;
    QString gear = {};          ///< whose access points or gateway it is, as analysis/portal_vendor names it ("Cisco Meraki")
    QString serverProduct = {}; ///< id of the table of servers
    bool serverChanged = false; ///< the server was changed or upgraded lately
};

/// Gear for which there is a sentence on where its administrator looks.
std::vector<QString> gearWithAdvice();

/// What to do about a cause, in the order to say it: the advice of its table, and what the surroundings change about it (who is
/// asked there, what is quicker there, where that person finds it). Where nothing is known, the table's advice alone.
std::vector<Text> adviceIn(const Surroundings &surroundings, const CauseRef &cause);

/// The next test of a set, and where whoever runs the network looks where one of the set is the network's.
std::vector<Text> nextIn(const Surroundings &surroundings, const OpenSet &open);

} // namespace fix789
