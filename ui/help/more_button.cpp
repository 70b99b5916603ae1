// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "ui/help/more_button.h"

#include "ui/help/dialogs.h"
#include "ui/site/site_dialog.h"

#include <QActionGroup>
#include <QLocale>
#include <QMenu>

namespace fix789::ui {
namespace {

// As its speakers call it.
QString nameOfLanguage(const QString &tag)
{
    const QLocale locale(tag);
    switch (locale.language()) { // where Qt names a country as well, although there is only one of it
    case QLocale::English:
        return QStringLiteral("English");
    case QLocale::Spanish:
        return QStringLiteral("Espa\u00f1ol");
    default:
        break;
    }
    QString name = locale.nativeLanguageName();
    if (name.isEmpty())
        return tag;
    if (tag.contains(u'-') && locale.language() != QLocale::Chinese) // the name of Chinese says which script
        name += QStringLiteral(" (%1)").arg(locale.nativeTerritoryName());
    return locale.toUpper(name.left(1)) + name.mid(1);
}

bool isSpokenIn(const QString &tag)
{
    const QLocale locale(tag);
    return QLocale().language() == locale.language() && QLocale().script() == locale.script();
}

} // namespace

MoreButton::MoreButton(Session &session, QWidget *window) : m_session(session)
{
    setObjectName(QStringLiteral("more"));
    setAutoRaise(true);
    setFocusPolicy(Qt::StrongFocus); // Tab reaches it, as it reaches buttons
    setPopupMode(QToolButton::InstantPopup);
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    setAccessibleName(tr("More"));
    setToolTip(tr("Help, history, language"));
    auto *menu = new QMenu(this);
    const auto add = [&](const QString &word, const char *name, auto act) {
        QAction *action = menu->addAction(word);
        action->setObjectName(QString::fromLatin1(name));
        connect(action, &QAction::triggered, this, act);
        return action;
    };
    add(tr("&Help"), "help", [&session, window] { showHelp(session, window); })->setShortcuts(QKeySequence::HelpContents);
    add(tr("&What is sent?"), "contacts", [&session, window] { showContacts(session, window); });
    add(tr("&Earlier checks and repairs"), "history", [&session, window] { showHistory(session, window); });
    m_open = add(tr("&Open a case..."), "openCaseFromMenu", [this] { Q_EMIT caseWanted(); });
    m_open->setShortcuts(QKeySequence::Open);
    if (session.services().siteAuditor)
        add(tr("A whole &site (Meraki)"), "site", [&session, window] { showSite(session, window); });
    menu->addSeparator();
    addLanguages(menu);
    addMemory(menu);
    menu->addSeparator();
    add(tr("&About Fix789"), "about", [&session, window] { showAbout(session, window); });
    setMenu(menu);
    setNarrow(false);
    connect(&session, &Session::activityChanged, this, &MoreButton::showActivity);
    showActivity();
}

void MoreButton::setNarrow(bool narrow)
{
    setText(narrow ? QStringLiteral("\u2026") : tr("More"));
}

void MoreButton::addLanguages(QMenu *menu)
{
    if (m_session.services().languages.size() < 2 || !m_session.services().speak)
        return;
    m_languages = menu->addMenu(tr("&Language"));
    m_languages->menuAction()->setObjectName(QStringLiteral("language"));
    auto *group = new QActionGroup(m_languages);
    for (const QString &tag : m_session.services().languages) {
        QAction *action = m_languages->addAction(nameOfLanguage(tag));
        action->setObjectName(QStringLiteral("language:") + tag);
        action->setCheckable(true);
        action->setChecked(isSpokenIn(tag));
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, tag] { Q_EMIT languageWanted(tag); });
    }
}

void MoreButton::addMemory(QMenu *menu)
{
    if (!m_session.services().choices || !m_session.services().keepChoices)
        return;
    QAction *action = menu->addAction(tr("&Remember server and place"));
    action->setObjectName(QStringLiteral("remember"));
    action->setCheckable(true);
    connect(menu, &QMenu::aboutToShow, action, [this, action] { action->setChecked(m_session.choices().remember); });
    connect(action, &QAction::triggered, this, [this](bool on) {
        WindowChoices choices = m_session.choices();
        choices.remember = on;
        (void)m_session.keepChoices(choices); // the tick shows what holds when the menu opens again
    });
}

// Nothing under the feet of a check or a repair.
void MoreButton::showActivity()
{
    const bool idle = m_session.activity() == Activity::Idle;
    m_open->setEnabled(idle);
    if (m_languages)
        m_languages->setEnabled(idle);
}

} // namespace fix789::ui
