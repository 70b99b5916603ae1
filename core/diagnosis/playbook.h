// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/text.h"
#include "model/environment.h"

#include <vector>

namespace fix789::diagnosis {

/// What is known of a kind of place before anything was checked there. Text only: no verdict rests on it.
struct Playbook {
    Environment environment = Environment::Unknown;
    Text title = {};
    std::vector<Text> wrong = {}; ///< what usually goes wrong there
    std::vector<Text> check = {}; ///< what to check, in this order
    Text ask = {};                ///< whom to ask, and for what
};

/// Of schools, shops, companies and hotels; nothing for another kind of place.
const Playbook *playbookFor(Environment environment);
const std::vector<Playbook> &allPlaybooks();

} // namespace fix789::diagnosis
