// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "ike/informational.h"

#include "ike/wire/byte_reader.h"
#include "ike/wire/isakmp_numbers.h"

namespace fix789::ike {
namespace {

constexpr std::uint16_t kMostDeleted = 64;

}

QByteArray serialise(const IkeDelete &deleted)
{
    QByteArray body;
    appendBigEndian(body, isakmp::kDoiIpsec);
    appendBigEndian(body, deleted.protocol);
    appendBigEndian(body, std::uint8_t(deleted.spis.empty() ? 0 : deleted.spis.front().size()));
    appendBigEndian(body, std::uint16_t(deleted.spis.size()));
    for (const QByteArray &spi : deleted.spis)
        body += spi;
    return body;
}

Result<IkeDelete> parseIsakmpDelete(const QByteArray &body)
{
    ByteReader reader(body);
    reader.u32(); // domain of interpretation
    IkeDelete deleted;
    deleted.protocol = reader.u8();
    const std::uint8_t size = reader.u8();
    const std::uint16_t count = reader.u16();
    if (count > kMostDeleted)
        return failure(ErrorKind::Malformed, QStringLiteral("reading a delete of too many associations"));
    for (std::uint16_t i = 0; i < count; ++i)
        deleted.spis.push_back(reader.take(size).toByteArray());
    if (reader.failed())
        return failure(ErrorKind::Malformed, QStringLiteral("reading a delete"));
    return deleted;
}

Result<QByteArray> informational(const IkePayload &payload, std::uint32_t messageId, const QByteArray &lastBlock,
                                 const Phase1 &phase1, const Phase1Keys &keys)
{
    IkeMessage message;
    message.header = {phase1.initiatorCookie, phase1.responderCookie, isakmp::kVersion, isakmp::kInformational, 0, messageId};
    message.payloads = withHash({payload}, messageId, {}, phase1, keys);
    const auto sealed = sealMessage(message, phase1, keys, exchangeIv(phase1, lastBlock, messageId));
    if (!sealed)
        return Failure(sealed.error());
    return sealed->bytes;
}

std::optional<std::vector<IkePayload>> openInformational(const QByteArray &bytes, const std::vector<QByteArray> &lastBlocks,
                                                         const Phase1 &phase1, const Phase1Keys &keys)
{
    const auto outer = parseIkeMessage(bytes);
    if (!outer)
        return std::nullopt;
    for (const QByteArray &lastBlock : lastBlocks) {
        const auto opened = openMessage(bytes, phase1, keys, exchangeIv(phase1, lastBlock, outer->header.messageId));
        if (opened && hasRightHash(*opened, {}, phase1, keys))
            return std::vector<IkePayload>(opened->message.payloads.begin() + 1, opened->message.payloads.end());
    }
    return std::nullopt;
}

} // namespace fix789::ike
