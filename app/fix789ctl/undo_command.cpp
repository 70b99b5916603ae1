// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "command_line.h"
#include "commands.h"
#include "output.h"
#include "workshop.h"

#include "app/live_computer.h"

#include <QCoreApplication>

#include <optional>

namespace fix789 {
namespace {

// In whose journal the run stands; without a name, where the newest that can be undone does. What is in neither is looked for in
// the machine's, as ever.
Scope scopeOfRun(const QString &run)
{
    const auto computer = LiveComputer::open(Network::None);
    if (!computer)
        return Scope::Machine;
    std::optional<JournalledRun> chosen;
    for (const JournalledRun &candidate : repairsOf(**computer))
        if (run.isEmpty() ? candidate.state != RepairState::TakenBack : candidate.id == run)
            chosen = candidate;
    return chosen && !chosen->changes.empty() ? scopeOf(chosen->changes.front().change) : Scope::Machine;
}

} // namespace

ExitCode runUndo(const QStringList &arguments)
{
    CommandLine line("undo", "Puts back what a repair changed: the run named, or the newest that is not undone.");
    addWorkshopOptions(line);
    line.positional("run", "The run, as \"history\" prints it.", "[run]");
    if (const auto end = line.parse(arguments))
        return *end;
    const QStringList words = line.positionals();
    const QString run = words.value(0).toLower();
    if (words.size() > 1 || (!words.isEmpty() && !isRunId(run))) {
        complain(Text{QT_TRANSLATE_NOOP("Text", "The name of a run is a UUID."), {}});
        return ExitCode::WrongWords;
    }
    auto opened = Workshop::open(line, line.has("case") ? Scope::Machine : scopeOfRun(run));
    if (!opened)
        return opened.error();
    return reportOutcome((*opened)->fixer().undo(run), **opened, line.has("json"));
}

} // namespace fix789
