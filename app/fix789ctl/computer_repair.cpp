// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "computer_repair.h"

#include "output.h"
#include "repair_session.h"
#include "stopper.h"

#include "app/live_computer.h"
#include "app/system.h"
#include "base/error_text.h"
#include "checks/checks.h"
#include "engine/outcome_json.h"
#include "engine/repair_order.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace fix789::app {
namespace {

using engine::RepairOrder;

// For a look at what a repair would do.
class NoWriter : public SystemWriter {
public:
    Result<void> make(const Change &) override
    {
        return failure(ErrorKind::NotSupported, QStringLiteral("writing to this computer"));
    }
};

class NoLog : public DurableLog {
public:
    Result<QByteArray> contents() const override { return QByteArray(); }
    Result<void> append(const QByteArray &) override
    {
        return failure(ErrorKind::NotSupported, QStringLiteral("writing a journal"));
    }
};

std::unique_ptr<DurableLog> copyOfJournal()
{
    const auto folder = machineReadableFolder();
    return folder ? durableLog(*folder + QStringLiteral("/journal.jsonl")) : std::make_unique<NoLog>();
}

// Why no result was left: said in one sentence.
Text whyNoResult(const Result<LaunchOutcome> &launched)
{
    if (!launched && isDeclined(launched.error()))
        return {QT_TRANSLATE_NOOP("Text", "The administrator did not give consent. Nothing was changed."), {}};
    if (!launched && launched.error().kind == ErrorKind::Cancelled)
        return {QT_TRANSLATE_NOOP("Text", "Stopped. Nothing was changed."), {}};
    if (!launched)
        return {QT_TRANSLATE_NOOP("Text", "The repair program could not be started. Nothing was changed. %1"),
                {describeError(launched.error()).translated()}};
    if (launched->exitCode == 0)
        return {
            QT_TRANSLATE_NOOP(
                "Text",
                "The repair program finished, but its report could not be read. \"fix789ctl history\" shows what was changed."),
            {}};
    if (Text why = engine::whyNotRepaired(launched->exitCode); !why.isEmpty())
        return why;
    return {QT_TRANSLATE_NOOP("Text",
                              "The repair program ended with exit code %1 and left no result. \"fix789ctl history\" shows "
                              "what was changed."),
            {QString::number(launched->exitCode)}};
}

// The ends of the same exit codes, for a report without a result.
engine::FixEnd endWithoutResult(const Result<LaunchOutcome> &launched)
{
    using engine::FixEnd;
    if (!launched)
        return launched.error().kind == ErrorKind::Cancelled ? FixEnd::Cancelled : FixEnd::Failed;
    for (const FixEnd end : {FixEnd::Done, FixEnd::NoEvidence, FixEnd::NoSuchRun, FixEnd::Cancelled, FixEnd::NotAllBack})
        if (engine::exitCodeOf(end) == launched->exitCode)
            return end;
    return FixEnd::Failed;
}

// Users' copies; empty if they could not be made, for they are a second set.
QString copiesOf(const engine::FixOutcome &outcome)
{
    const auto folder = machineReadableFolder();
    const QString copies = folder ? *folder + QStringLiteral("/copies/") + outcome.run : QString();
    return !outcome.changes.empty() && QFileInfo::exists(copies) ? copies : QString();
}

// Whether the folder for the journal was taken over, with consent.
bool tookOver(Launcher &launching, const LaunchBar &bar, const CommandLine &line)
{
    const Text question{QT_TRANSLATE_NOOP("Text", "Take over the folder? Its contents are kept in a folder with another name. If "
                                                  "you do not take it over, Fix789 cannot repair this computer. Type y for yes."),
                        {}};
    if (bar.place != LaunchBar::Place::Journal || !(line.has("take-over") || (!line.has("yes") && agrees(question))))
        return false;
    const RepairOrder takeOver{.kind = RepairOrder::Kind::TakeOverFolder, .causes = {}, .run = {}};
    const auto launched = launching.run(engine::wordsOf(takeOver), {}, Rights::Administrator, {});
    if (launched && launched->exitCode == 0)
        return true;
    complain(whyNoResult(launched));
    return false;
}

// Another run's result is not ours. Without a run it is of all.
bool isResultOf(const engine::FixOutcome &outcome, const RepairOrder &order, int exitCode)
{
    return engine::exitCodeOf(outcome.end) == exitCode && (order.run.isEmpty() || outcome.run == order.run);
}

ExitCode carryOut(const RepairOrder &order, const CommandLine &line)
{
    const auto launching = launcher();
    if (const auto bar = launching->bar()) {
        complain(bar->why);
        if (!tookOver(*launching, *bar, line))
            return ExitCode::FixFailed;
    }
    const Action action = order.kind == RepairOrder::Kind::Fix ? Action::Fix : Action::Undo;
    const Stopper stopper({});
    const auto launched = launching->run(engine::wordsOf(order), {}, Rights::Administrator, stopper.token());
    const auto outcome =
        launched ? engine::outcomeFromJson(launched->output) : Result<engine::FixOutcome>(Failure(launched.error()));
    if (outcome && isResultOf(*outcome, order, launched->exitCode))
        return reportOutcome(*outcome, action, copiesOf(*outcome), line.has("json"));
    engine::FixOutcome unknown;
    unknown.end = endWithoutResult(launched);
    unknown.run = order.run;
    unknown.text = whyNoResult(launched);
    return reportOutcome(unknown, action, QString(), line.has("json"));
}

} // namespace

ExitCode fixComputer(const CommandLine &line, const engine::FixRequest &request)
{
    auto live = openForRepair(line);
    if (!live)
        return live.error();
    const Machine &machine = (*live)->machine();
    if (!machine.windows) {
        complain(onlyWindows());
        return ExitCode::Undetermined;
    }
    engine::FixRequest wanted = request;
    if (wanted.target.server.isEmpty())
        wanted.target.server = (*live)->server();
    const Stopper stopper({});
    NoWriter writer;
    const auto log = copyOfJournal();
    engine::Journal journal(*log, Scope::Machine);
    engine::Fixer fixer(machine, checks::allChecks(), writer, journal, {},
                        [](const Text &text) { showProgress(text.translated()); });
    const engine::FixOutcome seen = fixer.preview(wanted, stopper.token());
    if (seen.end != engine::FixEnd::Done || line.has("dry-run")) {
        const ExitCode end = reportOutcome(seen, Action::Preview, QString(), line.has("json"));
        suggestPresentCauses(seen, machine, wanted);
        return end;
    }
    if (!line.has("yes")) {
        const auto plan = engine::planFix(machine, checks::allChecks(), wanted.target, wanted.causes);
        complain(plan ? planText(*plan) : QString());
        if (!agrees({QT_TRANSLATE_NOOP("Text", "Make these changes? Type y for yes."), {}}))
            return ExitCode::Cancelled;
    }
    return carryOut({.kind = RepairOrder::Kind::Fix,
                     .causes = wanted.causes,
                     .run = wanted.run,
                     .keep = wanted.unverified == engine::Unverified::Keep},
                    line);
}

ExitCode undoComputer(const QString &run, const CommandLine &line)
{
    const auto kind = run.isEmpty() ? RepairOrder::Kind::UndoAll : RepairOrder::Kind::Undo;
    return carryOut({.kind = kind, .causes = {}, .run = run}, line);
}

} // namespace fix789::app
