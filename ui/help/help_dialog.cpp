// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "ui/help/dialogs.h"
#include "ui/help/information_dialog.h"
#include "ui/help/open_dialog.h"
#include "ui/look/card.h"
#include "ui/session/session.h"
#include "ui/widgets/typography.h"

#include <QCoreApplication>
#include <QKeySequence>
#include <QPushButton>
#include <QVBoxLayout>

namespace fix789::ui {
namespace {

struct HelpDialog {
    Q_DECLARE_TR_FUNCTIONS(HelpDialog)
};

QString keyOf(QKeySequence::StandardKey key)
{
    return QKeySequence(key).toString(QKeySequence::NativeText);
}

QString step(const QString &name, const QString &what)
{
    return HelpDialog::tr("%1: %2").arg(name, what);
}

QStringList steps()
{
    return {step(HelpDialog::tr("Start"), HelpDialog::tr("you choose the VPN connection, and enter the key if you have it.")),
            step(HelpDialog::tr("Checking"),
                 HelpDialog::tr("this computer, the network and the server are checked. Nothing is changed.")),
            step(HelpDialog::tr("Result"), HelpDialog::tr("one sentence, how we know, and who can fix it.")),
            step(HelpDialog::tr("Repair"),
                 HelpDialog::tr("the exact change on this computer, or a request to the person who can act.")),
            step(HelpDialog::tr("Outcome"), HelpDialog::tr("what works now, what does not, and what comes next."))};
}

QStringList keys()
{
    return {HelpDialog::tr("Open a case: %1").arg(keyOf(QKeySequence::Open)),
            HelpDialog::tr("Check again: %1").arg(keyOf(QKeySequence::Refresh)),
            HelpDialog::tr("Save, print or copy the report: %1, %2, %3")
                .arg(keyOf(QKeySequence::Save), keyOf(QKeySequence::Print), keyOf(QKeySequence::Copy)),
            HelpDialog::tr("This help: %1").arg(keyOf(QKeySequence::HelpContents))};
}

} // namespace

QDialog *showHelp(const Session &session, QWidget *parent)
{
    return openDialog(parent, "helpDialog", [&] {
        auto *dialog = new InformationDialog(HelpDialog::tr("How Fix789 helps"), "helpDialog", parent);
        auto *card = new Card("helpCard");
        card->addRow(
            HelpDialog::tr("What it does"),
            makeText(HelpDialog::tr("It finds out why an L2TP/IPsec VPN fails with error 789 or a similar one, shows how it "
                                    "knows, and fixes what can be fixed on this computer.")));
        card->addRow(HelpDialog::tr("The steps"), makeText(steps().join(u'\n'), "helpSteps"));
        card->addRow(HelpDialog::tr("What is changed"),
                     makeText(HelpDialog::tr("Only what you agree to. Every change is shown first, and the previous value is "
                                             "kept. %1 restores it exactly, now or later: see %2 in the %3 menu.")
                                  .arg(quoted(HelpDialog::tr("Undo")), quoted(HelpDialog::tr("Earlier checks and repairs")),
                                       quoted(HelpDialog::tr("More")))));
        auto *sent = new QPushButton(HelpDialog::tr("What is sent?"));
        sent->setObjectName(QStringLiteral("whatIsSent"));
        sent->setAutoDefault(false);
        QObject::connect(sent, &QPushButton::clicked, dialog, [&session, dialog] { showContacts(session, dialog); });
        card->addRow(HelpDialog::tr("What leaves the computer"),
                     makeText(HelpDialog::tr("Test packets to the VPN server and to a few well-known servers. No report is sent "
                                             "anywhere: you save, copy or print it yourself.")),
                     sent);
        card->addRow(
            HelpDialog::tr("Whom to ask"),
            makeText(HelpDialog::tr("The person who looks after the VPN or the network. The result contains a request that "
                                    "you can copy for them, and the report holds everything that was found.")));
        card->addRow(HelpDialog::tr("Keyboard shortcuts"), makeText(keys().join(u'\n'), "helpKeys"));
        dialog->column()->addWidget(card);
        dialog->column()->addStretch(1);
        return dialog;
    });
}

} // namespace fix789::ui
