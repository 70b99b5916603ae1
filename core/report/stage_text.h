// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/machine/ike_observation.h"
#include "base/text.h"

namespace fix789 {

// A stage of the negotiation in words, the same in both programs.
Text nameOfStage(const StageResult &stage);
Text nameOfOutcome(StageOutcome outcome);
/// What there is to say beyond the outcome; empty if nothing. Text from the server is in English.
Text detailOfStage(const StageResult &stage);

} // namespace fix789
