// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "ui/widgets/path_picture.h"

#include "ui/look/theme.h"
#include "ui/look/tinted_icon.h"
#include "ui/widgets/typography.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QFrame>
#include <QHBoxLayout>
#include <QPainter>
#include <QTextLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace fix789::ui {
namespace {

constexpr int kLinesForName = 2;

int circleSide(int line)
{
    return line * 12 / 5;
}

const char *iconFor(StopKind kind)
{
    switch (kind) {
    case StopKind::Computer:
        return "computer";
    case StopKind::Wireless:
        return "wireless";
    case StopKind::Cable:
        return "cable";
    case StopKind::Firewall:
        return "firewall";
    case StopKind::Internet:
        return "internet";
    case StopKind::Server:
        return "server";
    }
    return "computer";
}

// What is known about a part, beside it. Closes with Escape or a click elsewhere.
class Evidence : public QFrame {
public:
    Evidence(const QString &title, const QString &sentence, QWidget *parent) : QFrame(parent, Qt::Popup)
    {
        setObjectName(QStringLiteral("evidence"));
        setAttribute(Qt::WA_DeleteOnClose);
        setFrameShape(QFrame::StyledPanel);
        setAutoFillBackground(true);
        setBackgroundRole(QPalette::Base);
        auto *layout = new QVBoxLayout(this);
        const int line = lineHeight(this);
        layout->setContentsMargins(line, line / 2, line, line / 2);
        layout->addWidget(makeHeading(title));
        layout->addWidget(makeText(sentence, "evidenceSays"));
        setFixedWidth(std::min(columnWidth(this) / 2, parent->window()->width()));
        setAccessibleName(title);
    }
};

// The common parts of stops and legs: a mark, a sentence to read and hear, keyboard focus.
class PathPart : public QAbstractButton {
public:
    PathPart(std::optional<StatusIcon> mark, const QString &name, const QString &sentence, const QString &objectName)
        : m_mark(mark)
    {
        setObjectName(objectName);
        setFocusPolicy(sentence.isEmpty() ? Qt::NoFocus : Qt::StrongFocus);
        setEnabled(true);
        setAttribute(Qt::WA_Hover);
        const QString title = mark ? name + QStringLiteral(": ") + wordFor(*mark) : name;
        setAccessibleName(title);
        setAccessibleDescription(sentence);
        setToolTip(sentence.isEmpty() ? title : sentence);
        if (sentence.isEmpty())
            return;
        setCursor(Qt::PointingHandCursor);
        connect(this, &QAbstractButton::clicked, this, [this, title, sentence] {
            auto *evidence = new Evidence(title, sentence, this);
            evidence->adjustSize();
            const QPoint below = mapToGlobal(QPoint(width() / 2 - evidence->width() / 2, height() + 4));
            const QRect room = window()->geometry();
            evidence->move(std::clamp(below.x(), room.left(), std::max(room.left(), room.right() - evidence->width())), below.y());
            evidence->show();
        });
    }

protected:
    void paintFocus(QPainter &painter) const
    {
        if (!hasFocus() && !underMouse())
            return;
        if (focusPolicy() == Qt::NoFocus)
            return;
        painter.setBrush(Qt::NoBrush);
        painter.setPen(hasFocus() ? QPen(palette().color(QPalette::Highlight), 2) : QPen(theme::cardEdge(palette()), 1));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 5, 5);
    }

    std::optional<StatusIcon> m_mark;
};

// A drawing in a circle, its name below, a mark at its corner where something is wrong there.
class StopWidget : public PathPart {
public:
    StopWidget(const PathStop &stop, const QString &objectName)
        : PathPart(stop.mark, stop.name, stop.sentence, objectName), m_kind(stop.kind), m_name(stop.name)
    {
        QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
    }

