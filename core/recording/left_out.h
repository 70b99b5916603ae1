// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/machine_state.h"
#include "model/text.h"

#include <vector>

namespace fix789 {

/// What a record of a computer does not hold, for whoever hands it on: one sentence each. Members are named as in a case.
std::vector<Text> leftOut(const MachineState &state);

} // namespace fix789
