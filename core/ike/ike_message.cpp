// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "ike/ike_message.h"

#include "ike/wire/byte_reader.h"
#include "ike/wire/isakmp_numbers.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace fix789::ike {
namespace {

constexpr std::size_t kMostPayloads = 64;
constexpr char kNonEspMarker[4] = {0, 0, 0, 0};

Failure malformed(const char *doing)
{
    return failure(ErrorKind::Malformed, QLatin1String(doing));
}

// These payloads contain the rest of the chain.
bool endsChain(int majorVersion, std::uint8_t type)
{
    return majorVersion == 2 && (type == ikev2::kEncrypted || type == ikev2::kEncryptedFragment);
}

Result<IkePayloadChain> chainOf(std::uint8_t next, QByteArrayView bytes, int majorVersion)
{
    ByteReader body(bytes);
    IkePayloadChain chain;
    while (next != isakmp::kNoPayload) {
        if (chain.payloads.size() == kMostPayloads)
            return malformed("reading a key exchange message of too many payloads");
        const std::uint8_t type = next;
        next = body.u8();
        body.u8(); // reserved; in IKEv2 its first bit is "critical", which concerns only a receiver that acts on the payload
        const std::uint16_t payloadLength = body.u16();
        const QByteArrayView contents = body.take(qsizetype(payloadLength) - kGenericHeaderSize);
        if (body.failed())
            return malformed("reading a payload of a key exchange message");
        chain.payloads.push_back({type, contents.toByteArray()});
        if (endsChain(majorVersion, type))
            break;
    }
    chain.size = bytes.size() - body.left();
    return chain;
}

Result<IkeNotification> notification(ByteReader &reader)
{
    reader.u8(); // protocol
    const std::uint8_t spiSize = reader.u8();
    IkeNotification result;
    result.type = reader.u16();
    result.spi = reader.take(spiSize).toByteArray();
    result.contents = reader.take(reader.left()).toByteArray();
    if (reader.failed())
        return malformed("reading a notification");
    return result;
}

} // namespace

const IkePayload *IkeMessage::only(std::uint8_t type) const
{
    const auto isOfType = [type](const IkePayload &payload) { return payload.type == type; };
    const auto found = std::find_if(payloads.begin(), payloads.end(), isOfType);
    if (found == payloads.end() || std::any_of(std::next(found), payloads.end(), isOfType))
        return nullptr;
    return &*found;
}

Result<IkeMessage> parseIkeMessage(const QByteArray &bytes)
{
    if (bytes.size() > kLargestMessage)
        return malformed("reading a key exchange message that is too long");
    ByteReader reader(bytes);
    IkeMessage message;
    IkeHeader &header = message.header;
    header.initiator = reader.u64();
    header.responder = reader.u64();
    std::uint8_t next = reader.u8();
    header.version = reader.u8();
    header.exchange = reader.u8();
    header.flags = reader.u8();
    header.messageId = reader.u32();
    const std::uint32_t length = reader.u32();
    if (reader.failed() || length < kHeaderSize || length > std::uint32_t(bytes.size()))
        return malformed("reading the header of a key exchange message");
    if (header.majorVersion() != 1 && header.majorVersion() != 2)
        return malformed("reading a key exchange message of an unknown version");
    if (header.majorVersion() == 1 && (header.flags & isakmp::kFlagEncrypted) != 0)
        return message;

    auto chain = chainOf(next, QByteArrayView(bytes).first(qsizetype(length)).sliced(kHeaderSize), header.majorVersion());
    if (!chain)
        return Failure(chain.error());
    message.payloads = std::move(chain->payloads);
    return message;
}

Result<IkePayloadChain> parsePayloads(std::uint8_t first, QByteArrayView bytes)
{
    return chainOf(first, bytes, 1);
}

QByteArray serialise(const std::vector<IkePayload> &payloads)
{
    QByteArray bytes;
    for (std::size_t i = 0; i < payloads.size(); ++i) {
        const IkePayload &payload = payloads[i];
        appendBigEndian<std::uint8_t>(bytes, i + 1 == payloads.size() ? isakmp::kNoPayload : payloads[i + 1].type);
        appendBigEndian<std::uint8_t>(bytes, 0);
        appendBigEndian<std::uint16_t>(bytes, std::uint16_t(payload.body.size() + kGenericHeaderSize));
        bytes += payload.body;
    }
    return bytes;
}

