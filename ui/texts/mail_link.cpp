// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "ui/texts/mail_link.h"

#include <QByteArray>

namespace fix789::ui {
namespace {

constexpr qsizetype kLongestLink = 2000; // ShellExecute: INTERNET_MAX_URL_LENGTH is 2083

QByteArray encoded(QString text)
{
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\n', QStringLiteral("\r\n"));
    return QUrl::toPercentEncoding(text);
}

} // namespace

MailLink mailLink(const QString &subject, const QString &body, const QString &rest)
{
    const QByteArray head = "mailto:?subject=" + encoded(subject) + "&body=";
    if (const QByteArray whole = head + encoded(body); whole.size() <= kLongestLink)
        return {QUrl::fromEncoded(whole), true};
    const QByteArray tail = encoded(QStringLiteral("\n\n") + rest);
    QByteArray shortened;
    for (const QString &line : body.split(u'\n')) {
        const QByteArray longer = shortened + encoded(line + u'\n');
        if (head.size() + longer.size() + tail.size() > kLongestLink)
            break;
        shortened = longer;
    }
    return {QUrl::fromEncoded(QByteArray(head + shortened + tail)), false};
}

} // namespace fix789::ui
