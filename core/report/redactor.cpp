// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "report/redactor.h"

#include <QRegularExpression>

#include <array>

namespace fix789 {

QString redacted(QString text)
{
    struct Rule {
        QRegularExpression pattern;
        QString replacement;
    };
    static const std::array<Rule, 4> kRules{{
        {QRegularExpression(QStringLiteral(R"((?i)([a-z]:\\users\\)[^\\"]+)")), QStringLiteral(R"(\1[user])")},
        {QRegularExpression(QStringLiteral(R"((/home/)[^/\s"]+)")), QStringLiteral(R"(\1[user])")},
        {QRegularExpression(QStringLiteral(R"(\b([0-9A-Fa-f]{2}[:-]){5}[0-9A-Fa-f]{2}\b)")),
         QStringLiteral("[hardware address]")},
        {QRegularExpression(QStringLiteral(R"(\bS-1-5-21(-\d{1,10}){3,5}\b)")), QStringLiteral("[account]")},
    }};
    for (const Rule &rule : kRules)
        text.replace(rule.pattern, rule.replacement);
    return text;
}

} // namespace fix789
