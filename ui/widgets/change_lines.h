// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "engine/fixer.h"

#include <QWidget>

#include <optional>
#include <vector>

class QLabel;

namespace fix789::ui {

class StatusIconWidget;

/// How far a change is.
enum class ChangeState {
    Planned,  ///< nothing has been asked for yet
    Waiting,  ///< its turn comes
    UnderWay, ///< it is being made; after the repair: it may have been made
    Made,
    Verified, ///< made, and the repair that it belongs to helped
    Undone,
};

/// One change for display.
struct ChangeLine {
    Change before;
    Change after;
    ChangeState state = ChangeState::Planned;
};

/// The exact changes as a technician would look them up: in fixed type on a ground of its own, one below the other, each
/// with its state once a repair has been asked for.
class ChangeBox : public QWidget {
    Q_OBJECT

public:
    explicit ChangeBox(const std::vector<engine::PlannedChange> &changes);

    /// How far they are by the journal; nullptr: not begun.
    void follow(const engine::JournalledRun *run);
    /// As before a repair.
    void reset();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Row {
        Change change;
        StatusIconWidget *mark;
        QLabel *word;
    };
    void show(const Row &row, ChangeState state);

    std::vector<Row> m_rows;
};

/// Each change of a run with its state in the journal.
std::vector<ChangeLine> linesOf(const engine::JournalledRun &run);
/// The changes as sentences, for reading: "Start type of service "IKEEXT": Disabled → Manual".
QWidget *makeChangeSentences(const std::vector<ChangeLine> &lines);

} // namespace fix789::ui
