// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/pages/page.h"

namespace fix789::ui {

class PathPicture;
class ReportMenu;

/// One sentence, the picture, the evidence, who can act, the next step; everything else collapsed below.
class ResultPage : public Page {
    Q_OBJECT

public:
    explicit ResultPage(Session &session);

    void initializePage() override;
    int nextId() const override;

Q_SIGNALS:
    void lookAgainWanted();

private:
    void show(const report::Report &report);
    void showCaused(const report::Report &report);
    void showHealthy(const report::Report &report);
    void showUndetermined(const report::Report &report, QWidget *questions);
    void showWebAndVpn(const report::Report &report);
    QWidget *makeWhoCanAct(const report::Report &report);
    QWidget *makeWhatNow(const report::Report &report);
    QWidget *makeProductQuestionFor(const report::Report &report); ///< nullptr if the page does not ask it
    void showJudgedAgain();
    void focusOnQuestions();
    void showEarlierRepairs();
    /// A caption and the sentences that belong to it.
    void addFacts(const QString &caption, const QStringList &sentences, const char *name);
    void addFacts(const QString &caption, QWidget *facts);

    PathPicture *m_picture;
    QVBoxLayout *m_facts;
    ReportMenu *m_report;
    bool m_toSend = false; ///< going to the requests for others, although something can be changed here
};

} // namespace fix789::ui
