// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "ui/pages/outcome_page.h"

#include "ui/look/button.h"
#include "ui/look/card.h"
#include "ui/look/tinted_icon.h"
#include "ui/texts/outcome_texts.h"
#include "ui/widgets/change_lines.h"
#include "ui/widgets/collapsible_section.h"
#include "ui/widgets/copy_button.h"
#include "ui/widgets/next_steps.h"
#include "ui/widgets/report_menu.h"
#include "ui/widgets/status_icon.h"
#include "ui/widgets/typography.h"

#include "report/ticket.h"

#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>
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

const report::Report *latestReport(const Session &session)
{
    if (session.reportAfter())
        return &*session.reportAfter();
    return session.report() ? &*session.report() : nullptr;
}

// A fixed fault that only awaits a restart no longer counts as broken.
StatusIcon markOf(const Finding &finding)
{
    return waitsForRestart(finding) ? StatusIcon::Worth : markFor(finding.verdict);
}

bool leftAsItWas(Repair::End end)
{
    return end == Repair::End::Declined || end == Repair::End::NotStarted || end == Repair::End::Cancelled ||
           end == Repair::End::Failed || end == Repair::End::NoEvidence;
}

} // namespace

OutcomePage::OutcomePage(Session &session)
    : Page(session, "outcomePage"), m_card(new Card("outcomeCard")), m_folds(new QVBoxLayout),
      m_said(makeText({}, "outcomeSaid")), m_busy(new QProgressBar),
      m_report(new ReportMenu([&session] { return latestReport(session); }, session))
{
    const int line = lineHeight(this);
    column()->addWidget(m_card);
    column()->addLayout(m_folds);
    column()->addStretch(1);
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_busy->setFixedHeight(line / 2);
    m_busy->hide();
    m_said->hide();
    foot()->addWidget(m_report);
    foot()->addWidget(m_said);
    foot()->addWidget(m_busy);
    connect(&session, &Session::repairSaid, m_said, &QLabel::setText);
    connect(&session, &Session::activityChanged, this, &OutcomePage::show);
    connect(&session, &Session::repairEnded, this, &OutcomePage::show);
}

void OutcomePage::initializePage()
{
    Page::initializePage();
    m_stillFails = false;
    show();
}

int OutcomePage::nextId() const
{
    // The requests to others remain after the repair.
    return session().repair().end == Repair::End::Made && !session().messages().empty() ? int(PageId::Send) : -1;
}

// What was made is undone here; there is nothing to go back to.
QList<QWizard::WizardButton> OutcomePage::buttons() const
{
    QList<QWizard::WizardButton> buttons = Page::buttons();
    const Repair::End end = session().repair().end;
    if (end != Repair::End::NotBegun && !leftAsItWas(end))
        buttons.removeAll(QWizard::BackButton);
    if (nextId() < 0)
        buttons.removeAll(QWizard::NextButton);
    return buttons;
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
    m_card->setEnabled(!busy);
    std::vector<Tool> tools{{"report", tr("Re&port"), {}, m_report->menu(), !busy}};
    if (session().repair().end == Repair::End::Made && !session().isRecorded())
        tools.push_back({"stillFails", tr("It &still fails"), [this] { showWhatThen(); }, nullptr, !busy});
    if (!nextIsToCheckAgain()) // the button stands beside the sentence then
        tools.push_back({"lookAgain", tr("Check &again"), [this] { Q_EMIT lookAgainWanted(); }, nullptr, !busy});
    setTools(std::move(tools));
    if (busy)
        return;
    m_card->clearRows();
    clear(m_folds);
    setButtonText(QWizard::NextButton, tr("Show &what to send"));
    const OutcomeAnswer answer = answerFor(session().repair(), session().reportAfter(), session().isRecorded());
    setHero(answer.tone, answer.sentence, answer.below);
    showChanges();
    showNext();
    showChecks();
    m_card->setVisible(!m_card->isEmpty());
    showTicket();
    Q_EMIT buttonsChanged();
}

void OutcomePage::showChanges()
{
    const Repair &repair = session().repair();
    std::vector<ChangeLine> lines = repair.journalled ? linesOf(*repair.journalled) : std::vector<ChangeLine>{};
    const auto standing =
        std::ranges::stable_partition(lines, [](const ChangeLine &line) { return line.state == ChangeState::Undone; });
    const std::vector<ChangeLine> undone(lines.begin(), standing.begin());
    const std::vector<ChangeLine> changed(standing.begin(), standing.end());
    if (!undone.empty())
        m_card->addRow(tr("Undone"), makeChangeSentences(undone));
    if (changed.empty())
        return;
    QPushButton *undo = nullptr;
    if (canBeUndone()) {
        undo = makeButton(tr("&Undo"), "undo");
        connect(undo, &QPushButton::clicked, this, [this] { this->session().undo(this->session().repair().run); });
    }
    m_card->addRow(undone.empty() ? tr("Changed") : tr("Not restored"), makeChangeSentences(changed), undo);
}

void OutcomePage::showNext()
{
    const QString sentence = m_stillFails ? stillFailsAdvice() : nextSentence();
    if (sentence.isEmpty())
        return;
    QPushButton *button = makeNextButton();
    m_card->addRow(m_stillFails ? tr("If it still fails") : tr("Next"),
                   makeText(sentence, m_stillFails ? "whatThen" : "nextStep"), button);
    if (!button)
        return;
    button->setAutoDefault(true);
    QTimer::singleShot(0, button, [button] { // once QWizard has chosen its own
        button->setDefault(true);
        button->setFocus();
    });
}

