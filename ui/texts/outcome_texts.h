// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "report/report.h"
#include "ui/look/theme.h"
#include "ui/session/repair.h"

#include <optional>

namespace fix789::ui {

/// The answer of a repair or an undo.
struct OutcomeAnswer {
    Tone tone = Tone::Info;
    QString sentence;
    QString below; ///< what it means; may be empty
};

/// `after`: the report of the checks since; nothing if the computer could not be checked again. `recorded`: it is no real one.
OutcomeAnswer answerFor(const Repair &repair, const std::optional<report::Report> &after, bool recorded);
/// Only a restart is missing.
bool waitsForRestart(const std::optional<report::Report> &after);
bool waitsForRestart(const Finding &finding);

} // namespace fix789::ui
