// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "ike/main_mode.h"

#include "ike/identification.h"
#include "ike/ike_message.h"
#include "ike/vendor_ids.h"
#include "ike/wire/isakmp_numbers.h"

#include <algorithm>

namespace fix789::ike {
namespace {

constexpr std::uint64_t kMainModeLifeInSeconds = 28800;
constexpr std::size_t kMostWithLife = 5;
constexpr qsizetype kPaddingVendorId = 256;

// Windows writes the attributes in this order.
IkeTransform transformOf(const MainModeSuite &suite, std::uint8_t number, bool withLife)
{
    IkeTransform transform{number, isakmp::kTransformKeyIke, {}};
    auto &attributes = transform.attributes;
    attributes.push_back({isakmp::kAttributeEncryption, suite.encryption});
    if (suite.keyBits != 0)
        attributes.push_back({isakmp::kAttributeKeyLength, suite.keyBits});
    attributes.push_back({isakmp::kAttributeHash, suite.hash});
    attributes.push_back({isakmp::kAttributeGroup, suite.group});
    attributes.push_back({isakmp::kAttributeAuthentication, suite.authentication});
    if (withLife) {
        attributes.push_back({isakmp::kAttributeLifeType, isakmp::kLifeSeconds});
        attributes.push_back({isakmp::kAttributeLifeDuration, kMainModeLifeInSeconds});
    }
    return transform;
}

Failure notOurMainMode(const char *why)
{
    return failure(ErrorKind::Malformed, QStringLiteral("reading an answer to message 1: ") + QLatin1String(why));
}

IkePayload offerOf(const std::vector<MainModeSuite> &suites)
{
    IkeProposal proposal{1, isakmp::kProtocolIsakmp, {}, {}};
    std::uint8_t number = 0;
    for (const MainModeSuite &suite : suites)
        proposal.transforms.push_back(transformOf(suite, ++number, suites.size() <= kMostWithLife));
    return {isakmp::kSecurityAssociation, serialise(SecurityAssociation{{proposal}})};
}

IkeMessage message1(std::uint64_t cookie, const std::vector<MainModeSuite> &suites)
{
    IkeMessage message;
    message.header = {cookie, 0, isakmp::kVersion, isakmp::kMainMode, 0, 0};
    message.payloads.push_back(offerOf(suites));
    for (const QByteArray &id : windowsVendorIds())
        message.payloads.push_back({isakmp::kVendorId, id});
    message.payloads.push_back({isakmp::kVendorId, ownVendorId()});
    return message;
}

Result<MainModeSuite> chosenSuite(const QByteArray &body, const std::vector<MainModeSuite> &offered)
{
    const auto association = parseSecurityAssociation(body);
    if (!association)
        return Failure(association.error());
    if (association->proposals.size() != 1 || association->proposals.front().transforms.size() != 1)
        return notOurMainMode("it chooses more or less than one transform");
    const IkeProposal &proposal = association->proposals.front();
    if (proposal.protocol != isakmp::kProtocolIsakmp || proposal.transforms.front().id != isakmp::kTransformKeyIke)
        return notOurMainMode("it chooses for another protocol");
    const auto suite = suiteOf(proposal.transforms.front());
    if (!suite)
        return Failure(suite.error());
    if (std::find(offered.begin(), offered.end(), *suite) == offered.end())
        return notOurMainMode("it chooses what was not offered");
    return *suite;
}

// What a server may require beyond Windows' proposals: SHA-2, or AES and SHA-1 with another group. Likelier ones first.
std::vector<MainModeSuite> modernSuites()
{
    using namespace isakmp;
    struct Row {
        std::uint16_t encryption;
        std::uint16_t keyBits;
        std::uint16_t hash;
        std::vector<std::uint16_t> groups;
    };
    const Row rows[] = {
        {kEncryptionAes, 256, kHashSha256, {14, 19, 20, 21, 15, 16, 5, 2}},
        {kEncryptionAes, 128, kHashSha256, {14, 19, 20, 15, 16, 5, 2}},
        {kEncryptionAes, 256, kHashSha1, {2, 5, 15, 16, 19}},
        {kEncryptionAes, 128, kHashSha1, {14, 2, 5, 20}},
        {kEncryptionAes, 256, kHashSha384, {14, 20, 15, 16}},
        {kEncryptionAes, 256, kHashSha512, {14, 21, 15}},
        {kEncryptionAes, 192, kHashSha256, {14}},
        {kEncryptionTripleDes, 0, kHashSha256, {14, 2}},
    };
    std::vector<MainModeSuite> suites;
    for (const Row &row : rows)
        for (const std::uint16_t group : row.groups)
            suites.push_back({row.encryption, row.keyBits, row.hash, group, kAuthenticationKey});
    return suites;
}

// What Windows used to offer, and the defaults of old appliances.
std::vector<MainModeSuite> outdatedSuites()
{
    using namespace isakmp;
    std::vector<MainModeSuite> suites;
    for (const std::uint16_t group : {kGroupModp1024, kGroupModp1536, kGroupModp2048, kGroupModp768}) {
        suites.push_back({kEncryptionAes, 256, kHashMd5, group, kAuthenticationKey});
        suites.push_back({kEncryptionAes, 128, kHashMd5, group, kAuthenticationKey});
        suites.push_back({kEncryptionTripleDes, 0, kHashMd5, group, kAuthenticationKey});
        suites.push_back({kEncryptionDes, 0, kHashSha1, group, kAuthenticationKey});
        suites.push_back({kEncryptionDes, 0, kHashMd5, group, kAuthenticationKey});
    }
    for (const std::uint16_t group : {kGroupModp768, kGroupModp1536})
        suites.push_back({kEncryptionTripleDes, 0, kHashSha1, group, kAuthenticationKey});
    return suites;
}

Result<int> refusal(const IkeMessage &message)
{
    // A server without IKEv1 may refuse in the format of IKEv2 (RFC 7296, 2.5).
    const bool old = message.header.majorVersion() == 1;
    const IkePayload *payload = message.only(old ? isakmp::kNotification : ikev2::kNotify);
    if (payload == nullptr)
        return notOurMainMode("it neither chooses nor refuses");
    const auto notification = old ? parseIsakmpNotification(payload->body) : parseIkev2Notify(payload->body);
    if (!notification)
        return Failure(notification.error());
    if (notification->type == 0 || notification->type >= isakmp::kFirstStatusNotification)
        return notOurMainMode("it tells of a status and not of an error");
    return int(notification->type);
}

Result<MainModeMessage2> readMessage2(const QByteArray &bytes, std::uint64_t cookie, const std::vector<MainModeSuite> &offered,
                                      std::uint8_t exchange)
{
    const auto message = parseIkeMessage(bytes);
    if (!message)
        return Failure(message.error());
    const IkeHeader &header = message->header;
    if (!isAbout(*message, cookie))
        return notOurMainMode("it has another cookie");

    MainModeMessage2 answer;
    answer.responderCookie = header.responder;
    for (const IkePayload &payload : message->payloads)
        if (header.majorVersion() == 1 && payload.type == isakmp::kVendorId)
            answer.vendorIds += QString::fromLatin1(payload.body.toHex());

    const IkePayload *association = message->only(isakmp::kSecurityAssociation);
    if (header.majorVersion() == 1 && header.exchange == exchange && association != nullptr) {
        if (header.responder == 0)
            return notOurMainMode("it is a message 1");
        const auto suite = chosenSuite(association->body, offered);
        if (!suite)
            return Failure(suite.error());
        answer.chosen = *suite;
        return answer;
    }
    const auto number = refusal(*message);
    if (!number)
        return Failure(number.error());
    answer.notification = *number;
    return answer;
}

} // namespace

std::vector<MainModeSuite> windowsMainModeSuites()
{
    using namespace isakmp;
    return {
        {kEncryptionAes, 256, kHashSha1, kGroupEcp384, kAuthenticationKey},
        {kEncryptionAes, 128, kHashSha1, kGroupEcp256, kAuthenticationKey},
        {kEncryptionAes, 256, kHashSha1, kGroupModp2048, kAuthenticationKey},
        {kEncryptionTripleDes, 0, kHashSha1, kGroupModp2048, kAuthenticationKey},
        {kEncryptionTripleDes, 0, kHashSha1, kGroupModp1024, kAuthenticationKey},
    };
}

std::vector<MainModeSuite> suitesOf(Offer offer)
{
    switch (offer) {
    case Offer::Modern:
        return modernSuites();
    case Offer::Outdated:
        return outdatedSuites();
    case Offer::Certificate: {
        auto suites = windowsMainModeSuites();
        for (MainModeSuite &suite : suites)
            suite.authentication = isakmp::kAuthenticationRsaSignature;
        return suites;
    }
    case Offer::Single:
    case Offer::EspCertain: // of quick mode: main mode stays as it is
    case Offer::EspOther:
    case Offer::Windows:
        break;
    }
    return windowsMainModeSuites();
}

QByteArray mainModeMessage1(std::uint64_t cookie)
{
    return mainModeMessage1(cookie, windowsMainModeSuites());
}

QByteArray mainModeMessage1(std::uint64_t cookie, const std::vector<MainModeSuite> &suites)
{
    return serialise(message1(cookie, suites));
}

QByteArray hopelessMessage1(std::uint64_t cookie)
{
    using namespace isakmp;
    return mainModeMessage1(cookie, {{kEncryptionIdea, 0, kHashTiger, kGroupEc2n155, kAuthenticationKey}});
}

// In addition to SHA-1, the hashes that other clients of such servers offer.
std::vector<MainModeSuite> aggressiveModeSuites(std::uint16_t group)
{
    using namespace isakmp;
    std::vector<MainModeSuite> suites;
    for (const std::uint16_t hash : {kHashSha1, kHashSha256, kHashMd5}) {
        suites.push_back({kEncryptionAes, 256, hash, group, kAuthenticationKey});
        suites.push_back({kEncryptionAes, 128, hash, group, kAuthenticationKey});
        suites.push_back({kEncryptionTripleDes, 0, hash, group, kAuthenticationKey});
    }
    return suites;
}

QByteArray aggressiveModeMessage1(std::uint64_t cookie, const std::vector<MainModeSuite> &suites, const QByteArray &publicValue,
                                  const QByteArray &nonce, const QString &address)
{
    IkeMessage message;
    message.header = {cookie, 0, isakmp::kVersion, isakmp::kAggressiveMode, 0, 0};
    message.payloads = {offerOf(suites),
                        {isakmp::kKeyExchange, publicValue},
                        {isakmp::kNonce, nonce},
                        {isakmp::kIdentification, addressIdentity(address)}};
    for (const QByteArray &id : windowsVendorIds())
        message.payloads.push_back({isakmp::kVendorId, id});
    message.payloads.push_back({isakmp::kVendorId, ownVendorId()});
    return serialise(message);
}

QByteArray padded(const QByteArray &message, qsizetype size)
{
    auto longer = parseIkeMessage(message);
    if (!longer)
        return message;
    for (qsizetype now = message.size(); now < size; now += kPaddingVendorId + 4)
        longer->payloads.push_back({isakmp::kVendorId, ownVendorId() + QByteArray(kPaddingVendorId - 16, '\0')});
    return serialise(*longer);
}

Result<MainModeMessage2> readMainModeMessage2(const QByteArray &bytes, std::uint64_t cookie,
                                              const std::vector<MainModeSuite> &offered)
{
    return readMessage2(bytes, cookie, offered, isakmp::kMainMode);
}

Result<MainModeMessage2> readAggressiveModeMessage2(const QByteArray &bytes, std::uint64_t cookie,
                                                    const std::vector<MainModeSuite> &offered)
{
    return readMessage2(bytes, cookie, offered, isakmp::kAggressiveMode);
}

} // namespace fix789::ike
