// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "base/text.h"

#include <QCoreApplication>

#include <cstring>

namespace fix789 {
namespace {

// One pass, so that a "%1" inside an argument survives.
QString filled(const QString &pattern, const QStringList &args)
{
    QString out;
    out.reserve(pattern.size() + 32);
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const bool placeholder = pattern[i] == u'%' && i + 1 < pattern.size() && pattern[i + 1] >= u'1' && pattern[i + 1] <= u'9';
        if (!placeholder) {
            out += pattern[i];
            continue;
        }
        out += args.value(pattern[i + 1].unicode() - u'1');
        ++i;
    }
    return out;
}

// English has two forms; a text without a translation is English.
QString counted(QString pattern, std::optional<int> count)
{
    if (!count)
        return pattern;
    return pattern.replace(QStringLiteral("%n"), QString::number(*count))
        .replace(QStringLiteral("(s)"), *count == 1 ? QString() : QStringLiteral("s"));
}

} // namespace

QString Text::english() const
{
    return filled(counted(QString::fromUtf8(source), count), args);
}

QString Text::translated() const
{
    if (isEmpty())
        return {};
    return filled(counted(QCoreApplication::translate("Text", source, nullptr, count.value_or(-1)), count), args);
}

bool Text::operator==(const Text &other) const
{
    return std::strcmp(source, other.source) == 0 && args == other.args && count == other.count;
}

} // namespace fix789
