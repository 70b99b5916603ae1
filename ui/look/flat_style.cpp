// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "ui/look/flat_style.h"

#include "ui/look/theme.h"
#include "ui/widgets/status_icon.h"

#include <QAbstractScrollArea>
#include <QGuiApplication>
#include <QIcon>
#include <QPainter>
#include <QPushButton>
#include <QStyleOption>
#include <QWidget>

#include <algorithm>
#include <optional>

namespace fix789::ui {
namespace {

constexpr qreal kButtonRadius = 5;
constexpr qreal kFieldRadius = 4;

struct Box {
    QColor fill;
    QColor edge;
    qreal width = 1;
};

void paintBox(QPainter &painter, const QRectF &rect, const Box &box, qreal radius)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(box.edge.isValid() ? QPen(box.edge, box.width) : QPen(Qt::NoPen));
    painter.setBrush(box.fill);
    const qreal inset = box.width / 2;
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius);
    painter.restore();
}

bool isDefault(const QStyleOption *option)
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    return button && button->features.testFlag(QStyleOptionButton::DefaultButton) &&
           option->state.testFlag(QStyle::State_Enabled);
}

Box buttonBox(const QStyleOption *option)
{
    const QPalette &palette = option->palette;
    const bool pressed = option->state.testFlag(QStyle::State_Sunken);
    const bool hovered = option->state.testFlag(QStyle::State_MouseOver);
    if (isDefault(option)) {
        const QColor accent = palette.color(QPalette::Highlight);
        const QColor fill = pressed ? accent.darker(120) : hovered ? accent.darker(108) : accent;
        return {fill, fill};
    }
    const QColor ground = theme::card(palette);
    const auto shade = [&](int percent) {
        return theme::isDark(palette) ? ground.lighter(100 + percent) : ground.darker(100 + percent);
    };
    if (!option->state.testFlag(QStyle::State_Enabled))
        return {ground, theme::cardEdge(palette)};
    return {pressed ? shade(14) : hovered ? shade(5) : ground, theme::controlEdge(palette)};
}

// Its edge takes the accent where the cursor is.
void paintField(QPainter &painter, const QStyleOption *option)
{
    const QPalette &palette = option->palette;
    const QRectF rect(option->rect);
    const bool focused = option->state.testFlag(QStyle::State_HasFocus);
    paintBox(painter, rect,
             {palette.color(QPalette::Base), focused ? palette.color(QPalette::Highlight) : theme::controlEdge(palette),
              focused ? 2.0 : 1.0},
             kFieldRadius);
}

