// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "ui/widgets/login_row.h"

#include "ui/widgets/typography.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace fix789::ui {

LoginRow::LoginRow(Session &session)
    : m_session(session), m_open(new QPushButton(tr("&Open the login page"))), m_stop(new QPushButton(tr("&Stop waiting"))),
      m_busy(new QProgressBar), m_said(makeText({}, "loginSaid"))
{
    const int line = lineHeight(this);
    m_open->setObjectName(QStringLiteral("openLogin"));
    m_stop->setObjectName(QStringLiteral("stopWaiting"));
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_busy->setFixedHeight(line / 2);
    m_busy->setAccessibleName(tr("Waiting for the login"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(line / 2);
    for (QPushButton *button : {m_open, m_stop}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(line / 2);
    layout->addLayout(buttons);
    layout->addWidget(m_said);
    layout->addWidget(m_busy);
    connect(m_open, &QPushButton::clicked, &session, &Session::openLogin);
    connect(m_stop, &QPushButton::clicked, &session, &Session::stopWatchingLogin);
    connect(&session, &Session::loginWatchChanged, this, &LoginRow::show);
    show();
}

void LoginRow::show()
{
    const LoginWatch watch = m_session.loginWatch();
    const bool watching = watch == LoginWatch::Watching;
    m_stop->setVisible(watching);
    m_busy->setVisible(watching);
    switch (watch) {
    case LoginWatch::Off:
        m_said->setText(
            tr("Log in there. We are watching and will check again automatically as soon as the network lets you through."));
        break;
    case LoginWatch::Watching:
        m_said->setText(m_session.loginPageOpened() ? tr("Waiting for you to log in. Then we check again automatically.")
                                                    : tr("Your browser could not be opened. Open it yourself and go to any page: "
                                                         "the login page appears there. We are watching meanwhile."));
        break;
    case LoginWatch::Through:
        m_said->setText(tr("The network lets you through. Checking again..."));
        break;
    case LoginWatch::GaveUp:
        m_said->setText(tr("The network still does not let you through. Open the login page again when you are ready."));
        break;
    }
}

} // namespace fix789::ui
