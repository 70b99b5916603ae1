// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

class QString;
class QWidget;

namespace fix789::ui {

/// Whether a screen reader finishes its sentence first.
enum class Urgency { WhenIdle, AtOnce };

/// Has a screen reader say what nobody has moved to: the answer of a page, a problem as it is found. Nothing without one.
/// `about` is a widget of the window; the sentence is said only while it can be seen.
void announce(QWidget *about, const QString &sentence, Urgency urgency);

} // namespace fix789::ui
