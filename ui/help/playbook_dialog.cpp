// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "ui/help/dialogs.h"
#include "ui/help/information_dialog.h"
#include "ui/help/open_dialog.h"
#include "ui/look/card.h"
#include "ui/widgets/typography.h"

#include "diagnosis/playbook.h"

#include <QCoreApplication>
#include <QVBoxLayout>

namespace fix789::ui {
namespace {

struct PlaybookDialog {
    Q_DECLARE_TR_FUNCTIONS(PlaybookDialog)
};

void fill(const diagnosis::Playbook &book, QVBoxLayout *column)
{
    auto *wrong = new Card("playbookWrong");
    for (const Text &text : book.wrong)
        wrong->addWidget(makeText(text.translated()));
    column->addWidget(makeHeading(PlaybookDialog::tr("What usually goes wrong there")));
    column->addWidget(wrong);
    auto *check = new Card("playbookCheck");
    for (std::size_t i = 0; i < book.check.size(); ++i)
        check->addWidget(makeText(QStringLiteral("%1. %2").arg(i + 1).arg(book.check[i].translated())));
    column->addWidget(makeHeading(PlaybookDialog::tr("Check in this order")));
    column->addWidget(check);
    auto *ask = new Card("playbookAsk");
    ask->addWidget(makeText(book.ask.translated()));
    column->addWidget(makeHeading(PlaybookDialog::tr("Whom to ask")));
    column->addWidget(ask);
    column->addStretch(1);
}

} // namespace

QDialog *showPlaybook(Environment environment, QWidget *parent)
{
    const diagnosis::Playbook *book = diagnosis::playbookFor(environment);
    if (!book)
        return nullptr;
    return openDialog(parent, "playbookDialog", [&] {
        auto *dialog = new InformationDialog(book->title.translated(), "playbookDialog", parent);
        fill(*book, dialog->column());
        return dialog;
    });
}

} // namespace fix789::ui
