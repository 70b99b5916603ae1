// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "base/address_bytes.h"

#include <QStringList>

#include <cstdint>

namespace fix789 {
namespace {

constexpr qsizetype kIpv4Size = 4;
constexpr qsizetype kIpv6Size = 16;

QByteArray ipv4(const QString &address)
{
    QByteArray bytes;
    for (const QString &part : address.split(u'.')) {
        bool isNumber = false;
        const uint number = part.toUInt(&isNumber);
        if (!isNumber || number > 255)
            return {};
        bytes += char(number);
    }
    return bytes.size() == kIpv4Size ? bytes : QByteArray();
}

QByteArray groupsOf(const QString &text)
{
    QByteArray bytes;
    if (text.isEmpty())
        return bytes;
    for (const QString &part : text.split(u':')) {
        bool isNumber = false;
        const uint number = part.toUInt(&isNumber, 16);
        if (!isNumber || number > 0xffff)
            return QByteArray(kIpv6Size + 1, '\0'); // too many for any address
        bytes += char(number >> 8);
        bytes += char(number & 0xff);
    }
    return bytes;
}

QByteArray ipv6(const QString &address)
{
    const QStringList halves = address.split(QStringLiteral("::"));
    if (halves.size() > 2)
        return {};
    const QByteArray front = groupsOf(halves.first());
    const QByteArray back = halves.size() == 2 ? groupsOf(halves.last()) : QByteArray();
    const qsizetype gap = kIpv6Size - front.size() - back.size();
    if (gap < 0 || (gap > 0) != (halves.size() == 2))
        return {};
    return front + QByteArray(gap, '\0') + back;
}

} // namespace

QByteArray addressBytes(const QString &address)
{
    return address.contains(u':') ? ipv6(address) : ipv4(address);
}

QString addressText(const QByteArray &bytes)
{
    QStringList parts;
    if (bytes.size() == kIpv4Size) {
        for (const char byte : bytes)
            parts += QString::number(std::uint8_t(byte));
        return parts.join(u'.');
    }
    if (bytes.size() != kIpv6Size)
        return {};
    for (qsizetype i = 0; i < kIpv6Size; i += 2)
        parts += QString::number(std::uint8_t(bytes[i]) << 8 | std::uint8_t(bytes[i + 1]), 16);
    return parts.join(u':');
}

} // namespace fix789
