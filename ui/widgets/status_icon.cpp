// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "ui/widgets/status_icon.h"

#include "ui/look/accessible_role.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>
#include <QPalette>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace fix789::ui {
namespace {

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightnessF() < 0.5F;
}

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
    const bool dark = isDark(palette);
    switch (mark) {
    case StatusIcon::Proven:
        return dark ? QColor(0x5f, 0xd0, 0x8a) : QColor(0x14, 0x6c, 0x35);
    case StatusIcon::Broken:
        return dark ? QColor(0xff, 0x8f, 0x85) : QColor(0xb3, 0x1b, 0x1b);
    case StatusIcon::Unknown:
        return dark ? QColor(0xf0, 0xbf, 0x4c) : QColor(0x80, 0x55, 0x00);
    case StatusIcon::NotTried:
        return dark ? QColor(0xb0, 0xb0, 0xb0) : QColor(0x60, 0x60, 0x60);
    case StatusIcon::Worth:
        return dark ? QColor(0x8a, 0xbc, 0xf5) : QColor(0x1c, 0x58, 0xa0);
    }
    return palette.color(QPalette::WindowText);
}

void paintMark(QPainter &painter, const QRectF &square, StatusIcon mark, const QPalette &palette)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal side = std::min(square.width(), square.height());
    const qreal stroke = std::max(1.2, side * 0.09);
    const qreal radius = (side - stroke) / 2;
    const QPointF centre = square.center();
    const QColor colour = colourFor(mark, palette);
    QPen pen(colour, stroke, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);

    if (mark == StatusIcon::Broken) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawPolygon(octagon(centre, radius + stroke / 2));
        pen.setColor(isDark(palette) ? Qt::black : Qt::white);
        pen.setWidthF(stroke * 1.3);
        painter.setPen(pen);
        paintCross(painter, centre, radius);
        painter.restore();
        return;
    }
    QPen ring = pen;
    if (mark == StatusIcon::NotTried)
        ring.setWidthF(stroke * 0.7);
    if (mark == StatusIcon::Unknown) {
        ring.setCapStyle(Qt::FlatCap);
        ring.setDashPattern({1.9, 1.5});
    }
    painter.setPen(ring);
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(centre, radius, radius);
    painter.setPen(pen);
    switch (mark) {
    case StatusIcon::Proven:
        paintTick(painter, centre, radius);
        break;
    case StatusIcon::Unknown:
        paintQuestion(painter, centre, radius);
        break;
    case StatusIcon::Worth:
        paintLetterI(painter, centre, radius);
        break;
    case StatusIcon::NotTried:
        painter.drawLine(centre - QPointF(0.4 * radius, 0), centre + QPointF(0.4 * radius, 0));
        break;
    case StatusIcon::Broken:
        break;
    }
    painter.restore();
}

StatusIconWidget::StatusIconWidget(StatusIcon mark, QWidget *parent) : QWidget(parent), m_mark(mark)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setRole(this, QAccessible::Graphic);
    showMark();
}

void StatusIconWidget::setMark(StatusIcon mark)
{
    if (m_mark == mark)
        return; // a screen reader would hear it again
    m_mark = mark;
    showMark();
}

void StatusIconWidget::showMark()
{
    setAccessibleName(wordFor(m_mark));
    setToolTip(wordFor(m_mark));
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
