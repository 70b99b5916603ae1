// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "checks/check.h"
#include "model/target.h"
#include "model/verdict/verdict.h"

#include <span>

namespace fix789::diagnosis {

/// The finding of one check, as input to the diagnosis.
struct CheckFinding {
    const checks::Check *check = nullptr;
    const Finding *finding = nullptr;
};

/// From findings to a verdict; pure. `windows`: the computer is a Windows computer, so the checks of its own state are
/// essential; `target`: with a server, its name and the ladder's rungs are essential too. What awaits something (causes.h) is
/// never in it.
Verdict diagnose(std::span<const CheckFinding> findings, const Target &target, bool windows);

} // namespace fix789::diagnosis
