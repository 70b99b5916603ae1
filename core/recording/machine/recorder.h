// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "checks/check.h"
#include "model/machine/machine_state.h"

namespace fix789 {

/// Reads everything the checks may ask for from a computer: it runs them on ports that remember every answer. What the system
/// does not have is left out; a refusal is recorded as one.
MachineState record(const Machine &machine, const Target &target, const Progress &progress);

} // namespace fix789
