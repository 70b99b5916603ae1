// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QLabel>
#include <QString>

class QBoxLayout;
class QLayout;

namespace fix789 {

enum class StatusIcon;

/// The height of a line of text: all distances are multiples of it, so they grow with the font.
int lineHeight(const QWidget *widget);
/// The width of a column in which a line holds about 80 characters.
int columnWidth(const QWidget *widget);

/// The width of a caption beside its text, in heights of a line.
inline constexpr int kCaptionLines = 11;

/// A sentence that wraps and can be selected with the mouse. `name` is its object name.
QLabel *makeText(const QString &text, const char *name = "");
/// The one large sentence of a page, 1.5 times the base size.
QLabel *makeHeadline(const char *name);
/// A heading inside a page.
QLabel *makeHeading(const QString &text);
/// What explains and may be skipped; quieter than the text, still 4.5:1.
QLabel *makeHint(const QString &text, const char *name = "");
/// A mark and a sentence beside it, the mark on the sentence's first line; below it, if there is one, a hint.
QWidget *makeMarked(StatusIcon mark, const QString &sentence, const char *name = "", const QString &hint = {});

/// For registry paths and other long names that have no blanks: lets them break after their separators. For showing only;
/// what can be copied must not have been through it.
QString breakable(const QString &name);
/// In the quotation marks of the reader's language.
QString quoted(const QString &name);

/// Removes and deletes everything that a layout holds.
void clear(QLayout *layout);

} // namespace fix789
