// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/machine/ike_observation.h"
#include "base/text.h"

namespace fix789 {

// A rung of the negotiation for people, in both programs the same.
Text nameOfStage(const StageResult &stage);
Text nameOfOutcome(StageOutcome outcome);
/// What there is to say beyond the outcome; empty where there is nothing. What a server said is in English.
Text detailOfStage(const StageResult &stage);

} // namespace fix789
