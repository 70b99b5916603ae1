// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "ike/encrypted_message.h"
#include "ike/informational.h"
#include "ike/nat_detection.h"
#include "ike/quick_mode.h"
#include "ike/recorded_negotiation.h"
#include "ike/wire/isakmp_numbers.h"

#include <gtest/gtest.h>

namespace ike_phase1_test {
// What a real server computed in a recorded negotiation is what we compute from its packets.

using namespace fix789;
using namespace fix789::ike;

namespace {

QByteArray hex(const char *text)
{
    return QByteArray::fromHex(text);
}

IkeMessage message(const char *text)
{
    return parseIkeMessage(hex(text)).value_or(IkeMessage());
}

QByteArray body(const IkeMessage &message, std::uint8_t type)
{
    const IkePayload *payload = message.only(type);
    return payload != nullptr ? payload->body : QByteArray();
}

Phase1 phase1()
{
    const IkeMessage third = message(recorded::kMessage3);
    const IkeMessage fourth = message(recorded::kMessage4);
    return {HashAlgorithm::Sha1,
            Cipher::Aes256,
            third.header.initiator,
            third.header.responder,
            body(message(recorded::kMessage1), isakmp::kSecurityAssociation),
            body(third, isakmp::kKeyExchange),
            body(fourth, isakmp::kKeyExchange),
            body(third, isakmp::kNonce),
            body(fourth, isakmp::kNonce)};
}

Phase1Keys keys()
{
    return phase1Keys(phase1(), hex(recorded::kShared), QByteArrayView("right"));
}

OpenedMessage message5()
{
    return openMessage(hex(recorded::kMessage5), phase1(), keys(), mainModeIv(phase1())).value_or(OpenedMessage());
}

OpenedMessage message6()
{
    return openMessage(hex(recorded::kMessage6), phase1(), keys(), message5().lastBlock).value_or(OpenedMessage());
}

OpenedMessage quick1()
{
    const QByteArray bytes = hex(recorded::kQuick1);
    const std::uint32_t id = message(recorded::kQuick1).header.messageId;
    return openMessage(bytes, phase1(), keys(), exchangeIv(phase1(), message6().lastBlock, id)).value_or(OpenedMessage());
}

OpenedMessage quick2()
{
    return openMessage(hex(recorded::kQuick2), phase1(), keys(), quick1().lastBlock).value_or(OpenedMessage());
}

} // namespace

TEST(Phase1Keys, AreThoseOfStrongSwan)
{
    const Phase1Keys computed = keys();
    EXPECT_EQ(computed.skeyid.toHex(), recorded::kSkeyid);
    EXPECT_EQ(computed.forDerivation.toHex(), recorded::kSkeyidD);
    EXPECT_EQ(computed.forAuthentication.toHex(), recorded::kSkeyidA);
    EXPECT_EQ(computed.forEncryption.toHex(), recorded::kEncryptionKey); // stretched from 20 bytes to 32
    EXPECT_EQ(mainModeIv(phase1()).toHex(), recorded::kFirstIv);
}

TEST(Phase1Keys, HashesOfBothSidesAreThoseOfStrongSwan)
{
    const QByteArray ours = body(message5().message, isakmp::kIdentification);
    const QByteArray theirs = body(message6().message, isakmp::kIdentification);
    EXPECT_EQ(initiatorHash(phase1(), keys(), ours).toHex(), recorded::kHashI);
    EXPECT_EQ(responderHash(phase1(), keys(), theirs).toHex(), recorded::kHashR);
    EXPECT_EQ(body(message6().message, isakmp::kHash).toHex(), recorded::kHashR);
}

TEST(Phase1Keys, OfAnotherKeyAreOthers)
{
    const Phase1Keys others = phase1Keys(phase1(), hex(recorded::kShared), QByteArrayView("wrong"));
    EXPECT_NE(others.skeyid, keys().skeyid);
    EXPECT_NE(others.forEncryption, keys().forEncryption);
}

TEST(Phase1Keys, OfSignaturesNeedNoKey)
{
    const Phase1Keys computed = phase1Keys(phase1(), hex(recorded::kShared), std::nullopt);
    const QByteArray nonces = phase1().initiatorNonce + phase1().responderNonce;
    EXPECT_EQ(computed.skeyid, hmac(HashAlgorithm::Sha1, nonces, hex(recorded::kShared)));
}

TEST(EncryptedMessage, IsOpenedAndSealedToTheSameBytes)
{
    const OpenedMessage opened = message5();
    ASSERT_EQ(opened.message.payloads.size(), 2U);
    const auto again = sealMessage(opened.message, phase1(), keys(), mainModeIv(phase1()));
    ASSERT_TRUE(again);
    EXPECT_EQ(again->bytes.toHex(), recorded::kMessage5);
    EXPECT_EQ(again->lastBlock, opened.lastBlock);
}

TEST(EncryptedMessage, IsNotOpenedWithAnotherKey)
{
    const Phase1Keys others = phase1Keys(phase1(), hex(recorded::kShared), QByteArrayView("wrong"));
    EXPECT_FALSE(openMessage(hex(recorded::kMessage5), phase1(), others, mainModeIv(phase1())));
}

TEST(EncryptedMessage, CutAnywhereIsMalformed)
{
    const QByteArray whole = hex(recorded::kMessage5);
    for (qsizetype size = 0; size < whole.size(); ++size)
        EXPECT_FALSE(openMessage(whole.first(size), phase1(), keys(), mainModeIv(phase1()))) << size;
}

TEST(EncryptedMessage, WithoutWholeBlocksIsMalformed)
{
    QByteArray bytes = hex(recorded::kMessage5).chopped(1);
    bytes[27] = char(bytes.size());
    EXPECT_FALSE(openMessage(bytes, phase1(), keys(), mainModeIv(phase1())));
    bytes = bytes.first(28);
    bytes[27] = char(bytes.size());
    EXPECT_FALSE(openMessage(bytes, phase1(), keys(), mainModeIv(phase1())));
}

TEST(EncryptedMessage, OfQuickModeHasStrongSwansVectorAndHashes)
{
    const std::uint32_t id = message(recorded::kQuick1).header.messageId;
    EXPECT_EQ(exchangeIv(phase1(), message6().lastBlock, id).toHex(), recorded::kQuickIv);
    EXPECT_TRUE(hasRightHash(quick1(), {}, phase1(), keys()));
    EXPECT_TRUE(hasRightHash(quick2(), body(quick1().message, isakmp::kNonce), phase1(), keys()));
    EXPECT_FALSE(hasRightHash(quick2(), {}, phase1(), keys()));
}

TEST(EncryptedMessage, ChangedAnywhereHasAWrongHash)
{
    OpenedMessage opened = quick1();
    for (qsizetype place = 4; place < opened.chain.size(); ++place) {
        OpenedMessage changed = opened;
        changed.chain[place] = char(changed.chain[place] ^ 1);
        changed.message.payloads.front().body = changed.chain.mid(4, 20);
        EXPECT_FALSE(hasRightHash(changed, {}, phase1(), keys())) << place;
    }
}

TEST(EspKeys, AreThoseOfStrongSwan)
{
    const QByteArray nonces = body(quick1().message, isakmp::kNonce) + body(quick2().message, isakmp::kNonce);
    const EspSuite suite = windowsEspSuites(ProfileEncryption::Maximum, isakmp::kUdpTransport).front();
    const auto toServer = espAssociation(suite, 0xc026fc23, nonces, phase1(), keys());
    const auto toUs = espAssociation(suite, 0x1705044f, nonces, phase1(), keys());
    ASSERT_TRUE(toServer && toUs);
    EXPECT_EQ(toServer->encryptionKey.toHex(), recorded::kEspInitiatorEncryption);
    EXPECT_EQ(toServer->integrityKey.toHex(), recorded::kEspInitiatorIntegrity);
    EXPECT_EQ(toUs->encryptionKey.toHex(), recorded::kEspResponderEncryption);
    EXPECT_EQ(toUs->integrityKey.toHex(), recorded::kEspResponderIntegrity);
}

TEST(Informational, OfStrongSwanIsADelete)
{
    const auto payloads =
        openInformational(hex(recorded::kDelete), {message5().lastBlock, message6().lastBlock}, phase1(), keys());
    ASSERT_TRUE(payloads);
    ASSERT_EQ(payloads->size(), 1U);
    const auto gone = parseIsakmpDelete(payloads->front().body);
    ASSERT_TRUE(gone);
    EXPECT_EQ(*gone, (IkeDelete{isakmp::kProtocolEsp, {hex("1705044f")}}));
}

TEST(Informational, AfterAnotherBlockIsNotOpened)
{
    EXPECT_FALSE(openInformational(hex(recorded::kDelete), {message5().lastBlock}, phase1(), keys()));
}

TEST(Informational, DeleteIsReadAsItWasWritten)
{
    const IkeDelete one{isakmp::kProtocolIsakmp, {QByteArray(16, 'c')}};
    EXPECT_EQ(parseIsakmpDelete(serialise(one)), one);
}

TEST(Informational, DeleteOfMoreThanThereIsIsMalformed)
{
    const QByteArray whole = serialise(IkeDelete{isakmp::kProtocolEsp, {"spi1", "spi2"}});
    for (qsizetype size = 0; size < whole.size(); ++size)
        EXPECT_FALSE(parseIsakmpDelete(whole.first(size))) << size;
    QByteArray many = whole;
    many[6] = 1; // 258 of them
    EXPECT_FALSE(parseIsakmpDelete(many));
}

TEST(NatDetection, HashesAreThoseOfStrongSwan)
{
    EXPECT_EQ(natHash(phase1(), {QStringLiteral("10.77.0.2"), 49483})->toHex(), recorded::kNatHashClient);
    EXPECT_EQ(natHash(phase1(), {QStringLiteral("10.77.0.1"), 500})->toHex(), recorded::kNatHashServer);
}

TEST(NatDetection, SeesWhoIsBehindNat)
{
    const auto seen = [](const char *local, std::uint16_t localPort, const char *server) {
        return readNatDetection(message(recorded::kMessage4).payloads, phase1(), {QString::fromLatin1(local), localPort},
                                {QString::fromLatin1(server), 500});
    };
    EXPECT_EQ(seen("10.77.0.2", 49483, "10.77.0.1"), (NatSeen{false, false}));
    EXPECT_EQ(seen("10.77.0.2", 49484, "10.77.0.1"), (NatSeen{false, true}));
    EXPECT_EQ(seen("10.77.0.2", 49483, "203.0.113.1"), (NatSeen{true, false}));
    EXPECT_EQ(seen("0.0.0.0", 49483, "10.77.0.1"), (NatSeen{false, std::nullopt}));
}

TEST(NatDetection, WithoutPayloadsSeesNothing)
{
    EXPECT_EQ(readNatDetection({}, phase1(), {QStringLiteral("10.77.0.2"), 49483}, {QStringLiteral("10.77.0.1"), 500}),
              NatSeen());
}

TEST(NatDetection, OneOfSeveralServerAddressesIsEnough)
{
    for (const int place : {1, 2}) {
        auto payloads = message(recorded::kMessage4).payloads;
        payloads.insert(payloads.end() - (2 - place), {isakmp::kNatDetection, QByteArray(20, 'x')});
        const NatSeen seen =
            readNatDetection(payloads, phase1(), {QStringLiteral("10.77.0.2"), 49483}, {QStringLiteral("10.77.0.1"), 500});
        EXPECT_EQ(seen.server, false) << place;
    }
}

TEST(NatDetection, SaysThatNobodyIsWhereWeAre)
{
    const auto payloads = forcedNatDetection(NatTraversal::Rfc, phase1(), {QStringLiteral("10.77.0.1"), 500});
    ASSERT_EQ(payloads.size(), 2U);
    EXPECT_EQ(payloads[0].body.toHex(), recorded::kNatHashServer);
    EXPECT_NE(payloads[1].body.toHex(), recorded::kNatHashClient);
    EXPECT_EQ(forcedNatDetection(NatTraversal::Draft, phase1(), {QStringLiteral("10.77.0.1"), 500})[0].type, 130);
    EXPECT_TRUE(forcedNatDetection(NatTraversal::None, phase1(), {QStringLiteral("10.77.0.1"), 500}).empty());
}
} // namespace ike_phase1_test
