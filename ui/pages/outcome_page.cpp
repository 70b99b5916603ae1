// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "ui/pages/outcome_page.h"

#include "ui/texts/result_texts.h"
#include "ui/widgets/change_lines.h"
#include "ui/widgets/report_menu.h"
#include "ui/widgets/status_icon.h"
#include "ui/widgets/typography.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QWizard>

#include <algorithm>

namespace fix789::ui {
namespace {

// The checks with a problem or an unknown, before or now.
std::vector<const engine::Examined *> worthShowing(const report::Report &after, const std::optional<report::Report> &before)
{
    const auto spoke = [](const engine::Examined &examined) {
        return examined.finding.verdict == FindingVerdict::Problem || examined.finding.verdict == FindingVerdict::Unknown;
    };
    std::vector<const engine::Examined *> checks;
    for (const engine::Examined &examined : after.examined) {
        const bool earlier = before && std::ranges::any_of(before->examined, [&](const engine::Examined &e) {
                                 return e.check == examined.check && spoke(e);
                             });
        if (earlier || spoke(examined))
            checks.push_back(&examined);
    }
    return checks;
}

bool waitsForRestart(const std::vector<Cause> &causes)
{
    return !causes.empty() &&
           std::ranges::all_of(causes, [](const Cause &cause) { return cause.ref.id == cause::kRestartPending; });
}

const report::Report *latestReport(const Session &session)
{
    if (session.reportAfter())
        return &*session.reportAfter();
    return session.report() ? &*session.report() : nullptr;
}

// A fixed fault that only awaits a restart no longer counts as broken.
StatusIcon markOf(const Finding &finding)
{
    return waitsForRestart(finding.causes) ? StatusIcon::Worth : markFor(finding.verdict);
}

} // namespace

OutcomePage::OutcomePage(Session &session)
    : Page(session, "outcomePage"), m_facts(new QVBoxLayout), m_said(makeText({}, "outcomeSaid")),
      m_busy(new QProgressBar), m_undo(new QPushButton(tr("&Undo"))), m_whatThen(makeMarked(StatusIcon::Worth, {}, "whatThen")),
      m_report(new ReportMenu([&session] { return latestReport(session); }, session.services().openUrl))
{
    const int line = lineHeight(this);
    m_facts->setSpacing(line);
    column()->addLayout(m_facts);
    column()->addWidget(m_undo, 0, Qt::AlignLeading);
    m_whatThen->hide();
    column()->addWidget(m_whatThen);
    column()->addStretch(1);
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_busy->setFixedHeight(line / 2);
    m_busy->hide();
    m_said->hide();
    m_undo->setObjectName(QStringLiteral("undo"));
    m_undo->setAutoDefault(false);
    foot()->addWidget(m_report);
    foot()->addWidget(m_said);
    foot()->addWidget(m_busy);
    connect(m_undo, &QPushButton::clicked, this, [this] { this->session().undo(this->session().repair().run); });
    connect(&session, &Session::repairSaid, m_said, &QLabel::setText);
    connect(&session, &Session::activityChanged, this, &OutcomePage::show);
    connect(&session, &Session::repairEnded, this, &OutcomePage::show);
}

void OutcomePage::initializePage()
{
    Page::initializePage();
    show();
}

int OutcomePage::nextId() const
{
    // The requests to others remain after the repair.
    return session().repair().end == Repair::End::Made && !session().messages().empty() ? int(PageId::Send) : -1;
}

bool OutcomePage::canBeUndone() const
{
    const Repair &repair = session().repair();
    return std::ranges::any_of(session().undoable(), [&](const engine::JournalledRun &run) { return run.id == repair.run; });
}

void OutcomePage::show()
{
    const bool busy = session().activity() != Activity::Idle;
    m_busy->setVisible(busy);
    m_said->setVisible(busy);
    m_undo->setVisible(canBeUndone());
    m_undo->setEnabled(!busy);
    std::vector<Tool> tools{{"report", tr("Re&port"), {}, m_report->menu(), !busy}};
    if (session().repair().end == Repair::End::Made && !session().isRecorded())
        tools.push_back({"stillFails", tr("It &still fails"), [this] { showWhatThen(); }, nullptr, !busy});
    tools.push_back({"lookAgain", tr("Check &again"), [this] { Q_EMIT lookAgainWanted(); }, nullptr, !busy});
    setTools(std::move(tools));
    if (busy)
        return;
    m_whatThen->hide();
    clear(m_facts);
    setButtonText(QWizard::NextButton, tr("Show what to &send"));
    setHeadline(sentence());
    if (const QString more = explanation(); !more.isEmpty())
        m_facts->addWidget(makeText(more, "explanation"));
    showChecks();
    showChanges();
}

// "It still fails" is not a dead end: lists further steps, the cheapest first.
void OutcomePage::showWhatThen()
{
    const QString advice = stillFailsAdvice();
    m_whatThen->findChild<QLabel *>(QStringLiteral("whatThen"))->setText(advice);
    m_whatThen->show();
}

QString OutcomePage::stillFailsAdvice() const
{
    const auto &after = session().reportAfter();
    if (after && waitsForRestart(after->verdict.causes))
        return tr("The changes take effect after Windows has been restarted. Restart Windows, open this program again, and "
                  "continue from there.");
    if (!session().hasKey())
        return tr("Try the VPN in Windows once more, so that Windows records why it failed, then choose %1. If nothing new is "
                  "found, go back to the start and enter the pre-shared key: then we can prove whether it is right.")
            .arg(quoted(tr("Check again")));
    return tr("Try the VPN in Windows once more, so that Windows records why it failed, then choose %1. If nothing new is found, "
              "save the report and give it to the person who looks after the VPN.")
        .arg(quoted(tr("Check again")));
}

QString OutcomePage::sentence() const
{
    const auto &after = session().reportAfter();
    switch (session().repair().end) {
    case Repair::End::Made:
        if (!after)
            return tr("The changes have been made. The computer could not be checked again.");
        if (after->verdict.state == VerdictState::Healthy)
            return tr("The problem is fixed.");
        if (waitsForRestart(after->verdict.causes))
            return session().isRecorded() ? tr("The changes have been made. They take effect after Windows has been restarted.")
                                          : tr("The changes have been made. Restart Windows, then try the VPN.");
        return tr("The changes have been made, but another problem remains.");
    case Repair::End::Undone:
        return tr("Everything is back exactly as it was.");
    case Repair::End::UndoLeftSome:
        return tr("Not everything was restored: another program or person has changed a setting in the meantime.");
    case Repair::End::UndoFailed:
        return tr("The changes could not be undone.");
    case Repair::End::NoEvidence:
        return tr("Nothing was changed: the cause was no longer present.");
    case Repair::End::Cancelled:
        return tr("Stopped. Everything is as it was before.");
    case Repair::End::Failed:
        return tr("The changes could not be made. Everything is as it was before.");
    case Repair::End::NotAllBack:
        return tr("The changes could not be made, and not everything could be restored.");
    case Repair::End::NotBegun:
        return tr("The next step is for others to take.");
    case Repair::End::Declined:
    case Repair::End::NotStarted:
        break;
    }
    return tr("Nothing was changed.");
}

QString OutcomePage::explanation() const
{
    const auto &after = session().reportAfter();
    const Repair::End end = session().repair().end;
    if (const Text &why = session().repair().why;
        !why.isEmpty() && end != Repair::End::NotAllBack && end != Repair::End::UndoLeftSome)
        return why.translated();
    if (session().repair().end == Repair::End::Made && after) {
        if (after->verdict.state == VerdictState::Healthy)
            return headlineFor(*after, false);
        if (waitsForRestart(after->verdict.causes))
            return session().isRecorded() ? tr("A recorded computer cannot be restarted, so the practice ends here.")
                                          : tr("Choose %1, not %2: Windows often keeps its state when it is shut down.")
                                                .arg(quoted(tr("Restart")), quoted(tr("Shut down")));
        if (!after->verdict.causes.empty())
            return headlineFor(*after, false) + u' ' + diagnosis::adviceFor(after->verdict.causes.front().ref).translated();
        return headlineFor(*after, false);
    }
    if (session().repair().end == Repair::End::NotBegun)
        return tr("When they have answered, come back and check again to see whether it helped. Nothing was changed on this "
                  "computer. Save the report if you want to keep it.");
    if (session().repair().end == Repair::End::NotAllBack || session().repair().end == Repair::End::UndoLeftSome)
        return tr("The report lists the settings that were not restored, with their present values.");
    return {};
}

void OutcomePage::showChecks()
{
    const auto &after = session().reportAfter();
    const auto checks = after ? worthShowing(*after, session().report()) : std::vector<const engine::Examined *>{};
    if (checks.empty())
        return;
    auto *group = new QVBoxLayout;
    group->setSpacing(lineHeight(this) / 3);
    group->addWidget(makeHeading(tr("Current state")));
    for (const engine::Examined *examined : checks)
        group->addWidget(makeMarked(markOf(examined->finding), examined->finding.text.translated(), "checkAgain"));
    m_facts->addLayout(group);
}

void OutcomePage::showChanges()
{
    const Repair &repair = session().repair();
    const auto lines = repair.journalled ? linesOf(*repair.journalled) : std::vector<ChangeLine>{};
    if (lines.empty())
        return;
    auto *group = new QVBoxLayout;
    group->setSpacing(lineHeight(this) / 2);
    group->addWidget(makeHeading(repair.end == Repair::End::Undone ? tr("What was undone") : tr("What was changed")));
    group->addWidget(makeChangeLines(lines));
    m_facts->addLayout(group);
}

} // namespace fix789::ui
