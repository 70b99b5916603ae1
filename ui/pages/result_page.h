// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/pages/page.h"

namespace fix789::ui {

class Card;
class PathPicture;
class ReportMenu;

/// The answer, the picture, then cards: how we know, who can act, the next step; everything else folded below.
class ResultPage : public Page {
    Q_OBJECT

public:
    explicit ResultPage(Session &session);

    void initializePage() override;
    int nextId() const override;
    QList<QWizard::WizardButton> buttons() const override;

Q_SIGNALS:
    void lookAgainWanted();
    /// The user wants to give the pre-shared key, on the first page.
    void keyWanted();

private:
    void show(const report::Report &report);
    void showCaused(const report::Report &report);
    void showOneCause(const report::Report &report);
    void showSeveral(const report::Report &report);
    void showHealthy(const report::Report &report);
    void showUndetermined(const report::Report &report);
    void showNextTests(const report::Report &report);
    void showQuestions(const report::Report &report);
    void showJudgedAgain();
    void focusOnQuestions();
    void showEarlierRepairs();
    Card *addCard(const char *name);
    void addWebAndVpn(Card *card, const report::Report &report);
    void addAdvice(Card *card, const report::Report &report, const CauseRef &cause);
    QWidget *makeWho(const report::Report &report);
    QWidget *makeRequestButtons(const report::Report &report); ///< nullptr if there is nothing to send

    PathPicture *m_picture;
    QVBoxLayout *m_cards;
    ReportMenu *m_report;
    bool m_toSend = false; ///< going to the requests for others, although something can be changed here
};

} // namespace fix789::ui
