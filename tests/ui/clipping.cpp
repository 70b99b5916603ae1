// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "clipping.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QCommandLinkButton>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QScrollArea>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QStyleOptionFrame>

#include <algorithm>

namespace fix789 {
namespace {

QString named(const QWidget *widget, const QString &text)
{
    return QStringLiteral("%1 %2 \"%3\" has %4x%5")
        .arg(QLatin1String(widget->metaObject()->className()), widget->objectName(), text.left(60))
        .arg(widget->width())
        .arg(widget->height());
}

bool wholeIsInTooltip(const QWidget *widget, const QString &text)
{
    return !text.isEmpty() && widget->toolTip().contains(text);
}

// Empty if it has the room.
QString missingRoom(const QLabel &label)
{
    if (label.text().isEmpty() || wholeIsInTooltip(&label, label.text()))
        return {};
    const int needed = label.wordWrap() ? label.heightForWidth(label.width()) : label.sizeHint().height();
    if (label.height() + label.fontMetrics().height() / 3 < needed) // a third of a line is its leading and ours
        return QStringLiteral("needs a height of %1").arg(needed);
    const int wide = label.minimumSizeHint().width(); // of a wrapped text its longest word
    return label.width() < wide ? QStringLiteral("needs a width of %1").arg(wide) : QString();
}

QString missingRoom(const QAbstractButton &button)
{
    if (button.text().isEmpty() || wholeIsInTooltip(&button, button.text()))
        return {}; // the parts of the path draw themselves
    const bool wraps = qobject_cast<const QCommandLinkButton *>(&button) != nullptr;
    const QSize needed =
        wraps ? QSize(button.minimumSizeHint().width(), button.heightForWidth(button.width())) : button.sizeHint();
    if (button.width() < needed.width() && !wraps)
        return QStringLiteral("needs a width of %1").arg(needed.width());
    return button.height() < needed.height() ? QStringLiteral("needs a height of %1").arg(needed.height()) : QString();
}

QString missingRoom(const QComboBox &box)
{
    if (wholeIsInTooltip(&box, box.currentText()))
        return {};
    QStyleOptionComboBox option;
    option.initFrom(&box);
    option.editable = false;
    const int room = box.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &box).width();
    const int needed = box.fontMetrics().horizontalAdvance(box.currentText());
    return room < needed ? QStringLiteral("shows %1 of %2 pixels").arg(room).arg(needed) : QString();
}

QString missingRoom(const QLineEdit &field)
{
    const QString text = field.placeholderText();
    if (!field.text().isEmpty() || wholeIsInTooltip(&field, text))
        return {};
    QStyleOptionFrame option;
    option.initFrom(&field);
    option.lineWidth = field.style()->pixelMetric(QStyle::PM_DefaultFrameWidth, &option, &field);
    const int room = field.style()->subElementRect(QStyle::SE_LineEditContents, &option, &field).width();
    const int needed = field.fontMetrics().horizontalAdvance(text);
    return room < needed ? QStringLiteral("shows %1 of %2 pixels of its hint").arg(room).arg(needed) : QString();
}

bool isInside(const QWidget *widget, const QWidget *container)
{
    for (const QWidget *parent = widget->parentWidget(); parent; parent = parent->parentWidget())
        if (parent == container)
            return true;
    return false;
}

// What lets a column be no narrower: the last widget down the tree that needs more than there is.
QString tooWide(const QWidget &column, int room)
{
    const QWidget *found = &column;
    for (const QWidget *widget : column.findChildren<QWidget *>())
        if (widget->isVisible() && std::max(widget->minimumSizeHint().width(), widget->minimumWidth()) > room &&
            isInside(widget, found))
            found = widget;
    return named(found, found->accessibleName());
}

// Parts of Qt's own widgets (a table's headers, a field's editor) are their business.
bool isPartOfAControl(const QWidget *widget)
{
    for (const QWidget *parent = widget->parentWidget(); parent; parent = parent->parentWidget())
        if (qobject_cast<const QComboBox *>(parent) || qobject_cast<const QAbstractItemView *>(parent) ||
            (qobject_cast<const QAbstractScrollArea *>(parent) && !qobject_cast<const QScrollArea *>(parent)))
            return true;
    return false;
}

bool isAControl(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        return !label->text().isEmpty();
    return qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QLineEdit *>(widget) ||
           qobject_cast<const QComboBox *>(widget) || qobject_cast<const QProgressBar *>(widget) ||
           qobject_cast<const QAbstractItemView *>(widget) || widget->focusPolicy() & Qt::TabFocus;
}

QStringList covered(const QWidget &window, const QList<const QWidget *> &controls)
{
    QStringList wrong;
    // What is scrolled away covers nothing and is covered by nothing.
    const auto place = [&](const QWidget *widget) {
        QRect rect(widget->mapTo(&window, QPoint()), widget->size());
        for (const QWidget *parent = widget->parentWidget(); parent && parent != &window; parent = parent->parentWidget())
            if (const auto *scroll = qobject_cast<const QScrollArea *>(parent))
                rect &= QRect(scroll->viewport()->mapTo(&window, QPoint()), scroll->viewport()->size());
        return rect;
    };
    for (qsizetype i = 0; i < controls.size(); ++i)
        for (qsizetype j = i + 1; j < controls.size(); ++j)
            if (place(controls[i]).intersects(place(controls[j])) && !isInside(controls[i], controls[j]) &&
                !isInside(controls[j], controls[i]) && controls[i]->window() == controls[j]->window())
                wrong << named(controls[i], controls[i]->accessibleName()) + QStringLiteral(" and is covered by ") +
                             named(controls[j], controls[j]->accessibleName());
    return wrong;
}

} // namespace

QStringList clippedIn(const QWidget &window)
{
    QStringList wrong;
    QList<const QWidget *> controls;
    const auto add = [&wrong](const QWidget *widget, const QString &text, const QString &missing) {
        if (!missing.isEmpty())
            wrong << named(widget, text) + QStringLiteral(" and ") + missing;
    };
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible() || isPartOfAControl(widget))
            continue;
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            add(label, label->text(), missingRoom(*label));
        else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            add(button, button->text(), missingRoom(*button));
        else if (const auto *box = qobject_cast<const QComboBox *>(widget))
            add(box, box->currentText(), missingRoom(*box));
        else if (const auto *field = qobject_cast<const QLineEdit *>(widget))
            add(field, field->placeholderText(), missingRoom(*field));
        if (const auto *scroll = qobject_cast<const QScrollArea *>(widget);
            scroll && scroll->widget() && scroll->widget()->width() > scroll->viewport()->width())
            wrong << QStringLiteral("a column %1 wide in %2: %3")
                         .arg(scroll->widget()->width())
                         .arg(scroll->viewport()->width())
                         .arg(tooWide(*scroll->widget(), scroll->viewport()->width()));
        const QWidget *parent = widget->parentWidget();
        const bool scrolls = parent && qobject_cast<const QAbstractScrollArea *>(parent->parentWidget());
        if (isAControl(widget)) {
            controls << widget;
            if (parent && !scrolls && !parent->rect().contains(widget->geometry()))
                wrong << named(widget, widget->accessibleName()) + QStringLiteral(" and reaches out of ") +
                             named(parent, parent->accessibleName());
        }
    }
    return wrong + covered(window, controls);
}

} // namespace fix789