void paintIndicator(QPainter &painter, const QStyleOption *option, bool round)
{
    const QPalette &palette = option->palette;
    const bool on = option->state.testFlag(QStyle::State_On);
    const bool enabled = option->state.testFlag(QStyle::State_Enabled);
    const qreal side = std::min(option->rect.width(), option->rect.height());
    QRectF box(0, 0, side, side);
    box.moveCenter(QRectF(option->rect).center());
    const QColor accent = enabled ? palette.color(QPalette::Highlight) : theme::controlEdge(palette);
    const QColor edge = on ? accent : theme::controlEdge(palette);
    if (option->state.testFlag(QStyle::State_HasFocus)) { // a ring with a gap
        paintBox(painter, box, {palette.color(QPalette::Base), palette.color(QPalette::WindowText), 2}, round ? side / 2 : 4);
        box.adjust(4, 4, -4, -4);
    }
    paintBox(painter, box, {on ? accent : palette.color(QPalette::Base), edge, 1.4}, round ? side / 2 : 4);
    if (!on)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor mark = palette.color(QPalette::HighlightedText);
    if (round) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(mark);
        painter.drawEllipse(box.center(), box.width() * 0.2, box.width() * 0.2);
    } else {
        painter.setPen(QPen(mark, box.width() * 0.11, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const auto at = [&](qreal x, qreal y) { return QPointF(box.left() + x * box.width(), box.top() + y * box.width()); };
        painter.drawPolyline(QPolygonF{at(0.25, 0.52), at(0.43, 0.70), at(0.76, 0.33)});
    }
    painter.restore();
}

void paintChevron(QPainter &painter, const QRectF &area, const QColor &colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal reach = std::min(area.width(), area.height()) * 0.2;
    painter.setPen(QPen(colour, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF c = area.center();
    painter.drawPolyline(
        QPolygonF{{c.x() - reach, c.y() - reach / 2}, {c.x(), c.y() + reach / 2}, {c.x() + reach, c.y() - reach / 2}});
    painter.restore();
}

// A thumb alone, at the outer side, so that the inner side keeps its distance from what scrolls.
void paintScrollBar(QPainter &painter, const QStyleOptionSlider &bar, QRectF thumb)
{
    if (bar.maximum <= bar.minimum)
        return;
    constexpr qreal kThick = 6;
    if (bar.orientation == Qt::Horizontal)
        thumb = QRectF(thumb.left() + 2, thumb.bottom() - kThick - 1, thumb.width() - 4, kThick);
    else if (bar.direction == Qt::RightToLeft)
        thumb = QRectF(thumb.left() + 1, thumb.top() + 2, kThick, thumb.height() - 4);
    else
        thumb = QRectF(thumb.right() - kThick - 1, thumb.top() + 2, kThick, thumb.height() - 4);
    const bool held = bar.state.testFlag(QStyle::State_Sunken) || bar.state.testFlag(QStyle::State_MouseOver);
    paintBox(painter, thumb, {held ? theme::softText(bar.palette) : theme::controlEdge(bar.palette), {}, 0}, kThick / 2);
}

void paintProgress(QPainter &painter, const QStyleOptionProgressBar *bar, bool groove)
{
    const qreal thick = 4;
    QRectF whole(bar->rect);
    whole = QRectF(whole.left(), whole.center().y() - thick / 2, whole.width(), thick);
    if (groove) {
        paintBox(painter, whole, {theme::cardEdge(bar->palette), {}, 0}, thick / 2);
        return;
    }
    const int range = bar->maximum - bar->minimum;
    const qreal share = range > 0 ? qreal(bar->progress - bar->minimum) / range : 0;
    if (share <= 0)
        return;
    QRectF part = whole;
    part.setWidth(std::max(thick, whole.width() * std::min(1.0, share)));
    if (bar->direction == Qt::RightToLeft)
        part.moveRight(whole.right());
    paintBox(painter, part, {bar->palette.color(QPalette::Highlight), {}, 0}, thick / 2);
}

// A drawing has the colour of the words beside it.
QIcon inked(const QStyleOptionButton &option, const QWidget *widget)
{
    QPixmap drawing = option.icon.pixmap(option.iconSize, widget ? widget->devicePixelRatioF() : 1);
    QPainter painter(&drawing);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(drawing.rect(), option.palette.color(QPalette::ButtonText));
    painter.end();
    QIcon icon(drawing);
    icon.addPixmap(drawing, QIcon::Disabled); // not greyed once more
    return icon;
}

// Against what is there without the focus it has 3:1: text colour on a card, and on the accent the accent's own text colour.
void paintFocus(QPainter &painter, const QStyleOption *option)
{
    const bool button = qstyleoption_cast<const QStyleOptionButton *>(option);
    const qreal inset = button ? 2 : 0;
    paintBox(painter, QRectF(option->rect).adjusted(inset, inset, -inset, -inset),
             {Qt::transparent, option->palette.color(isDefault(option) ? QPalette::HighlightedText : QPalette::WindowText), 2},
             kFieldRadius);
}

int lineOf(const QStyleOption *option, const QWidget *widget)
{
    if (option)
        return option->fontMetrics.height();
    return widget ? widget->fontMetrics().height() : 16;
}

} // namespace

FlatStyle::FlatStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

void FlatStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                              const QWidget *widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
            button && button->features.testFlag(QStyleOptionButton::Flat) &&
            !(option->state & (State_MouseOver | State_Sunken | State_On | State_HasFocus)))
            return;
        paintBox(*painter, option->rect, buttonBox(option), kButtonRadius);
        if (option->state & State_HasFocus)
            paintFocus(*painter, option);
        return;
    case PE_FrameDefaultButton:
        return;
    case PE_FrameFocusRect:
        return qobject_cast<const QPushButton *>(widget) ? void() : paintFocus(*painter, option); // its panel shows it
    case PE_Frame:
        if (qobject_cast<const QAbstractScrollArea *>(widget))
            return paintField(*painter, option);
        if (option->state & State_HasFocus)
            return paintFocus(*painter, option);
        break;
    case PE_IndicatorCheckBox:
        return paintIndicator(*painter, option, false);
    case PE_IndicatorRadioButton:
        return paintIndicator(*painter, option, true);
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth > 0)
            return paintField(*painter, option);
        break;
    case PE_FrameLineEdit:
        return;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void FlatStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    if (element == CE_PushButtonBevel) {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        proxy()->drawPrimitive(PE_PanelButtonCommand, option, painter, widget);
        if (button && button->features.testFlag(QStyleOptionButton::HasMenu)) {
            const int room = lineOf(option, widget);
            const QRect at = visualRect(option->direction, option->rect,
                                        QRect(option->rect.right() - room - 4, option->rect.top(), room, option->rect.height()));
            paintChevron(*painter, at, option->palette.color(QPalette::ButtonText));
        }
        return;
    }
    if (element == CE_PushButtonLabel) {
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            QStyleOptionButton copy(*button);
            if (isDefault(option))
                copy.palette.setColor(QPalette::ButtonText, option->palette.color(QPalette::HighlightedText));
            if (copy.icon.isMask())
                copy.icon = inked(copy, widget);
            if (copy.features.testFlag(QStyleOptionButton::HasMenu)) { // the arrow is drawn by the bevel
                copy.features.setFlag(QStyleOptionButton::HasMenu, false);
                copy.rect = visualRect(option->direction, option->rect, option->rect.adjusted(0, 0, -lineOf(option, widget), 0));
            }
            QProxyStyle::drawControl(element, &copy, painter, widget);
            return;
        }
    }
    if (element == CE_ProgressBarGroove || element == CE_ProgressBarContents) {
        // Without a range it is only busy; that moves, and Fusion does it.
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option); bar && bar->maximum > bar->minimum)
            return paintProgress(*painter, bar, element == CE_ProgressBarGroove);
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void FlatStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                   const QWidget *widget) const
{
    if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option); bar && control == CC_ScrollBar)
        return paintScrollBar(*painter, *bar, proxy()->subControlRect(CC_ScrollBar, bar, SC_ScrollBarSlider, widget));
    if (const auto *tool = qstyleoption_cast<const QStyleOptionToolButton *>(option);
        tool && control == CC_ToolButton && tool->features.testFlag(QStyleOptionToolButton::HasMenu)) {
        const int room = lineOf(option, widget);
        QStyleOptionToolButton plain(*tool);
        plain.features.setFlag(QStyleOptionToolButton::HasMenu, false);
        plain.rect = visualRect(tool->direction, tool->rect, tool->rect.adjusted(0, 0, -room, 0));
        if (tool->state & (State_MouseOver | State_Sunken))
            paintBox(*painter, tool->rect, {buttonBox(option).fill, theme::cardEdge(tool->palette), 1}, kButtonRadius);
        plain.state &= ~(State_Raised | State_Sunken | State_MouseOver | State_HasFocus);
        proxy()->drawControl(CE_ToolButtonLabel, &plain, painter, widget);
        paintChevron(*painter,
                     visualRect(tool->direction, tool->rect,
                                QRect(tool->rect.right() - room, tool->rect.top(), room, tool->rect.height())),
                     tool->palette.color(QPalette::ButtonText));
        if (tool->state & State_HasFocus)
            paintFocus(*painter, option);
        return;
    }
    const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    if (control != CC_ComboBox || !box) {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
        return;
    }
    paintField(*painter, option);
    const QRect arrow = proxy()->subControlRect(CC_ComboBox, box, SC_ComboBoxArrow, widget);
    paintChevron(*painter, arrow, option->palette.color(QPalette::ButtonText));
}

