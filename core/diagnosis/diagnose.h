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

/// Turns findings into a verdict; pure. `windows`: on a Windows computer the checks of its own state are essential.
/// `target`: with a server, its name and the stages of the negotiation are essential too. The verdict never contains a cause
/// that still awaits a feature (causes.h).
Verdict diagnose(std::span<const CheckFinding> findings, const Target &target, bool windows);

} // namespace fix789::diagnosis
