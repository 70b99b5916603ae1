// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "ui/help/information_dialog.h"

#include "ui/widgets/typography.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

namespace fix789::ui {
namespace {

constexpr QSize kDialogSize(720, 600);

} // namespace

InformationDialog::InformationDialog(const QString &headline, const char *name, QWidget *parent)
    : QDialog(parent), m_column(nullptr)
{
    setObjectName(QString::fromLatin1(name));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowFlag(Qt::WindowContextHelpButtonHint, false);
    setWindowTitle(headline);
    const int line = lineHeight(this);

    auto *sheet = new QWidget;
    m_column = new QVBoxLayout(sheet);
    m_column->setContentsMargins(0, 0, line / 2, 0);
    m_column->setSpacing(line * 3 / 5);
    auto *scroll = new QScrollArea;
    scroll->setObjectName(QStringLiteral("dialogScroll"));
    scroll->setWidget(sheet);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setAccessibleName(headline); // the keyboard scrolls it
    scroll->viewport()->setAutoFillBackground(false);
    sheet->setAutoFillBackground(false);

    QLabel *title = makeHeadline("dialogHeadline");
    title->setText(headline);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QPushButton *close = buttons->button(QDialogButtonBox::Close);
    close->setText(tr("Close"));
    close->setIcon({}); // as the window's other buttons
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(line, line, line, line * 4 / 5);
    layout->setSpacing(line * 4 / 5);
    layout->addWidget(title);
    layout->addWidget(scroll, 1);
    layout->addWidget(buttons);
    resize(kDialogSize.boundedTo(parent->screen()->availableSize() * 9 / 10));
    scroll->setFocus();
}

} // namespace fix789::ui
