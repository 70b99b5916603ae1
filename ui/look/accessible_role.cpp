// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "ui/look/accessible_role.h"

#include <QAbstractButton>
#include <QAccessibleWidget>
#include <QLabel>

namespace fix789::ui {
namespace {

constexpr char kRole[] = "fix789Role";
constexpr char kExpanded[] = "fix789Expanded";

class Described : public QAccessibleWidget {
public:
    explicit Described(QWidget *widget) : QAccessibleWidget(widget) {}

    QAccessible::Role role() const override { return QAccessible::Role(object()->property(kRole).toInt()); }

    QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Description)
            return widget()->accessibleDescription().isEmpty() && widget()->toolTip() == text(QAccessible::Name)
                       ? QString()
                       : QAccessibleWidget::text(kind);
        const QString named = QAccessibleWidget::text(kind);
        if (kind != QAccessible::Name || !named.isEmpty())
            return named;
        if (const auto *label = qobject_cast<QLabel *>(object()))
            return label->text();
        const auto *button = qobject_cast<QAbstractButton *>(object());
        return button ? button->text().remove(u'&') : named;
    }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        if (qobject_cast<QLabel *>(object())) {
            state.readOnly = true;
            state.focusable = (widget()->focusPolicy() & Qt::TabFocus) != 0; // text that the mouse selects takes no Tab
        }
        if (const QVariant expanded = object()->property(kExpanded); expanded.isValid()) {
            state.expandable = true;
            state.expanded = expanded.toBool();
            state.collapsed = !expanded.toBool();
        }
        return state;
    }

    QStringList actionNames() const override
    {
        QStringList names = QAccessibleWidget::actionNames();
        if (qobject_cast<QAbstractButton *>(object()) && widget()->isEnabled())
            names.prepend(pressAction());
        return names;
    }

    void doAction(const QString &name) override
    {
        auto *button = qobject_cast<QAbstractButton *>(object());
        if (button && name == pressAction())
            button->click();
        else
            QAccessibleWidget::doAction(name);
    }
};

QAccessibleInterface *describe(const QString &, QObject *object)
{
    auto *widget = object ? qobject_cast<QWidget *>(object) : nullptr;
    return widget && widget->property(kRole).isValid() ? new Described(widget) : nullptr;
}

} // namespace

void setRole(QWidget *widget, QAccessible::Role role)
{
    static const bool installed = [] {
        QAccessible::installFactory(describe);
        return true;
    }();
    Q_UNUSED(installed)
    widget->setProperty(kRole, int(role));
    // Setting a text may have had Qt's own description made already.
    if (QAccessible::isActive())
        if (QAccessibleInterface *earlier = QAccessible::queryAccessibleInterface(widget))
            QAccessible::deleteAccessibleInterface(QAccessible::uniqueId(earlier));
}

void setExpanded(QAbstractButton *button, bool expanded)
{
    if (!button->property(kExpanded).isValid())
        setRole(button, QAccessible::Button);
    button->setProperty(kExpanded, expanded);
    QAccessible::State changed;
    changed.expanded = true;
    changed.collapsed = true;
    QAccessibleStateChangeEvent event(button, changed);
    QAccessible::updateAccessibility(&event);
}

} // namespace fix789::ui
