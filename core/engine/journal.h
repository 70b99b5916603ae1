// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/verdict/cause.h"
#include "model/changes/change.h"
#include "ports/durable_log.h"
#include "ports/own_changes.h"

#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace fix789 {

enum class RepairState {
    Open,     ///< begun and not finished: the program was ended in the middle
    Done,     ///< made and verified, or kept by the person
    TakenBack ///< undone, by us after a failure or by the person
};

/// One change of a repair, with what held before it.
struct JournalledChange {
    Change change;
    Change before;
    QDateTime at;          ///< UTC, when it was about to be made
    bool made = false;     ///< the system took it; if not: perhaps, since we may have been ended in between
    bool restored = false; ///< it has been undone
};

struct JournalledRun {
    QString id; ///< UUID, lower case, without braces
    QDateTime begun;
    std::vector<CauseRef> causes;
    std::vector<JournalledChange> changes;
    RepairState state = RepairState::Open;
};

/// True for what may name a run: a UUID, lower case, without braces.
bool isRunId(const QString &text);

/// Append-only record of changes with the value before; on disk before the computer is touched. JSON lines, each with a
/// version and a checksum (finds accidents, not attackers). Not for several threads.
class Journal : public OwnChanges {
public:
    /// With a scope, places of the other are refused as if they were not on the list: undo trusts only the journal of its scope.
    explicit Journal(DurableLog &log, std::optional<Scope> scope = {});

    /// Everything in it, oldest first. Malformed from the first damaged line on, with its number in `Error::code`: nothing
    /// is appended to such a journal and nothing undone from it. Lines of an unknown version are NotSupported.
    Result<std::vector<JournalledRun>> runs() const;
    /// The runs before the first damaged line.
    std::vector<JournalledRun> readableRuns() const;

    /// Each adds one line. Malformed, and nothing is added, for what runs() would not read back: a second run of the same
    /// name, a name that is not a UUID, a place that may not be written, a run that has been taken back.
    Result<void> begin(const QString &run, const std::vector<CauseRef> &causes, const QDateTime &now);
    Result<void> willChange(const QString &run, const Change &change, const Change &before, const QDateTime &now);
    Result<void> made(const QString &run, qsizetype index);
    Result<void> restored(const QString &run, qsizetype index);
    Result<void> end(const QString &run, RepairState state); ///< Done or TakenBack

    std::optional<QDateTime> writtenAt(const Change &change) const override;
    std::optional<QDateTime> newestOutcome() const override;

private:
    Result<void> append(QJsonObject line);
    struct Reading;
    Reading readLines() const;

    DurableLog &m_log;
    std::optional<Scope> m_scope;
};

} // namespace fix789
