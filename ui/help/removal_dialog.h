// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/session/computer_under_test.h"
#include "ui/session/jobs.h"

#include <QDialog>

#include <functional>
#include <vector>

class QLabel;
class QPushButton;

namespace fix789::ui {

/// The repairs of the person's own settings that are still in place, newest first: nobody else can undo them, and the
/// uninstaller, which runs as administrator, does not. Callable from any thread.
std::vector<engine::JournalledRun> ownRepairs(const AppServices &services);

/// Before the program is removed: offers to undo those repairs, and then starts the uninstaller. Accepted once that has started.
class RemovalDialog : public QDialog {
    Q_OBJECT

public:
    /// `repairs` as ownRepairs() gave them; `uninstall` starts the uninstaller.
    RemovalDialog(AppServices services, std::vector<engine::JournalledRun> repairs, std::function<Result<void>()> uninstall);

    /// What to say where the uninstaller does not start.
    static QString cannotStart();

private:
    struct Undone {
        bool all = true;
        std::vector<engine::JournalledRun> left;
    };
    void undoThenRemove();
    void remove();
    void say(const QString &sentence);
    void enable(bool on);

    AppServices m_services;
    std::vector<engine::JournalledRun> m_repairs;
    std::function<Result<void>()> m_uninstall;
    QLabel *m_says;
    std::vector<QPushButton *> m_buttons;
    Jobs m_jobs; ///< last: it waits for what still runs
};

} // namespace fix789::ui
