// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "ui/look/chip.h"

#include "ui/look/theme.h"

#include <QPainter>
#include <QStyle>

namespace fix789::ui {
namespace {

QSize pillSize(const QAbstractButton &button)
{
    QFont bold = button.font(); // the chosen one must not push the others aside
    bold.setBold(true);
    const QFontMetrics metrics(bold);
    const QString text = QString(button.text()).remove(u'&');
    return {metrics.horizontalAdvance(text) + metrics.height() * 3 / 2, metrics.height() + metrics.height() * 3 / 5};
}

void paintPill(QAbstractButton &button)
{
    QPainter painter(&button);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPalette &palette = button.palette();
    const QColor accent = palette.color(QPalette::Highlight);
    const bool chosen = button.isChecked();
    const bool focused = button.hasFocus();
    const qreal width = focused ? 2.0 : chosen ? 1.6 : 1.0;
    QColor ground = theme::card(palette);
    if (button.isEnabled() && (button.underMouse() || button.isDown()))
        ground = theme::isDark(palette) ? ground.lighter(120) : ground.darker(105);
    painter.setPen(QPen(chosen || focused ? accent : theme::controlEdge(palette), width));
    painter.setBrush(ground);
    const QRectF pill = QRectF(button.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2);
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
    if (focused && chosen) { // both are accented: a second ring tells the focus
        const QRectF inner = pill.adjusted(3, 3, -3, -3);
        painter.setPen(QPen(accent, 1));
        painter.drawRoundedRect(inner, inner.height() / 2, inner.height() / 2);
    }
    QFont font = button.font();
    font.setBold(chosen);
    painter.setFont(font);
    painter.setPen(!button.isEnabled() ? theme::softText(palette) : chosen ? accent : palette.color(QPalette::ButtonText));
    const bool underlined = button.style()->styleHint(QStyle::SH_UnderlineShortcut, nullptr, &button) != 0;
    painter.drawText(button.rect(), Qt::AlignCenter | (underlined ? Qt::TextShowMnemonic : Qt::TextHideMnemonic), button.text());
}

} // namespace

ChoiceChip::ChoiceChip(const QString &text, QWidget *parent) : QRadioButton(text, parent)
{
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize ChoiceChip::sizeHint() const
{
    return pillSize(*this);
}

void ChoiceChip::paintEvent(QPaintEvent *)
{
    paintPill(*this);
}

AnswerChip::AnswerChip(const QString &text, QWidget *parent) : QPushButton(text, parent)
{
    setAutoDefault(false);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize AnswerChip::sizeHint() const
{
    return pillSize(*this);
}

void AnswerChip::paintEvent(QPaintEvent *)
{
    paintPill(*this);
}

} // namespace fix789::ui
