// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "ui/pages/start_page.h"

#include "ui/credential_fields.h"
#include "ui/error_sentence.h"
#include "ui/mark.h"
#include "ui/typography.h"

#include <QCommandLinkButton>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QWizard>

namespace fix789 {
namespace {

constexpr int kLongestServer = 253; // RFC 1035, a host name in text

} // namespace

StartPage::StartPage(Session &session) : Page(session, "startPage", ColumnKind::Text)
{
    const bool windows = session.thisComputerIsWindows();
    setHeadline(tr("Why does my VPN fail?"));
    column()->addWidget(
        makeText(tr("We look at everything between a computer and its VPN server and say what is wrong in one sentence. "
                    "Nothing is changed before you agree, and changes can be taken back.")));
    if (!windows)
        addRecordedWithButtons();
    addServerField();
    m_complaint = makeMarked(Mark::Broken, {}, "complaint");
    m_complaint->hide();
    column()->addWidget(m_complaint);
    if (windows)
        addRecordedWithLinks();
    column()->addStretch(1);
    setButtonText(QWizard::NextButton, tr("&Find out why"));
}

void StartPage::addServerField()
{
    const int line = lineHeight(this);
    m_server = new QLineEdit;
    m_server->setObjectName(QStringLiteral("server"));
    m_server->setMaxLength(kLongestServer);
    m_server->setPlaceholderText(tr("vpn.example.com"));
    m_server->setInputMethodHints(Qt::ImhUrlCharactersOnly | Qt::ImhNoAutoUppercase);
    auto *label = makeHeading({});
    label->setText(session().thisComputerIsWindows() ? tr("VPN server") : tr("Check the network path from here"));
    auto *hint = makeHint(session().thisComputerIsWindows()
                              ? tr("The name or address that stands in the VPN connection in Windows. Without it only this "
                                   "computer is looked at, and not the way to the server.")
                              : tr("The name or address of the VPN server. This is not a Windows computer, so only the way to "
                                   "the server can be looked at from here."),
                          "serverHint");
    m_server->setAccessibleName(tr("VPN server"));
    m_server->setAccessibleDescription(hint->text());
    connect(m_server, &QLineEdit::textChanged, this, [this] { m_complaint->hide(); });

    auto *group = new QVBoxLayout;
    group->setSpacing(line / 3);
    group->addWidget(label);
    auto *field = new QHBoxLayout; // a widest width in the group itself would make the hint below ask for too many lines
    field->addWidget(m_server, 1);
    field->addStretch(1);
    group->addLayout(field);
    group->addWidget(hint);
    m_credentials = new CredentialFields(session().bench().openKeyStore,
                                         [this] { return serverFromInput(m_server->text()).value_or(QString()); });
    connect(m_credentials, &CredentialFields::edited, this, [this] { m_complaint->hide(); });
    group->addWidget(m_credentials);
    column()->addLayout(group);
}

// Where this computer has no Windows to look at, the recorded ones come first and large.
void StartPage::addRecordedWithButtons()
{
    const auto add = [this](const QString &title, const QString &what, const char *name) {
        auto *button = new QCommandLinkButton(title, what);
        button->setObjectName(QString::fromLatin1(name));
        return button;
    };
    auto *practise = add(tr("Practise on a recorded computer"),
                         tr("A Windows 11 computer whose VPN fails. Find out why, mend it, take it back."), "practise");
    auto *open = add(tr("Open a saved case"), tr("A computer that was recorded somewhere else."), "openCase");
    auto *group = new QVBoxLayout;
    group->setSpacing(lineHeight(this) / 4);
    group->addWidget(practise);
    group->addWidget(open);
    column()->addLayout(group);
    connect(practise, &QAbstractButton::clicked, this, &StartPage::practise);
    connect(open, &QAbstractButton::clicked, this, &StartPage::openCase);
}

void StartPage::addRecordedWithLinks()
{
    const auto add = [](const QString &title, const char *name) {
        auto *button = new QPushButton(title);
        button->setObjectName(QString::fromLatin1(name));
        button->setFlat(true);
        return button;
    };
    auto *open = add(tr("Open a saved case..."), "openCase");
    auto *practise = add(tr("Practise on a recorded computer"), "practise");
    auto *row = new QHBoxLayout;
    row->addWidget(open);
    row->addWidget(practise);
    row->addStretch(1);
    foot()->addLayout(row);
    connect(practise, &QAbstractButton::clicked, this, &StartPage::practise);
    connect(open, &QAbstractButton::clicked, this, &StartPage::openCase);
}

void StartPage::initializePage()
{
    Page::initializePage();
    if (session().thisComputerIsWindows())
        m_server->setFocus();
}

void StartPage::setServer(const QString &server)
{
    m_server->setText(server);
}

void StartPage::forgetSecrets()
{
    m_credentials->wipe();
}

int StartPage::nextId() const
{
    return int(PageId::Checking);
}

// "Find out why" looks at this computer; a recorded one was chosen by its own button.
bool StartPage::validatePage()
{
    if (m_recordedChosen) {
        m_recordedChosen = false;
        return true;
    }
    const QString typed = m_server->text().trimmed();
    if (typed.isEmpty() && !session().thisComputerIsWindows()) {
        complain(tr("Type the name or address of the VPN server first."));
        return false;
    }
    Target target;
    if (!typed.isEmpty()) {
        const auto server = serverFromInput(typed);
        if (!server) {
            complain(tr("This is not a server name or address. It looks like %1 or %2.")
                         .arg(quoted(QStringLiteral("vpn.example.com")), quoted(QStringLiteral("203.0.113.7"))));
            return false;
        }
        target.server = *server;
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
    session().setTarget(target);
    session().setCredentials(m_credentials->credentials());
    return true;
}

void StartPage::practise()
{
    if (session().choosePractice())
        goOnWithRecorded();
    else
        complain(tr("The practice computer could not be saved into your own folder."));
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
    m_recordedChosen = true;
    wizard()->next();
}

void StartPage::complain(const QString &sentence)
{
    m_complaint->findChild<QLabel *>(QStringLiteral("complaint"))->setText(sentence);
    m_complaint->setAccessibleName(sentence);
    m_complaint->show();
}

} // namespace fix789
