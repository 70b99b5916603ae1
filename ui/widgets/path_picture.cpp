// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "ui/widgets/path_picture.h"

#include "ui/look/accessible_role.h"
#include "ui/widgets/typography.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionFocusRect>
#include <QTextLayout>

#include <algorithm>
#include <ranges>

namespace fix789::ui {
namespace {

constexpr int kLinesForName = 2;

// The common parts of stops and legs: an icon, a sentence to read and hear, keyboard focus.
class PathPart : public QWidget {
public:
    PathPart(std::optional<StatusIcon> mark, const QString &name, const QString &sentence, const QString &objectName)
        : m_mark(mark)
    {
        setObjectName(objectName);
        setFocusPolicy(Qt::StrongFocus);
        setRole(this, QAccessible::ListItem);
        setAccessibleName(mark ? name + QStringLiteral(": ") + wordFor(*mark) : name);
        setAccessibleDescription(sentence);
        setToolTip(sentence.isEmpty() ? accessibleName() : sentence);
    }

protected:
    void paintFocus(QPainter &painter) const
    {
        if (!hasFocus())
            return;
        QStyleOptionFocusRect option;
        option.initFrom(this);
        option.rect = rect();
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
    }

    std::optional<StatusIcon> m_mark;
};

// The name in a box, with icon and word below.
class StopWidget : public PathPart {
public:
    StopWidget(const PathStop &stop, const QString &objectName)
        : PathPart(stop.mark, stop.name, stop.sentence, objectName), m_name(stop.name)
    {
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    }

    static int boxHeight(int line) { return kLinesForName * line + line / 2; }
    QSize sizeHint() const override
    {
        const int line = lineHeight(this);
        const int wanted = fontMetrics().horizontalAdvance(m_name) + line;
        return {std::clamp(wanted, 6 * line, 9 * line), boxHeight(line) + line / 4 + line};
    }
    QSize minimumSizeHint() const override { return {5 * lineHeight(this), sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const int line = lineHeight(this);
        const QRectF box = QRectF(0, 0, width(), boxHeight(line)).adjusted(1, 1, -1, -1);
        const bool broken = m_mark == StatusIcon::Broken;
        QColor edge = palette().color(QPalette::WindowText);
        edge.setAlphaF(0.35F); // visible on a light and on a dark background
        painter.setPen(QPen(broken ? colourFor(StatusIcon::Broken, palette()) : edge, broken ? 2.0 : 1.0));
        painter.setBrush(palette().brush(QPalette::Base));
        painter.drawRoundedRect(box, line / 4.0, line / 4.0);
        paintName(painter, box.adjusted(line / 4.0, 0, -line / 4.0, 0));
        if (m_mark)
            paintWord(painter, *m_mark, QRectF(0, box.bottom() + line / 4.0, width(), line));
        paintFocus(painter);
    }

private:
    // At most two lines; a name that is still too long is elided in the middle, its least informative part.
    void paintName(QPainter &painter, const QRectF &area) const
    {
        painter.setPen(palette().color(QPalette::Text));
        QTextOption option(Qt::AlignHCenter);
        option.setWrapMode(QTextOption::WordWrap);
        QTextLayout layout(breakable(m_name), font());
        layout.setTextOption(option);
        layout.beginLayout();
        qreal y = 0;
        for (int i = 0; i < kLinesForName; ++i) {
            QTextLine textLine = layout.createLine();
            if (!textLine.isValid())
                break;
            textLine.setLineWidth(area.width());
            textLine.setPosition({0, y});
            y += textLine.height();
        }
        const bool fits = !layout.createLine().isValid();
        layout.endLayout();
        const bool wide = layout.maximumWidth() > 0 && std::ranges::any_of(std::views::iota(0, layout.lineCount()), [&](int i) {
                              return layout.lineAt(i).naturalTextWidth() > area.width();
                          });
        if (fits && !wide) {
            layout.draw(&painter, {area.left(), area.center().y() - y / 2});
            return;
        }
        painter.drawText(area, Qt::AlignCenter, fontMetrics().elidedText(m_name, Qt::ElideMiddle, int(area.width())));
    }

    void paintWord(QPainter &painter, StatusIcon mark, const QRectF &area) const
    {
        const QString word = wordFor(mark);
        const qreal side = area.height() * 0.85;
        const qreal gap = area.height() / 4;
        const qreal total = side + gap + fontMetrics().horizontalAdvance(word);
        const qreal left = area.center().x() - total / 2;
        const bool mirrored = isRightToLeft();
        const QRectF sign(mirrored ? left + total - side : left, area.top() + (area.height() - side) / 2, side, side);
        const QRectF text(mirrored ? left : left + side + gap, area.top(), total - side - gap + 1, area.height());
        paintMark(painter, sign, mark, palette());
        painter.setPen(colourFor(mark, palette()));
        painter.drawText(text, Qt::AlignVCenter | (mirrored ? Qt::AlignRight : Qt::AlignLeft), word);
    }

    QString m_name;
};

// A line with the icon on it: solid if the path is proven, dashed if not, with a gap if it is broken.
class LegWidget : public PathPart {
public:
    LegWidget(const PathLeg &leg, const QString &name, const QString &objectName)
        : PathPart(leg.mark, name, leg.sentence, objectName)
    {
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }

    QSize sizeHint() const override { return {3 * lineHeight(this), StopWidget::boxHeight(lineHeight(this))}; }
    QSize minimumSizeHint() const override { return {2 * lineHeight(this), sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const qreal side = lineHeight(this) * 1.1;
        const QPointF centre = QRectF(rect()).center();
        const bool proven = m_mark == StatusIcon::Proven;
        painter.setPen(
            QPen(colourFor(*m_mark, palette()), proven ? 2.0 : 1.5, proven ? Qt::SolidLine : Qt::DashLine, Qt::FlatCap));
        const qreal gap = side / 2 + (m_mark == StatusIcon::Broken ? side / 4 : side / 10);
        painter.drawLine(QPointF(1, centre.y()), QPointF(centre.x() - gap, centre.y()));
        painter.drawLine(QPointF(centre.x() + gap, centre.y()), QPointF(width() - 1, centre.y()));
        paintMark(painter, QRectF(centre.x() - side / 2, centre.y() - side / 2, side, side), *m_mark, palette());
        paintFocus(painter);
    }
};

} // namespace

PathPicture::PathPicture(QWidget *parent) : QWidget(parent)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setRole(this, QAccessible::List);
    setAccessibleName(QCoreApplication::translate("PathPicture", "The path to the server"));
}

void PathPicture::setSketch(const PathSketch &sketch)
{
    auto *row = qobject_cast<QHBoxLayout *>(layout());
    clear(row);
    for (std::size_t i = 0; i < sketch.stops.size(); ++i) {
        row->addWidget(new StopWidget(sketch.stops[i], QStringLiteral("pathStop%1").arg(i)), 2, Qt::AlignTop);
        if (i >= sketch.legs.size())
            continue;
        const QString next = i + 1 < sketch.stops.size() ? sketch.stops[i + 1].name : QString();
        const QString name = QCoreApplication::translate("PathPicture", "From %1 to %2").arg(sketch.stops[i].name, next);
        row->addWidget(new LegWidget(sketch.legs[i], name, QStringLiteral("pathLeg%1").arg(i)), 1, Qt::AlignTop);
    }
}

} // namespace fix789::ui
