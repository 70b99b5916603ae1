// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/ike_observation.h"
#include "model/text.h"

namespace fix789 {

// A rung of the negotiation for people, in both programs the same.
Text nameOfRung(const RungResult &rung);
Text nameOfOutcome(RungOutcome outcome);
/// What there is to say beyond the outcome; empty where there is nothing. What a server said is in English.
Text detailOfRung(const RungResult &rung);

} // namespace fix789
