// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "support/scripted_server.h"

#include "ike/crypto/certificates.h"
#include "ike/identification.h"
#include "ike/informational.h"
#include "ike/main_mode.h"
#include "ike/wire/byte_reader.h"
#include "ike/wire/isakmp_numbers.h"

#include <QtEndian>

#include <algorithm>

namespace fix789::test {
using namespace ike;
namespace {

constexpr std::uint16_t kNatTraversalPort = 4500;
constexpr qsizetype kLengthAt = 24;

std::uint32_t number(const QByteArray &bytes)
{
    return std::max(ByteReader(bytes).u32(), 256U);
}

bool isEncrypted(const IkeMessage &message)
{
    return (message.header.flags & isakmp::kFlagEncrypted) != 0;
}

QByteArray bodyOf(const IkeMessage &message, std::uint8_t type)
{
    const IkePayload *payload = message.only(type);
    return payload != nullptr ? payload->body : QByteArray();
}

} // namespace

QByteArray notificationBody(std::uint16_t type)
{
    QByteArray body;
    appendBigEndian(body, isakmp::kDoiIpsec);
    appendBigEndian(body, isakmp::kProtocolIsakmp);
    appendBigEndian<std::uint8_t>(body, 0);
    appendBigEndian(body, type);
    return body;
}

std::vector<QByteArray> ScriptedServer::rfcVendorIds()
{
    return {QByteArray::fromHex("4a131c81070358455c5728f20e95452f"),
            QByteArray::fromHex("4048b7d56ebce88525e7de7f00d6c2d380000000")};
}

std::vector<QByteArray> ScriptedServer::received(const QByteArray &datagram, std::uint16_t port)
{
    if (port != kNatTraversalPort)
        return answerTo(datagram);
    const auto message = withoutNonEspMarker(datagram);
    if (!message)
        return espPacket(datagram);
    Messages answers = answerTo(*message);
    std::transform(answers.begin(), answers.end(), answers.begin(), withNonEspMarker);
    return answers;
}

ScriptedServer::Messages ScriptedServer::answerTo(const QByteArray &bytes)
{
    if (const auto known = m_answered.find(bytes); m_script.remembers && known != m_answered.end())
        return known->second;
    const auto message = parseIkeMessage(bytes);
    if (!message || message->header.majorVersion() != 1)
        return {};
    Messages answers;
    if (message->header.exchange == isakmp::kMainMode && message->header.responder == 0)
        answers = message2(*message);
    else if (message->header.initiator != m_phase1.initiatorCookie || message->header.responder != m_phase1.responderCookie)
        return {};
    else if (message->header.exchange == isakmp::kMainMode)
        answers = isEncrypted(*message) ? message6(bytes) : message4(*message);
    else if (message->header.exchange == isakmp::kQuickMode)
        answers = message->header.messageId == m_quickId ? quickEnd(bytes) : quick2(bytes);
    else if (message->header.exchange == isakmp::kInformational)
        answers = teardown(bytes);
    m_answered[bytes] = answers;
    return answers;
}

ScriptedServer::Messages ScriptedServer::message2(const IkeMessage &message)
{
    m_phase1 = {};
    m_established = m_tunnelStands = false;
    m_phase1.initiatorCookie = message.header.initiator;
    m_phase1.responderCookie = std::uint64_t(number(m_script.random(4))) << 32 | number(m_script.random(4));
    m_phase1.offer = bodyOf(message, isakmp::kSecurityAssociation);
    auto association = parseSecurityAssociation(m_phase1.offer);
    if (!association)
        return {};
    auto &transforms = association->proposals.front().transforms;
    std::size_t choice = std::min(m_script.choice.value_or(0), transforms.size() - 1);
    if (m_script.takesInMainMode) {
        const auto taken = std::ranges::find_if(transforms, [this](const IkeTransform &one) {
            return m_script.takesInMainMode(suiteOf(one).value_or(MainModeSuite()));
        });
        if (taken == transforms.end())
            return plainly(Answer::Information, {{isakmp::kNotification, notificationBody(isakmp::kNoProposalChosen)}});
        choice = std::size_t(taken - transforms.begin());
    }
    const IkeTransform chosen = transforms.at(choice);
    transforms = {chosen};
    association->proposals.resize(1);
    m_suite = suiteOf(chosen).value_or(MainModeSuite());
    m_phase1.hash = hashAlgorithm(m_suite.hash).value_or(HashAlgorithm::Sha1);
    m_phase1.cipher = isakmpCipher(m_suite.encryption, m_suite.keyBits).value_or(Cipher::Aes256);
    std::vector<IkePayload> payloads{{isakmp::kSecurityAssociation, serialise(*association)}};
    for (const QByteArray &id : m_script.vendorIds)
        payloads.push_back({isakmp::kVendorId, id});
    return plainly(Answer::Message2, payloads);
}

ScriptedServer::Messages ScriptedServer::message4(const IkeMessage &message)
{
    m_diffieHellman.reset();
    if (auto made = DiffieHellman::generate(m_suite.group))
        m_diffieHellman.emplace(std::move(*made));
    m_phase1.initiatorValue = bodyOf(message, isakmp::kKeyExchange);
    m_phase1.initiatorNonce = bodyOf(message, isakmp::kNonce);
    const auto shared = m_diffieHellman ? m_diffieHellman->shared(m_phase1.initiatorValue) : failure(ErrorKind::Failed, {});
    if (!shared)
        return {};
    m_phase1.responderValue = m_diffieHellman->publicValue();
    m_phase1.responderNonce = m_script.random(20);
    const bool bySignature = m_suite.authentication == isakmp::kAuthenticationRsaSignature;
    m_keys = phase1Keys(m_phase1, *shared, bySignature ? std::nullopt : std::optional<QByteArrayView>(m_script.key));
    std::vector<IkePayload> payloads{{isakmp::kKeyExchange, m_phase1.responderValue}, {isakmp::kNonce, m_phase1.responderNonce}};
    for (const IkePayload &theirs : message.payloads) {
        if (theirs.type != isakmp::kNatDetection && theirs.type != isakmp::kNatDetectionDraft)
            continue;
        const bool first = payloads.size() == 2;
        payloads.push_back(
            {theirs.type, natHash(m_phase1, first ? m_script.client : m_script.self).value_or(QByteArray(20, '?'))});
    }
    return plainly(Answer::Message4, payloads);
}

bool ScriptedServer::isAuthentic(const OpenedMessage &opened)
{
    m_clientIdentity = bodyOf(opened.message, isakmp::kIdentification);
    const QByteArray hash = initiatorHash(m_phase1, m_keys, m_clientIdentity);
    if (m_suite.authentication != isakmp::kAuthenticationRsaSignature)
        return bodyOf(opened.message, isakmp::kHash) == hash;
    for (const IkePayload &payload : opened.message.payloads)
        if (payload.type == isakmp::kCertificate)
            return isRsaSignatureOf(payload.body.mid(1), hash, bodyOf(opened.message, isakmp::kSignature));
    return false;
}

ScriptedServer::Messages ScriptedServer::message6(const QByteArray &bytes)
{
    const auto opened = openMessage(bytes, m_phase1, m_keys, mainModeIv(m_phase1));
    if (!opened || !isAuthentic(*opened))
        return wrongKey();
    m_lastBlock = opened->lastBlock;
    if (const auto refusal = m_script.refusals.find(Answer::Message6); refusal != m_script.refusals.end())
        return information({{isakmp::kNotification, notificationBody(refusal->second)}});
    std::vector<IkePayload> payloads;
    if (m_suite.authentication == isakmp::kAuthenticationRsaSignature && m_script.signer) {
        const QByteArray certificate = m_script.signer->certificates().front();
        const QByteArray identity = subjectIdentity(namesOf(certificate).value_or(CertificateNames()).subject);
        payloads = {{isakmp::kIdentification, identity},
                    {isakmp::kCertificate, char(isakmp::kX509Signature) + certificate},
                    {isakmp::kSignature, m_script.signer->sign(responderHash(m_phase1, m_keys, identity)).value_or("")}};
    } else {
        const QByteArray identity = addressIdentity(m_script.self.address);
        payloads = {{isakmp::kIdentification, identity}, {isakmp::kHash, responderHash(m_phase1, m_keys, identity)}};
    }
    m_established = true;
    return sealed(Answer::Message6, header(isakmp::kMainMode, 0), payloads, m_lastBlock, std::nullopt);
}

ScriptedServer::Messages ScriptedServer::wrongKey()
{
    const std::vector<IkePayload> payloads{{isakmp::kNotification, notificationBody(16)}};
    m_lastBlock = mainModeIv(m_phase1);
    switch (m_script.atWrongKey) {
    case AtWrongKey::UnreadableNotification:
        return information(payloads);
    case AtWrongKey::ClearNotification:
        return plainly(Answer::Information, payloads);
    case AtWrongKey::Silence:
        break;
    }
    return {};
}

ScriptedServer::Messages ScriptedServer::quick2(const QByteArray &bytes)
{
    const auto outer = parseIkeMessage(bytes);
    const std::uint32_t id = outer->header.messageId;
    const auto opened = openMessage(bytes, m_phase1, m_keys, exchangeIv(m_phase1, m_lastBlock, id));
    if (!m_established || !opened || !hasRightHash(*opened, {}, m_phase1, m_keys))
        return {};
    if (const auto refusal = m_script.refusals.find(Answer::Quick2); refusal != m_script.refusals.end())
        return information({{isakmp::kNotification, notificationBody(refusal->second)}});
    auto association = parseSecurityAssociation(bodyOf(opened->message, isakmp::kSecurityAssociation));
    if (!association)
        return {};
    const auto isTaken = [this](const IkeProposal &one) {
        return !m_script.takes || m_script.takes(espSuiteOf(one.transforms.front()).value_or(EspSuite()));
    };
    const auto taken = std::ranges::find_if(association->proposals, isTaken);
    if (taken == association->proposals.end())
        return information({{isakmp::kNotification, notificationBody(isakmp::kNoProposalChosen)}});
    association->proposals = {*taken};
    IkeProposal &proposal = association->proposals.front();
    const auto suite = espSuiteOf(proposal.transforms.front());
    m_espSuite = suite.value_or(EspSuite());
    const QByteArray nonce = bodyOf(opened->message, isakmp::kNonce);
    const QByteArray own = m_script.random(20);
    m_quickId = id;
    m_quickNonces = nonce + own;
    const std::uint32_t spi = number(m_script.random(4));
    const std::uint32_t theirs = number(proposal.spi);
    proposal.spi = bytesOfMessageId(spi);
    std::vector<IkePayload> payloads{{isakmp::kSecurityAssociation, serialise(*association)}, {isakmp::kNonce, own}};
    QByteArray shared;
    if (m_espSuite.group != 0) {
        const auto ours = DiffieHellman::generate(m_espSuite.group);
        shared = ours->shared(bodyOf(opened->message, isakmp::kKeyExchange)).value_or(QByteArray());
        payloads.push_back({isakmp::kKeyExchange, ours->publicValue()});
    }
    m_in = espAssociation(m_espSuite, spi, m_quickNonces, m_phase1, m_keys, shared).value_or(EspAssociation());
    m_out = espAssociation(m_espSuite, theirs, m_quickNonces, m_phase1, m_keys, shared).value_or(EspAssociation());
    for (const IkePayload &payload : opened->message.payloads)
        if (payload.type == isakmp::kIdentification)
            payloads.push_back(payload);
    return sealed(Answer::Quick2, header(isakmp::kQuickMode, id), payloads, opened->lastBlock, nonce);
}

ScriptedServer::Messages ScriptedServer::quickEnd(const QByteArray &bytes)
{
    const auto opened = openMessage(bytes, m_phase1, m_keys, m_quickIv);
    const QByteArray expected =
        hmac(m_phase1.hash, m_keys.forAuthentication, QByteArray(1, '\0') + bytesOfMessageId(m_quickId) + m_quickNonces);
    m_tunnelStands = m_tunnelStands || (opened && bodyOf(opened->message, isakmp::kHash) == expected);
    return {};
}

ScriptedServer::Messages ScriptedServer::teardown(const QByteArray &bytes)
{
    for (const IkePayload &payload :
         openInformational(bytes, {m_lastBlock}, m_phase1, m_keys).value_or(std::vector<IkePayload>())) {
        const auto gone = payload.type == isakmp::kDelete ? parseIsakmpDelete(payload.body) : failure(ErrorKind::Failed, {});
        if (gone && gone->protocol == isakmp::kProtocolEsp)
            m_tunnelStands = false;
        if (gone && gone->protocol == isakmp::kProtocolIsakmp)
            m_established = false;
    }
    return {};
}

ScriptedServer::Messages ScriptedServer::espPacket(const QByteArray &datagram)
{
    const auto packet = openL2tp(m_in, datagram);
    if (!packet || !m_tunnelStands || !m_script.inside)
        return {};
    Messages answers;
    for (const QByteArray &answer : m_script.inside(*packet))
        if (const auto wrapped = sealL2tp(m_out, answer,
                                          m_script.random(m_out.transform == isakmp::kEspNull  ? 0
                                                          : m_out.transform == isakmp::kEspAes ? 16
                                                                                               : 8)))
            answers.push_back(*wrapped);
    return answers;
}

std::vector<QByteArray> ScriptedServer::tell(const IkePayload &payload, std::uint16_t port)
{
    Messages messages = information({payload});
    if (port == kNatTraversalPort)
        std::transform(messages.begin(), messages.end(), messages.begin(), withNonEspMarker);
    return messages;
}

IkeHeader ScriptedServer::header(std::uint8_t exchange, std::uint32_t messageId) const
{
    return {m_phase1.initiatorCookie, m_phase1.responderCookie, isakmp::kVersion, exchange, 0, messageId};
}

ScriptedServer::Messages ScriptedServer::plainly(Answer answer, std::vector<IkePayload> payloads)
{
    const auto refusal = m_script.refusals.find(answer);
    const bool refuses = refusal != m_script.refusals.end();
    if (refuses)
        payloads = {{isakmp::kNotification, notificationBody(refusal->second)}};
    if (m_script.payloads)
        m_script.payloads(answer, payloads);
    std::uint8_t first = payloads.empty() ? isakmp::kNoPayload : payloads.front().type;
    QByteArray plain = serialise(payloads);
    if (m_script.plain)
        m_script.plain(answer, first, plain);
    const bool informs = refuses || answer == Answer::Information;
    const IkeHeader head = informs ? header(isakmp::kInformational, number(m_script.random(4))) : header(isakmp::kMainMode, 0);
    return composed(answer, head, first, plain);
}

ScriptedServer::Messages ScriptedServer::sealed(Answer answer, IkeHeader head, std::vector<IkePayload> payloads,
                                                const QByteArray &iv, const Before &before)
{
    if (m_script.payloads)
        m_script.payloads(answer, payloads);
    std::uint8_t first = payloads.empty() ? isakmp::kNoPayload : payloads.front().type;
    QByteArray plain = serialise(payloads);
    if (m_script.plain)
        m_script.plain(answer, first, plain);
    if (before) {
        const QByteArray hashed = bytesOfMessageId(head.messageId) + *before + plain;
        QByteArray hash =
            serialise(std::vector<IkePayload>{{isakmp::kHash, hmac(m_phase1.hash, m_keys.forAuthentication, hashed)}});
        hash[0] = char(first);
        if (m_script.hashesWrongly)
            hash.back() = char(hash.back() ^ 1);
        plain.prepend(hash);
        first = isakmp::kHash;
    }
    const qsizetype block = blockSize(m_phase1.cipher);
    plain.append((block - plain.size() % block) % block, '\0');
    const QByteArray encrypted = encryptCbc(m_phase1.cipher, m_keys.forEncryption, iv, plain).value_or(QByteArray());
    if (answer == Answer::Message6)
        m_lastBlock = encrypted.last(std::min(block, encrypted.size()));
    if (answer == Answer::Quick2)
        m_quickIv = encrypted.last(std::min(block, encrypted.size()));
    head.flags = isakmp::kFlagEncrypted;
    return composed(answer, head, first, encrypted);
}

ScriptedServer::Messages ScriptedServer::composed(Answer answer, const IkeHeader &head, std::uint8_t first,
                                                  const QByteArray &contents)
{
    QByteArray bytes = serialise(IkeMessage{head, {{first, {}}}}).first(kHeaderSize) + contents;
    qToBigEndian(std::uint32_t(bytes.size()), bytes.data() + kLengthAt);
    return wired(answer, bytes);
}

ScriptedServer::Messages ScriptedServer::information(const std::vector<IkePayload> &payloads)
{
    const std::uint32_t id = number(m_script.random(4));
    return sealed(Answer::Information, header(isakmp::kInformational, id), payloads, exchangeIv(m_phase1, m_lastBlock, id),
                  QByteArray());
}

ScriptedServer::Messages ScriptedServer::wired(Answer answer, const QByteArray &message)
{
    return m_script.wire ? m_script.wire(answer, message) : Messages{message};
}

} // namespace fix789::test
