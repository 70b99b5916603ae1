// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "ui/help/dialogs.h"
#include "ui/help/information_dialog.h"
#include "ui/help/licences.h"
#include "ui/help/open_dialog.h"
#include "ui/look/button.h"
#include "ui/look/card.h"
#include "ui/session/session.h"
#include "ui/widgets/typography.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDir>
#include <QFontDatabase>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace fix789::ui {
namespace {

struct AboutDialog {
    Q_DECLARE_TR_FUNCTIONS(AboutDialog)
};

void showLicences(QWidget *parent)
{
    openDialog(parent, "licencesDialog", [&] {
        auto *dialog = new InformationDialog(AboutDialog::tr("Licenses"), "licencesDialog", parent);
        auto *parts = new QComboBox;
        parts->setObjectName(QStringLiteral("licencedPart"));
        parts->setAccessibleName(AboutDialog::tr("Part of the program"));
        auto *text = new QPlainTextEdit;
        text->setObjectName(QStringLiteral("licenceText"));
        text->setAccessibleName(AboutDialog::tr("Text of the license"));
        text->setReadOnly(true);
        text->setTabChangesFocus(true);
        text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
        for (const LicensedPart &part : licensedParts())
            parts->addItem(QStringLiteral("%1 \u00b7 %2").arg(part.name, part.licence), licenceTextOf(part));
        const auto show = [parts, text] { text->setPlainText(parts->currentData().toString()); };
        QObject::connect(parts, &QComboBox::currentIndexChanged, text, show);
        show();
        dialog->column()->addWidget(parts);
        dialog->column()->addWidget(text, 1);
        return dialog;
    });
}

// Where it lies, and a button that opens it.
void addLog(Card &card, const Session &session)
{
    const auto &services = session.services();
    const Result<QString> folder = services.logFolder
                                       ? services.logFolder()
                                       : failure(ErrorKind::NotSupported, QStringLiteral("naming the folder of the log"));
    if (!folder) {
        card.addRow(AboutDialog::tr("Log"),
                    makeText(AboutDialog::tr("No log is kept: its folder cannot be written to."), "logFolder"));
        return;
    }
    auto *where = new QWidget;
    auto *layout = new QVBoxLayout(where);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(lineHeight(where) / 4);
    layout->addWidget(makeText(breakable(QDir::toNativeSeparators(*folder)), "logFolder"));
    layout->addWidget(makeHint(AboutDialog::tr("For whoever helps you with this program. It contains no keys or passwords.")));
    QPushButton *open = nullptr;
    if (services.openUrl) {
        open = makeButton(AboutDialog::tr("Open the folder"), "openLogFolder");
        QObject::connect(open, &QPushButton::clicked, open,
                         [openUrl = services.openUrl, folder = *folder] { openUrl(QUrl::fromLocalFile(folder)); });
    }
    card.addRow(AboutDialog::tr("Log"), where, open);
}

} // namespace

QDialog *showAbout(const Session &session, QWidget *parent)
{
    return openDialog(parent, "aboutDialog", [&] {
        auto *dialog = new InformationDialog(AboutDialog::tr("About Fix789"), "aboutDialog", parent);
        auto *card = new Card("aboutCard");
        card->addRow(AboutDialog::tr("Version"), makeText(QCoreApplication::applicationVersion(), "version"));
        auto *licences = makeButton(AboutDialog::tr("Show the licenses"), "licences");
        QObject::connect(licences, &QPushButton::clicked, dialog, [dialog] { showLicences(dialog); });
        QStringList libraries;
        for (const LicensedPart &part : licensedParts())
            if (part.name != u"Fix789")
                libraries << QStringLiteral("%1 (%2)").arg(part.name, part.licence);
        card->addRow(
            AboutDialog::tr("License"),
            makeText(
                AboutDialog::tr("Free software under the MIT license, made with: %1.").arg(libraries.join(QStringLiteral(", "))),
                "madeWith"),
            licences);
        addLog(*card, session);
        auto *sent = makeButton(AboutDialog::tr("What is sent?"), "whatIsSent");
        QObject::connect(sent, &QPushButton::clicked, dialog, [&session, dialog] { showContacts(session, dialog); });
        card->addRow(AboutDialog::tr("What leaves the computer"),
                     makeText(AboutDialog::tr("Only what a check needs. No report, no statistics, and no search for updates.")),
                     sent);
        dialog->column()->addWidget(card);
        dialog->column()->addStretch(1);
        return dialog;
    });
}

} // namespace fix789::ui
