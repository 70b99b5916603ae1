// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace fix789 {

/// Emphasis in a text for a terminal is written as noncharacters, U+FDD0 to U+FDD5, which Unicode reserves for a program's own
/// use: they take no place in a line, and foreign text holds none (withoutEmphasis).
enum class Emphasis { None, Good, Bad, Open, Strong, Faint };
inline constexpr char16_t kFirstEmphasis = 0xFDD0;

inline bool isEmphasis(QChar c)
{
    return c.unicode() >= kFirstEmphasis && c.unicode() <= kFirstEmphasis + int(Emphasis::Faint);
}
/// `text` between the sign of this emphasis and that of none.
QString emphasised(Emphasis emphasis, const QString &text);
QString withoutEmphasis(QString text);

/// The columns that the text takes in a terminal: characters of Chinese, Japanese and Korean take two, marks and emphasis none.
qsizetype widthOf(QStringView text);

/// The text and blanks up to so many columns, at least one blank: a cell of a table.
QString padded(const QString &text, qsizetype columns);

/// The paragraph in lines of at most `columns` columns, the last with its line feed. Indents every line but the first by
/// `indent` columns; the first follows its mark. A word longer than a line is cut;
/// text without blanks (Chinese, Japanese) is broken where its script allows it.
QString wrappedText(const QString &text, qsizetype columns, qsizetype indent, const QString &mark = {});

} // namespace fix789
