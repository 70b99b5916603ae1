// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "analysis/server_identity.h"
#include "diagnosis/advice.h"
#include "engine/run_diagnosis.h"

namespace fix789 {

/// What is rendered.
using Report = DiagnosisResult;

/// As far as the user or the findings say.
Surroundings surroundingsOf(const Report &report);
/// Which product the server is, by what it answered and by what the person said.
ServerIdentity serverIdentityOf(const Report &report);

} // namespace fix789
