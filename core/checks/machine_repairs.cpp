// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "checks/machine_repairs.h"

#include "checks/local_checks.h"

#include <algorithm>
#include <iterator>

namespace fix789::checks {

std::vector<const Check *> machineRepairs()
{
    std::vector<const Check *> repairs;
    std::ranges::copy_if(localChecks(), std::back_inserter(repairs), [](const Check *check) {
        return std::ranges::any_of(check->fixes, [](const Fix &fix) { return fix.scope == Scope::Machine; });
    });
    return repairs;
}

} // namespace fix789::checks
