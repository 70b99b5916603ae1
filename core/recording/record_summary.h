// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/machine/machine_state.h"
#include "base/text.h"

#include <vector>

namespace fix789 {

/// What a record of a computer does not hold, for whoever hands it on: one sentence each. Members are named as in a case.
std::vector<Text> recordSummary(const MachineState &state);

} // namespace fix789
