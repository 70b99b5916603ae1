// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/changes/change.h"
#include "model/verdict/cause.h"
#include "ports/durable_log.h"
#include "ports/own_changes.h"

#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace fix789::engine {

inline constexpr qsizetype kMostChanges = 1000; ///< of one repair

enum class RepairState {
    Open,     ///< begun and not finished: the program ended in the middle
    Done,     ///< made and verified, or kept by the user
    TakenBack ///< undone, by us after a failure or by the user
};

/// One change of a repair, with the state before it.
struct JournalledChange {
    Change change;
    Change before;
    QDateTime at;          ///< UTC, just before the change
    bool made = false;     ///< the system accepted it; false: perhaps, because the program may have ended in between
    bool restored = false; ///< it has been undone
};

struct JournalledRun {
    QString id; ///< UUID, lower case, without braces
    QDateTime begun;
    std::vector<CauseRef> causes;
    std::vector<JournalledChange> changes;
    RepairState state = RepairState::Open;
};

/// True for a valid run id: a UUID, lower case, without braces.
bool isRunId(const QString &text);

/// Append-only record of changes with the previous values, on disk before the computer changes. JSON lines, each with a
/// version and a checksum (against accidents, not attackers). Not thread-safe.
class Journal : public OwnChanges {
public:
    /// With a scope, the journal refuses places of the other scope: undo trusts only the journal of its scope.
    explicit Journal(DurableLog &log, std::optional<Scope> scope = {});

    /// All runs, oldest first. Malformed from the first damaged line on, with the line number in `Error::code`: such a
    /// journal accepts no further lines and no undo. Lines of an unknown version are NotSupported.
    Result<std::vector<JournalledRun>> runs() const;
    /// The runs before the first damaged line.
    std::vector<JournalledRun> readableRuns() const;

    /// Each adds one line. Malformed, without adding it, for a line that runs() would not read back: a second run with the
    /// same name, a name that is not a UUID, a place that may not be written, a run that has been undone.
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

} // namespace fix789::engine
