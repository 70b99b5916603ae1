// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "analysis/server/server_identity.h"
#include "diagnosis/advice.h"
#include "engine/run_diagnosis.h"

namespace fix789::report {

/// The input of every renderer.
using Report = engine::DiagnosisResult;

/// From the user's answer, else from the findings.
diagnosis::Surroundings surroundingsOf(const Report &report);
/// The product of the server, from its answers and the user's answer.
analysis::ServerIdentity serverIdentityOf(const Report &report);

} // namespace fix789::report
