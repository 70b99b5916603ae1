// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "ike/ike_sa_init.h"

#include "ike/crypto/diffie_hellman.h"
#include "ike/crypto/openssl_handles.h"
#include "ike/ike_message.h"
#include "ike/vendor_ids.h"
#include "ike/wire/byte_reader.h"
#include "ike/wire/isakmp_numbers.h"

#include <algorithm>
#include <vector>

namespace fix789::ike {
namespace {

// RFC 7296, 3.3.2: the transform types, and the numbers of each that we offer.
enum class TransformType : std::uint8_t { Encryption = 1, Prf = 2, Integrity = 3, Group = 4 };

constexpr std::uint16_t kAesCbc = 12;
constexpr std::uint16_t kTripleDes = 3;
constexpr std::uint16_t kPrfSha1 = 2;
constexpr std::uint16_t kPrfSha256 = 5;
constexpr std::uint16_t kPrfSha384 = 6;
constexpr std::uint16_t kIntegritySha1 = 2;
constexpr std::uint16_t kIntegritySha256 = 12;
constexpr std::uint16_t kIntegritySha384 = 13;
constexpr std::uint16_t kKeyLengthAttribute = 0x8000 | 14;
constexpr qsizetype kLongestCookie = 64; // RFC 7296, 2.6

struct Offer {
    TransformType type;
    std::uint16_t id;
    std::uint16_t keyBits = 0;
};

const std::vector<Offer> &blockCiphers()
{
    static const std::vector<Offer> offers{
        {TransformType::Encryption, kAesCbc, 256},
        {TransformType::Encryption, kAesCbc, 128},
        {TransformType::Encryption, kTripleDes},
        {TransformType::Prf, kPrfSha256},
        {TransformType::Prf, kPrfSha384},
        {TransformType::Prf, kPrfSha1},
        {TransformType::Integrity, kIntegritySha256},
        {TransformType::Integrity, kIntegritySha384},
        {TransformType::Integrity, kIntegritySha1},
        {TransformType::Group, isakmp::kGroupModp2048},
        {TransformType::Group, isakmp::kGroupEcp256},
        {TransformType::Group, isakmp::kGroupEcp384},
        {TransformType::Group, isakmp::kGroupModp1024},
    };
    return offers;
}

// An AEAD cipher needs its own proposal without integrity transforms (RFC 5282, 8).
const std::vector<Offer> &combinedCiphers()
{
    static const std::vector<Offer> offers{
        {TransformType::Encryption, ikev2::kEncryptionAesGcm16, 256},
        {TransformType::Encryption, ikev2::kEncryptionAesGcm16, 128},
        {TransformType::Prf, kPrfSha256},
        {TransformType::Prf, kPrfSha384},
        {TransformType::Group, isakmp::kGroupModp2048},
        {TransformType::Group, isakmp::kGroupEcp256},
        {TransformType::Group, isakmp::kGroupEcp384},
    };
    return offers;
}

QByteArray proposal(std::uint8_t number, const std::vector<Offer> &offers, bool last)
{
    QByteArray transforms;
    for (std::size_t i = 0; i < offers.size(); ++i) {
        const Offer &offer = offers[i];
        appendBigEndian<std::uint8_t>(transforms, i + 1 == offers.size() ? isakmp::kNoPayload : isakmp::kTransform);
        appendBigEndian<std::uint8_t>(transforms, 0);
        appendBigEndian<std::uint16_t>(transforms, offer.keyBits != 0 ? 12 : 8);
        appendBigEndian(transforms, std::uint8_t(offer.type));
        appendBigEndian<std::uint8_t>(transforms, 0);
        appendBigEndian(transforms, offer.id);
        if (offer.keyBits != 0) {
            appendBigEndian(transforms, kKeyLengthAttribute);
            appendBigEndian(transforms, offer.keyBits);
        }
    }
    QByteArray out;
    appendBigEndian<std::uint8_t>(out, last ? isakmp::kNoPayload : isakmp::kProposal);
    appendBigEndian<std::uint8_t>(out, 0);
    appendBigEndian(out, std::uint16_t(8 + transforms.size()));
    appendBigEndian(out, number);
    appendBigEndian(out, isakmp::kProtocolIsakmp);
    appendBigEndian<std::uint8_t>(out, 0); // no SPI: the header has it
    appendBigEndian(out, std::uint8_t(offers.size()));
    return out + transforms;
}

} // namespace

Result<QByteArray> throwAwayModp2048Value()
{
    const openssl::KeepNothingForThisThread last; // first, so that it is destroyed last
    const auto exchange = DiffieHellman::generate(isakmp::kGroupModp2048);
    if (!exchange)
        return failure(ErrorKind::Failed, QStringLiteral("making a Diffie-Hellman key"));
    return exchange->publicValue();
}

QByteArray ikeSaInitRequest(std::uint64_t spi, const QByteArray &nonce, const QByteArray &publicValue)
{
    QByteArray keyExchange;
    appendBigEndian(keyExchange, isakmp::kGroupModp2048);
    appendBigEndian<std::uint16_t>(keyExchange, 0);
    keyExchange += publicValue;

    IkeMessage message;
    message.header = {spi, 0, ikev2::kVersion, ikev2::kIkeSaInit, ikev2::kFlagInitiator, 0};
    message.payloads = {
        {ikev2::kSecurityAssociation, proposal(1, blockCiphers(), false) + proposal(2, combinedCiphers(), true)},
        {ikev2::kKeyExchange, keyExchange},
        {ikev2::kNonce, nonce},
        {ikev2::kVendorId, ownVendorId()},
    };
    return serialise(message);
}

QByteArray withCookie(const QByteArray &request, const QByteArray &cookie)
{
    auto message = parseIkeMessage(request);
    if (!message)
        return request;
    QByteArray notify;
    appendBigEndian<std::uint16_t>(notify, 0); // no SA in particular
    appendBigEndian(notify, ikev2::kCookie);
    message->payloads.insert(message->payloads.begin(), {ikev2::kNotify, notify + cookie});
    return serialise(*message);
}

bool IkeSaInitReply::goesAlong() const
{
    return !notification || *notification == ikev2::kCookie || *notification == ikev2::kInvalidKePayload;
}

QByteArray versionQuestion(std::uint64_t spi)
{
    constexpr std::uint8_t kVersion3 = 0x30;
    IkeMessage message;
    message.header = {spi, 0, kVersion3, ikev2::kIkeSaInit, ikev2::kFlagInitiator, 0};
    return serialise(message);
}

QByteArray inNewerMinorVersion(const QByteArray &request, std::uint64_t spi)
{
    constexpr qsizetype kVersionAt = 17; // RFC 7296, 3.1
    QByteArray out;
    appendBigEndian(out, spi);
    out += request.sliced(out.size());
    out[kVersionAt] = char(ikev2::kVersion | 1);
    return out;
}

Result<IkeSaInitReply> readIkeSaInitReply(const QByteArray &bytes, std::uint64_t spi)
{
    const auto notOurs = [] { return failure(ErrorKind::Malformed, QStringLiteral("reading an answer to IKE_SA_INIT")); };
    const auto message = parseIkeMessage(bytes);
    if (!message)
        return Failure(message.error());
    const IkeHeader &header = message->header;
    if (header.initiator != spi)
        return notOurs();
    if (header.majorVersion() == 1) {
        // A server that supports only IKEv1 may refuse in its own format.
        const IkePayload *payload = message->only(isakmp::kNotification);
        const auto notification = payload != nullptr ? parseIsakmpNotification(payload->body) : notOurs();
        if (!notification || notification->type == 0 || notification->type >= isakmp::kFirstStatusNotification)
            return notOurs();
        return IkeSaInitReply{notification->type, {}};
    }
    if ((header.flags & ikev2::kFlagResponse) == 0)
        return notOurs();
    const bool accepted = header.exchange == ikev2::kIkeSaInit && header.responder != 0 &&
                          message->only(ikev2::kSecurityAssociation) != nullptr &&
                          message->only(ikev2::kKeyExchange) != nullptr && message->only(ikev2::kNonce) != nullptr;
    QStringList vendorIds;
    for (const IkePayload &payload : message->payloads)
        if (payload.type == ikev2::kVendorId)
            vendorIds += QString::fromLatin1(payload.body.toHex());
    if (accepted)
        return IkeSaInitReply{{}, {}, vendorIds};
    for (const IkePayload &payload : message->payloads) {
        if (payload.type != ikev2::kNotify)
            continue;
        const auto notify = parseIkev2Notify(payload.body);
        if (!notify)
            continue;
        const bool fits = !notify->contents.isEmpty() && notify->contents.size() <= kLongestCookie;
        if (notify->type == ikev2::kCookie && fits)
            return IkeSaInitReply{notify->type, notify->contents, vendorIds};
        if (notify->type != 0 && notify->type < isakmp::kFirstStatusNotification)
            return IkeSaInitReply{notify->type, {}, vendorIds};
    }
    return notOurs();
}

} // namespace fix789::ike
