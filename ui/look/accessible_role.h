// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QAccessible>

class QAbstractButton;
class QWidget;

namespace fix789::ui {

/// What a widget is for a screen reader, where Qt does not know: a heading, a list, a graphic. Right after it was made, since
/// a screen reader may already have asked for it. A label is named by its text unless it has an accessible name. A name that
/// also stands in the tooltip is said once.
void setRole(QWidget *widget, QAccessible::Role role);

/// The button shows or hides something: a screen reader hears whether it is expanded or collapsed.
void setExpanded(QAbstractButton *button, bool expanded);

} // namespace fix789::ui
