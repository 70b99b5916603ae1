// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "words/did_you_mean.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <vector>

namespace fix789::app {
namespace {

constexpr qsizetype kLongest = 64; // beyond, nobody meant a word of ours

// Restricted Damerau-Levenshtein: a letter too many, too few or wrong, or two that changed places, count one each.
qsizetype distance(QStringView a, QStringView b)
{
    std::vector<std::vector<qsizetype>> rows(std::size_t(a.size()) + 1, std::vector<qsizetype>(std::size_t(b.size()) + 1));
    for (std::size_t i = 0; i < rows.size(); ++i)
        for (std::size_t j = 0; j < rows[i].size(); ++j) {
            if (i == 0 || j == 0) {
                rows[i][j] = qsizetype(i + j);
                continue;
            }
            const auto at = [](QStringView text, std::size_t index) { return text[qsizetype(index)]; };
            const qsizetype wrong = at(a, i - 1) == at(b, j - 1) ? 0 : 1;
            rows[i][j] = std::min({rows[i - 1][j] + 1, rows[i][j - 1] + 1, rows[i - 1][j - 1] + wrong});
            if (i > 1 && j > 1 && at(a, i - 1) == at(b, j - 2) && at(a, i - 2) == at(b, j - 1))
                rows[i][j] = std::min(rows[i][j], rows[i - 2][j - 2] + 1);
        }
    return rows.back().back();
}

} // namespace

QString nearest(const QString &typed, const QStringList &known)
{
    const QString word = typed.toLower();
    if (word.isEmpty() || word.size() > kLongest || known.contains(typed))
        return {};
    const QStringList begun = known.filter(QRegularExpression(u'^' + QRegularExpression::escape(word)));
    if (word.size() >= 3 && begun.size() == 1)
        return begun.front();
    QString best;
    qsizetype least = std::max<qsizetype>(1, word.size() / 3) + 1;
    for (const QString &one : known)
        if (const qsizetype away = distance(word, one.toLower()); away < least) {
            least = away;
            best = one;
        }
    return best;
}

QString didYouMean(const QString &word)
{
    return Text{QT_TRANSLATE_NOOP("Text", "Did you mean \"%1\"?"), {word}}.translated();
}

QString withSuggestion(const Text &sentence, const QString &typed, const QStringList &known)
{
    const QString meant = nearest(typed, known);
    return sentence.translated() + (meant.isEmpty() ? QString() : u' ' + didYouMean(meant));
}

} // namespace fix789::app
