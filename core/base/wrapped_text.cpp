// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "base/wrapped_text.h"

#include <QList>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace fix789 {
namespace {

// The columns of one character in a terminal: two for those of Chinese, Japanese and Korean (Unicode Standard Annex 11), none
// for marks that stand above another character.
int columnsOf(char32_t c)
{
    if (c < 0x300)
        return 1;
    if (c <= 0xFFFF && isEmphasis(QChar(char16_t(c))))
        return 0;
    const QChar::Category category = QChar::category(c);
    if (category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing || category == QChar::Other_Format)
        return 0;
    const bool isWide = (c >= 0x1100 && c <= 0x115F) || (c >= 0x2E80 && c <= 0xA4CF && c != 0x303F) ||
                        (c >= 0xAC00 && c <= 0xD7A3) || (c >= 0xF900 && c <= 0xFAFF) || (c >= 0xFE30 && c <= 0xFE6F) ||
                        (c >= 0xFF00 && c <= 0xFF60) || (c >= 0xFFE0 && c <= 0xFFE6) || (c >= 0x1F300 && c <= 0x1FAFF) ||
                        (c >= 0x20000 && c <= 0x3FFFD);
    return isWide ? 2 : 1;
}

char32_t characterAt(QStringView text, qsizetype at)
{
    return text[at].isHighSurrogate() && at + 1 < text.size() ? QChar::surrogateToUcs4(text[at], text[at + 1])
                                                              : text[at].unicode();
}

qsizetype lengthOf(char32_t c)
{
    return c > 0xFFFF ? 2 : 1;
}

// The end of the part, from `from` on, that fits into so many columns; at least one character.
qsizetype endOf(QStringView word, qsizetype from, qsizetype columns)
{
    qsizetype end = from;
    for (qsizetype used = 0; end < word.size();) {
        const char32_t c = characterAt(word, end);
        used += columnsOf(c);
        if (used > columns && end > from)
            break;
        end += lengthOf(c);
    }
    return end;
}

// The word, cut where a line may end inside it: between the characters of languages that put no blanks between words.
QList<QStringView> breakable(QStringView word)
{
    const bool isWide = std::ranges::any_of(word, [](QChar c) { return c.isSurrogate() || columnsOf(c.unicode()) == 2; });
    if (!isWide)
        return {word};
    QList<QStringView> parts;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, word.data(), word.size());
    for (qsizetype from = 0; from < word.size();) {
        qsizetype to = finder.toNextBoundary();
        if (to < 0)
            to = word.size();
        if (to > from)
            parts << word.mid(from, to - from);
        from = to;
    }
    return parts;
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

qsizetype widthOf(QStringView text)
{
    qsizetype columns = 0;
    for (qsizetype at = 0; at < text.size();) {
        const char32_t c = characterAt(text, at);
        columns += columnsOf(c);
        at += lengthOf(c);
    }
    return columns;
}

QString padded(const QString &text, qsizetype columns)
{
    return text + QString(std::max<qsizetype>(1, columns - widthOf(text)), u' ');
}

QString wrappedText(const QString &text, qsizetype columns, qsizetype indent, const QString &mark)
{
    const QString margin(indent, u' ');
    QString out = mark + QString(std::max<qsizetype>(0, indent - widthOf(mark)), u' ');
    qsizetype column = indent;
    const auto breakLine = [&] {
        out += u'\n' + margin;
        column = indent;
    };
    for (const QString &word : text.split(u' ')) {
        bool isFirst = true; // a blank stands before the first part of a word
        for (const QStringView part : breakable(word)) {
            const qsizetype blank = isFirst && column > indent ? 1 : 0;
            isFirst = false;
            if (column > indent && column + blank + widthOf(part) > columns) {
                breakLine();
            } else if (blank) {
                out += u' ';
                ++column;
            }
            for (qsizetype from = 0; from < part.size();) {
                if (column >= columns)
                    breakLine();
                const qsizetype end = endOf(part, from, columns - column);
                out += part.mid(from, end - from);
                column += widthOf(part.mid(from, end - from));
                from = end;
            }
        }
    }
    return out + u'\n';
}

} // namespace fix789
