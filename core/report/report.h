// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "diagnosis/advice.h"
#include "engine/examine.h"
#include "engine/fixer.h"
#include "model/verdict/verdict.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>

#include <map>
#include <vector>

namespace fix789 {

/// What a look showed: the findings, the verdict, and what could be mended here.
struct Report {
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

/// As far as the person, or the findings, told.
Surroundings surroundingsOf(const Report &report);

/// Looks, judges and plans: the one way both programs use.
Report look(const Machine &machine, const Target &target, std::span<const Check *const> checks, const ExamineProgress &progress,
            std::stop_token stop);

} // namespace fix789