bool OutcomePage::nextIsToCheckAgain() const
{
    const auto &after = session().reportAfter();
    const Repair::End end = session().repair().end;
    if (waitsForRestart(after))
        return false;
    const bool foundMore =
        end == Repair::End::Made && !session().isRecorded() && after && after->verdict.state == VerdictState::Caused;
    return m_stillFails || foundMore || end == Repair::End::NoEvidence;
}

QString OutcomePage::nextSentence() const
{
    const auto &after = session().reportAfter();
    switch (session().repair().end) {
    case Repair::End::Made:
        if (session().isRecorded())
            return {};
        if (waitsForRestart(after))
            return tr("Restart, then connect. Open Fix789 again afterwards to check whether it helped.");
        return nextIsToCheckAgain() ? tr("Check again. We will then show what can be done.") : tr("Try the VPN in Windows now.");
    case Repair::End::Declined:
        return tr(
            "Try again with the name and password of an administrator of this computer, or ask the person who looks after it.");
    case Repair::End::NotStarted:
        return session().repair().canTakeOver
                   ? tr("Take over the folder; then the changes are made. Windows asks for an administrator twice.")
                   : tr("Try again. If it fails again, give the report to the person who looks after this computer.");
    case Repair::End::Cancelled:
        return tr("Try again whenever you like.");
    case Repair::End::Failed:
    case Repair::End::NotAllBack:
    case Repair::End::UndoFailed:
    case Repair::End::UndoLeftSome:
        return tr("Give the report to the person who looks after this computer.");
    case Repair::End::NoEvidence:
        return tr("Check again to see how things are now.");
    case Repair::End::NotBegun:
        return tr("When they have answered, come back and check again to see whether it helped.");
    case Repair::End::Undone:
        break;
    }
    return {};
}

// The button of the row "Next"; nullptr if there is none. "Restart now" and "Try the VPN now" belong here too.
QPushButton *OutcomePage::makeNextButton()
{
    const Repair &repair = session().repair();
    const bool asks = !session().isRecorded() && std::ranges::any_of(repair.planned, [](const engine::PlannedChange &planned) {
        return scopeOf(planned.change) == Scope::Machine;
    });
    const QIcon icon = asks ? shieldIcon(this) : QIcon();
    if (nextIsToCheckAgain()) {
        QPushButton *check = makeButton(tr("Check &again"), "lookAgain");
        connect(check, &QPushButton::clicked, this, &OutcomePage::lookAgainWanted);
        return check;
    }
    if (repair.end == Repair::End::NotStarted && repair.canTakeOver) {
        QPushButton *takeOver = makeButton(tr("&Take over the folder"), "takeOver");
        takeOver->setIcon(icon);
        connect(takeOver, &QPushButton::clicked, this, [this] { Q_EMIT retryWanted(ForeignFolder::TakeOver); });
        return takeOver;
    }
    if (repair.end == Repair::End::Declined || repair.end == Repair::End::NotStarted || repair.end == Repair::End::Cancelled) {
        QPushButton *again = makeButton(tr("&Try again"), "tryAgain");
        again->setIcon(icon);
        connect(again, &QPushButton::clicked, this, [this] { Q_EMIT retryWanted(ForeignFolder::Refuse); });
        return again;
    }
    if (repair.end == Repair::End::Made && session().reportAfter())
        return waitsForRestart(session().reportAfter())                          ? makeRestartButton(session())
               : session().reportAfter()->verdict.state == VerdictState::Healthy ? makeTryVpnButton(session())
                                                                                 : nullptr;
    return nullptr;
}

// The state of what was wrong, checked again after the repair.
void OutcomePage::showChecks()
{
    const auto &after = session().reportAfter();
    const auto checks = after ? worthShowing(*after, session().report()) : std::vector<const engine::Examined *>{};
    if (checks.empty())
        return;
    auto *group = new QWidget;
    auto *layout = new QVBoxLayout(group);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(lineHeight(this) / 3);
    for (const engine::Examined *examined : checks)
        layout->addWidget(makeMarked(markOf(examined->finding), examined->finding.text.translated(), "checkAgain"));
    m_card->addRow(tr("Checked again"), group);
}

// For whoever has to note it elsewhere.
void OutcomePage::showTicket()
{
    const report::Report *report = latestReport(session());
    if (!report)
        return;
    const QString ticket = report::ticketFor(*report, session().repairs()).trimmed();
    const auto lines = ticket.count(u'\n') + 1;
    auto *fold = new CollapsibleSection(
        tr("Ticket text (%1 lines)").arg(QLocale().toString(lines)), "ticketFold", [ticket](QVBoxLayout *contents) {
            contents->addWidget(makeText(ticket, "ticket"));
            contents->addWidget(makeCopyButton(tr("C&opy the ticket text"), ticket, "copyTicket"), 0, Qt::AlignLeading);
        });
    m_folds->addWidget(fold);
}

// "It still fails" is not a dead end: it lists further steps, the cheapest first.
void OutcomePage::showWhatThen()
{
    m_stillFails = true;
    show();
}

QString OutcomePage::stillFailsAdvice() const
{
    if (waitsForRestart(session().reportAfter()))
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

} // namespace fix789::ui
