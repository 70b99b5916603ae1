// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QLabel>
#include <QString>

class QBoxLayout;
class QLayout;

namespace fix789::ui {

enum class StatusIcon;

/// The height of a line of text: all distances are multiples of it, so they grow with the font.
int lineHeight(const QWidget *widget);
/// The width of a column in which a line holds about 80 characters.
int columnWidth(const QWidget *widget);

/// The width of a caption beside its text, in line heights; longer ones wrap.
inline constexpr int kCaptionLines = 9;

/// A sentence that wraps and can be selected with the mouse. `name` is its object name.
QLabel *makeText(const QString &text, const char *name = "");
/// The one large sentence of a page, 1.5 times the base size, semi-bold.
QLabel *makeHeadline(const char *name);
/// A heading inside a page.
QLabel *makeHeading(const QString &text);
/// An explanation that the user may skip; quieter than the text, still 4.5:1.
QLabel *makeHint(const QString &text, const char *name = "");
/// An icon with a sentence beside it, the icon on the sentence's first line; below it an optional hint.
QWidget *makeMarked(StatusIcon mark, const QString &sentence, const char *name = "", const QString &hint = {});

/// Lets registry paths and other long names without spaces break after their separators. For display only: never copy its
/// result.
QString breakable(const QString &name);
/// With the quotation marks of the user's language.
QString quoted(const QString &name);

/// Removes and deletes everything in a layout.
void clear(QLayout *layout);

} // namespace fix789::ui
