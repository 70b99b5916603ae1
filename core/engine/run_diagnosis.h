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

namespace fix789::engine {

struct DiagnosisRequest {
    Target target;
    std::span<const checks::Check *const> checks; ///< the checks that they need run as well
};

/// The findings, the verdict, and the possible fixes.
struct DiagnosisResult {
    MachineKind machineKind = MachineKind::Other;
    QString machineName; ///< of a recorded computer
    QString system;
    Target target;
    QDateTime started; ///< UTC
    double seconds = 0;
    std::vector<Examined> examined;
    Verdict verdict;
    std::vector<std::optional<FixPlan>> fixes; ///< one entry for each of verdict.causes
};

/// Examines, diagnoses and plans; both programs use this function. After a stop request, unfinished checks are unknown.
DiagnosisResult runDiagnosis(const Machine &machine, const DiagnosisRequest &request, const ExamineProgress &progress,
                             std::stop_token stop);
/// Judges the same findings with other answers of the user. Reads from the computer only what fixes would change.
DiagnosisResult judgedAgain(DiagnosisResult result, const UserAnswers &answers, const Machine &machine);

} // namespace fix789::engine
