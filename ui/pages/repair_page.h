// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/pages/page.h"

#include <vector>

class QCheckBox;
class QLabel;
class QProgressBar;

namespace fix789::ui {

class ChangeBox;

/// One card for each fix: what would be done, why, the exact change, and what it needs. Makes the ticked ones when the user
/// confirms, shows each change as it is made, and always leads to the outcome.
class RepairPage : public Page {
    Q_OBJECT

public:
    explicit RepairPage(Session &session);

    void initializePage() override;
    bool validatePage() override;
    bool isComplete() const override;
    int nextId() const override;
    QIcon nextIcon() const override;

    /// Makes the ticked changes now, as pressing the button does.
    void begin(ForeignFolder folder = ForeignFolder::Refuse);

private:
    struct Offer {
        QCheckBox *box;
        ChangeBox *changes;
        CauseRef cause;
        Scope scope;
    };
    void addFix(const Cause &cause, const engine::FixPlan &plan);
    QWidget *makeTags(const engine::FixPlan &plan);
    QString whatIsAsked() const;
    bool haveOneScope() const;
    void keepOneScope(const Offer &ticked);
    void showActivity();
    void showProgress();
    void showEnd();
    bool isMade() const;
    bool asksAdministrator() const;
    std::vector<CauseRef> chosen() const;

    QVBoxLayout *m_fixes;
    std::vector<Offer> m_offers;
    QLabel *m_apart;
    QLabel *m_said;
    QLabel *m_finishing;
    QProgressBar *m_busy;
    bool m_goingOn = false; // to the outcome page, whatever the result
};

} // namespace fix789::ui
