// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "ui/help/dialogs.h"
#include "ui/help/information_dialog.h"
#include "ui/help/open_dialog.h"
#include "ui/look/card.h"
#include "ui/session/session.h"
#include "ui/texts/contacts.h"
#include "ui/widgets/typography.h"

#include <QCoreApplication>
#include <QVBoxLayout>

namespace fix789::ui {
namespace {

struct ContactsDialog {
    Q_DECLARE_TR_FUNCTIONS(ContactsDialog)
};

QWidget *contentOf(const Contact &contact)
{
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(lineHeight(content) / 4);
    if (!contact.hosts.isEmpty())
        layout->addWidget(makeText(contact.hosts.join(QStringLiteral(", ")), "contactHosts"));
    layout->addWidget(makeHint(contact.why, "contactWhy"));
    return content;
}

} // namespace

QDialog *showContacts(const Session &session, QWidget *parent)
{
    return openDialog(parent, "contactsDialog", [&] {
        auto *dialog = new InformationDialog(ContactsDialog::tr("What is sent, to whom, and why"), "contactsDialog", parent);
        const QString server = session.isRecorded() ? QString() : session.target().server;
        dialog->column()->addWidget(makeText(
            ContactsDialog::tr("Nothing is sent before you choose %1, and nothing is sent to the makers of this program. A check "
                               "contacts only those listed below. Checking a recorded computer contacts nobody.")
                .arg(quoted(ContactsDialog::tr("Find out why")))));
        auto *card = new Card("contactsCard");
        for (const Contact &contact : contactsOf(session.services().settings, server))
            card->addRow(contact.whom, contentOf(contact));
        dialog->column()->addWidget(card);
        dialog->column()->addStretch(1);
        return dialog;
    });
}

} // namespace fix789::ui
