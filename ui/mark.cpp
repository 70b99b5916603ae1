// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "ui/mark.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>
#include <QPalette>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace fix789 {
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

// Drawn and not written, so that it looks the same whatever fonts there are.
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

Mark markFor(FindingVerdict verdict)
{
    switch (verdict) {
    case FindingVerdict::Ok:
        return Mark::Proven;
    case FindingVerdict::Note:
        return Mark::Worth;
    case FindingVerdict::Problem:
        return Mark::Broken;
    case FindingVerdict::Skipped:
        return Mark::NotTried;
    case FindingVerdict::Unknown:
        return Mark::Unknown;
    }
    return Mark::Unknown;
}

QString wordFor(Mark mark)
{
    switch (mark) {
    case Mark::Proven:
        return QCoreApplication::translate("Mark", "works");
    case Mark::Broken:
        return QCoreApplication::translate("Mark", "broken");
    case Mark::Unknown:
        return QCoreApplication::translate("Mark", "not known");
    case Mark::NotTried:
        return QCoreApplication::translate("Mark", "not tried");
    case Mark::Worth:
        return QCoreApplication::translate("Mark", "worth knowing");
    }
    return {};
}

QColor colourFor(Mark mark, const QPalette &palette)
{
    const bool dark = isDark(palette);
    switch (mark) {
    case Mark::Proven:
        return dark ? QColor(0x5f, 0xd0, 0x8a) : QColor(0x14, 0x6c, 0x35);
    case Mark::Broken:
        return dark ? QColor(0xff, 0x8f, 0x85) : QColor(0xb3, 0x1b, 0x1b);
    case Mark::Unknown:
        return dark ? QColor(0xf0, 0xbf, 0x4c) : QColor(0x80, 0x55, 0x00);
    case Mark::NotTried:
        return dark ? QColor(0xb0, 0xb0, 0xb0) : QColor(0x60, 0x60, 0x60);
    case Mark::Worth:
        return dark ? QColor(0x8a, 0xbc, 0xf5) : QColor(0x1c, 0x58, 0xa0);
    }
    return palette.color(QPalette::WindowText);
}

void paintMark(QPainter &painter, const QRectF &square, Mark mark, const QPalette &palette)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal side = std::min(square.width(), square.height());
    const qreal stroke = std::max(1.2, side * 0.09);
    const qreal radius = (side - stroke) / 2;
    const QPointF centre = square.center();
    const QColor colour = colourFor(mark, palette);
    QPen pen(colour, stroke, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);

    if (mark == Mark::Broken) {
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
    if (mark == Mark::NotTried)
        ring.setWidthF(stroke * 0.7);
    if (mark == Mark::Unknown) {
        ring.setCapStyle(Qt::FlatCap);
        ring.setDashPattern({1.9, 1.5});
    }
    painter.setPen(ring);
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(centre, radius, radius);
    painter.setPen(pen);
    switch (mark) {
    case Mark::Proven:
        paintTick(painter, centre, radius);
        break;
    case Mark::Unknown:
        paintQuestion(painter, centre, radius);
        break;
    case Mark::Worth:
        paintLetterI(painter, centre, radius);
        break;
    case Mark::NotTried:
        painter.drawLine(centre - QPointF(0.4 * radius, 0), centre + QPointF(0.4 * radius, 0));
        break;
    case Mark::Broken:
        break;
    }
    painter.restore();
}

MarkSign::MarkSign(Mark mark, QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setMark(mark);
}

void MarkSign::setMark(Mark mark)
{
    m_mark = mark;
    setAccessibleName(wordFor(mark));
    setToolTip(wordFor(mark));
    update();
}

QSize MarkSign::sizeHint() const
{
    const int side = fontMetrics().height();
    return {side, side};
}

void MarkSign::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintMark(painter, rect(), m_mark, palette());
}

} // namespace fix789
