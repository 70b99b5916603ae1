// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/machine/ike_observation.h"
#include "model/verdict/finding.h"

namespace fix789::analysis {

/// Excludes the causes that the answers rule out, where the table in analysis/ike.h neither proves them nor leaves them
/// open. Runs after it.
void excludeByAnswers(const IkeObservation &observation, Finding &reading);

} // namespace fix789::analysis
