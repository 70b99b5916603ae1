// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "checks/check.h"
#include "model/machine/machine_state.h"

namespace fix789::recording {

/// Reads everything that the checks may ask for: it runs them on ports that remember every answer. It omits what the system
/// lacks, and records a refusal as a refusal.
MachineState record(const Machine &machine, const Target &target, const Progress &progress);

} // namespace fix789::recording
