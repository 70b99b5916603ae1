// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "report/report.h"

namespace fix789 {

/// From what was examined and what the person answered to the verdict, and to what could be mended here. Reads of the computer
/// only what fixes would change.
void judge(Report &report, const Machine &machine);
/// The same look, judged with other answers of the person: nothing is examined anew.
Report judgedAgain(Report report, const UserAnswers &answers, const Machine &machine);

} // namespace fix789
