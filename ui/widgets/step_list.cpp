// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "ui/widgets/step_list.h"

#include "ui/look/theme.h"
#include "ui/widgets/status_icon.h"
#include "ui/widgets/typography.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace fix789::ui {
namespace {

QFont boldOf(QFont font)
{
    font.setBold(true);
    return font;
}

} // namespace

StepList::StepList(const QStringList &steps, QWidget *parent) : QWidget(parent), m_steps(steps)
{
    setObjectName(QStringLiteral("stepList"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    setCurrent(0);
}

void StepList::setCurrent(int step)
{
    m_current = step;
    nameCurrent();
    update();
}

void StepList::rename(int step, const QString &name)
{
    if (m_steps.value(step) == name)
        return;
    m_steps[step] = name;
    nameCurrent();
    updateGeometry();
    update();
}

void StepList::nameCurrent()
{
    setAccessibleName(QCoreApplication::translate("StepList", "Step %1 of %2: %3")
                          .arg(QLocale().toString(m_current + 1), QLocale().toString(m_steps.size()), m_steps.value(m_current)));
}

void StepList::setNarrow(bool narrow)
{
    if (narrow == m_narrow)
        return;
    m_narrow = narrow;
    updateGeometry();
    update();
}

QSize StepList::sizeHint() const
{
    if (m_narrow)
        return {lineHeight(this) * 2, lineHeight(this) * 2 * int(m_steps.size())};
    const QFontMetrics bold(boldOf(font()));
    int widest = 0;
    for (const QString &step : m_steps)
        widest = std::max(widest, bold.horizontalAdvance(step));
    const int line = lineHeight(this);
    return {line / 4 + line + line / 2 + widest + line, line * 2 * int(m_steps.size()) + 2 * line};
}

// A tick for done, a full disc for the current step, an open one for those to come; the weight of the names says the same.
void StepList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal line = lineHeight(this);
    const bool mirrored = isRightToLeft();
    const auto place = [&](QRectF rect) {
        if (mirrored)
            rect.moveLeft(width() - rect.right());
        return rect;
    };
    qreal y = line * 1.25;
    for (int i = 0; i < m_steps.size(); ++i, y += 2 * line) {
        const QRectF sign = place({line / 4, y, line, line});
        const QRectF text = place({1.75 * line, y, width() - 2 * line, line});
        if (i < m_current) {
            paintMark(painter, sign, StatusIcon::Proven, palette());
        } else {
            const bool here = i == m_current;
            const qreal radius = line * 0.45;
            painter.setPen(here ? QPen(Qt::NoPen) : QPen(theme::controlEdge(palette()), 1.4));
            painter.setBrush(here ? palette().brush(QPalette::Highlight) : QBrush(Qt::NoBrush));
            painter.drawEllipse(sign.center(), radius, radius);
        }
        if (m_narrow)
            continue;
        painter.setFont(i == m_current ? boldOf(font()) : font());
        painter.setPen(i == m_current ? palette().color(QPalette::WindowText) : theme::softText(palette()));
        painter.drawText(text, Qt::AlignVCenter | (mirrored ? Qt::AlignRight : Qt::AlignLeft), m_steps[i]);
    }
}

} // namespace fix789::ui