QByteArray serialise(const IkeMessage &message)
{
    const QByteArray body = serialise(message.payloads);
    const IkeHeader &header = message.header;
    QByteArray bytes;
    bytes.reserve(kHeaderSize + body.size());
    appendBigEndian(bytes, header.initiator);
    appendBigEndian(bytes, header.responder);
    appendBigEndian<std::uint8_t>(bytes, message.payloads.empty() ? isakmp::kNoPayload : message.payloads.front().type);
    appendBigEndian(bytes, header.version);
    appendBigEndian(bytes, header.exchange);
    appendBigEndian(bytes, header.flags);
    appendBigEndian(bytes, header.messageId);
    appendBigEndian(bytes, std::uint32_t(kHeaderSize + body.size()));
    return bytes + body;
}

Result<IkeNotification> parseIsakmpNotification(const QByteArray &body)
{
    ByteReader reader(body);
    reader.u32(); // domain of interpretation: some servers write 0 for ISAKMP itself, others 1 for IPsec
    return notification(reader);
}

Result<IkeNotification> parseIkev2Notify(const QByteArray &body)
{
    ByteReader reader(body);
    return notification(reader);
}

bool isAbout(const IkeMessage &message, std::uint64_t initiatorCookie)
{
    const IkePayload *payload = message.header.majorVersion() == 1 ? message.only(isakmp::kNotification) : nullptr;
    if (message.header.initiator == initiatorCookie || payload == nullptr)
        return message.header.initiator == initiatorCookie;
    const auto notified = parseIsakmpNotification(payload->body);
    QByteArray cookie;
    appendBigEndian(cookie, initiatorCookie);
    return notified && message.header.exchange == isakmp::kInformational && notified->spi.size() == 16 &&
           notified->spi.startsWith(cookie);
}

QString isakmpNotificationName(int type)
{
    // RFC 2408, 3.14.1; starting at 1.
    static constexpr std::array kNames{
        "INVALID-PAYLOAD-TYPE",
        "DOI-NOT-SUPPORTED",
        "SITUATION-NOT-SUPPORTED",
        "INVALID-COOKIE",
        "INVALID-MAJOR-VERSION",
        "INVALID-MINOR-VERSION",
        "INVALID-EXCHANGE-TYPE",
        "INVALID-FLAGS",
        "INVALID-MESSAGE-ID",
        "INVALID-PROTOCOL-ID",
        "INVALID-SPI",
        "INVALID-TRANSFORM-ID",
        "ATTRIBUTES-NOT-SUPPORTED",
        "NO-PROPOSAL-CHOSEN",
        "BAD-PROPOSAL-SYNTAX",
        "PAYLOAD-MALFORMED",
        "INVALID-KEY-INFORMATION",
        "INVALID-ID-INFORMATION",
        "INVALID-CERT-ENCODING",
        "INVALID-CERTIFICATE",
        "CERT-TYPE-UNSUPPORTED",
        "INVALID-CERT-AUTHORITY",
        "INVALID-HASH-INFORMATION",
        "AUTHENTICATION-FAILED",
        "INVALID-SIGNATURE",
        "ADDRESS-NOTIFICATION",
        "NOTIFY-SA-LIFETIME",
        "CERTIFICATE-UNAVAILABLE",
        "UNSUPPORTED-EXCHANGE-TYPE",
        "UNEQUAL-PAYLOAD-LENGTHS",
    };
    if (type >= 1 && type <= int(kNames.size()))
        return QLatin1String(kNames[std::size_t(type - 1)]);
    return QStringLiteral("notification %1").arg(type);
}

QString ikev2NotifyName(int type)
{
    static constexpr std::array<std::pair<int, const char *>, 10> kNames{{
        {1, "UNSUPPORTED_CRITICAL_PAYLOAD"},
        {4, "INVALID_IKE_SPI"},
        {ikev2::kInvalidMajorVersion, "INVALID_MAJOR_VERSION"},
        {7, "INVALID_SYNTAX"},
        {9, "INVALID_MESSAGE_ID"},
        {11, "INVALID_SPI"},
        {ikev2::kNoProposalChosen, "NO_PROPOSAL_CHOSEN"},
        {ikev2::kInvalidKePayload, "INVALID_KE_PAYLOAD"},
        {24, "AUTHENTICATION_FAILED"},
        {ikev2::kCookie, "COOKIE"},
    }};
    for (const auto &[number, name] : kNames)
        if (number == type)
            return QLatin1String(name);
    return QStringLiteral("notification %1").arg(type);
}

QByteArray withNonEspMarker(const QByteArray &message)
{
    return QByteArray(kNonEspMarker, sizeof kNonEspMarker) + message;
}

std::optional<QByteArray> withoutNonEspMarker(const QByteArray &datagram)
{
    if (!datagram.startsWith(QByteArrayView(kNonEspMarker, sizeof kNonEspMarker)))
        return std::nullopt;
    return datagram.mid(sizeof kNonEspMarker);
}

} // namespace fix789::ike
