// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "ui/widgets/credential_fields.h"

#include "analysis/psk_normalisation.h"
#include "ui/look/flow_layout.h"
#include "ui/look/link_button.h"
#include "ui/session/key_name.h"
#include "ui/texts/error_sentence.h"
#include "ui/widgets/status_icon.h"
#include "ui/widgets/typography.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace fix789::ui {
namespace {

// Above the limits of valid input, so that overlong pasted text is rejected as a whole instead of truncated.
constexpr int kFieldLength = 8192;

QLineEdit *makeSecretField(const char *name, const QString &accessibleName)
{
    auto *field = new QLineEdit;
    field->setObjectName(QString::fromLatin1(name));
    field->setAccessibleName(accessibleName);
    field->setMaxLength(kFieldLength);
    field->setEchoMode(QLineEdit::Password);
    field->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    return field;
}

// Shows a field's contents, and hides them again.
QPushButton *makeShowButton(QLineEdit *field)
{
    auto *show = new QPushButton(CredentialFields::tr("Show"));
    show->setObjectName(field->objectName() + QStringLiteral("Show"));
    show->setAccessibleName(CredentialFields::tr("Show what you typed"));
    show->setCheckable(true);
    show->setAutoDefault(false);
    QObject::connect(show, &QPushButton::toggled, field,
                     [field](bool on) { field->setEchoMode(on ? QLineEdit::Normal : QLineEdit::Password); });
    return show;
}

// Which variant is tried as well, and why (analysis/psk_normalisation).
QString noteFor(const Secret &key)
{
    const auto cleaned = analysis::cleanedKey(key);
    if (!cleaned)
        return {};
    switch (cleaned->form) {
    case KeyForm::WithoutBlanks:
        return CredentialFields::tr(
            "This key has a space at its beginning or end. It is tried as it is, then without the space.");
    case KeyForm::PlainCharacters:
        return CredentialFields::tr("This key contains characters that only look like the ones on a keyboard, perhaps from a PDF "
                                    "or a chat. It is tried as it is, then with the keyboard characters.");
    case KeyForm::AnsiCodePage: // a cleaned key never does
    case KeyForm::Cleaned:
    case KeyForm::AsTyped:
        break;
    }
    return CredentialFields::tr("This key has spaces at its beginning or end, and characters that only look like the ones on a "
                                "keyboard. It is tried as it is, then without these.");
}

bool fits(const QString &secret)
{
    return secret.toUtf8().size() <= kLargestSecret;
}

} // namespace

CredentialFields::CredentialFields(OpenKeyStore openKeyStore, std::function<QString()> server, QObject *parent)
    : QObject(parent), m_openKeyStore(std::move(openKeyStore)), m_server(std::move(server)),
      m_key(makeSecretField("key", tr("Pre-shared key"))), m_user(new QLineEdit),
      m_password(makeSecretField("password", tr("Password"))), m_note(makeHint({}, "keyNote")), m_keyPart(new QWidget),
      m_signInPart(new QWidget), m_addSignIn(new LinkButton(tr("Add, to test the sign-in as well"), "addSignIn")),
      m_signInFields(new QWidget), m_keyWrong(makeMarked(StatusIcon::Broken, {}, "keyWrong")),
      m_signInWrong(makeMarked(StatusIcon::Broken, {}, "signInWrong"))
{
    buildKeyPart();
    buildSignInPart();
    for (QLineEdit *field : {m_key, m_user, m_password}) {
        connect(field, &QLineEdit::textChanged, this, &CredentialFields::edited);
        connect(field, &QLineEdit::textChanged, this, &CredentialFields::hideWrong);
    }
    connect(m_key, &QLineEdit::textChanged, this, &CredentialFields::noteKey);
    noteKey();
    hideWrong();
}

void CredentialFields::buildKeyPart()
{
    const int line = lineHeight(m_keyPart);
    auto *layout = new QVBoxLayout(m_keyPart);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(line / 3);
    m_key->setPlaceholderText(tr("Optional"));
    auto *field = new QHBoxLayout;
    field->setSpacing(line / 2);
    field->addWidget(m_key, 1);
    field->addWidget(makeShowButton(m_key));
    layout->addLayout(field);
    layout->addWidget(m_keyWrong);
    layout->addWidget(m_note);
    if (!m_openKeyStore) {
        layout->addWidget(makeHint(tr("With it we can tell whether the key is right. It is used for this check only.")));
        return;
    }
    layout->addWidget(makeHint(tr("With it we can tell whether the key is right. It is used for this check only.")));
    auto *below = new QWidget;
    auto *flow = new FlowLayout(line / 2, below);
    m_keep = new QCheckBox(tr("Keep it in this computer's key store"));
    m_keep->setObjectName(QStringLiteral("keepKey"));
    flow->addWidget(m_keep);
    auto *take = new LinkButton(tr("Use the saved key"), "takeKey");
    connect(take, &QPushButton::clicked, this, &CredentialFields::takeKept);
    flow->addWidget(take);
    layout->addWidget(below);
}

