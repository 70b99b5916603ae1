// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "ui/look/card.h"

#include "ui/look/theme.h"
#include "ui/widgets/typography.h"

#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace fix789::ui {
namespace {

constexpr qreal kCardRadius = 8;
constexpr int kCompactBelow = 40; ///< line heights

class Line : public QWidget {
public:
    Line() { setFixedHeight(1); }

protected:
    void paintEvent(QPaintEvent *) override { QPainter(this).fillRect(rect(), theme::cardEdge(palette())); }
};

// The caption of a field is its label, also for a screen reader.
void labelField(QLabel &caption, const QWidget &content)
{
    for (QWidget *field : content.findChildren<QWidget *>())
        if (field->focusPolicy() & Qt::TabFocus && field->accessibleName() == caption.text()) {
            caption.setBuddy(field);
            return;
        }
}

} // namespace

CardRow::CardRow(const QString &caption, QWidget *content, QWidget *action)
    : m_grid(new QGridLayout(this)), m_caption(makeHeading(caption)), m_content(content), m_action(action)
{
    const int line = lineHeight(this);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(line * 4 / 5);
    m_grid->setVerticalSpacing(line / 4);
    m_grid->setColumnStretch(1, 1);
    labelField(*qobject_cast<QLabel *>(m_caption), *content);
    arrange();
}

void CardRow::setCompact(bool compact)
{
    if (compact == m_compact)
        return;
    m_compact = compact;
    for (QWidget *widget : {m_caption, m_content, m_action})
        if (widget)
            m_grid->removeWidget(widget);
    arrange();
}

int CardRow::widthBeside() const
{
    const int action = m_action ? m_grid->horizontalSpacing() + m_action->minimumSizeHint().width() : 0;
    return kCaptionLines * lineHeight(this) + m_grid->horizontalSpacing() + m_content->minimumSizeHint().width() + action;
}

QSize CardRow::minimumSizeHint() const
{
    int width = 0;
    for (const QWidget *widget : {m_caption, m_content, m_action})
        if (widget)
            width =
                std::max(width, std::max(widget->minimumSizeHint().width(), widget == m_caption ? 0 : widget->minimumWidth()));
    return {width, QWidget::minimumSizeHint().height()};
}

void CardRow::arrange()
{
    const int captionWidth = m_compact ? 0 : kCaptionLines * lineHeight(this);
    m_caption->setMinimumWidth(captionWidth);
    m_caption->setMaximumWidth(captionWidth > 0 ? captionWidth : QWIDGETSIZE_MAX);
    const Qt::Alignment side = Qt::AlignTop | (m_compact ? Qt::AlignLeading : Qt::AlignTrailing);
    if (m_compact) {
        m_grid->addWidget(m_caption, 0, 0, 1, 3);
        m_grid->addWidget(m_content, 1, 0, 1, 3);
        if (m_action)
            m_grid->addWidget(m_action, 2, 0, 1, 3, side);
        return;
    }
    m_grid->addWidget(m_caption, 0, 0, Qt::AlignTop);
    m_grid->addWidget(m_content, 0, 1, 1, m_action ? 1 : 2, Qt::AlignTop);
    if (m_action)
        m_grid->addWidget(m_action, 0, 2, side);
}

Card::Card(const char *name, QWidget *parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    setObjectName(QString::fromLatin1(name));
    const int line = lineHeight(this);
    m_layout->setContentsMargins(line * 4 / 5, line * 7 / 10, line * 4 / 5, line * 7 / 10);
    m_layout->setSpacing(line * 3 / 5);
}

CardRow *Card::addRow(const QString &caption, QWidget *content, QWidget *action)
{
    auto *row = new CardRow(caption, content, action);
    addWidget(row);
    fitRows();
    return row;
}

void Card::addWidget(QWidget *widget)
{
    if (m_rows++ > 0)
        m_layout->addWidget(new Line);
    addBelow(widget);
}

void Card::addBelow(QWidget *widget)
{
    m_layout->addWidget(widget);
    if (isVisible())
        widget->show(); // a layout would do so later, and the focus would pass it by until then
}

void Card::clearRows()
{
    m_rows = 0;
    clear(m_layout);
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme::cardEdge(palette()));
    painter.setBrush(theme::card(palette()));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), kCardRadius, kCardRadius);
}

void Card::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitRows();
}

bool Card::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest) // what stands in a row has changed
        fitRows();
    return QWidget::event(event);
}

// All in the same way, so that the captions stand below each other.
void Card::fitRows()
{
    const QList<CardRow *> rows = findChildren<CardRow *>();
    const QMargins around = m_layout->contentsMargins();
    const int room = width() - around.left() - around.right();
    const bool compact = width() < kCompactBelow * lineHeight(this) ||
                         std::ranges::any_of(rows, [room](const CardRow *row) { return row->widthBeside() > room; });
    for (CardRow *row : rows)
        row->setCompact(compact);
}

} // namespace fix789::ui
