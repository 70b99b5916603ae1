// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "model/target.h"

#include <QStringView>
#include <QUrl>

#include <algorithm>

namespace fix789 {
namespace {

constexpr qsizetype kLongestName = 253; // RFC 1035, without the trailing dot
constexpr qsizetype kLongestLabel = 63;

bool isAddress(const QString &text)
{
    // Shape only: the resolver decides. IPv6 has at least two colons; a zone may follow.
    return text.count(u':') >= 2 && std::all_of(text.begin(), text.end(), [](QChar c) {
               return c.unicode() < 128 && (c.isLetterOrNumber() || c == u':' || c == u'.' || c == u'%');
           });
}

bool isHostName(const QString &ace)
{
    for (const QStringView label : QStringView(ace).split(u'.')) {
        if (label.isEmpty() || label.size() > kLongestLabel || label.startsWith(u'-') || label.endsWith(u'-'))
            return false;
        const bool plain = std::all_of(label.begin(), label.end(), [](QChar c) {
            return c.unicode() < 128 && (c.isLetterOrNumber() || c == u'-' || c == u'_');
        });
        if (!plain)
            return false;
    }
    return true;
}

} // namespace

Result<QString> serverFromInput(const QString &input)
{
    const auto bad = [] { return failure(ErrorKind::Malformed, QStringLiteral("reading the server's name")); };
    if (input.size() > 4 * kLongestName)
        return bad();
    for (const QChar c : input)
        if (c.category() == QChar::Other_Control || c.category() == QChar::Other_Format)
            return bad();
    QString text = input.trimmed();
    if (text.startsWith(u'[') && text.endsWith(u']'))
        text = text.mid(1, text.size() - 2);
    if (isAddress(text))
        return text.size() <= kLongestLabel ? Result<QString>(text) : bad();
    if (text.endsWith(u'.'))
        text.chop(1);
    const QByteArray ace = QUrl::toAce(text);
    const QString name = QString::fromLatin1(ace).isEmpty() ? text : QString::fromLatin1(ace);
    if (name.isEmpty() || name.size() > kLongestName || !isHostName(name))
        return bad();
    return name;
}

} // namespace fix789
