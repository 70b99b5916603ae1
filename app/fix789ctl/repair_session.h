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

namespace fix789 {

/// Whether every journal of this computer can be read to its end; of each that cannot, why has been said.
bool journalsAreWhole(const Computer &computer);

/// The options that say which computer to fix: --case, --network, --run.
void addRepairOptions(CommandLine &line);

/// Everything mending needs: the computer, the one who may change it, the journal, and the lock that keeps others out.
class RepairSession {
public:
    /// Complains where it cannot be opened and gives the exit to end with. The scope is that of the journal, on this computer;
    /// what was typed is for connections.
    static std::expected<std::unique_ptr<RepairSession>, ExitCode> open(const CommandLine &line, Scope scope, TypedSecrets typed = {});
    /// The one of this computer. What the network showed comes from that record, if one is named.
    static std::expected<std::unique_ptr<RepairSession>, ExitCode> openThis(Scope scope, TypedSecrets typed, Network network,
                                                                       const std::optional<QString> &networkRecord = {});

    const Machine &machine() const { return m_computer->machine(); }
    QString server() const { return m_computer->server(); }
    Journal &journal() { return *m_journal; }
    Fixer fixer();
    /// Where the copies of a run's keys lie; empty on a recorded computer, whose file is the copy.
    QString copiesFolder(const QString &run) const;

private:
    RepairSession() = default;
    static std::expected<std::unique_ptr<RepairSession>, ExitCode> openCase(const QString &file);
    static std::expected<QString, ExitCode> journalFolder(Scope scope);
    std::optional<ExitCode> lockFolder(const QString &folder);
    Result<void> keepCopies(const QString &run, const FixPlan &plan) const;

    std::unique_ptr<Computer> m_computer;
    std::unique_ptr<DurableLog> m_log;
    std::unique_ptr<Journal> m_ownJournal;
    Journal *m_journal = nullptr;
    std::unique_ptr<SystemWriter> m_systemWriter;
    std::unique_ptr<QLockFile> m_lock;
    QString m_copies;
};

/// --run, or a new one. Nothing if it is not a UUID.
std::optional<QString> chosenRun(const CommandLine &line);

/// A change as a line for people: what, from, to.
QString changeLine(const PlannedChange &planned);

/// What fix and undo print, and the exit.
ExitCode reportOutcome(const FixOutcome &outcome, const RepairSession &session, bool asJson);

} // namespace fix789
