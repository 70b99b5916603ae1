// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "engine/examine.h"
#include "engine/fixer.h"
#include "model/verdict/verdict.h"
#include "ports/machine.h"

#include <QDateTime>
#include <QString>

#include <optional>
#include <span>
#include <stop_token>
#include <vector>

namespace fix789 {

struct DiagnosisRequest {
    Target target;
    std::span<const Check *const> checks; ///< those that they need are run as well
};

/// The findings, the verdict, and what could be fixed here.
struct DiagnosisResult {
    MachineKind machineKind = MachineKind::Other;
    QString machineName; ///< of a recorded computer
    QString system;
    Target target;
    QDateTime started; ///< UTC
    double seconds = 0;
    std::vector<Examined> examined;
    Verdict verdict;
    std::vector<std::optional<FixPlan>> fixes; ///< one for each of verdict.causes
};

/// Examines, diagnoses and plans: the one way both programs use. Once stop is asked for, what has not finished is unknown.
DiagnosisResult runDiagnosis(const Machine &machine, const DiagnosisRequest &request, const ExamineProgress &progress,
                             std::stop_token stop);
/// The same findings, judged with other answers of the person. Reads of the computer only what fixes would change.
DiagnosisResult judgedAgain(DiagnosisResult result, const UserAnswers &answers, const Machine &machine);

} // namespace fix789
