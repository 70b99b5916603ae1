// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "ui/widgets/next_steps.h"

#include "ui/look/button.h"
#include "ui/session/session.h"
#include "ui/widgets/typography.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>

namespace fix789::ui {
namespace {

struct NextSteps {
    Q_DECLARE_TR_FUNCTIONS(NextSteps)
};

void say(QWidget *from, const char *name, const QString &sentence)
{
    auto *box = new QMessageBox(QMessageBox::Information, NextSteps::tr("Fix789"), sentence, QMessageBox::Ok, from->window());
    box->setObjectName(QString::fromLatin1(name));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

} // namespace

void askForRestart(Session &session, QWidget *from)
{
    auto *box = new QMessageBox(QMessageBox::Question, NextSteps::tr("Restart now"), NextSteps::tr("Restart Windows now?"),
                                QMessageBox::Cancel, from->window());
    box->setObjectName(QStringLiteral("restartQuestion"));
    box->setInformativeText(NextSteps::tr("Save your work in other programs first. Windows asks about anything that is not "
                                          "saved. Afterwards, open Fix789 again to check whether the restart helped."));
    QPushButton *restart = box->addButton(NextSteps::tr("Restart"), QMessageBox::AcceptRole);
    restart->setObjectName(QStringLiteral("restartConfirmed"));
    box->setDefaultButton(restart);
    box->button(QMessageBox::Cancel)->setIcon({}); // as the window's other buttons
    box->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(restart, &QPushButton::clicked, &session, [&session, window = QPointer<QWidget>(from->window())] {
        if (!session.restart() && window)
            say(window, "restartRefused",
                NextSteps::tr("Windows did not restart. Choose %1 in the Start menu.").arg(quoted(NextSteps::tr("Restart"))));
    });
    box->open();
}

QPushButton *makeRestartButton(Session &session)
{
    if (!session.canRestart())
        return nullptr;
    QPushButton *button = makeButton(NextSteps::tr("Restart now"), "restartNow");
    QObject::connect(button, &QPushButton::clicked, button, [&session, button] { askForRestart(session, button); });
    return button;
}

QPushButton *makeVpnSettingsButton(Session &session)
{
    if (!session.canOpenVpnSettings())
        return nullptr;
    QPushButton *button = makeButton(NextSteps::tr("Open VPN settings"), "vpnSettings");
    QObject::connect(button, &QPushButton::clicked, button, [&session, button] {
        if (!session.openVpnSettings())
            say(button, "settingsRefused",
                NextSteps::tr(
                    "Windows did not open its settings. They are in the Start menu: Settings, Network & internet, VPN."));
    });
    return button;
}

QPushButton *makeTryVpnButton(Session &session)
{
    if (!session.canTryVpn())
        return nullptr;
    QPushButton *button = makeButton(NextSteps::tr("Try the VPN now"), "tryVpn");
    QObject::connect(button, &QPushButton::clicked, &session, &Session::tryVpn);
    return button;
}

} // namespace fix789::ui
