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

namespace fix789::engine {

/// A change that a fix would make, with the present state.
struct PlannedChange {
    CauseRef cause;
    Change change;
    Change before;
};

struct FixPlan {
    std::vector<CauseRef> causes;
    std::vector<PlannedChange> changes; ///< without those that already hold
    Risk risk = Risk::None;
    Scope scope = Scope::Machine;
    checks::Restart restart = checks::Restart::NotNeeded;
    checks::FixNeeds needs = {};
    std::vector<CauseRef> shownByNextAttempt; ///< only the next attempt to connect shows whether it helped
    std::vector<Text> notices;                ///< what the user will notice
};

/// The plan for these causes from the fixes in `checks` (plan.cpp), the riskiest change last. Reads only; opens no socket.
/// NotFound: a cause has no fix here. Malformed: the causes have different scopes and must be fixed one after the other.
Result<FixPlan> planFix(const Machine &machine, std::span<const checks::Check *const> checks, const Target &target,
                        std::span<const CauseRef> causes);

enum class FixEnd {
    Done,           ///< verified: the causes are gone, or wait for a restart
    NothingToDo,    ///< everything already held
    NoEvidence,     ///< a cause is not (or no longer) present; nothing was changed
    NoSuchRun,      ///< there is no repair with this name
    NoFix,          ///< this cannot be fixed on this computer; nothing was changed
    TwoScopes,      ///< settings of the computer and of a user together; nothing was changed
    Interrupted,    ///< an earlier repair was interrupted and must be undone first; nothing was changed
    JournalDamaged, ///< nothing was changed
    Failed,         ///< everything is as before
    NotAllBack,     ///< it failed, and some changes could not be undone: see `left`
    Cancelled,      ///< everything is as before
};

/// A place that undo left unchanged: something else changed it since, the system refused, or it cannot be undone.
struct UndoConflict {
    Change before;
    Change written;
    std::optional<Change> now; ///< empty: unreadable
};

struct FixOutcome {
    FixEnd end = FixEnd::Failed;
    QString run;
    std::vector<PlannedChange> changes;
    std::vector<UndoConflict> left;
    std::optional<Error> error; ///< what went wrong
    Text text;                  ///< one sentence for the user
};

enum class Evidence {
    LookAgain, ///< refuses a cause without present evidence
    Accepted,  ///< accepts causes that the caller proved by a negotiation; checks local ones again
};
enum class Unverified { TakeBack, Keep };

struct FixRequest {
    std::vector<CauseRef> causes;
    QString run; ///< UUID
    Evidence evidence = Evidence::LookAgain;
    Unverified unverified = Unverified::TakeBack;
    Target target;
};

/// Applies, journals, verifies and undoes; the one implementation for all fixes.
class Fixer {
public:
    /// `beforeTouching` receives the finished plan before anything is journalled or changed: the place to write files that
    /// the user can use without us. Its failure ends the fix.
    using BeforeTouching = std::function<Result<void>(const QString &run, const FixPlan &plan)>;
    using Progress = std::function<void(const Text &)>;

    /// `checks` provide the causes, their fixes, and the verification. They must outlive the Fixer.
    Fixer(const Machine &machine, std::span<const checks::Check *const> checks, SystemWriter &systemWriter, Journal &journal,
          BeforeTouching beforeTouching, Progress progress);

    FixOutcome fix(const FixRequest &request, std::stop_token stop);
    /// Does everything that fix() does before the first change: `Done` means that fix() would go on, with these changes.
    FixOutcome preview(const FixRequest &request, std::stop_token stop);
    /// Undoes the named run, or the newest one not yet undone; NothingToDo if there is none. An interrupted run whose only
    /// remaining places were changed by something else counts as kept from then on, and can still be undone.
    FixOutcome undo(const QString &run);

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
    std::span<const checks::Check *const> m_checks;
    SystemWriter &m_systemWriter;
    Journal &m_journal;
    BeforeTouching m_beforeTouching;
    Progress m_progress;
};

} // namespace fix789::engine
