// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "ui/widgets/status_icon.h"

#include "ui/look/accessible_role.h"
#include "ui/look/theme.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>
#include <QPalette>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace fix789::ui {
namespace {

QPolygonF octagon(const QPointF &centre, qreal radius)
{
    QPolygonF points;
    for (int i = 0; i < 8; ++i) {
        const qreal angle = std::numbers::pi * (i + 0.5) / 4;
        points << centre + QPointF(radius * std::cos(angle), radius * std::sin(angle));
    }
    return points;
}

void paintTick(QPainter &painter, const QPointF &c, qreal r)
{
    painter.drawPolyline(QPolygonF{
        {c.x() - 0.45 * r, c.y() + 0.02 * r}, {c.x() - 0.12 * r, c.y() + 0.36 * r}, {c.x() + 0.46 * r, c.y() - 0.34 * r}});
}

void paintCross(QPainter &painter, const QPointF &c, qreal r)
{
    const qreal d = 0.36 * r;
    painter.drawLine(QPointF(c.x() - d, c.y() - d), QPointF(c.x() + d, c.y() + d));
    painter.drawLine(QPointF(c.x() - d, c.y() + d), QPointF(c.x() + d, c.y() - d));
}

// Drawn as shapes, so that it looks the same with any font.
void paintQuestion(QPainter &painter, const QPointF &c, qreal r)
{
    QPainterPath hook;
    hook.moveTo(c.x() - 0.28 * r, c.y() - 0.22 * r);
    hook.cubicTo(c.x() - 0.28 * r, c.y() - 0.62 * r, c.x() + 0.32 * r, c.y() - 0.62 * r, c.x() + 0.30 * r, c.y() - 0.20 * r);
    hook.cubicTo(c.x() + 0.28 * r, c.y() + 0.02 * r, c.x(), c.y(), c.x(), c.y() + 0.22 * r);
    painter.drawPath(hook);
    painter.drawPoint(QPointF(c.x(), c.y() + 0.52 * r));
}

void paintLetterI(QPainter &painter, const QPointF &c, qreal r)
{
    painter.drawLine(QPointF(c.x(), c.y() - 0.06 * r), QPointF(c.x(), c.y() + 0.46 * r));
    painter.drawPoint(QPointF(c.x(), c.y() - 0.42 * r));
}

qreal strokeOf(qreal side)
{
    return std::max(1.2, side * 0.09);
}

void paintSign(QPainter &painter, const QPointF &centre, qreal radius, StatusIcon mark, QPen pen)
{
    pen.setCapStyle(Qt::RoundCap);
    pen.setJoinStyle(Qt::RoundJoin);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    switch (mark) {
    case StatusIcon::Proven:
        return paintTick(painter, centre, radius);
    case StatusIcon::Broken:
        return paintCross(painter, centre, radius);
    case StatusIcon::Unknown:
        return paintQuestion(painter, centre, radius);
    case StatusIcon::Worth:
        return paintLetterI(painter, centre, radius);
    case StatusIcon::NotTried:
        return painter.drawLine(centre - QPointF(0.4 * radius, 0), centre + QPointF(0.4 * radius, 0));
    }
}

void nameAfter(QWidget &widget, StatusIcon mark)
{
    widget.setAccessibleName(wordFor(mark));
    widget.setToolTip(wordFor(mark));
}

} // namespace

StatusIcon markFor(FindingVerdict verdict)
{
    switch (verdict) {
    case FindingVerdict::Ok:
        return StatusIcon::Proven;
    case FindingVerdict::Note:
        return StatusIcon::Worth;
    case FindingVerdict::Problem:
        return StatusIcon::Broken;
    case FindingVerdict::Skipped:
        return StatusIcon::NotTried;
    case FindingVerdict::Unknown:
        return StatusIcon::Unknown;
    }
    return StatusIcon::Unknown;
}

QString wordFor(StatusIcon mark)
{
    switch (mark) {
    case StatusIcon::Proven:
        return QCoreApplication::translate("StatusIcon", "works");
    case StatusIcon::Broken:
        return QCoreApplication::translate("StatusIcon", "broken");
    case StatusIcon::Unknown:
        return QCoreApplication::translate("StatusIcon", "not known");
    case StatusIcon::NotTried:
        return QCoreApplication::translate("StatusIcon", "not tested");
    case StatusIcon::Worth:
        return QCoreApplication::translate("StatusIcon", "worth knowing");
    }
    return {};
}

QColor colourFor(StatusIcon mark, const QPalette &palette)
{
    switch (mark) {
    case StatusIcon::Proven:
        return theme::ink(Tone::Good, palette);
    case StatusIcon::Broken:
        return theme::ink(Tone::Bad, palette);
    case StatusIcon::Unknown:
        return theme::ink(Tone::Open, palette);
    case StatusIcon::NotTried:
        return theme::softText(palette);
    case StatusIcon::Worth:
        return theme::ink(Tone::Info, palette);
    }
    return palette.color(QPalette::WindowText);
}

void paintMark(QPainter &painter, const QRectF &square, StatusIcon mark, const QPalette &palette)
{
    const QColor colour = colourFor(mark, palette);
    if (mark == StatusIcon::Broken)
        return paintDisc(painter, square, mark, colour, theme::isDark(palette) ? Qt::black : Qt::white);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal side = std::min(square.width(), square.height());
    const qreal stroke = strokeOf(side);
    QPen ring(colour, mark == StatusIcon::NotTried ? stroke * 0.7 : stroke);
    if (mark == StatusIcon::Unknown) {
        ring.setCapStyle(Qt::FlatCap);
        ring.setDashPattern({1.9, 1.5});
    }
    painter.setPen(ring);
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(square.center(), (side - stroke) / 2, (side - stroke) / 2);
    paintSign(painter, square.center(), (side - stroke) / 2, mark, QPen(colour, stroke));
    painter.restore();
}

void paintDisc(QPainter &painter, const QRectF &square, StatusIcon mark, const QColor &ink, const QColor &sign)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal side = std::min(square.width(), square.height());
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    if (mark == StatusIcon::Broken)
        painter.drawPolygon(octagon(square.center(), side / 2));
    else
        painter.drawEllipse(square.center(), side / 2, side / 2);
    const qreal stroke = strokeOf(side);
    paintSign(painter, square.center(), (side - stroke) / 2, mark, QPen(sign, stroke * 1.3));
    painter.restore();
}

StatusIconWidget::StatusIconWidget(StatusIcon mark, QWidget *parent) : QWidget(parent), m_mark(mark)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setRole(this, QAccessible::Graphic);
    nameAfter(*this, mark);
}

void StatusIconWidget::setMark(StatusIcon mark)
{
    if (m_mark == mark)
        return; // a screen reader would hear it again
    m_mark = mark;
    nameAfter(*this, mark);
    update();
}

QSize StatusIconWidget::sizeHint() const
{
    const int side = fontMetrics().height();
    return {side, side};
}

void StatusIconWidget::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintMark(painter, rect(), m_mark, palette());
}

} // namespace fix789::ui
