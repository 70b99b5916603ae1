// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "ike/main_mode_exchange.h"

#include "ike/crypto/certificates.h"
#include "ike/identification.h"
#include "ike/wire/isakmp_numbers.h"

#include <algorithm>

namespace fix789::ike {
namespace {

Failure doNotFit(const char *why)
{
    return failure(ErrorKind::Malformed, QStringLiteral("continuing main mode: ") + QLatin1String(why));
}

Result<std::vector<MainModeSuite>> offeredIn(const QByteArray &offer)
{
    const auto association = parseSecurityAssociation(offer);
    if (!association)
        return Failure(association.error());
    std::vector<MainModeSuite> suites;
    for (const IkeTransform &transform : association->proposals.front().transforms) {
        const auto suite = suiteOf(transform);
        if (!suite)
            return Failure(suite.error());
        suites.push_back(*suite);
    }
    return suites;
}

bool isFragmentation(const QString &vendorId)
{
    return vendorId.startsWith(QLatin1String("4048b7d56ebce88525e7de7f00d6c2d3"));
}

bool isSelfSigned(const CertificateNames &names)
{
    return names.subject == names.issuer;
}

IkePayload certificatePayload(std::uint8_t type, const QByteArray &der)
{
    return {type, char(isakmp::kX509Signature) + der};
}

// The first certificate of an encrypted message: the sender's own.
QByteArray certificateIn(const IkeMessage &message)
{
    for (const IkePayload &payload : message.payloads)
        if (payload.type == isakmp::kCertificate && payload.body.startsWith(char(isakmp::kX509Signature)))
            return payload.body.mid(1);
    return {};
}

// The server's own first, then intermediate ones; some servers send more than necessary.
std::vector<QByteArray> certificatesIn(const IkeMessage &message)
{
    constexpr std::size_t kMost = 8;
    std::vector<QByteArray> all;
    for (const IkePayload &payload : message.payloads)
        if (payload.type == isakmp::kCertificate && payload.body.startsWith(char(isakmp::kX509Signature)) && all.size() < kMost)
            all.push_back(payload.body.mid(1));
    return all;
}

} // namespace

MainModeExchange::MainModeExchange(MainModeSuite suite, Phase1 phase1, DiffieHellman diffieHellman)
    : m_suite(suite), m_phase1(std::move(phase1)), m_diffieHellman(std::move(diffieHellman))
{
}

Result<MainModeExchange> MainModeExchange::begin(const TunnelSetup &setup)
{
    const auto first = parseIkeMessage(setup.message1);
    const IkePayload *offer = first ? first->only(isakmp::kSecurityAssociation) : nullptr;
    if (offer == nullptr)
        return doNotFit("message 1 offers nothing");
    const auto offered = offeredIn(offer->body);
    if (!offered)
        return Failure(offered.error());
    const auto answer = readMainModeMessage2(setup.message2, first->header.initiator, *offered);
    if (!answer)
        return Failure(answer.error());
    if (!answer->chosen)
        return doNotFit("message 2 refuses");

    const MainModeSuite suite = *answer->chosen;
    const auto hash = hashAlgorithm(suite.hash);
    const auto cipher = isakmpCipher(suite.encryption, suite.keyBits);
    auto diffieHellman = DiffieHellman::generate(suite.group);
    if (!hash || !cipher || !diffieHellman)
        return Failure(!hash ? hash.error() : !cipher ? cipher.error() : diffieHellman.error());
    Phase1 phase1{*hash, *cipher, first->header.initiator, answer->responderCookie, offer->body, {}, {}, {}, {}};
    phase1.initiatorValue = diffieHellman->publicValue();
    phase1.initiatorNonce = setup.random(kNonceSize);

    MainModeExchange exchange(suite, std::move(phase1), std::move(*diffieHellman));
    exchange.m_natTraversal = natTraversalOf(answer->vendorIds);
    exchange.m_peerKnowsFragments = std::any_of(answer->vendorIds.begin(), answer->vendorIds.end(), isFragmentation);
    IkeMessage message;
    message.header = {first->header.initiator, answer->responderCookie, isakmp::kVersion, isakmp::kMainMode, 0, 0};
    message.payloads = {{isakmp::kKeyExchange, exchange.m_phase1.initiatorValue},
                        {isakmp::kNonce, exchange.m_phase1.initiatorNonce}};
    const auto detection = forcedNatDetection(exchange.m_natTraversal, exchange.m_phase1, setup.server);
    message.payloads.insert(message.payloads.end(), detection.begin(), detection.end());
    exchange.m_message3 = serialise(message);
    return exchange;
}

Result<void> MainModeExchange::readMessage4(const IkeMessage &message, const TunnelSetup &setup, const Endpoint &server)
{
    const IkePayload *value = message.only(isakmp::kKeyExchange);
    const IkePayload *nonce = message.only(isakmp::kNonce);
    if (value == nullptr || nonce == nullptr || nonce->body.size() < kShortestNonce || nonce->body.size() > kLongestNonce)
        return doNotFit("it is no message 4");
    const auto shared = m_diffieHellman.shared(value->body);
    if (!shared)
        return Failure(shared.error());
    m_phase1.responderValue = value->body;
    m_phase1.responderNonce = nonce->body;
    m_nat = readNatDetection(message.payloads, m_phase1, setup.local, server);

    const bool bySignature = m_suite.authentication == isakmp::kAuthenticationRsaSignature;
    const bool hasMeans = bySignature ? setup.credentials.signer != nullptr : !setup.credentials.key.isEmpty();
    if (!hasMeans)
        return {};
    m_keys =
        phase1Keys(m_phase1, *shared, bySignature ? std::nullopt : std::optional<QByteArrayView>(setup.credentials.key.reveal()));
    return writeMessage5(setup);
}

Result<void> MainModeExchange::writeMessage5(const TunnelSetup &setup)
{
    std::vector<IkePayload> payloads;
    if (m_suite.authentication == isakmp::kAuthenticationRsaSignature) {
        auto made = signedPayloads(*setup.credentials.signer);
        if (!made)
            return Failure(made.error());
        payloads = std::move(*made);
    } else {
        const QByteArray identity = addressIdentity(setup.local.address);
        payloads = {{isakmp::kIdentification, identity}, {isakmp::kHash, initiatorHash(m_phase1, m_keys, identity)}};
    }
    IkeMessage message;
    message.header = {m_phase1.initiatorCookie, m_phase1.responderCookie, isakmp::kVersion, isakmp::kMainMode, 0, 0};
    message.payloads = std::move(payloads);
    const auto sealed = sealMessage(message, m_phase1, m_keys, mainModeIv(m_phase1));
    if (!sealed)
        return Failure(sealed.error());
    m_message5 = sealed->bytes;
    m_lastBlock5 = sealed->lastBlock;
    return {};
}

Result<std::vector<IkePayload>> MainModeExchange::signedPayloads(const Signer &signer) const
{
    const auto certificates = signer.certificates();
    const auto names = certificates.empty() ? doNotFit("there is no certificate") : namesOf(certificates.front());
    if (!names)
        return Failure(names.error());
    const QByteArray identity = subjectIdentity(names->subject);
    const auto signature = signer.sign(initiatorHash(m_phase1, m_keys, identity));
    if (!signature)
        return Failure(signature.error());

    std::vector<IkePayload> payloads{{isakmp::kIdentification, identity}};
    QByteArray issuer = names->issuer;
    for (const QByteArray &certificate : certificates) {
        const auto named = namesOf(certificate);
        // The server has the root, or does not trust it.
        if (!named || (isSelfSigned(*named) && payloads.size() > 1))
            continue;
        payloads.push_back(certificatePayload(isakmp::kCertificate, certificate));
        issuer = named->issuer;
    }
    payloads.push_back({isakmp::kSignature, *signature});
    payloads.push_back(certificatePayload(isakmp::kCertificateRequest, issuer));
    return payloads;
}

MainModeExchange::Message6 MainModeExchange::readMessage6(const QByteArray &bytes)
{
    const auto opened = openMessage(bytes, m_phase1, m_keys, m_lastBlock5);
    if (!opened)
        return Message6::Unreadable;
    const IkePayload *identity = opened->message.only(isakmp::kIdentification);
    const bool bySignature = m_suite.authentication == isakmp::kAuthenticationRsaSignature;
    const IkePayload *proof = opened->message.only(bySignature ? isakmp::kSignature : isakmp::kHash);
    if (identity == nullptr || proof == nullptr)
        return Message6::Unreadable;
    const QByteArray hash = responderHash(m_phase1, m_keys, identity->body);
    if (!bySignature && !isSameSecret(proof->body, hash))
        return Message6::Unreadable;

    m_lastBlock6 = opened->lastBlock;
    m_peer = identityText(identity->body);
    if (!bySignature)
        return Message6::Right;
    const QByteArray certificate = certificateIn(opened->message);
    if (const QString text = certificateText(certificate); !text.isEmpty())
        m_peer = text;
    if (!isRsaSignatureOf(certificate, hash, proof->body))
        return Message6::WrongSignature;
    m_peerCertificate = serverCertificateFrom(certificate);
    if (m_peerCertificate)
        m_peerCertificate->shown = certificatesIn(opened->message);
    return Message6::Right;
}

std::vector<QByteArray> MainModeExchange::lastBlocks() const
{
    std::vector<QByteArray> blocks;
    if (!m_lastBlock6.isEmpty())
        blocks.push_back(m_lastBlock6);
    if (!m_lastBlock5.isEmpty()) {
        blocks.push_back(m_lastBlock5);
        blocks.push_back(mainModeIv(m_phase1));
    }
    return blocks;
}

} // namespace fix789::ike
