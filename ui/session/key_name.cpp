// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "ui/session/key_name.h"

#include <QCryptographicHash>

#include <algorithm>

namespace fix789::ui {
namespace {

constexpr qsizetype kLongestKeyName = 64;

bool isAllowed(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'.' || c == u'_' || c == u'-';
}

} // namespace

QString keyNameFor(const QString &server)
{
    QString name = server.toLower();
    if (name.size() > kLongestKeyName)
        return QStringLiteral("server-") +
               QString::fromLatin1(QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha256).toHex().left(32));
    std::ranges::replace_if(
        name, [](QChar c) { return !isAllowed(c); }, u'-'); // the colons of an address
    return name;
}

} // namespace fix789::ui
