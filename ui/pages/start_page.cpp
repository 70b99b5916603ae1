// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "ui/pages/start_page.h"

#include "ui/texts/error_sentence.h"
#include "ui/widgets/connection_choice.h"
#include "ui/widgets/credential_fields.h"
#include "ui/widgets/place_choice.h"
#include "ui/widgets/status_icon.h"
#include "ui/widgets/typography.h"

#include <QFileDialog>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>
#include <QWizard>

#include <algorithm>

namespace fix789::ui {
namespace {

const engine::JournalledRun *cutOffIn(const Session &session)
{
    const auto &runs = session.undoable();
    const auto open = std::ranges::find(runs, engine::RepairState::Open, &engine::JournalledRun::state);
    return open == runs.end() ? nullptr : &*open;
}

} // namespace

StartPage::StartPage(Session &session) : Page(session, "startPage")
{
    setHeadline(tr("Why does my VPN fail?"));
    column()->addWidget(makeText(tr("We check everything between your computer and the VPN server and tell you in one sentence "
                                    "what is wrong. Nothing is changed until you agree, and changes can be undone.")));
    addUnfinished();
    addChoice();
    m_complaint = makeMarked(StatusIcon::Broken, {}, "complaint");
    m_complaint->hide();
    column()->addWidget(m_complaint);
    setTools({{"openCase", tr("&Open a saved case..."), [this] { openCase(); }},
              {"practise", tr("&Practise"), [this] { practise(); }}});
    column()->addStretch(1);
    setButtonText(QWizard::NextButton, tr("&Find out why"));
}

// What an earlier run of the program left: an interrupted repair, or one that needed a restart.
void StartPage::addUnfinished()
{
    m_unfinished = makeMarked(StatusIcon::Worth, {}, "unfinished");
    m_unfinishedSays = m_unfinished->findChild<QLabel *>(QStringLiteral("unfinished"));
    m_goOn = new QPushButton(tr("&Continue where we stopped"));
    m_goOn->setObjectName(QStringLiteral("goOn"));
    m_undo = new QPushButton(tr("&Undo it"));
    m_undo->setObjectName(QStringLiteral("undoCutOff"));
    auto *group = new QVBoxLayout;
    group->setSpacing(lineHeight(this) / 3);
    group->addWidget(m_unfinished);
    for (QPushButton *button : {m_goOn, m_undo}) {
        button->setAutoDefault(false);
        group->addWidget(button, 0, Qt::AlignLeading);
    }
    column()->addLayout(group);
    connect(m_goOn, &QPushButton::clicked, this, &StartPage::goOnAfterRestart);
    connect(m_undo, &QPushButton::clicked, this, &StartPage::undoCutOff);
    connect(&session(), &Session::overviewReady, this, &StartPage::showUnfinished);
    connect(&session(), &Session::repairEnded, this, &StartPage::showUndone);
    connect(&session(), &Session::activityChanged, this, &StartPage::completeChanged);
    showUnfinished();
}

void StartPage::showUnfinished()
{
    const engine::JournalledRun *cutOff = cutOffIn(session());
    const SystemOverview::Restart restart = session().overview().restart;
    m_unfinished->setVisible(cutOff || restart != SystemOverview::Restart::NotAwaited);
    m_undo->setVisible(cutOff);
    m_goOn->setVisible(!cutOff && restart == SystemOverview::Restart::Done);
    QString says;
    if (cutOff)
        says = tr("A repair started on %1 was interrupted. Undo it before you change anything else.")
                   .arg(QLocale().toString(cutOff->begun.toLocalTime(), QLocale::ShortFormat));
    else if (restart == SystemOverview::Restart::Done)
        says = tr("Windows has been restarted since the last repair. Check now whether it helped.");
    else if (restart == SystemOverview::Restart::Awaited)
        says = tr("The last repair takes effect after Windows has been restarted. Choose %1, not %2, then come back here.")
                   .arg(quoted(tr("Restart")), quoted(tr("Shut down")));
    m_unfinishedSays->setText(says);
}

void StartPage::goOnAfterRestart()
{
    session().chooseThisComputer();
    Target waiting = session().overview().waiting;
    waiting.environment = m_place->environment();
    session().setTarget(waiting);
    session().setCredentials(m_credentials->credentials());
    session().setDial(false);
    m_chosenElsewhere = true;
    wizard()->next();
}

void StartPage::undoCutOff()
{
    if (const engine::JournalledRun *cutOff = cutOffIn(session()))
        session().undo(cutOff->id);
}

void StartPage::showUndone()
{
    showUnfinished();
    if (wizard()->currentPage() != this)
        return;
    m_cutOffUndone = true;
    wizard()->next();
    m_cutOffUndone = false;
}

bool StartPage::isComplete() const
{
    return session().activity() != Activity::Undoing;
}

void StartPage::addChoice()
{
    m_choice = new ConnectionChoice(session());
    connect(m_choice, &ConnectionChoice::edited, this, [this] { m_complaint->hide(); });
    m_credentials = new CredentialFields(session().services().openKeyStore, [this] { return m_choice->server(); });
    connect(m_credentials, &CredentialFields::edited, this, [this] { m_complaint->hide(); });
    auto *group = new QVBoxLayout;
    group->setSpacing(lineHeight(this) / 3);
    group->addWidget(m_choice);
    group->addWidget(m_credentials);
    m_place = new PlaceChoice;
    column()->addLayout(group);
    column()->addWidget(m_place);
}

void StartPage::initializePage()
{
    Page::initializePage();
    session().beginOverview();
    if (session().thisComputerIsWindows())
        m_choice->takeFocus();
}

void StartPage::setServer(const QString &server)
{
    m_choice->setServer(server);
}

void StartPage::forgetSecrets()
{
    m_credentials->wipe();
}

int StartPage::nextId() const
{
    return m_cutOffUndone ? int(PageId::Outcome) : int(PageId::Checking);
}

// "Find out why" checks this computer; a recorded one has its own button.
bool StartPage::validatePage()
{
    if (m_chosenElsewhere || m_cutOffUndone) {
        m_chosenElsewhere = false;
        return true;
    }
    auto target = m_choice->target();
    if (!target) {
        complain(target.error());
        return false;
    }
    if (const QString why = m_credentials->complaint(); !why.isEmpty()) {
        complain(why);
        return false;
    }
    if (const QString why = m_credentials->keepIfWanted(); !why.isEmpty()) {
        complain(why);
        return false;
    }
    session().chooseThisComputer();
    target->environment = m_place->environment();
    session().setTarget(*target);
    session().setCredentials(m_credentials->credentials());
    session().setDial(m_choice->dials());
    return true;
}

void StartPage::practise()
{
    if (session().choosePractice())
        goOnWithRecorded();
    else
        complain(tr("The practice computer could not be saved to your own folder."));
}

void StartPage::openCase()
{
    const QString file = QFileDialog::getOpenFileName(this, tr("Open a saved case"), {}, tr("Cases (*.json);;All files (*)"));
    if (file.isEmpty())
        return;
    if (const auto chosen = session().chooseCase(file); chosen)
        goOnWithRecorded();
    else
        complain(sentenceForCase(chosen.error()));
}

void StartPage::goOnWithRecorded()
{
    m_complaint->hide();
    m_chosenElsewhere = true;
    wizard()->next();
}

void StartPage::complain(const QString &sentence)
{
    m_complaint->findChild<QLabel *>(QStringLiteral("complaint"))->setText(sentence);
    m_complaint->show();
}

} // namespace fix789::ui
