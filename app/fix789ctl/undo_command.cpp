// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "command_line.h"
#include "commands.h"
#include "computer_repair.h"
#include "output.h"
#include "repair_session.h"
#include "system_writer.h"

#include "app/case_computer.h"
#include "app/live_computer.h"
#include "app/system.h"
#include "base/error_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <expected>
#include <optional>
#include <vector>

namespace fix789::app {
namespace {

Scope scopeOf(const engine::JournalledRun &run)
{
    return run.changes.empty() ? Scope::Machine : scopeOf(run.changes.front().change);
}

// Newest first, so that each finds the state that it left.
std::expected<std::vector<engine::JournalledRun>, ExitCode> repairsToUndo(const Computer &computer)
{
    if (!journalsAreWhole(computer))
        return std::unexpected(ExitCode::UsageError);
    std::vector<engine::JournalledRun> runs = repairsOf(computer);
    std::erase_if(runs, [](const engine::JournalledRun &run) { return run.state == engine::RepairState::TakenBack; });
    std::ranges::reverse(runs);
    return runs;
}

template <class Opened>
std::expected<std::vector<engine::JournalledRun>, ExitCode> repairsToUndo(const CommandLine &line, const Opened &computer)
{
    if (computer)
        return repairsToUndo(**computer);
    complain(line.has("case") ? whyUnusable(line.value("case"), computer.error()) : describeError(computer.error()));
    return std::unexpected(line.has("case") ? ExitCode::UsageError : ExitCode::Undetermined);
}

// A failure does not stop the others.
ExitCode undoEach(const CommandLine &line, const std::vector<engine::JournalledRun> &runs)
{
    ExitCode worst = ExitCode::Done;
    for (const engine::JournalledRun &run : runs) {
        auto opened = RepairSession::open(line);
        const ExitCode end =
            opened ? reportOutcome((*opened)->fixer().undo(run.id), Action::Undo, **opened, false) : opened.error();
        worst = end != ExitCode::Done ? end : worst;
    }
    return worst;
}

ExitCode undoAll(const CommandLine &line)
{
    auto runs = line.has("case") ? repairsToUndo(line, CaseComputer::open(line.value("case")))
                                 : repairsToUndo(line, LiveComputer::open(Network::None));
    if (!runs)
        return runs.error();
    if (runs->empty())
        answer(QCoreApplication::translate("Text", QT_TRANSLATE_NOOP("Text", "There is nothing to undo.")));
    ExitCode ofComputer = ExitCode::Done;
    const auto isOfComputer = [](const engine::JournalledRun &run) { return scopeOf(run) == Scope::Machine; };
    if (!line.has("case") && std::erase_if(*runs, isOfComputer) > 0) // all at once: one consent prompt
        ofComputer = undoComputer({}, line);
    const ExitCode ofPerson = undoEach(line, *runs);
    return ofPerson != ExitCode::Done ? ofPerson : ofComputer;
}

// The named run; without a name the newest that can be undone, and of a program that runs as administrator the newest of this
// computer. Empty: there is none.
std::optional<engine::JournalledRun> runToUndo(const QString &run)
{
    const auto computer = LiveComputer::open(Network::None);
    std::optional<engine::JournalledRun> chosen;
    for (const engine::JournalledRun &candidate : computer ? repairsOf(**computer) : std::vector<engine::JournalledRun>())
        if (run.isEmpty()
                ? candidate.state != engine::RepairState::TakenBack && (!isElevated() || scopeOf(candidate) == Scope::Machine)
                : candidate.id == run)
            chosen = candidate;
    return chosen;
}

// Its journal may be newer than the copy that this program can read, so an unknown run is the repair program's to find.
ExitCode undoOnThisComputer(const CommandLine &line, const QString &run)
{
    if (!systemWriterOf({})) {
        complain(onlyWindows());
        return ExitCode::Undetermined;
    }
    const auto chosen = runToUndo(run);
    if (!chosen && run.isEmpty()) {
        engine::FixOutcome nothing;
        nothing.end = engine::FixEnd::NothingToDo;
        nothing.text = {QT_TRANSLATE_NOOP("Text", "There is nothing to undo."), {}};
        return reportOutcome(nothing, Action::Undo, QString(), line.has("json"));
    }
    if (!chosen || scopeOf(*chosen) == Scope::Machine)
        return undoComputer(chosen ? chosen->id : run, line);
    auto opened = RepairSession::open(line);
    return opened ? reportOutcome((*opened)->fixer().undo(chosen->id), Action::Undo, **opened, line.has("json")) : opened.error();
}

} // namespace

ExitCode runUndo(const CommandLine &line)
{
    const QStringList words = line.positionals();
    const QString run = words.value(0).toLower();
    if (words.size() > 1 || (!words.isEmpty() && !engine::isRunId(run))) {
        complain(Text{QT_TRANSLATE_NOOP("Text", "A run is named by a UUID."), {}});
        return ExitCode::UsageError;
    }
    if (line.has("all") && (!words.isEmpty() || line.has("json"))) {
        complain(Text{QT_TRANSLATE_NOOP("Text", "--all cannot be combined with a run or with --json."), {}});
        return ExitCode::UsageError;
    }
    if (line.has("all"))
        return undoAll(line);
    if (!line.has("case"))
        return undoOnThisComputer(line, run);
    auto opened = RepairSession::open(line);
    if (!opened)
        return opened.error();
    return reportOutcome((*opened)->fixer().undo(run), Action::Undo, **opened, line.has("json"));
}

} // namespace fix789::app
