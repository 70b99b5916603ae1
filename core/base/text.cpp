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

} // namespace

QString Text::english() const
{
    return filled(QString::fromUtf8(source), args);
}

QString Text::translated() const
{
    return isEmpty() ? QString() : filled(QCoreApplication::translate("Text", source), args);
}

bool Text::operator==(const Text &other) const
{
    return std::strcmp(source, other.source) == 0 && args == other.args;
}

} // namespace fix789
