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

/// A repair that was asked for, and what came of it.
struct Repair {
    enum class End {
        NotBegun,
        Declined,   ///< the consent prompt was declined; nothing was changed
        NoEvidence, ///< the cause is not there any more; nothing was changed
        NotStarted, ///< the console program could not be started or refused its words; nothing was changed
        Cancelled,  ///< stopped; everything is as before
        Failed,     ///< everything is as before
        NotAllBack, ///< failed, and not everything could be put back
        Made,
        Undone,
        UndoFailed,
        UndoLeftSome ///< undone, except for settings that something else changed in the meantime
    };
    End end = End::NotBegun;
    QString run; ///< UUID
    std::vector<PlannedChange> planned;
    Restart restart = Restart::NotNeeded;
    std::optional<JournalledRun> journalled; ///< what the journal says of it afterwards
};

// What came of it, by the console program's exit (CONTRACT).
Repair::End endOfMending(const Result<LaunchOutcome> &launched);
Repair::End endOfUndoing(const Result<LaunchOutcome> &launched);

/// At least one change of this repair is still in place.
bool canBeUndone(const JournalledRun &run);

} // namespace fix789
