// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "diagnosis/advice.h"
#include "engine/run_diagnosis.h"

namespace fix789 {

/// The input of every renderer.
using Report = DiagnosisResult;

/// From the user's answer, else from the findings.
Surroundings surroundingsOf(const Report &report);

} // namespace fix789
