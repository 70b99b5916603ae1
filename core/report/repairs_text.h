// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/text.h"
#include "engine/journal.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace fix789::report {

/// `Start type of service "IKEEXT": from Disabled to Manual`.
Text changeText(const Change &change, const Change &before);

/// What of these repairs still stands, newest first: without those that were undone, without changes that were undone, and
/// without repairs that changed nothing.
std::vector<engine::JournalledRun> standingRepairs(std::vector<engine::JournalledRun> repairs);
/// Whether undo would restore anything of it.
bool canBeUndone(const engine::JournalledRun &run);
/// What a person types to undo these repairs, for this computer or for a recorded one; empty if nothing can be undone. No
/// words, so the same in every language.
QStringList undoCommands(const std::vector<engine::JournalledRun> &standing, bool recorded);

} // namespace fix789::report
