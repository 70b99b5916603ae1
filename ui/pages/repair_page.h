// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/pages/page.h"

#include <utility>
#include <vector>

class QCheckBox;
class QLabel;
class QProgressBar;
class QPushButton;

namespace fix789::ui {

/// Shows each change exactly, and makes the ticked ones when the user confirms.
class RepairPage : public Page {
    Q_OBJECT

public:
    explicit RepairPage(Session &session);

    void initializePage() override;
    bool validatePage() override;
    bool isComplete() const override;
    int nextId() const override;

private:
    void addFix(const Cause &cause, const engine::FixPlan &plan);
    QStringList wordsFor(const engine::FixPlan &plan) const;
    void showActivity();
    void showProgress();
    void showEnd();
    bool isMade() const;
    std::vector<CauseRef> chosen() const;

    QVBoxLayout *m_fixes;
    std::vector<std::pair<QCheckBox *, CauseRef>> m_boxes;
    QLabel *m_promise;
    QLabel *m_said;
    QProgressBar *m_busy;
    QPushButton *m_takeOver;
    bool m_goingOn = false; // to the outcome page, whatever the result
};

} // namespace fix789::ui
