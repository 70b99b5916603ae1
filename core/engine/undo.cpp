// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "engine/fixer.h"

#include "engine/fix_outcome.h"
#include "engine/present.h"

#include <QCoreApplication>

#include <algorithm>

namespace fix789::engine {
namespace {

// A key that we created and whose value is gone is half of our own change, not another program's.
bool isHalfWritten(const JournalledChange &journalled, const Change &now)
{
    const auto *before = std::get_if<RegistryValueIs>(&journalled.before);
    const auto *present = std::get_if<RegistryValueIs>(&now);
    return before && present && std::holds_alternative<NoKey>(before->content) &&
           std::holds_alternative<NoValue>(present->content);
}

bool isForGood(const UndoConflict &place)
{
    return riskOf(place.written) == Risk::NotReversible;
}

// Another attempt will not change it: the value is neither ours nor the previous one, or the change is irreversible.
bool isFinal(const UndoConflict &place)
{
    return isForGood(place) || (place.now && *place.now != place.written && *place.now != place.before);
}

} // namespace

FixOutcome Fixer::undo(const QString &run)
{
    const auto runs = m_journal.runs();
    if (!runs)
        return journalDamaged(run, runs.error());
    const JournalledRun *chosen = nullptr;
    for (const JournalledRun &candidate : *runs)
        if (run.isEmpty() ? candidate.state != RepairState::TakenBack : candidate.id == run)
            chosen = &candidate;
    if (!chosen && !run.isEmpty())
        return ended(FixEnd::NoSuchRun, run,
                     {QT_TRANSLATE_NOOP("Text", "There is no repair with this name. Nothing was changed."), {}});
    if (!chosen || chosen->state == RepairState::TakenBack)
        return ended(FixEnd::NothingToDo, run, {QT_TRANSLATE_NOOP("Text", "There is nothing to undo."), {}});

    FixOutcome outcome =
        ended(FixEnd::Done, chosen->id, {QT_TRANSLATE_NOOP("Text", "Undone. Everything is as it was before the repair."), {}});
    for (const JournalledChange &journalled : chosen->changes)
        outcome.changes.push_back(
            {chosen->causes.empty() ? CauseRef{} : chosen->causes.front(), journalled.before, journalled.change});
    outcome.left = takeBack(*chosen);
    if (!outcome.left.empty()) {
        outcome.end = FixEnd::NotAllBack;
        outcome.text = std::ranges::all_of(outcome.left, isForGood)
                           ? Text{QT_TRANSLATE_NOOP("Text", "Undone, except for the changes that cannot be undone."), {}}
                           : Text{QT_TRANSLATE_NOOP("Text", "Not everything was restored: settings that another program or "
                                                            "person has changed since were left alone."),
                                  {}};
    }
    return outcome;
}

// In reverse order, each step absolute: repeating this after any interruption is harmless.
std::vector<UndoConflict> Fixer::takeBack(const JournalledRun &run)
{
    std::vector<UndoConflict> left;
    for (qsizetype i = qsizetype(run.changes.size()) - 1; i >= 0; --i) {
        const JournalledChange &journalled = run.changes[std::size_t(i)];
        if (journalled.restored)
            continue;
        m_progress(describePlace(journalled.change));
        if (auto kept = restore(journalled))
            left.push_back(std::move(*kept));
        else
            (void)m_journal.restored(run.id, i); // without this mark the next undo finds the previous state: the same
    }
    if (std::ranges::all_of(left, isForGood)) // or nothing is left: another undo could do no more
        (void)m_journal.end(run.id, RepairState::TakenBack);
    else if (run.state == RepairState::Open && std::ranges::all_of(left, isFinal))
        (void)m_journal.end(run.id, RepairState::Done); // left to the user; it no longer blocks another repair
    return left;
}

std::optional<UndoConflict> Fixer::restore(const JournalledChange &journalled)
{
    const UndoConflict undoConflicts{journalled.before, journalled.change, {}};
    if (riskOf(journalled.change) == Risk::None)
        return std::nullopt;
    // Whether it was done just before the program ended is unknown; so report that it may have been done.
    if (isDeed(journalled.change))
        return UndoConflict{journalled.before, journalled.change,
                            journalled.made ? std::optional(journalled.change) : std::nullopt};
    const auto now = present(m_machine, journalled.change);
    if (!now)
        return undoConflicts;
    if (*now == journalled.before)
        return std::nullopt;
    const bool ours = *now == journalled.change || isHalfWritten(journalled, *now);
    if (!ours || riskOf(journalled.change) == Risk::NotReversible)
        return UndoConflict{journalled.before, journalled.change, *now};
    if (!m_systemWriter.make(journalled.before))
        return UndoConflict{journalled.before, journalled.change, *now};
    const auto after = present(m_machine, journalled.before);
    // A key of ours to which something else was added stays, without our value.
    if (!after || (*after != journalled.before && !isHalfWritten(journalled, *after)))
        return UndoConflict{journalled.before, journalled.change, after ? std::optional<Change>(*after) : std::nullopt};
    return std::nullopt;
}

} // namespace fix789::engine
