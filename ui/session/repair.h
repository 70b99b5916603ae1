// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "engine/fixer.h"
#include "engine/journal.h"
#include "ports/launcher.h"

#include <QString>

#include <optional>
#include <vector>

namespace fix789 {

/// A requested repair and its result.
struct Repair {
    enum class End {
        NotBegun,
        Declined,   ///< the user declined the consent prompt; nothing was changed
        NoEvidence, ///< the cause is no longer present; nothing was changed
        NotStarted, ///< the console program did not start or rejected its arguments; nothing was changed
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
    std::vector<PlannedChange> planned;
    Restart restart = Restart::NotNeeded;
    std::optional<JournalledRun> journalled; ///< the run in the journal afterwards
};

// The result, from the console program's exit code (CONTRACT).
Repair::End endOfMending(const Result<LaunchOutcome> &launched);
Repair::End endOfUndoing(const Result<LaunchOutcome> &launched);

/// At least one change of this repair is still in place.
bool canBeUndone(const JournalledRun &run);

} // namespace fix789
