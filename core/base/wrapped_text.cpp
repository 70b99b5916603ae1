// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "base/wrapped_text.h"

#include <algorithm>

namespace fix789 {
namespace {

qsizetype widthOf(QStringView text)
{
    return text.size() - std::ranges::count_if(text, isEmphasis);
}

// The end of the part, from `from` on, that fits into so many columns.
qsizetype endOf(QStringView word, qsizetype from, qsizetype columns)
{
    qsizetype end = from;
    for (qsizetype used = 0; end < word.size() && (isEmphasis(word[end]) || used < columns); ++end)
        used += isEmphasis(word[end]) ? 0 : 1;
    return end;
}

} // namespace

QString emphasised(Emphasis emphasis, const QString &text)
{
    return text.isEmpty() ? text : QChar(kFirstEmphasis + int(emphasis)) + text + QChar(kFirstEmphasis);
}

QString withoutEmphasis(QString text)
{
    text.removeIf(isEmphasis);
    return text;
}

QString wrappedText(const QString &text, qsizetype columns, qsizetype indent, const QString &mark)
{
    const QString margin(indent, u' ');
    QString out = mark + QString(std::max<qsizetype>(0, indent - widthOf(mark)), u' ');
    qsizetype column = indent;
    for (const QString &word : text.split(u' ')) {
        if (column > indent && column + 1 + widthOf(word) > columns) {
            out += u'\n' + margin;
            column = indent;
        }
        if (column > indent) {
            out += u' ';
            ++column;
        }
        for (qsizetype from = 0; from < word.size();) {
            if (column == columns) {
                out += u'\n' + margin;
                column = indent;
            }
            const qsizetype end = endOf(word, from, columns - column);
            out += QStringView(word).mid(from, end - from);
            column += widthOf(QStringView(word).mid(from, end - from));
            from = end;
        }
    }
    return out + u'\n';
}

} // namespace fix789
