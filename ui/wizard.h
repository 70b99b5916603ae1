// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/session/session.h"

#include <QWizard>

#include <optional>

namespace fix789::ui {

class CheckingPage;
class MoreButton;
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
    /// Opens a case from any page, while nothing runs; what was found until then is replaced.
    void openCase(const QString &file);
    /// Shows the same page with the same contents as the other, which has the same session and is about to go.
    void continueFrom(Wizard &before);

    int nextId() const override;
    bool validateCurrentPage() override;

Q_SIGNALS:
    /// Once, when the window is first on the screen.
    void firstFrame();
    /// The user has chosen this language.
    void languageWanted(const QString &tag);

protected:
    void initializePage(int id) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
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
    void nameFourthStep();
    void orderForReading();
    void showStep(int page);
    void showTitle();
    void lookAgain();
    void addSide();
    void chooseCase();

    Session &m_session;
    StepList *m_steps = nullptr;
    MoreButton *m_more = nullptr;
    StartPage *m_start = nullptr;
    CheckingPage *m_checking = nullptr;
    QList<WizardButton> m_layout;
    bool m_painted = false;
    std::optional<int> m_replayed; ///< the page that continueFrom() goes to next, whatever the pages say
};

} // namespace fix789::ui
