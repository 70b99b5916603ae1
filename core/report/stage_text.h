// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/text.h"
#include "model/machine/ike_observation.h"

namespace fix789::report {

// A stage of the negotiation in words, the same in both programs.
Text nameOfStage(const StageResult &stage);
Text nameOfOutcome(StageOutcome outcome);
/// "UDP 500", or "UDP 500, 192.0.2.7" for another address than that of the negotiation: no words, so the same in every
/// language.
QString placeOfStage(const StageResult &stage, const QString &otherAddress = {});
/// What there is to say beyond the outcome; empty if nothing. Text from the server is in English.
Text detailOfStage(const StageResult &stage);

} // namespace fix789::report
