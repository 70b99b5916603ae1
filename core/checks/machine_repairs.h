// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "checks/check.h"

#include <vector>

namespace fix789::checks {

/// The local checks with a fix for the computer itself, not for a person's settings. They read only what belongs to the
/// computer.
std::vector<const Check *> machineRepairs();

} // namespace fix789::checks
