// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/machine/ike_observation.h"
#include "model/verdict/finding.h"

namespace fix789 {

/// Of what the truth table (analysis/ike.h) neither proves nor leaves open: what the answers rule out. Comes after it.
void excludeByAnswers(const IkeObservation &observation, Finding &reading);

} // namespace fix789
