// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "ike/identification.h"

#include "base/address_bytes.h"
#include "ike/crypto/certificates.h"
#include "ike/wire/byte_reader.h"
#include "ike/wire/isakmp_numbers.h"

namespace fix789::ike {
namespace {

constexpr qsizetype kLongestText = 120;

QByteArray identity(std::uint8_t type, std::uint8_t protocol, std::uint16_t port, const QByteArray &data)
{
    QByteArray body;
    appendBigEndian(body, type);
    appendBigEndian(body, protocol);
    appendBigEndian(body, port);
    return body + data;
}

} // namespace

QByteArray addressIdentity(const QString &address, std::uint8_t protocol, std::uint16_t port)
{
    const QByteArray bytes = addressBytes(address);
    if (bytes.isEmpty())
        return identity(isakmp::kIdIpv4, protocol, port, QByteArray(4, '\0'));
    return identity(bytes.size() == 4 ? isakmp::kIdIpv4 : isakmp::kIdIpv6, protocol, port, bytes);
}

QByteArray subjectIdentity(const QByteArray &subject)
{
    return identity(isakmp::kIdDistinguishedName, 0, 0, subject);
}

QString identityText(const QByteArray &body)
{
    ByteReader reader(body);
    const std::uint8_t type = reader.u8();
    reader.take(3);
    const QByteArray data = reader.take(reader.left()).toByteArray();
    QString text;
    if (type == isakmp::kIdIpv4 || type == isakmp::kIdIpv6)
        text = addressText(data);
    else if (type == isakmp::kIdFqdn || type == isakmp::kIdUserFqdn)
        text = QString::fromLatin1(data);
    else if (type == isakmp::kIdDistinguishedName)
        text = distinguishedNameText(data);
    else
        text = QString::fromLatin1(data.left(kLongestText).toHex());
    for (QChar &letter : text)
        if (!letter.isPrint())
            letter = u'?';
    return text.left(kLongestText);
}

} // namespace fix789::ike
