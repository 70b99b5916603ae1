// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/pages/page.h"

class QLabel;
class QProgressBar;
class QPushButton;

namespace fix789::ui {

class Card;
class ReportMenu;

/// What is right now, what was changed and how to undo it, and what comes next.
class OutcomePage : public Page {
    Q_OBJECT

public:
    explicit OutcomePage(Session &session);

    void initializePage() override;
    int nextId() const override;
    QList<QWizard::WizardButton> buttons() const override;

Q_SIGNALS:
    void lookAgainWanted();
    /// The same changes once more.
    void retryWanted(fix789::ui::ForeignFolder folder);

private:
    void show();
    void showChanges();
    void showNext();
    void showChecks();
    void showTicket();
    void showWhatThen();
    bool nextIsToCheckAgain() const;
    QString nextSentence() const;
    QPushButton *makeNextButton();
    QString stillFailsAdvice() const;
    bool canBeUndone() const;

    Card *m_card;
    QVBoxLayout *m_folds;
    QLabel *m_said;
    QProgressBar *m_busy;
    ReportMenu *m_report;
    bool m_stillFails = false;
};

} // namespace fix789::ui
