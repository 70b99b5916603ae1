// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "ike/security_association.h"

#include "ike/wire/byte_reader.h"
#include "ike/wire/isakmp_numbers.h"

#include <limits>

namespace fix789::ike {
namespace {

constexpr std::size_t kMostProposals = 16;
constexpr std::size_t kMostTransforms = 64;
constexpr std::size_t kMostAttributes = 32;
constexpr std::uint16_t kShortForm = 0x8000;
constexpr qsizetype kProposalHeader = 8;
constexpr qsizetype kTransformHeader = 8;

Failure malformedAssociation()
{
    return failure(ErrorKind::Malformed, QStringLiteral("reading a security association"));
}

std::uint64_t numberFrom(QByteArrayView bytes)
{
    if (bytes.size() > qsizetype(sizeof(std::uint64_t)))
        return std::numeric_limits<std::uint64_t>::max();
    std::uint64_t value = 0;
    for (const char byte : bytes)
        value = value << 8 | std::uint8_t(byte);
    return value;
}

Result<std::vector<IkeAttribute>> parseAttributes(ByteReader &reader)
{
    std::vector<IkeAttribute> attributes;
    while (reader.left() > 0) {
        if (attributes.size() == kMostAttributes)
            return malformedAssociation();
        const std::uint16_t type = reader.u16();
        if ((type & kShortForm) != 0) {
            attributes.push_back({std::uint16_t(type & ~kShortForm), reader.u16()});
        } else {
            const std::uint16_t length = reader.u16();
            attributes.push_back({type, numberFrom(reader.take(length))});
        }
    }
    if (reader.failed())
        return malformedAssociation();
    return attributes;
}

Result<std::vector<IkeTransform>> parseTransforms(ByteReader &reader, std::size_t count)
{
    if (count > kMostTransforms)
        return malformedAssociation();
    std::vector<IkeTransform> transforms;
    for (std::size_t i = 0; i < count; ++i) {
        const std::uint8_t next = reader.u8();
        reader.u8();
        const std::uint16_t length = reader.u16();
        IkeTransform transform;
        transform.number = reader.u8();
        transform.id = reader.u8();
        reader.u16();
        ByteReader inner(reader.take(qsizetype(length) - kTransformHeader));
        if (reader.failed() || next != (i + 1 < count ? isakmp::kTransform : isakmp::kNoPayload))
            return malformedAssociation();
        auto attributes = parseAttributes(inner);
        if (!attributes)
            return Failure(attributes.error());
        transform.attributes = std::move(*attributes);
        transforms.push_back(std::move(transform));
    }
    if (reader.left() > 0)
        return malformedAssociation();
    return transforms;
}

QByteArray serialise(const IkeTransform &transform, std::uint16_t durationType, bool last)
{
    QByteArray attributes;
    for (const IkeAttribute &attribute : transform.attributes) {
        if (attribute.value <= 0xffff && attribute.type != durationType) {
            appendBigEndian(attributes, std::uint16_t(attribute.type | kShortForm));
            appendBigEndian(attributes, std::uint16_t(attribute.value));
            continue;
        }
        const bool four = attribute.value <= std::numeric_limits<std::uint32_t>::max();
        appendBigEndian(attributes, attribute.type);
        appendBigEndian(attributes, std::uint16_t(four ? sizeof(std::uint32_t) : sizeof(std::uint64_t)));
        if (four)
            appendBigEndian(attributes, std::uint32_t(attribute.value));
        else
            appendBigEndian(attributes, attribute.value);
    }
    QByteArray out;
    appendBigEndian<std::uint8_t>(out, last ? isakmp::kNoPayload : isakmp::kTransform);
    appendBigEndian<std::uint8_t>(out, 0);
    appendBigEndian(out, std::uint16_t(kTransformHeader + attributes.size()));
    appendBigEndian(out, transform.number);
    appendBigEndian(out, transform.id);
    appendBigEndian<std::uint16_t>(out, 0);
    return out + attributes;
}

QByteArray serialise(const IkeProposal &proposal, bool last)
{
    const bool isPhase1 = proposal.protocol == isakmp::kProtocolIsakmp;
    const std::uint16_t durationType = isPhase1 ? isakmp::kAttributeLifeDuration : isakmp::kEspLifeDuration;
    QByteArray transforms;
    for (std::size_t i = 0; i < proposal.transforms.size(); ++i)
        transforms += serialise(proposal.transforms[i], durationType, i + 1 == proposal.transforms.size());
    QByteArray out;
    appendBigEndian<std::uint8_t>(out, last ? isakmp::kNoPayload : isakmp::kProposal);
    appendBigEndian<std::uint8_t>(out, 0);
    appendBigEndian(out, std::uint16_t(kProposalHeader + proposal.spi.size() + transforms.size()));
    appendBigEndian(out, proposal.number);
    appendBigEndian(out, proposal.protocol);
    appendBigEndian(out, std::uint8_t(proposal.spi.size()));
    appendBigEndian(out, std::uint8_t(proposal.transforms.size()));
    return out + proposal.spi + transforms;
}

QString encryptionName(const MainModeSuite &suite)
{
    switch (suite.encryption) {
    case isakmp::kEncryptionDes:
        return QStringLiteral("DES-CBC");
    case isakmp::kEncryptionTripleDes:
        return QStringLiteral("3DES-CBC");
    case isakmp::kEncryptionAes:
        return QStringLiteral("AES-CBC-%1").arg(suite.keyBits);
    default:
        return QStringLiteral("encryption %1").arg(suite.encryption);
    }
}

QString hashName(std::uint16_t hash)
{
    switch (hash) {
    case isakmp::kHashMd5:
        return QStringLiteral("MD5");
    case isakmp::kHashSha1:
        return QStringLiteral("SHA-1");
    case isakmp::kHashSha256:
        return QStringLiteral("SHA-256");
    case isakmp::kHashSha384:
        return QStringLiteral("SHA-384");
    case isakmp::kHashSha512:
        return QStringLiteral("SHA-512");
    default:
        return QStringLiteral("hash %1").arg(hash);
    }
}

} // namespace

Result<SecurityAssociation> parseSecurityAssociation(const QByteArray &body)
{
    ByteReader reader(body);
    const std::uint32_t doi = reader.u32();
    const std::uint32_t situation = reader.u32();
    if (reader.failed() || doi != isakmp::kDoiIpsec || situation != isakmp::kSituationIdentityOnly)
        return malformedAssociation();
    SecurityAssociation association;
    for (bool more = true; more;) {
        if (association.proposals.size() == kMostProposals)
            return malformedAssociation();
        const std::uint8_t next = reader.u8();
        reader.u8();
        const std::uint16_t length = reader.u16();
        ByteReader inner(reader.take(qsizetype(length) - 4));
        if (reader.failed() || (next != isakmp::kProposal && next != isakmp::kNoPayload))
            return malformedAssociation();
        IkeProposal proposal;
        proposal.number = inner.u8();
        proposal.protocol = inner.u8();
        const std::uint8_t spiSize = inner.u8();
        const std::uint8_t transformCount = inner.u8();
        proposal.spi = inner.take(spiSize).toByteArray();
        if (inner.failed())
            return malformedAssociation();
        auto transforms = parseTransforms(inner, transformCount);
        if (!transforms)
            return Failure(transforms.error());
        proposal.transforms = std::move(*transforms);
        association.proposals.push_back(std::move(proposal));
        more = next == isakmp::kProposal;
    }
    if (reader.left() > 0)
        return malformedAssociation();
    return association;
}

QByteArray serialise(const SecurityAssociation &association)
{
    QByteArray out;
    appendBigEndian(out, isakmp::kDoiIpsec);
    appendBigEndian(out, isakmp::kSituationIdentityOnly);
    for (std::size_t i = 0; i < association.proposals.size(); ++i)
        out += serialise(association.proposals[i], i + 1 == association.proposals.size());
    return out;
}

QString groupName(std::uint16_t group)
{
    static constexpr std::pair<std::uint16_t, const char *> kNames[] = {
        {isakmp::kGroupModp768, "MODP-768"},   {isakmp::kGroupModp1024, "MODP-1024"},
        {isakmp::kGroupModp1536, "MODP-1536"}, {isakmp::kGroupModp2048, "MODP-2048"},
        {isakmp::kGroupModp3072, "MODP-3072"}, {isakmp::kGroupModp4096, "MODP-4096"},
        {isakmp::kGroupEcp256, "ECP-256"},     {isakmp::kGroupEcp384, "ECP-384"},
        {isakmp::kGroupEcp521, "ECP-521"},     {isakmp::kGroupModp2048s256, "MODP-2048s256"},
    };
    for (const auto &[number, name] : kNames)
        if (number == group)
            return QLatin1String(name);
    return QStringLiteral("group %1").arg(group);
}

QString MainModeSuite::toString() const
{
    return encryptionName(*this) + u'/' + hashName(hash) + u'/' + groupName(group);
}

Result<MainModeSuite> suiteOf(const IkeTransform &transform)
{
    MainModeSuite suite;
    std::uint32_t seen = 0;
    for (const IkeAttribute &attribute : transform.attributes) {
        std::uint16_t *place = nullptr;
        switch (attribute.type) {
        case isakmp::kAttributeEncryption:
            place = &suite.encryption;
            break;
        case isakmp::kAttributeKeyLength:
            place = &suite.keyBits;
            break;
        case isakmp::kAttributeHash:
            place = &suite.hash;
            break;
        case isakmp::kAttributeGroup:
            place = &suite.group;
            break;
        case isakmp::kAttributeAuthentication:
            place = &suite.authentication;
            break;
        default:
            continue;
        }
        const std::uint32_t bit = 1U << attribute.type;
        if ((seen & bit) != 0 || attribute.value > 0xffff)
            return malformedAssociation();
        seen |= bit;
        *place = std::uint16_t(attribute.value);
    }
    return suite;
}

} // namespace fix789::ike