void CredentialFields::buildSignInPart()
{
    const int line = lineHeight(m_signInPart);
    m_user->setObjectName(QStringLiteral("user"));
    m_user->setAccessibleName(tr("User name"));
    m_user->setPlaceholderText(tr("User name"));
    m_password->setPlaceholderText(tr("Password"));
    m_user->setMaxLength(256);
    m_user->setInputMethodHints(Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    auto *grid = new QGridLayout(m_signInFields);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(line / 2);
    grid->setVerticalSpacing(line / 3);
    grid->addWidget(m_user, 0, 0);
    grid->addWidget(m_password, 1, 0);
    grid->addWidget(makeShowButton(m_password), 1, 1);
    grid->addWidget(makeHint(tr("The sign-in is tried once. This program never saves the name or the password.")), 2, 0, 1, 2);
    m_signInFields->hide();
    auto *layout = new QVBoxLayout(m_signInPart);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(line / 3);
    layout->addWidget(m_addSignIn, 0, Qt::AlignLeading);
    layout->addWidget(m_signInFields);
    layout->addWidget(m_signInWrong);
    connect(m_addSignIn, &QPushButton::clicked, this, [this] {
        showSignIn();
        m_user->setFocus();
    });
}

void CredentialFields::showSignIn()
{
    m_addSignIn->hide();
    m_signInFields->show();
}

void CredentialFields::takeFocus()
{
    m_key->setFocus();
}

void CredentialFields::hideWrong()
{
    m_keyWrong->hide();
    m_signInWrong->hide();
}

Credentials CredentialFields::credentials() const
{
    Credentials credentials;
    credentials.key = Secret(m_key->text().toUtf8());
    credentials.user = m_user->text();
    credentials.password = Secret(m_password->text().toUtf8());
    return credentials;
}

void CredentialFields::fill(const Credentials &credentials)
{
    m_key->setText(QString::fromUtf8(credentials.key.reveal()));
    m_user->setText(credentials.user);
    m_password->setText(QString::fromUtf8(credentials.password.reveal()));
    if (!credentials.user.isEmpty() || !credentials.password.isEmpty())
        showSignIn();
}

CredentialFields::Wrong CredentialFields::whatIsWrong() const
{
    const bool signIn = !m_user->text().isEmpty() || !m_password->text().isEmpty();
    for (QLineEdit *field : {m_key, m_password})
        if (!fits(field->text()))
            return {tr("A key or password has at most 1,024 bytes. This is longer; perhaps you pasted more than you meant to."),
                    field};
    if (signIn && (m_user->text().isEmpty() || m_password->text().isEmpty()))
        return {tr("Enter both the user name and the password, or neither."), m_user->text().isEmpty() ? m_user : m_password};
    if (signIn && m_key->text().isEmpty())
        return {tr("The sign-in comes after the pre-shared key. Enter the key as well."), m_key};
    if (!m_key->text().isEmpty() && m_server().isEmpty())
        return {tr("The key can only be tried with a server. Enter the VPN server as well."), m_key};
    return {};
}

bool CredentialFields::check()
{
    hideWrong();
    const Wrong wrong = whatIsWrong();
    if (!wrong.field)
        return true;
    const bool key = wrong.field == m_key;
    QWidget *says = key ? m_keyWrong : m_signInWrong;
    says->findChild<QLabel *>(key ? QStringLiteral("keyWrong") : QStringLiteral("signInWrong"))->setText(wrong.sentence);
    says->setAccessibleName(wrong.sentence);
    says->show();
    wrong.field->setFocus();
    return false;
}

QString CredentialFields::keepIfWanted()
{
    if (!m_keep || !m_keep->isChecked() || m_key->text().isEmpty())
        return {};
    m_keep->setChecked(false); // now saved, or impossible to save
    const auto kept = m_openKeyStore()->write(keyNameFor(m_server()), Secret(m_key->text().toUtf8()));
    return kept ? QString()
                : tr("The key was not saved. %1 \"Find out why\" works without it.").arg(sentenceForKeyStore(kept.error()));
}

void CredentialFields::wipe()
{
    for (QLineEdit *field : {m_key, m_user, m_password})
        field->clear();
    m_signInFields->hide();
    m_addSignIn->show();
    if (m_keep)
        m_keep->setChecked(false);
}

void CredentialFields::takeKept()
{
    if (m_server().isEmpty())
        return say(tr("Enter the VPN server first: keys are saved under its name."));
    const auto key = m_openKeyStore()->read(keyNameFor(m_server()));
    if (!key)
        return say(sentenceForKeyStore(key.error()));
    m_key->setText(QString::fromUtf8(key->reveal()));
    if (m_note->text().isEmpty())
        say(tr("The key saved for this server has been filled in."));
}

void CredentialFields::noteKey()
{
    say(noteFor(Secret(m_key->text().toUtf8())));
}

void CredentialFields::say(const QString &sentence)
{
    m_note->setText(sentence);
    m_note->setVisible(!sentence.isEmpty());
}

} // namespace fix789::ui