QSize FlatStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    QSize fitting = QProxyStyle::sizeFromContents(type, option, size, widget);
    const int line = lineOf(option, widget);
    switch (type) {
    case CT_PushButton:
        fitting.rwidth() += line / 2;
        fitting.setHeight(std::max(fitting.height(), line * 2));
        break;
    case CT_ComboBox:
    case CT_LineEdit:
        fitting.setHeight(std::max(fitting.height(), line * 2));
        break;
    case CT_ToolButton:
        if (const auto *tool = qstyleoption_cast<const QStyleOptionToolButton *>(option);
            tool && tool->features.testFlag(QStyleOptionToolButton::HasMenu))
            fitting = QSize(fitting.width() + line, std::max(fitting.height(), line * 2)); // the arrow stands beside the word
        break;
    default:
        break;
    }
    return fitting;
}

int FlatStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return lineOf(option, widget);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return lineOf(option, widget) / 2;
    case PM_DefaultFrameWidth: // so that what scrolls leaves the frame its corners and its focus
        return qobject_cast<const QAbstractScrollArea *>(widget) ? 3 : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QIcon FlatStyle::standardIcon(StandardPixmap which, const QStyleOption *option, const QWidget *widget) const
{
    const std::optional<std::pair<StatusIcon, Tone>> sign =
        which == SP_MessageBoxCritical      ? std::optional(std::pair(StatusIcon::Broken, Tone::Bad))
        : which == SP_MessageBoxWarning     ? std::optional(std::pair(StatusIcon::Worth, Tone::Open))
        : which == SP_MessageBoxQuestion    ? std::optional(std::pair(StatusIcon::Unknown, Tone::Info))
        : which == SP_MessageBoxInformation ? std::optional(std::pair(StatusIcon::Worth, Tone::Info))
                                            : std::nullopt;
    if (!sign)
        return QProxyStyle::standardIcon(which, option, widget);
    const int side = pixelMetric(PM_MessageBoxIconSize, option, widget);
    const qreal scale = widget ? widget->devicePixelRatioF() : qGuiApp->devicePixelRatio();
    QPixmap drawing(QSize(side, side) * scale);
    drawing.setDevicePixelRatio(scale);
    drawing.fill(Qt::transparent);
    QPainter painter(&drawing);
    const QPalette palette = widget ? widget->palette() : QGuiApplication::palette();
    paintDisc(painter, QRectF(2, 2, side - 4, side - 4), sign->first, theme::ink(sign->second, palette),
              theme::ground(sign->second, palette));
    painter.end();
    return QIcon(drawing);
}

int FlatStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *returned) const
{
    if (hint == SH_ComboBox_Popup) // a list below the field; the other kind covers it
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, returned);
}

} // namespace fix789::ui
