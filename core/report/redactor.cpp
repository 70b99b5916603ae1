// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "report/redactor.h"

#include "base/wrapped_text.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace fix789::report {

QString redacted(QString text)
{
    struct Rule {
        bool (*mayMatch)(const QString &); ///< in a fraction of the pattern's time; hardly any text has one
        QRegularExpression pattern;
        QString replacement;
    };
    static const std::array<Rule, 4> kRules{{
        {[](const QString &in) { return in.contains(u":\\"); },
         QRegularExpression(QStringLiteral(R"((?i)([a-z]:\\users\\)[^\\"]+)")), QStringLiteral(R"(\1[user])")},
        {[](const QString &in) { return in.contains(u"/home/"); }, QRegularExpression(QStringLiteral(R"((/home/)[^/\s"]+)")),
         QStringLiteral(R"(\1[user])")},
        {[](const QString &in) { return std::ranges::count_if(in, [](QChar c) { return c == u':' || c == u'-'; }) >= 5; },
         QRegularExpression(QStringLiteral(R"(\b([0-9A-Fa-f]{2}[:-]){5}[0-9A-Fa-f]{2}\b)")),
         QStringLiteral("[hardware address]")},
        {[](const QString &in) { return in.contains(u"S-1-5-21-"); },
         QRegularExpression(QStringLiteral(R"(\bS-1-5-21(-\d{1,10}){3,5}\b)")), QStringLiteral("[account]")},
    }};
    for (const Rule &rule : kRules)
        if (rule.mayMatch(text))
            text.replace(rule.pattern, rule.replacement);
    // Names come unfiltered from the computer. A terminal acts on control characters, and a character that reverses the text
    // direction makes one name look like another.
    const auto acts = [](QChar c) {
        return c.category() == QChar::Other_Control || (c >= QChar(0x202A) && c <= QChar(0x202E)) ||
               (c >= QChar(0x2066) && c <= QChar(0x2069)) || isEmphasis(c);
    };
    std::ranges::replace_if(text, acts, QChar(QChar::ReplacementCharacter));
    return text;
}

} // namespace fix789::report
