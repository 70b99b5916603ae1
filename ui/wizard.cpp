// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "ui/wizard.h"

#include "ui/pages/checking_page.h"
#include "ui/pages/outcome_page.h"
#include "ui/pages/repair_page.h"
#include "ui/pages/result_page.h"
#include "ui/pages/send_page.h"
#include "ui/pages/start_page.h"
#include "ui/widgets/step_list.h"
#include "ui/widgets/typography.h"

#include <QCloseEvent>
#include <QKeyEvent>
#include <QPushButton>
#include <QScreen>
#include <QTimer>

#include <algorithm>
#include <array>
#include <chrono>
#include <utility>

namespace fix789::ui {
namespace {

constexpr QSize kStartSize(960, 680);
constexpr QSize kSmallestSize(640, 480);
constexpr QSize kFrame(16, 48); // what a window manager puts around a window
constexpr int kNamesFrom = 48;  // line heights; a narrower window shows the steps without their names
constexpr std::array kTools{QWizard::CustomButton1, QWizard::CustomButton2, QWizard::CustomButton3};
constexpr std::array kToolOptions{QWizard::HaveCustomButton1, QWizard::HaveCustomButton2, QWizard::HaveCustomButton3};
constexpr std::chrono::milliseconds kThroughShown{600}; // so that the user sees it before the page moves on

} // namespace

Wizard::Wizard(Session &session) : m_session(session)
{
    setObjectName(QStringLiteral("wizard"));
    setWizardStyle(QWizard::ClassicStyle); // the only style that looks like the platform's own window everywhere
    setOption(QWizard::NoBackButtonOnStartPage);
    setOption(QWizard::NoCancelButtonOnLastPage);
    setOption(QWizard::NoDefaultButton, false);
    setWindowFlag(Qt::WindowContextHelpButtonHint, false);
    setWindowFlag(Qt::WindowMinMaxButtonsHint);
    setButtonText(QWizard::CancelButton, tr("Close"));
    setButtonText(QWizard::FinishButton, tr("Close"));
    setButtonText(QWizard::BackButton, tr("&Back"));

    m_start = new StartPage(session);
    m_checking = new CheckingPage(session);
    auto *result = new ResultPage(session);
    auto *outcome = new OutcomePage(session);
    setPage(int(PageId::Start), m_start);
    setPage(int(PageId::Checking), m_checking);
    setPage(int(PageId::Result), result);
    auto *repair = new RepairPage(session);
    setPage(int(PageId::Repair), repair);
    setPage(int(PageId::Send), new SendPage(session));
    setPage(int(PageId::Outcome), outcome);

    m_steps = new StepList({tr("Start"), tr("Checking"), tr("Result"), tr("Repair"), tr("Outcome")});
    setSideWidget(m_steps);
    connect(this, &QWizard::currentIdChanged, this, &Wizard::showStep);
    connect(&session, &Session::computerChanged, this, &Wizard::showTitle);
    connect(result, &ResultPage::lookAgainWanted, this, &Wizard::lookAgain);
    connect(outcome, &OutcomePage::lookAgainWanted, this, &Wizard::lookAgain);
    connect(result, &ResultPage::keyWanted, this, [this] {
        while (currentId() != int(PageId::Start))
            back();
        m_start->askForKey();
    });
    connect(outcome, &OutcomePage::retryWanted, this, [this, repair](ForeignFolder folder) {
        back();
        repair->begin(folder);
    });
    connect(&session, &Session::activityChanged, this, &Wizard::holdWhileChanging); // after the pages
    connect(&session, &Session::repairEnded, this, [this] {
        if (currentId() == int(PageId::Result)) // an earlier repair was undone from there
            next();
    });
    connect(&session, &Session::loginWatchChanged, this, [this] {
        if (m_session.loginWatch() == LoginWatch::Through && currentId() == int(PageId::Result))
            QTimer::singleShot(kThroughShown, this, &Wizard::lookAgain);
    });
    connect(this, &QDialog::finished, this, [this] {
        m_start->forgetSecrets();
        m_session.setCredentials({});
    });
    showTitle();
    connect(this, &QWizard::customButtonClicked, this, &Wizard::useTool);
    for (const int id : pageIds())
        connect(qobject_cast<Page *>(page(id)), &Page::buttonsChanged, this, &Wizard::showButtons);
    const QSize room = screen()->availableSize();
    setMinimumSize(kSmallestSize.boundedTo(room));
    resize(kStartSize.boundedTo(room - kFrame));
}

Page *Wizard::shownPage() const
{
    return qobject_cast<Page *>(currentPage());
}

// The page's own buttons first, then those that lead back and on.
void Wizard::showButtons()
{
    const Page *page = shownPage();
    if (!page)
        return;
    QList<WizardButton> layout;
    for (const WizardButton wanted : page->buttons()) {
        if (wanted != Page::kTools) {
            layout << wanted;
            continue;
        }
        for (std::size_t i = 0; i < std::min(page->tools().size(), kTools.size()); ++i)
            layout << kTools[i];
    }
    for (std::size_t i = 0; i < kTools.size(); ++i) {
        const bool used = layout.contains(kTools[i]);
        setOption(kToolOptions[i], used);
        if (!used)
            continue;
        const Tool &tool = page->tools()[i];
        auto *push = qobject_cast<QPushButton *>(button(kTools[i]));
        setButtonText(kTools[i], tool.text);
        push->setObjectName(QString::fromLatin1(tool.name));
        push->setMenu(tool.menu);
        push->setEnabled(tool.enabled);
        push->setAutoDefault(false);
    }
    button(NextButton)->setIcon(page->nextIcon());
    if (layout != m_layout) { // laying the same buttons out again would take the focus from them
        m_layout = layout;
        setButtonLayout(layout);
        QTimer::singleShot(0, this, &Wizard::giveFocus); // once the page has been shown
    }
    holdWhileChanging();
}

// QWizard itself decides when there is a way back.
void Wizard::holdWhileChanging()
{
    const bool held = !mayClose();
    for (const WizardButton which : {CancelButton, FinishButton})
        button(which)->setEnabled(!held);
    if (held)
        button(BackButton)->setEnabled(false);
}

// If nothing has the focus: what leads on, else what leads out.
void Wizard::giveFocus()
{
    if (const QWidget *focus = focusWidget(); focus && focus->isVisibleTo(this) && focus->isEnabled() && focus != this)
        return;
    for (const WizardButton wanted : {NextButton, FinishButton, CustomButton1})
        if (m_layout.contains(wanted) && button(wanted)->isEnabled())
            return button(wanted)->setFocus();
}

void Wizard::useTool(int which)
{
    const Page *page = shownPage();
    const auto at = std::ranges::find(kTools, WizardButton(which));
    if (!page || at == kTools.end())
        return;
    const auto index = std::size_t(at - kTools.begin());
    if (index < page->tools().size() && page->tools()[index].act)
        page->tools()[index].act();
}

void Wizard::resizeEvent(QResizeEvent *event)
{
    QWizard::resizeEvent(event);
    m_steps->setNarrow(width() < kNamesFrom * fontMetrics().height());
}

void Wizard::setServer(const QString &server)
{
    m_start->setServer(server);
}

void Wizard::lookAtRecorded()
{
    m_start->goOnWithRecorded();
}

bool Wizard::event(QEvent *event)
{
    const bool handled = QWizard::event(event);
    if (event->type() == QEvent::Paint && !m_painted) {
        m_painted = true;
        QTimer::singleShot(0, this, &Wizard::firstFrame); // after the frame has been handed to the screen
    }
    return handled;
}

// Escape closes dialogues; here it would discard the findings.
void Wizard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        QWizard::keyPressEvent(event);
}