    QSize sizeHint() const override
    {
        const int line = lineHeight(this);
        const int wide = std::clamp(fontMetrics().horizontalAdvance(m_name) + line / 2, 4 * line, 10 * line);
        return {wide, heightForWidth(wide)};
    }
    QSize minimumSizeHint() const override
    {
        const int line = lineHeight(this);
        int longestWord = 0;
        for (const QString &word : m_name.split(u' '))
            longestWord = std::max(longestWord, fontMetrics().horizontalAdvance(word));
        const int narrow = std::clamp(longestWord + 2, 7 * line / 2, 6 * line);
        return {narrow, heightForWidth(narrow)};
    }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override
    {
        const int line = lineHeight(this);
        const int lines = fontMetrics().horizontalAdvance(m_name) <= width ? 1 : kLinesForName;
        return circleSide(line) + line / 2 + lines * line + line / 4;
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const int line = lineHeight(this);
        const int side = circleSide(line);
        const bool broken = m_mark == StatusIcon::Broken;
        const QRectF circle(width() / 2.0 - side / 2.0, line / 4.0, side, side);
        painter.setPen(QPen(broken ? colourFor(StatusIcon::Broken, palette()) : theme::controlEdge(palette()), broken ? 2.0 : 1.2));
        painter.setBrush(theme::card(palette()));
        painter.drawEllipse(circle.adjusted(1, 1, -1, -1));
        const int iconSide = line * 6 / 5;
        const QPixmap icon = tintedIcon(iconFor(m_kind), iconSide, devicePixelRatioF(), palette().color(QPalette::WindowText));
        painter.drawPixmap(QPointF(circle.center().x() - iconSide / 2.0, circle.center().y() - iconSide / 2.0), icon);
        if (broken) {
            const qreal badge = line * 0.95;
            const qreal x = isRightToLeft() ? circle.left() - badge * 0.2 : circle.right() - badge * 0.8;
            const QRectF square(x, circle.bottom() - badge * 0.85, badge, badge);
            painter.setPen(Qt::NoPen);
            painter.setBrush(theme::card(palette()));
            painter.drawEllipse(square.adjusted(-2, -2, 2, 2));
            paintMark(painter, square, *m_mark, palette());
        }
        paintName(painter, QRectF(0, circle.bottom() + line / 4.0, width(), kLinesForName * line));
        paintFocus(painter);
    }

private:
    // At most two lines; only a name that has no room in them is cut, in the middle, its least informative part.
    void paintName(QPainter &painter, const QRectF &area) const
    {
        painter.setPen(palette().color(QPalette::WindowText));
        QTextOption option(Qt::AlignHCenter);
        const bool fitsOneLine = fontMetrics().horizontalAdvance(m_name) <= int(area.width());
        option.setWrapMode(fitsOneLine ? QTextOption::NoWrap : QTextOption::WordWrap);
        QTextLayout layout(fitsOneLine ? m_name : breakable(m_name), font());
        layout.setTextOption(option);
        layout.beginLayout();
        qreal y = 0;
        bool wide = false;
        for (int i = 0; i < kLinesForName; ++i) {
            QTextLine textLine = layout.createLine();
            if (!textLine.isValid())
                break;
            textLine.setLineWidth(area.width());
            textLine.setPosition({0, y});
            wide = wide || textLine.naturalTextWidth() > area.width();
            y += textLine.height();
        }
        const bool fits = !layout.createLine().isValid();
        layout.endLayout();
        if (fits && !wide)
            return layout.draw(&painter, area.topLeft());
        painter.drawText(area, Qt::AlignHCenter | Qt::AlignTop, fontMetrics().elidedText(m_name, Qt::ElideMiddle, int(area.width())));
    }

    StopKind m_kind;
    QString m_name;
};

// A line with the mark on it: solid if the path is proven, dashed if it is broken, dotted if nothing is known.
class LegWidget : public PathPart {
public:
    LegWidget(const PathLeg &leg, const QString &name, const QString &objectName)
        : PathPart(leg.mark, name, leg.sentence, objectName)
    {
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }

    QSize sizeHint() const override { return {3 * lineHeight(this), circleSide(lineHeight(this)) + lineHeight(this) / 2}; }
    QSize minimumSizeHint() const override { return {2 * lineHeight(this), sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const qreal side = lineHeight(this) * 1.25;
        const QPointF centre = QRectF(rect()).center();
        const QColor ink = colourFor(*m_mark, palette());
        const bool known = m_mark == StatusIcon::Proven || m_mark == StatusIcon::Broken;
        QPen pen(ink, known ? 3.0 : 2.0, Qt::SolidLine, Qt::FlatCap);
        if (m_mark == StatusIcon::Broken)
            pen.setDashPattern({2.4, 1.6});
        else if (!known)
            pen.setDashPattern({1.0, 1.6});
        painter.setPen(pen);
        const qreal gap = side / 2 + side / 8;
        const qreal inset = 5; // what the focus needs
        painter.drawLine(QPointF(centre.x() - gap, centre.y()), QPointF(inset, centre.y()));
        painter.drawLine(QPointF(centre.x() + gap, centre.y()), QPointF(width() - inset, centre.y()));
        const QRectF square(centre.x() - side / 2, centre.y() - side / 2, side, side);
        if (known)
            paintDisc(painter, square, *m_mark, ink, theme::card(palette()));
        else
            paintMark(painter, square, *m_mark, palette());
        paintFocus(painter);
    }
};

} // namespace

PathPicture::PathPicture(QWidget *parent) : Card("", parent)
{
    setAccessibleName(QCoreApplication::translate("PathPicture", "The path to the VPN server"));
}

void PathPicture::setSketch(const PathSketch &sketch)
{
    clearRows();
    auto *path = new QWidget;
    auto *row = new QHBoxLayout(path);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    for (std::size_t i = 0; i < sketch.stops.size(); ++i) {
        row->addWidget(new StopWidget(sketch.stops[i], QStringLiteral("pathStop%1").arg(i)), 0, Qt::AlignTop);
        if (i >= sketch.legs.size())
            continue;
        const QString next = i + 1 < sketch.stops.size() ? sketch.stops[i + 1].name : QString();
        const QString name = QCoreApplication::translate("PathPicture", "From %1 to %2").arg(sketch.stops[i].name, next);
        row->addWidget(new LegWidget(sketch.legs[i], name, QStringLiteral("pathLeg%1").arg(i)), 1, Qt::AlignTop);
    }
    addWidget(path);
}

} // namespace fix789::ui
