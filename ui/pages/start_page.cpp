// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "ui/pages/start_page.h"

#include "analysis/ras_errors.h"
#include "ui/help/dialogs.h"
#include "ui/look/card.h"
#include "ui/texts/error_sentence.h"
#include "ui/widgets/connection_choice.h"
#include "ui/widgets/credential_fields.h"
#include "ui/widgets/place_choice.h"
#include "ui/widgets/status_icon.h"
#include "ui/widgets/typography.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>
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
    setHeadline(
        tr("Why does my VPN fail?"),
        tr("Checks this computer, the network and the VPN server, and tells you what is wrong in one sentence. Nothing is "
           "changed before you agree."));
    m_complaint = makeMarked(StatusIcon::Broken, {}, "complaint");
    m_complaint->hide();
    column()->addWidget(m_complaint);
    addUnfinished();
    const Tool whatIsSent{"whatIsSent", tr("&What is sent?"), [this] { showContacts(this->session(), window()); }};
    if (session.thisComputerIsWindows())
        setTools({{"openCase", tr("&Open a case..."), [this] { Q_EMIT caseWanted(); }},
                  {"practise", tr("&Practice"), [this] { practise(); }},
                  whatIsSent});
    else {
        setTools({whatIsSent});
        addRecorded();
    }
    addChoice();
    addDial();
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
    m_unfinishedCard = new Card("unfinishedCard");
    auto *buttons = new QWidget;
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    for (QPushButton *button : {m_goOn, m_undo}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    row->addStretch(1);
    m_unfinishedCard->addWidget(m_unfinished);
    m_unfinishedCard->addBelow(buttons);
    column()->addWidget(m_unfinishedCard);
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
    m_unfinishedCard->setVisible(cutOff || restart != SystemOverview::Restart::NotAwaited);
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
        session().undoOnThisComputer(engine::JournalledRun(*cutOff)); // a copy: choosing a computer forgets the list
}

void StartPage::showUndone()
{
    showUnfinished();
    if (wizard()->currentPage() != this)
        return;
    goOnToOutcome();
}

void StartPage::goOnToOutcome()
{
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
    connect(m_choice, &ConnectionChoice::edited, m_complaint, &QWidget::hide);
    connect(m_choice, &ConnectionChoice::chosenChanged, this, &StartPage::showDial);
    m_credentials = new CredentialFields(
        session().services().openKeyStore, [this] { return m_choice->server(); }, this);
    connect(m_credentials, &CredentialFields::edited, m_complaint, &QWidget::hide);
    m_place = new PlaceChoice;
    auto *what = new Card("choiceCard");
    what->addRow(session().thisComputerIsWindows() ? tr("VPN connection") : tr("VPN server"), m_choice);
    what->addRow(tr("Pre-shared key"), m_credentials->keyPart());
    what->addRow(tr("User name, password"), m_credentials->signInPart());
    column()->addWidget(what);
    auto *where = new Card("placeCard");
    where->addRow(PlaceChoice::title(), m_place);
    column()->addWidget(where);
    const WindowChoices choices = session().choices();
    m_choice->suggestServer(choices.server);
    m_place->setEnvironment(choices.place);
}

void StartPage::addDial()
{
    m_dialCard = new Card("dialCard");
    m_dial = new QCheckBox(tr("&Let Windows try the connection too"));
    m_dial->setObjectName(QStringLiteral("dial"));
    m_dialSays = makeHint({}, "dialHint");
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_dial);
    layout->addWidget(m_dialSays);
    m_dialCard->addRow(tr("Windows' own attempt"), content);
    column()->addWidget(m_dialCard);
    showDial();
}

// Never ticked for the user after a refused sign-in: each further attempt may lock the account.
void StartPage::showDial()
{
    if (!m_dial)
        return; // the choice is built first
    const VpnConnection *connection = m_choice->chosen();
    m_dialCard->setVisible(connection);
    const bool refused =
        connection && connection->last &&
        analysis::rasError(*connection->last, connection->profile.authentication).stage == analysis::RasStage::SignIn;
    if (refused)
        m_dial->setChecked(false);
    m_dialSays->setText(refused ? tr("Windows' last attempt was refused at the sign-in. Another one with the same password could "
                                     "lock the account, so correct the password first.")
                                : tr("Takes up to a minute and shows the most: we compare Windows' attempt with ours. Windows "
                                     "dials with the settings saved for this connection, then hangs up."));
}

// On a computer without Windows, the recorded ones come first.
void StartPage::addRecorded()
{
    const auto makeButton = [](const QString &word, const char *name) {
        auto *button = new QPushButton(word);
        button->setObjectName(QString::fromLatin1(name));
        button->setAutoDefault(false);
        return button;
    };
    QPushButton *practise = makeButton(tr("&Practice"), "practise");
    QPushButton *open = makeButton(tr("&Open a case..."), "openCase");
    auto *card = new Card("recordedCard");
    card->addRow(tr("Practice computer"),
                 makeText(tr("A recorded Windows 11 computer whose VPN fails. Find the cause, fix it, and undo the fix.")),
                 practise);
    card->addRow(tr("Saved case"), makeText(tr("A computer that was recorded elsewhere.")), open);
    column()->addWidget(card);
    connect(practise, &QAbstractButton::clicked, this, &StartPage::practise);
    connect(open, &QAbstractButton::clicked, this, &StartPage::caseWanted);
}

void StartPage::askForKey()
{
    m_credentials->takeFocus();
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
        m_choice->complain(target.error());
        showFocused();
        return false;
    }
    if (!m_credentials->check()) {
        showFocused();
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
    session().setDial(m_choice->chosen() && m_dial->isChecked());
    return true;
}

void StartPage::practise()
{
    if (session().choosePractice())
        goOnWithRecorded();
    else
        complain(tr("The practice computer could not be saved to your own folder."));
}

void StartPage::openCase(const QString &file)
{
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

void StartPage::takeOver(const StartPage &before)
{
    m_choice->takeOver(*before.m_choice);
    m_place->setEnvironment(before.m_place->environment());
    m_credentials->fill(before.m_credentials->credentials());
    m_dial->setChecked(before.m_dial->isChecked());
}

void StartPage::complain(const QString &sentence)
{
    m_complaint->findChild<QLabel *>(QStringLiteral("complaint"))->setText(sentence);
    m_complaint->show();
    QTimer::singleShot(0, m_complaint,
                       [this] { findChild<QScrollArea *>(QStringLiteral("scroll"))->ensureWidgetVisible(m_complaint); });
}

// The field that was complained about, with its complaint; once the layout knows where it is.
void StartPage::showFocused()
{
    QTimer::singleShot(0, this, [this] {
        if (QWidget *field = focusWidget())
            findChild<QScrollArea *>(QStringLiteral("scroll"))->ensureWidgetVisible(field, 0, 4 * lineHeight(this));
    });
}

} // namespace fix789::ui
