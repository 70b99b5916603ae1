// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "engine/fixer.h"
#include "ui/widgets/status_icon.h"

#include <QWidget>

#include <optional>
#include <vector>

namespace fix789 {

/// One change as it is shown: what, before and after.
struct ChangeLine {
    Change before;
    Change after;
    std::optional<StatusIcon> mark; ///< how it went; nothing: it has not been made
    QString word;             ///< beside the mark
};

/// The exact changes, one below the other.
QWidget *makeChangeLines(const std::vector<ChangeLine> &lines);
std::vector<ChangeLine> linesOf(const std::vector<PlannedChange> &changes);
/// What the journal says of each change of a run.
std::vector<ChangeLine> linesOf(const JournalledRun &run);

} // namespace fix789
