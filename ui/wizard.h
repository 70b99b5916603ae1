// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/session/session.h"

#include <QWizard>

namespace fix789::ui {

class CheckingPage;
class Page;
class StartPage;
class StepList;

/// The window: Start, Checking, Result, Repair or Send, Outcome.
class Wizard : public QWizard {
    Q_OBJECT

public:
    /// The session must outlive the window.
    explicit Wizard(Session &session);

    /// Fills in the server on the first page.
    void setServer(const QString &server);
    /// Continues from the first page with the session's recorded computer.
    void lookAtRecorded();

Q_SIGNALS:
    /// Once, when the window is first on the screen.
    void firstFrame();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void reject() override;
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    Page *shownPage() const;
    void showButtons();
    void giveFocus();
    void useTool(int which);
    bool mayClose() const;
    void holdWhileChanging();
    void showStep(int page);
    void showTitle();
    void lookAgain();

    Session &m_session;
    StepList *m_steps;
    StartPage *m_start;
    CheckingPage *m_checking;
    QList<WizardButton> m_layout;
    bool m_painted = false;
};

} // namespace fix789::ui
