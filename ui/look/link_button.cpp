// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "ui/look/link_button.h"

#include <QPainter>
#include <QStyle>

namespace fix789::ui {

LinkButton::LinkButton(const QString &word, const char *name, QWidget *parent) : QPushButton(word, parent)
{
    setObjectName(QString::fromLatin1(name));
    setAutoDefault(false);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize LinkButton::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(QString(text()).remove(u'&')) + 4, fontMetrics().height() + 6};
}

void LinkButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor colour = palette().color(isEnabled() ? QPalette::Link : QPalette::PlaceholderText);
    QFont underlined = font();
    underlined.setUnderline(underMouse());
    painter.setFont(underlined);
    painter.setPen(colour);
    const bool mnemonics = style()->styleHint(QStyle::SH_UnderlineShortcut, nullptr, this) != 0;
    const QRect room = rect().adjusted(isRightToLeft() ? 4 : 0, 0, isRightToLeft() ? 0 : -4, 0);
    painter.drawText(room, QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter) |
                               (mnemonics ? Qt::TextShowMnemonic : Qt::TextHideMnemonic),
                     text());
    if (!hasFocus())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
}

} // namespace fix789::ui
