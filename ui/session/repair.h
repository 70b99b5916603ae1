// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "engine/fixer.h"
#include "engine/journal.h"
#include "ports/launcher.h"

#include <QString>

#include <optional>
#include <vector>

namespace fix789::ui {

/// A requested repair and its result.
struct Repair {
    enum class End {
        NotBegun,
        Declined,   ///< the user declined the consent prompt; nothing was changed
        NoEvidence, ///< the cause is no longer present; nothing was changed
        NotStarted, ///< the program did not start or rejected its arguments; nothing was changed
        Cancelled,  ///< stopped; everything is as before
        Failed,     ///< everything is as before
        NotAllBack, ///< failed, and some changes could not be undone
        Made,
        Undone,
        UndoFailed,
        UndoLeftSome ///< undone, except for settings that something else has changed since
    };
    End end = End::NotBegun;
    QString run; ///< UUID
    std::vector<engine::PlannedChange> planned;
    checks::Restart restart = checks::Restart::NotNeeded;
    std::optional<engine::JournalledRun> journalled; ///< the run in the journal afterwards
    Text why;                                        ///< why it was not done, if that is known: one sentence
    bool canTakeOver = false;                        ///< another account made the folder for the journal
};

// The result, from the console program's exit code (CONTRACT).
Repair::End endOfMending(const Result<LaunchOutcome> &launched);
Repair::End endOfUndoing(const Result<LaunchOutcome> &launched);

/// What the repair program said of the end of this run, if it did not succeed; empty if it left nothing.
Text whyNot(const Result<LaunchOutcome> &launched, const QString &run);

/// At least one change of this repair is still in place.
bool canBeUndone(const engine::JournalledRun &run);

} // namespace fix789::ui