// The console program finishes a started repair in any case; closing the window would hide its result.
bool Wizard::mayClose() const
{
    return m_session.activity() != Activity::Repairing && m_session.activity() != Activity::Undoing;
}

void Wizard::reject()
{
    if (mayClose())
        QWizard::reject();
}

void Wizard::closeEvent(QCloseEvent *event)
{
    if (!mayClose())
        event->ignore();
    else
        QWizard::closeEvent(event);
}

// Repair and Send are one step: either this computer is fixed, or others are asked to act.
void Wizard::showStep(int page)
{
    static constexpr std::array kSteps{std::pair{PageId::Start, 0},  std::pair{PageId::Checking, 1},
                                       std::pair{PageId::Result, 2}, std::pair{PageId::Repair, 3},
                                       std::pair{PageId::Send, 3},   std::pair{PageId::Outcome, 4}};
    for (const auto &[id, step] : kSteps)
        if (page == int(id))
            m_steps->setCurrent(step);
    showButtons();
}

void Wizard::showTitle()
{
    if (m_session.isPractice())
        setWindowTitle(tr("Practice computer (recorded) - Fix789"));
    else if (m_session.isRecorded())
        setWindowTitle(tr("%1 (recorded computer) - Fix789").arg(m_session.recordedName()));
    else
        setWindowTitle(tr("Fix789"));
}

// Returns to the checking page and starts again.
void Wizard::lookAgain()
{
    if (m_session.activity() != Activity::Idle)
        return;
    while (currentId() != int(PageId::Checking) && currentId() != int(PageId::Start))
        back();
    m_checking->begin();
}

} // namespace fix789::ui
