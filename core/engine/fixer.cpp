// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "engine/fixer.h"

#include "base/error_text.h"
#include "checks/local_checks.h"
#include "engine/fix_outcome.h"
#include "engine/present.h"

#include <QCoreApplication>

#include <algorithm>

namespace fix789::engine {
namespace {

bool mayReport(const checks::Check &check, const CauseRef &cause)
{
    return std::ranges::find(check.causes, cause.id) != check.causes.end();
}

std::vector<const checks::Check *> checksFor(std::span<const CauseRef> causes, std::span<const checks::Check *const> among)
{
    std::vector<const checks::Check *> checks;
    for (const checks::Check *check : among)
        if (std::ranges::any_of(causes, [&](const CauseRef &cause) { return mayReport(*check, cause); }))
            checks.push_back(check);
    return checks;
}

std::vector<CauseRef> provenBy(std::span<const Examined> examined)
{
    std::vector<CauseRef> proven;
    for (const Examined &e : examined)
        for (const Cause &cause : e.finding.causes)
            proven.push_back(cause.ref);
    return proven;
}

bool couldLookFor(const CauseRef &cause, std::span<const Examined> examined)
{
    // Of several checks that may report it, one may no longer apply: a connection with a key has no certificate.
    bool looked = false;
    for (const Examined &e : examined) {
        if (!mayReport(*e.check, cause))
            continue;
        if (e.finding.verdict == FindingVerdict::Unknown)
            return false;
        looked = looked || e.finding.verdict != FindingVerdict::Skipped;
    }
    return looked;
}

Text fixedText(const FixPlan &plan)
{
    if (plan.restart == checks::Restart::Needed)
        return {QT_TRANSLATE_NOOP("Text",
                                  "Fixed. It takes effect after Windows has been restarted (\"Restart\", not \"Shut down\")."),
                {}};
    if (!plan.shownByNextAttempt.empty())
        return {QT_TRANSLATE_NOOP("Text", "Changed. The next attempt to connect will show whether it helped."), {}};
    return {QT_TRANSLATE_NOOP("Text", "Fixed and checked again: the cause is gone."), {}};
}

// If the fix copied a connection, verify the copy.
Target mendedTarget(Target target, const FixPlan &plan)
{
    for (const PlannedChange &planned : plan.changes)
        if (const auto *copy = std::get_if<ConnectionCopyIs>(&planned.change);
            copy && target.connection.compare(copy->connection, Qt::CaseInsensitive) == 0)
            target.connection = copy->copy;
    return target;
}

} // namespace

Fixer::Fixer(const Machine &machine, std::span<const checks::Check *const> checks, SystemWriter &systemWriter, Journal &journal,
             BeforeTouching beforeTouching, Progress progress)
    : m_machine(machine), m_checks(checks), m_systemWriter(systemWriter), m_journal(journal),
      m_beforeTouching(std::move(beforeTouching)), m_progress(std::move(progress))
{
}

std::vector<Examined> Fixer::lookFor(const FixRequest &request, std::stop_token stop) const
{
    return examine(m_machine, request.target, checksFor(request.causes, m_checks), {}, std::move(stop));
}

// The reasons in the journal against a new run.
std::optional<FixOutcome> Fixer::bars(const QString &run) const
{
    const auto earlier = m_journal.runs();
    if (!earlier)
        return journalDamaged(run, earlier.error());
    if (std::ranges::any_of(*earlier, [](const JournalledRun &one) { return one.state == RepairState::Open; }))
        return ended(FixEnd::Interrupted, run,
                     {QT_TRANSLATE_NOOP("Text", "An earlier repair was interrupted. Undo it first. Nothing was changed."), {}});
    if (std::ranges::find(*earlier, run, &JournalledRun::id) != earlier->end())
        return ended(FixEnd::Failed, run,
                     {QT_TRANSLATE_NOOP("Text", "A repair with this name already exists. Nothing was changed."), {}});
    return std::nullopt;
}

// All checks and refusals before the first change.
std::expected<FixPlan, FixOutcome> Fixer::prepare(const FixRequest &request, std::stop_token stop)
{
    const auto nothingChanged = [&request](FixEnd end, Text text, std::optional<Error> error = {}) {
        return std::unexpected(ended(end, request.run, std::move(text), std::move(error)));
    };
    if (auto barred = bars(request.run))
        return std::unexpected(std::move(*barred));

    const auto proven = provenBy(lookFor(request, stop));
    if (stop.stop_requested())
        return nothingChanged(FixEnd::Cancelled, {QT_TRANSLATE_NOOP("Text", "Stopped. Nothing was changed."), {}});
    for (const CauseRef &cause : request.causes) {
        const bool accepted = request.evidence == Evidence::Accepted && checks::isProvenOnWire(m_checks, cause.id);
        if (!accepted && std::ranges::find(proven, cause) == proven.end())
            return nothingChanged(
                FixEnd::NoEvidence,
                {QT_TRANSLATE_NOOP("Text", "\"%1\" is no longer present, so there is nothing to fix. Nothing was changed."),
                 {cause.toString()}});
    }

    auto plan = planFix(m_machine, m_checks, request.target, request.causes);
    if (!plan && plan.error().kind == ErrorKind::NotFound)
        return nothingChanged(FixEnd::NoFix,
                              {QT_TRANSLATE_NOOP("Text", "This cannot be fixed on this computer. Nothing was changed."), {}},
                              plan.error());
    if (!plan && plan.error().kind == ErrorKind::Malformed)
        return nothingChanged(FixEnd::TwoScopes,
                              {QT_TRANSLATE_NOOP("Text", "Some of these changes are for your account and some for this computer. "
                                                         "Fix them separately. Nothing was changed."),
                               {}},
                              plan.error());
    if (!plan)
        return nothingChanged(FixEnd::Failed,
                              {QT_TRANSLATE_NOOP("Text", "The current values could not be read. Nothing was changed."), {}},
                              plan.error());
    if (plan->changes.empty())
        return nothingChanged(FixEnd::NothingToDo,
                              {QT_TRANSLATE_NOOP("Text", "Everything is already as it should be. Nothing was changed."), {}});
    return std::move(*plan);
}

FixOutcome Fixer::preview(const FixRequest &request, std::stop_token stop)
{
    const auto plan = prepare(request, std::move(stop));
    if (!plan)
        return plan.error();
    FixOutcome outcome =
        ended(FixEnd::Done, request.run, {QT_TRANSLATE_NOOP("Text", "These changes would be made. Nothing was changed."), {}});
    outcome.changes = plan->changes;
    return outcome;
}

FixOutcome Fixer::fix(const FixRequest &request, std::stop_token stop)
{
    const auto plan = prepare(request, stop);
    if (!plan)
        return plan.error();
    if (const auto ready = m_beforeTouching(request.run, *plan); !ready)
        return ended(FixEnd::Failed, request.run,
                     {QT_TRANSLATE_NOOP("Text", "The current values could not be saved. Nothing was changed."), {}},
                     ready.error());

    JournalledRun begun{.id = request.run, .begun = m_machine.clock.now(), .causes = plan->causes, .changes = {}};
    auto done = makeAll(begun, *plan, stop);
    if (done)
        done = verify(request, *plan, stop);
    if (done)
        done = m_journal.end(request.run, RepairState::Done);
    if (done) {
        FixOutcome outcome = ended(FixEnd::Done, request.run, fixedText(*plan));
        outcome.changes = plan->changes;
        return outcome;
    }

    return failed(begun, *plan, done.error());
}

FixOutcome Fixer::failed(const JournalledRun &run, const FixPlan &plan, const Error &error)
{
    FixOutcome outcome = ended(FixEnd::Failed, run.id,
                               {QT_TRANSLATE_NOOP("Text", "It could not be fixed. Everything is as it was before. %1"),
                                {describeError(error).translated()}},
                               error);
    outcome.changes = plan.changes;
    outcome.left = takeBack(run);
    if (!outcome.left.empty()) {
        outcome.end = FixEnd::NotAllBack;
        outcome.text = {QT_TRANSLATE_NOOP("Text", "It could not be fixed, and not everything could be restored. %1"),
                        {describeError(error).translated()}};
    } else if (error.kind == ErrorKind::Cancelled) {
        outcome.end = FixEnd::Cancelled;
        outcome.text = {QT_TRANSLATE_NOOP("Text", "Stopped. Everything is as it was before."), {}};
    }
    return outcome;
}

// `run` also remembers in memory what may have changed: undo must work even if the journal cannot be read again.
Result<void> Fixer::makeAll(JournalledRun &run, const FixPlan &plan, std::stop_token stop)
{
    if (const auto begun = m_journal.begin(run.id, run.causes, run.begun); !begun)
        return begun;
    for (qsizetype i = 0; i < qsizetype(plan.changes.size()); ++i) {
        const PlannedChange &planned = plan.changes[std::size_t(i)];
        if (stop.stop_requested())
            return failure(ErrorKind::Cancelled, QStringLiteral("fixing"));
        m_progress(describePlace(planned.change));
        // On disk before the computer changes.
        const QDateTime now = m_machine.clock.now();
        if (const auto written = m_journal.willChange(run.id, planned.change, planned.before, now); !written)
            return written;
        run.changes.push_back({.change = planned.change, .before = planned.before, .at = now});
        if (const auto made = m_systemWriter.make(planned.change); !made) {
            // A deed cannot be read back; only a refusal by the system proves that it was not done.
            if (isDeed(planned.change) && made.error().kind == ErrorKind::Refused)
                run.changes.pop_back();
            return made;
        }
        run.changes.back().made = true;
        if (const auto holds = readBack(planned.change); !holds)
            return holds;
        if (const auto marked = m_journal.made(run.id, i); !marked)
            return marked;
    }
    return {};
}

Result<void> Fixer::readBack(const Change &change) const
{
    if (isDeed(change))
        return {};
    const auto holds = present(m_machine, change);
    if (!holds)
        return std::unexpected(holds.error());
    return *holds == change ? Result<void>{} : failure(ErrorKind::Failed, QStringLiteral("reading back what was written"));
}

// The check that found the fault runs again. Before a restart, "waits for a restart" is the best result.
Result<void> Fixer::verify(const FixRequest &request, const FixPlan &plan, std::stop_token stop) const
{
    if (request.unverified == Unverified::Keep)
        return {};
    FixRequest after = request;
    after.target = mendedTarget(request.target, plan);
    const auto examined = lookFor(after, stop);
    if (stop.stop_requested())
        return failure(ErrorKind::Cancelled, QStringLiteral("looking again"));
    const auto proven = provenBy(examined);
    for (const CauseRef &cause : request.causes) {
        if (std::ranges::find(plan.shownByNextAttempt, cause) != plan.shownByNextAttempt.end())
            continue;
        if (std::ranges::find(proven, cause) != proven.end())
            return failure(ErrorKind::Failed, QStringLiteral("looking again: %1 is still the case").arg(cause.toString()));
        // The caller, who proved it by a negotiation, checks again; this process may have no network.
        const bool onWire = request.evidence == Evidence::Accepted && checks::isProvenOnWire(m_checks, cause.id);
        if (!onWire && !couldLookFor(cause, examined))
            return failure(ErrorKind::Failed,
                           QStringLiteral("looking again for %1, which could not be looked at").arg(cause.toString()));
    }
    return {};
}

} // namespace fix789::engine
