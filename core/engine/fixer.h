// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "checks/check.h"
#include "engine/examine.h"
#include "engine/journal.h"
#include "ports/system_writer.h"

#include <functional>
#include <span>
#include <stop_token>
#include <vector>

namespace fix789 {

/// A change that a fix would make, with what holds now.
struct PlannedChange {
    CauseRef cause;
    Change change;
    Change before;
};

struct FixPlan {
    std::vector<CauseRef> causes;
    std::vector<PlannedChange> changes; ///< without those that hold already
    Risk risk = Risk::None;
    Scope scope = Scope::Machine;
    Restart restart = Restart::NotNeeded;
    FixNeeds needs = {};
    std::vector<CauseRef> shownByNextAttempt; ///< whether it helped is known only after the next attempt to connect
    std::vector<Text> notices;                ///< what the user will notice
};

/// What the fixes that `checks` know of these causes would change (plan.cpp), the riskiest last. Reads only; opens no socket.
/// NotFound: a cause has no fix here. Malformed: the causes are of different scopes, and have to be fixed one after the other.
Result<FixPlan> planFix(const Machine &machine, std::span<const Check *const> checks, const Target &target,
                        std::span<const CauseRef> causes);

enum class FixEnd {
    Done,           ///< verified: the causes are gone, or wait for a restart
    NothingToDo,    ///< everything held already
    NoEvidence,     ///< a cause is not there (any more); nothing was changed
    NoSuchRun,      ///< there is no repair of this name
    NoFix,          ///< this cannot be fixed on this computer; nothing was changed
    TwoScopes,      ///< this computer's and a person's settings; nothing was changed
    Interrupted,    ///< an earlier repair was cut off and has to be undone first; nothing was changed
    JournalDamaged, ///< nothing was changed
    Failed,         ///< everything is as before
    NotAllBack,     ///< it failed, and not everything could be put back: see `left`
    Cancelled,      ///< everything is as before
};

/// A place that undo left alone: something else changed it in the meantime, the system refused, or it cannot be undone.
struct UndoConflict {
    Change before;
    Change written;
    std::optional<Change> now; ///< nothing: could not be read
};

struct FixOutcome {
    FixEnd end = FixEnd::Failed;
    QString run;
    std::vector<PlannedChange> changes;
    std::vector<UndoConflict> left;
    std::optional<Error> error; ///< what went wrong
    Text text;                  ///< one sentence for the person
};

enum class Evidence {
    LookAgain, ///< a cause without present evidence is refused
    Accepted,  ///< causes that the caller proved by a negotiation are accepted; local ones are checked again
};
enum class Unverified { TakeBack, Keep };

struct FixRequest {
    std::vector<CauseRef> causes;
    QString run; ///< UUID
    Evidence evidence = Evidence::LookAgain;
    Unverified unverified = Unverified::TakeBack;
    Target target;
};

/// Applies, journals, verifies and undoes; written once, for all fixes.
class Fixer {
public:
    /// `beforeTouching` is called with the plan when it stands, before anything is journaled or changed: the place for
    /// files a person can use without us. Its failure ends the fix.
    using BeforeTouching = std::function<Result<void>(const QString &run, const FixPlan &plan)>;
    using Progress = std::function<void(const Text &)>;

    /// `checks` are those whose causes it can fix, and whose fixes it verifies. They outlive it.
    Fixer(const Machine &machine, std::span<const Check *const> checks, SystemWriter &systemWriter, Journal &journal,
          BeforeTouching beforeTouching, Progress progress);

    FixOutcome fix(const FixRequest &request, std::stop_token stop);
    /// Everything fix() does before it touches anything: `Done` means that it would go on, with these changes.
    FixOutcome preview(const FixRequest &request, std::stop_token stop);
    /// Undoes the run named, or the newest that is not undone. Nothing to undo is NothingToDo. A run that was cut off and has
    /// only places left that somebody else changed counts as kept from then on, and can still be undone.
    FixOutcome undo(const QString &run);
    /// Makes these, calls `meanwhile`, and takes them back before it returns; a run of its own in the journal, so that what a
    /// power cut leaves is offered for undo like any repair. Done: all is as it was. NothingToDo: they hold already, and
    /// `meanwhile` was not called. It is not called either where they could not all be made.
    FixOutcome whileTheyHold(const QString &run, std::span<const Change> changes, const std::function<void()> &meanwhile,
                             std::stop_token stop);

private:
    std::optional<FixOutcome> bars(const QString &run) const;
    std::expected<FixPlan, FixOutcome> prepare(const FixRequest &request, std::stop_token stop);
    std::vector<Examined> lookFor(const FixRequest &request, std::stop_token stop) const;
    Result<void> makeAll(JournalledRun &run, const FixPlan &plan, std::stop_token stop);
    Result<void> readBack(const Change &change) const;
    Result<void> verify(const FixRequest &request, const FixPlan &plan, std::stop_token stop) const;
    FixOutcome failed(const JournalledRun &run, const FixPlan &plan, const Error &error);
    std::vector<UndoConflict> takeBack(const JournalledRun &run);
    std::optional<UndoConflict> restore(const JournalledChange &journalled);

    const Machine &m_machine;
    std::span<const Check *const> m_checks;
    SystemWriter &m_systemWriter;
    Journal &m_journal;
    BeforeTouching m_beforeTouching;
    Progress m_progress;
};

} // namespace fix789
