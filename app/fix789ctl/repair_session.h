// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "command_line.h"

#include "app/computer.h"
#include "app/live_computer.h"
#include "engine/fixer.h"
#include "model/typed_secrets.h"
#include "ports/system_writer.h"

#include <QLockFile>
#include <QString>

#include <expected>
#include <memory>
#include <optional>

namespace fix789::app {

/// Whether every journal of this computer is readable to its end; it has printed the reason for each that is not.
bool journalsAreWhole(const Computer &computer);

/// This computer, for a repair with these options: --network, --run. On failure it has printed the reason.
std::expected<std::unique_ptr<LiveComputer>, ExitCode> openForRepair(const CommandLine &line);

/// What a repair would change, one line each, and what the user will notice.
QString planText(const engine::FixPlan &plan);
/// Asks this question; says that nothing was changed if the answer is not yes.
bool agrees(const Text &question);

/// Why nothing is fixed on another system.
Text onlyWindows();

/// Everything that a fix needs which this program makes itself, of a person's settings or in a recorded computer: the
/// computer, its writer, the journal, and the lock that keeps other processes out. What is this computer's is for another
/// program (computer_repair.h), and so is its journal.
class RepairSession {
public:
    /// On failure it has printed the reason and returns the exit code. Typed secrets are for connections.
    static std::expected<std::unique_ptr<RepairSession>, ExitCode> open(const CommandLine &line, TypedSecrets typed = {});

    const Machine &machine() const { return m_computer->machine(); }
    QString server() const { return m_computer->server(); }
    engine::Journal &journal() { return *m_journal; }
    engine::Fixer fixer();
    /// The folder with the copies of a run's keys; empty on a recorded computer, whose file is the copy.
    QString copiesFolder(const QString &run) const;

private:
    RepairSession() = default;
    static std::expected<std::unique_ptr<RepairSession>, ExitCode> openCase(const QString &file);
    static std::expected<std::unique_ptr<RepairSession>, ExitCode> openPerson(const CommandLine &line, TypedSecrets typed);
    std::optional<ExitCode> lockFolder(const QString &folder);

    std::unique_ptr<Computer> m_computer;
    std::unique_ptr<DurableLog> m_log;
    std::unique_ptr<engine::Journal> m_ownJournal;
    engine::Journal *m_journal = nullptr;
    std::unique_ptr<SystemWriter> m_systemWriter;
    std::unique_ptr<QLockFile> m_lock;
    QString m_copies;
};

/// The id from --run, or a new one. Empty if it is not a UUID.
std::optional<QString> chosenRun(const CommandLine &line);

/// A change as one readable line: what, from, to.
QString changeLine(const engine::PlannedChange &planned);

/// What was ordered: a preview changes nothing.
enum class Action { Fix, Preview, Undo };

/// Prints the output of fix and undo, and returns the exit code. `copies`: the folder with the copies of its keys.
ExitCode reportOutcome(const engine::FixOutcome &outcome, Action action, const QString &copies, bool asJson);
inline ExitCode reportOutcome(const engine::FixOutcome &outcome, Action action, const RepairSession &session, bool asJson)
{
    return reportOutcome(outcome, action, outcome.changes.empty() ? QString() : session.copiesFolder(outcome.run), asJson);
}

/// After a fix that was refused for lack of evidence: checks which causes are present, and names the one that was probably meant,
/// with its subject.
void suggestPresentCauses(const engine::FixOutcome &outcome, const Machine &machine, const engine::FixRequest &request);

} // namespace fix789::app
