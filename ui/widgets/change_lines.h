// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "engine/fixer.h"
#include "ui/widgets/status_icon.h"

#include <QWidget>

#include <optional>
#include <vector>

namespace fix789::ui {

/// One change for display: what, before and after.
struct ChangeLine {
    Change before;
    Change after;
    std::optional<StatusIcon> mark; ///< the result; empty: not made yet
    QString word;                   ///< beside the icon
};

/// The exact changes, one below the other.
QWidget *makeChangeLines(const std::vector<ChangeLine> &lines);
std::vector<ChangeLine> linesOf(const std::vector<engine::PlannedChange> &changes);
/// Each change of a run with its state in the journal.
std::vector<ChangeLine> linesOf(const engine::JournalledRun &run);

} // namespace fix789::ui
