// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/pages/page.h"

class QPushButton;
class QProgressBar;

namespace fix789::ui {

class ReportMenu;

/// What works now, what was changed, and how to undo it.
class OutcomePage : public Page {
    Q_OBJECT

public:
    explicit OutcomePage(Session &session);

    void initializePage() override;
    int nextId() const override;

Q_SIGNALS:
    void lookAgainWanted();

private:
    void show();
    void showChecks();
    void showChanges();
    void showWhatThen();
    QString sentence() const;
    QString explanation() const;
    QString stillFailsAdvice() const;
    bool canBeUndone() const;

    QVBoxLayout *m_facts;
    QLabel *m_said;
    QProgressBar *m_busy;
    QPushButton *m_undo;
    QWidget *m_whatThen;
    ReportMenu *m_report;
};

} // namespace fix789::ui
