// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/text.h"
#include "model/environment.h"
#include "model/verdict/cause.h"
#include "model/verdict/verdict.h"

#include <vector>

namespace fix789::diagnosis {

/// What is known about the place where the user is.
struct Surroundings {
    Environment environment = Environment::Unknown;
    QString gear = {};          ///< the vendor of the access points or gateway, as portal_vendor names it ("Cisco Meraki")
    QString serverProduct = {}; ///< id in the table of servers
    bool serverChanged = false; ///< the server was changed or upgraded recently
};

/// The vendors for which we can say where an administrator finds the settings.
std::vector<QString> gearWithAdvice();

/// The advice for a cause, in reading order: the advice of its table, and what the surroundings add (whom to ask there, what
/// is quicker there, where the administrator finds the settings). In unknown surroundings, the table's advice alone.
std::vector<Text> adviceIn(const Surroundings &surroundings, const CauseRef &cause);

/// The next test for a set. If the network may be the cause, also where its administrator finds the settings.
std::vector<Text> nextIn(const Surroundings &surroundings, const OpenSet &open);

} // namespace fix789::diagnosis
