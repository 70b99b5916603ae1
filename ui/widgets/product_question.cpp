// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "ui/widgets/product_question.h"

#include "analysis/server/server_products.h"
#include "diagnosis/questions.h"
#include "ui/look/button.h"
#include "ui/widgets/typography.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace fix789::ui {
namespace {

struct ProductQuestion {
    Q_DECLARE_TR_FUNCTIONS(ProductQuestion)
};

QWidget *makeRow(QWidget *first, QWidget *second)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(lineHeight(row) / 2);
    layout->addWidget(first, 1);
    if (second)
        layout->addWidget(second);
    layout->addStretch(1);
    return row;
}

QPushButton *makeAnswer(const QString &word, const char *name)
{
    QPushButton *button = makeButton(word, name);
    button->setAccessibleName(ProductQuestion::tr("%1 %2").arg(diagnosis::whichServer().translated(), word));
    return button;
}

// With the keyboard the user passes over the entries, so a choice counts only once it is confirmed.
QWidget *makeChoice(const analysis::ServerIdentity &server, const TakeProduct &take)
{
    auto *choice = new QComboBox;
    choice->setObjectName(QStringLiteral("serverProduct"));
    choice->setAccessibleName(diagnosis::whichServer().translated());
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon); // a long name widens nothing
    choice->setMinimumContentsLength(12);
    choice->addItem(ProductQuestion::tr("I do not know"), QString());
    for (const QString &id : diagnosis::productsToOffer(server))
        choice->addItem(analysis::productName(id), id);
    QPushButton *use = makeAnswer(ProductQuestion::tr("Use this product's terms"), "useProduct");
    use->setEnabled(false);
    QObject::connect(choice, &QComboBox::currentIndexChanged, use, [use](int index) { use->setEnabled(index > 0); });
    QObject::connect(use, &QPushButton::clicked, choice, [choice, take] { take(choice->currentData().toString()); });
    return makeRow(choice, use);
}

QWidget *makeAnswered(const TakeProduct &take)
{
    QPushButton *unknown = makeAnswer(ProductQuestion::tr("I do not know"), "unknown:server-product");
    QObject::connect(unknown, &QPushButton::clicked, unknown, [take] { take({}); });
    return makeRow(unknown, nullptr);
}

} // namespace

QWidget *makeProductQuestion(const report::Report &report, const TakeProduct &take)
{
    const QString said = report.target.answers.serverProduct;
    const analysis::ServerIdentity server = report::serverIdentityOf(report);
    if (said.isEmpty() && (!server.product.isEmpty() || !diagnosis::asksForProduct(report.verdict)))
        return nullptr;
    auto *question = new QWidget;
    auto *layout = new QVBoxLayout(question);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(lineHeight(question) / 4);
    if (said.isEmpty()) {
        layout->addWidget(makeText(diagnosis::whichServer().translated(), "productQuestion"));
        layout->addWidget(makeHint(ProductQuestion::tr("The request then names that product's menus and the lines in its log.")));
        layout->addWidget(makeChoice(server, take));
    } else {
        layout->addWidget(makeText(server.why.translated(), "productAnswered"));
        layout->addWidget(makeAnswered(take));
    }
    return question;
}

} // namespace fix789::ui
