// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/text.h"
#include "model/machine/machine_state.h"

#include <vector>

namespace fix789::recording {

/// What a recording lacks, for the person who passes it on: one sentence each. Members have the names used in a case.
std::vector<Text> recordSummary(const MachineState &state);

} // namespace fix789::recording
