// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "ui/wizard.h"

#include "ui/help/more_button.h"
#include "ui/pages/checking_page.h"
#include "ui/pages/outcome_page.h"
#include "ui/pages/repair_page.h"
#include "ui/pages/result_page.h"
#include "ui/pages/send_page.h"
#include "ui/pages/start_page.h"
#include "ui/texts/error_sentence.h"
#include "ui/widgets/step_list.h"
#include "ui/widgets/typography.h"

#include <QAbstractButton>
#include <QCloseEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QKeyEvent>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QScreen>
#include <QShortcut>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <chrono>
#include <functional>
#include <utility>

namespace fix789::ui {
namespace {

constexpr QSize kStartSize(960, 680);
constexpr QSize kSmallestSize(640, 480);
constexpr QSize kFrame(16, 48);                         // what a window manager puts around a window
constexpr int kNamesFrom = 48;                          // line heights; a narrower window shows the steps without their names
constexpr std::chrono::milliseconds kThroughShown{600}; // so that the user sees it before the page moves on

// The one file of this computer that is dragged over the window; empty if it is anything else.
QString draggedFile(const QMimeData &data)
{
    const QList<QUrl> urls = data.urls();
    const QString file = urls.size() == 1 ? urls.front().toLocalFile() : QString();
    return QFileInfo(file).isFile() ? file : QString();
}

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
    addSide();
    setAcceptDrops(true);
    connect(this, &QWizard::currentIdChanged, this, &Wizard::showStep);
    connect(&session, &Session::computerChanged, this, &Wizard::showTitle);
    connect(m_start, &StartPage::caseWanted, this, &Wizard::chooseCase);
    connect(new QShortcut(QKeySequence::Refresh, this), &QShortcut::activated, this, [this] {
        if (currentId() != int(PageId::Start))
            lookAgain();
    });
    connect(&session, &Session::vpnTrialWanted, this, &Wizard::lookAgain);
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
            return next();
        if (currentId() != int(PageId::Checking) && currentId() != int(PageId::Send))
            return;                               // the page itself goes on
        while (currentId() != int(PageId::Start)) // it was undone from the history
            back();
        m_start->goOnToOutcome();
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

void Wizard::resizeEvent(QResizeEvent *event)
{
    QWizard::resizeEvent(event);
    if (!m_steps || !m_more)
        return; // on Windows the style resizes the window before its parts are made
    const bool narrow = width() < kNamesFrom * fontMetrics().height();
    m_steps->setNarrow(narrow);
    m_more->setNarrow(narrow);
}

// The steps, and far below them what is seldom needed.
void Wizard::addSide()
{
    m_more = new MoreButton(m_session, this);
    connect(m_more, &MoreButton::caseWanted, this, &Wizard::chooseCase);
    connect(m_more, &MoreButton::languageWanted, this, &Wizard::languageWanted);
    auto *side = new QWidget;
    const int line = fontMetrics().height();
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, line / 2);
    layout->addWidget(m_steps, 1);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_more);
    row->addStretch(1);
    layout->addLayout(row);
    setSideWidget(side);
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

void Wizard::chooseCase()
{
    const QString file = QFileDialog::getOpenFileName(this, tr("Open a saved case"), {}, tr("Cases (*.json);;All files (*)"));
    if (!file.isEmpty())
        openCase(file);
}

void Wizard::openCase(const QString &file)
{
    if (m_session.activity() != Activity::Idle)
        return;
    if (currentId() == int(PageId::Start))
        return m_start->openCase(file);
    if (const auto chosen = m_session.chooseCase(file); !chosen) {
        auto *box = new QMessageBox(QMessageBox::Warning, tr("Fix789"), sentenceForCase(chosen.error()), QMessageBox::Ok, this);
        box->setObjectName(QStringLiteral("noCase"));
        box->setAttribute(Qt::WA_DeleteOnClose);
        return box->open();
    }
    while (currentId() != int(PageId::Start))
        back();
    m_start->goOnWithRecorded();
}

void Wizard::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_session.activity() == Activity::Idle && !draggedFile(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void Wizard::dropEvent(QDropEvent *event)
{
    const QString file = draggedFile(*event->mimeData());
    if (file.isEmpty())
        return;
    event->acceptProposedAction();
    QTimer::singleShot(0, this, [this, file] { openCase(file); }); // the other program waits until we return
}

void Wizard::continueFrom(Wizard &before)
{
    setGeometry(before.geometry());
    setWindowState(before.windowState());
    m_start->takeOver(*before.m_start);
    before.m_start->forgetSecrets();
    const QList<int> way = before.visitedIds();
    if (way.isEmpty())
        return;
    restart();
    for (const int id : way.sliced(1)) {
        m_replayed = id;
        next();
    }
}

int Wizard::nextId() const
{
    return m_replayed ? *m_replayed : QWizard::nextId();
}

bool Wizard::validateCurrentPage()
{
    return m_replayed || QWizard::validateCurrentPage();
}

// Coming back to a page that another wizard has shown starts nothing.
void Wizard::initializePage(int id)
{
    const bool replayed = m_replayed.has_value();
    m_replayed.reset();
    if (replayed && id == int(PageId::Checking))
        m_checking->showPast();
    else
        QWizard::initializePage(id);
}

} // namespace fix789::ui
