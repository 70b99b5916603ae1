// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "ike/quick_mode.h"

#include "base/address_bytes.h"
#include "ike/identification.h"
#include "ike/wire/byte_reader.h"
#include "ike/wire/isakmp_numbers.h"

#include <algorithm>

namespace fix789::ike {
namespace {

constexpr std::uint64_t kTunnelLifeInSeconds = 3600;
constexpr std::uint64_t kLifeInKilobytes = 250000;
constexpr std::uint32_t kFirstSpi = 256; // lower ones are reserved (RFC 2407, 4.6.1)

Failure notOurQuickMode(const char *why)
{
    return failure(ErrorKind::Malformed, QStringLiteral("reading an answer to quick mode: ") + QLatin1String(why));
}

std::uint32_t numberFrom(const QByteArray &bytes)
{
    return ByteReader(bytes).u32();
}

IkeTransform transformOf(const EspSuite &suite)
{
    IkeTransform transform{1, suite.transform, {}};
    auto &attributes = transform.attributes;
    attributes = {
        {isakmp::kEspLifeType, isakmp::kLifeSeconds},     {isakmp::kEspLifeDuration, kTunnelLifeInSeconds},
        {isakmp::kEspLifeType, isakmp::kLifeKilobytes},   {isakmp::kEspLifeDuration, kLifeInKilobytes},
        {isakmp::kEspEncapsulation, suite.encapsulation},
    };
    if (suite.integrity != 0)
        attributes.push_back({isakmp::kEspIntegrity, suite.integrity});
    if (suite.keyBits != 0)
        attributes.push_back({isakmp::kEspKeyLength, suite.keyBits});
    if (suite.group != 0)
        attributes.push_back({isakmp::kEspGroup, suite.group});
    return transform;
}

// As Windows does: one proposal per suite.
QByteArray offer(const std::vector<EspSuite> &suites, std::uint32_t spi)
{
    SecurityAssociation association;
    for (const EspSuite &suite : suites)
        association.proposals.push_back(
            {std::uint8_t(association.proposals.size() + 1), isakmp::kProtocolEsp, bytesOfMessageId(spi), {transformOf(suite)}});
    return serialise(association);
}

std::uint16_t encapsulationFor(const QuickMode::Question &question)
{
    if (!question.inUdp)
        return isakmp::kTransport;
    return question.natTraversal == NatTraversal::Draft ? isakmp::kUdpTransportDraft : isakmp::kUdpTransport;
}

// RFC 3947, 5.2: the addresses before translation, so that the peer can correct checksums.
std::vector<IkePayload> originalAddresses(const QuickMode::Question &question)
{
    const bool draft = question.natTraversal == NatTraversal::Draft;
    const std::uint8_t type = draft ? isakmp::kNatOriginalAddressDraft : isakmp::kNatOriginalAddress;
    if (!question.inUdp || addressBytes(question.local).isEmpty() || addressBytes(question.server).isEmpty())
        return {};
    return {{type, addressIdentity(question.local)}, {type, addressIdentity(question.server)}};
}

struct Chosen {
    std::uint32_t spi = 0;
    EspSuite suite;
};

Result<Chosen> chosenIn(const QByteArray &body, const std::vector<EspSuite> &offered)
{
    const auto association = parseSecurityAssociation(body);
    if (!association)
        return Failure(association.error());
    if (association->proposals.size() != 1 || association->proposals.front().transforms.size() != 1)
        return notOurQuickMode("it chooses more or less than one transform");
    const IkeProposal &proposal = association->proposals.front();
    if (proposal.protocol != isakmp::kProtocolEsp || proposal.spi.size() != 4 || numberFrom(proposal.spi) < kFirstSpi)
        return notOurQuickMode("it names no ESP association");
    const auto suite = espSuiteOf(proposal.transforms.front());
    if (!suite)
        return Failure(suite.error());
    if (std::find(offered.begin(), offered.end(), *suite) == offered.end())
        return notOurQuickMode("it chooses what was not offered");
    return Chosen{numberFrom(proposal.spi), *suite};
}

// Of the key, in bytes: as long as the hash (RFC 2403, 2404, 4868).
Result<qsizetype> integrityKeySize(const EspSuite &suite)
{
    if (suite.transform == isakmp::kEspAesGcm16)
        return 0;
    switch (suite.integrity) {
    case isakmp::kHmacMd5:
        return 16;
    case isakmp::kHmacSha1:
        return 20;
    case isakmp::kHmacSha256:
        return 32;
    default:
        return failure(ErrorKind::NotSupported, QStringLiteral("using ESP integrity %1").arg(suite.integrity));
    }
}

// In bytes.
Result<qsizetype> cipherKeySize(const EspSuite &suite)
{
    if (suite.transform == isakmp::kEspNull)
        return 0;
    if (suite.transform == isakmp::kEspAesGcm16)
        return suite.keyBits / 8 + kGcmSaltSize;
    const auto cipher = suite.transform == isakmp::kEspAes         ? isakmpCipher(isakmp::kEncryptionAes, suite.keyBits)
                        : suite.transform == isakmp::kEspTripleDes ? Result<Cipher>(Cipher::TripleDes)
                        : suite.transform == isakmp::kEspDes
                            ? Result<Cipher>(Cipher::Des)
                            : failure(ErrorKind::NotSupported, QStringLiteral("using ESP transform %1").arg(suite.transform));
    return cipher ? Result<qsizetype>(keySize(*cipher)) : Failure(cipher.error());
}

} // namespace

Result<EspAssociation> espAssociation(const EspSuite &suite, std::uint32_t spi, const QByteArray &nonces, const Phase1 &phase1,
                                      const Phase1Keys &keys, const QByteArray &shared)
{
    const auto keyBytes = cipherKeySize(suite);
    if (!keyBytes)
        return Failure(keyBytes.error());
    const auto integrityBytes = integrityKeySize(suite);
    if (!integrityBytes)
        return Failure(integrityBytes.error());
    const qsizetype wanted = *keyBytes + *integrityBytes;
    const QByteArray seed = shared + char(isakmp::kProtocolEsp) + bytesOfMessageId(spi) + nonces;
    const QByteArray material = keyMaterial(phase1.hash, keys.forDerivation, seed, wanted);
    if (material.size() != wanted)
        return failure(ErrorKind::NotSupported, QStringLiteral("deriving the keys of an ESP association"));
    return EspAssociation{spi, suite.transform, suite.integrity, material.first(*keyBytes), material.mid(*keyBytes), 0};
}

Result<QuickMode> QuickMode::begin(Question question)
{
    QuickMode quick;
    quick.m_messageId = std::max(numberFrom(question.random(4)), 1U);
    quick.m_spi = std::max(numberFrom(question.random(4)), kFirstSpi);
    quick.m_nonce = question.random(kNonceSize);
    for (EspSuite &suite : question.suites)
        suite.encapsulation = encapsulationFor(question);
    std::vector<IkePayload> payloads{
        {isakmp::kSecurityAssociation, offer(question.suites, quick.m_spi)},
        {isakmp::kNonce, quick.m_nonce},
    };
    if (const std::uint16_t group = question.suites.empty() ? std::uint16_t{0} : question.suites.front().group; group != 0) {
        auto made = DiffieHellman::generate(group);
        if (!made)
            return Failure(made.error());
        quick.m_diffieHellman = std::make_shared<const DiffieHellman>(std::move(*made));
        payloads.push_back({isakmp::kKeyExchange, quick.m_diffieHellman->publicValue()});
    }
    const std::vector<IkePayload> identities{
        {isakmp::kIdentification, addressIdentity(question.local, kUdpProtocol, kL2tpPort)},
        {isakmp::kIdentification, addressIdentity(question.server, kUdpProtocol, kL2tpPort)},
    };
    payloads.insert(payloads.end(), identities.begin(), identities.end());
    const auto addresses = originalAddresses(question);
    payloads.insert(payloads.end(), addresses.begin(), addresses.end());

    IkeMessage message;
    message.header = {question.phase1.initiatorCookie,
                      question.phase1.responderCookie,
                      isakmp::kVersion,
                      isakmp::kQuickMode,
                      0,
                      quick.m_messageId};
    message.payloads = withHash(payloads, quick.m_messageId, {}, question.phase1, question.keys);
    const auto sealed =
        sealMessage(message, question.phase1, question.keys, exchangeIv(question.phase1, question.lastBlock, quick.m_messageId));
    if (!sealed)
        return Failure(sealed.error());
    quick.m_message1 = sealed->bytes;
    quick.m_lastBlock = sealed->lastBlock;
    quick.m_question = std::move(question);
    return quick;
}

struct QuickMode::Message2 {
    OpenedMessage opened;
    Chosen chosen;
};

Result<QuickMode::Message2> QuickMode::opened(const QByteArray &bytes) const
{
    const Phase1 &phase1 = m_question.phase1;
    const Phase1Keys &keys = m_question.keys;
    auto opened = openMessage(bytes, phase1, keys, m_lastBlock);
    if (!opened)
        return Failure(opened.error());
    const IkePayload *nonce = opened->message.only(isakmp::kNonce);
    const IkePayload *association = opened->message.only(isakmp::kSecurityAssociation);
    if (!hasRightHash(*opened, m_nonce, phase1, keys))
        return notOurQuickMode("its hash is not right");
    if (nonce == nullptr || association == nullptr || nonce->body.size() < kShortestNonce || nonce->body.size() > kLongestNonce)
        return notOurQuickMode("a payload is missing");
    const auto chosen = chosenIn(association->body, m_question.suites);
    if (!chosen)
        return Failure(chosen.error());
    return Message2{std::move(*opened), *chosen};
}

Result<EspSuite> QuickMode::readChoice(const QByteArray &bytes) const
{
    const auto message2 = opened(bytes);
    return message2 ? Result<EspSuite>(message2->chosen.suite) : Failure(message2.error());
}

QByteArray QuickMode::ownSpi() const
{
    return bytesOfMessageId(m_spi);
}

// Empty without PFS.
Result<QByteArray> QuickMode::sharedSecret(const IkeMessage &message2) const
{
    if (m_diffieHellman == nullptr)
        return QByteArray();
    const IkePayload *value = message2.only(isakmp::kKeyExchange);
    return value == nullptr ? notOurQuickMode("its Diffie-Hellman value is missing") : m_diffieHellman->shared(value->body);
}

Result<QuickMode::Agreed> QuickMode::readMessage2(const QByteArray &bytes) const
{
    const Phase1 &phase1 = m_question.phase1;
    const Phase1Keys &keys = m_question.keys;
    const auto message2 = opened(bytes);
    if (!message2)
        return Failure(message2.error());
    const Chosen &chosen = message2->chosen;
    const QByteArray nonces = m_nonce + message2->opened.message.only(isakmp::kNonce)->body;
    const auto shared = sharedSecret(message2->opened.message);
    if (!shared)
        return Failure(shared.error());
    auto in = espAssociation(chosen.suite, m_spi, nonces, phase1, keys, *shared);
    auto out = espAssociation(chosen.suite, chosen.spi, nonces, phase1, keys, *shared);
    if (!in || !out)
        return Failure(in ? out.error() : in.error());
    IkeMessage message;
    message.header = message2->opened.message.header;
    const QByteArray hash =
        hmac(phase1.hash, keys.forAuthentication, QByteArray(1, '\0') + bytesOfMessageId(m_messageId) + nonces);
    message.payloads = {{isakmp::kHash, hash}};
    const auto sealed = sealMessage(message, phase1, keys, message2->opened.lastBlock);
    if (!sealed)
        return Failure(sealed.error());
    return Agreed{chosen.suite, std::move(*in), std::move(*out), sealed->bytes};
}

} // namespace fix789::ike
