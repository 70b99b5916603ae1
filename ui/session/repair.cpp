// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "ui/session/repair.h"

#include "engine/outcome_json.h"
#include "engine/repair_order.h"

#include <algorithm>

namespace fix789::ui {

Repair::End endOfMending(const Result<LaunchOutcome> &launched)
{
    if (!launched)
        return isDeclined(launched.error())                    ? Repair::End::Declined
               : launched.error().kind == ErrorKind::Cancelled ? Repair::End::Cancelled
                                                               : Repair::End::NotStarted;
    switch (launched->exitCode) {
    case 0:
        return Repair::End::Made;
    case 3:
        return Repair::End::NoEvidence;
    case 4:
        return Repair::End::Failed;
    case 5:
        return Repair::End::Cancelled;
    case 6:
        return Repair::End::NotAllBack;
    default:
        return Repair::End::NotStarted;
    }
}

Repair::End endOfUndoing(const Result<LaunchOutcome> &launched)
{
    if (!launched)
        return launched.error().kind == ErrorKind::Cancelled ? Repair::End::Made : Repair::End::UndoFailed;
    switch (launched->exitCode) {
    case 0:
        return Repair::End::Undone;
    case 6:
        return Repair::End::UndoLeftSome;
    default:
        return Repair::End::UndoFailed;
    }
}

Text whyNot(const Result<LaunchOutcome> &launched, const QString &run)
{
    if (launched)
        if (Text why = engine::whyNotRepaired(launched->exitCode); !why.isEmpty())
            return why;
    const auto outcome =
        launched ? engine::outcomeFromJson(launched->output) : Result<engine::FixOutcome>(Failure(launched.error()));
    const bool isItsOwn =
        outcome && outcome->run == run && launched->exitCode != 0 && engine::exitCodeOf(outcome->end) == launched->exitCode;
    return isItsOwn ? outcome->text : Text{};
}

// An interrupted repair must be undone before another one, even if none of its changes can be.
bool canBeUndone(const engine::JournalledRun &run)
{
    if (run.state == engine::RepairState::TakenBack)
        return false;
    return std::ranges::any_of(run.changes, [&run](const engine::JournalledChange &change) {
        return !change.restored && (run.state == engine::RepairState::Open || riskOf(change.change) == Risk::Reversible);
    });
}

} // namespace fix789::ui
