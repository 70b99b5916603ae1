// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "ike/main_mode.h"

#include "ike/ike_message.h"
#include "ike/vendor_ids.h"
#include "ike/wire/isakmp_numbers.h"

#include <QCryptographicHash>

#include <gtest/gtest.h>

#include <algorithm>

namespace ike_main_mode_test {
using namespace fix789;
using namespace fix789::ike;

namespace {

constexpr std::uint64_t kCookie = 0x080fd6f205d3879d;
constexpr std::uint64_t kServerCookie = 0x1122334455667788;

// error-789.md 3.1: a capture of Windows 10, cookie included.
const char kWindowsTemplate[] = "080fd6f205d3879d 0000000000000000 01 10 02 00 00000000 00000198"
                                "0d0000d4 00000001 00000001 000000c8 01010005"
                                "03000028 01010000 80010007 800e0100 80020002 80040014 80030001 800b0001 000c000400007080"
                                "03000028 02010000 80010007 800e0080 80020002 80040013 80030001 800b0001 000c000400007080"
                                "03000028 03010000 80010007 800e0100 80020002 8004000e 80030001 800b0001 000c000400007080"
                                "03000024 04010000 80010005 80020002 8004000e 80030001 800b0001 000c000400007080"
                                "00000024 05010000 80010005 80020002 80040002 80030001 800b0001 000c000400007080"
                                "0d000018 01528bbbc00696121849ab9a1c5b2a5100000001"
                                "0d000018 1e2b516905991c7d7c96fcbfb587e46100000009"
                                "0d000014 4a131c81070358455c5728f20e95452f"
                                "0d000014 90cb80913ebb696e086381b5ec427b1f"
                                "0d000014 4048b7d56ebce88525e7de7f00d6c2d3"
                                "0d000014 fb1de3cdf341b7ea16b7e5be0855f120"
                                "0d000014 26244d38eddb61b3172a36e3d0cfb819"
                                "00000014 e3a5966a76379fe707228231e5ce8652";

IkeMessage message2(const MainModeSuite &suite)
{
    IkeTransform transform{3, isakmp::kTransformKeyIke, {}};
    transform.attributes = {{isakmp::kAttributeEncryption, suite.encryption},
                            {isakmp::kAttributeKeyLength, suite.keyBits},
                            {isakmp::kAttributeHash, suite.hash},
                            {isakmp::kAttributeGroup, suite.group},
                            {isakmp::kAttributeAuthentication, suite.authentication}};
    IkeMessage message;
    message.header = {kCookie, kServerCookie, isakmp::kVersion, isakmp::kMainMode, 0, 0};
    message.payloads = {
        {isakmp::kSecurityAssociation, serialise(SecurityAssociation{{{1, isakmp::kProtocolIsakmp, {}, {transform}}}})},
        {isakmp::kVendorId, QByteArray::fromHex("882fe56d6fd20dbc2251613b2ebe5beb")},
    };
    return message;
}

IkeMessage notification(std::uint16_t type)
{
    IkeMessage message;
    message.header = {kCookie, kServerCookie, isakmp::kVersion, isakmp::kInformational, 0, 0x01020304};
    QByteArray body = QByteArray::fromHex("0000000101000000");
    body[6] = char(type >> 8);
    body[7] = char(type);
    message.payloads = {{isakmp::kNotification, body}};
    return message;
}

const MainModeSuite kThird = windowsMainModeSuites().at(2);

} // namespace

TEST(MainModeMessage1, IsWindowsMessageByteForByteWithOurVendorIdBehindIt)
{
    QByteArray expected = QByteArray::fromHex(kWindowsTemplate);
    ASSERT_EQ(expected.size(), 408);
    const QByteArray ours = mainModeMessage1(kCookie);
    ASSERT_EQ(ours.size(), 408 + 20);
    // What our payload changes: the length in the header and the link of the last payload before it.
    expected[26] = 0x01;
    expected[27] = char(0xac);
    expected[408 - 20] = char(isakmp::kVendorId);
    EXPECT_EQ(ours.first(408).toHex(' '), expected.toHex(' '));
    EXPECT_EQ(ours.mid(408).toHex(), QByteArray("00000014") + ownVendorId().toHex());
}

TEST(MainModeMessage1, DiffersOnlyInItsCookie)
{
    EXPECT_EQ(mainModeMessage1(1).mid(8), mainModeMessage1(2).mid(8));
    EXPECT_NE(mainModeMessage1(1), mainModeMessage1(2));
}

TEST(MainModeMessage1, OfOneSuiteOffersThatAlone)
{
    const auto message = parseIkeMessage(mainModeMessage1(kCookie, {kThird}));
    ASSERT_TRUE(message);
    const auto association = parseSecurityAssociation(message->payloads.front().body);
    ASSERT_TRUE(association);
    ASSERT_EQ(association->proposals.front().transforms.size(), 1U);
    EXPECT_EQ(suiteOf(association->proposals.front().transforms.front()), kThird);
}

TEST(MainModeMessage1, WithACertificateIsWindowsOwnWithAnotherAuthentication)
{
    QByteArray expected = mainModeMessage1(kCookie);
    expected.replace(QByteArray::fromHex("80030001"), QByteArray::fromHex("80030003"));
    EXPECT_EQ(mainModeMessage1(kCookie, suitesOf(Offer::Certificate)), expected);
}

TEST(MainModeMessage1, OfAnyOfferFitsIntoOnePacketOfAnyIpv6Path)
{
    for (const Offer offer : {Offer::Modern, Offer::Outdated, Offer::Certificate})
        EXPECT_LE(mainModeMessage1(kCookie, suitesOf(offer)).size(), 1280 - 40 - 8 - 4);
}

TEST(MainModeMessage1, OfAnotherOfferHoldsNothingOfWindowsOwn)
{
    const auto windows = windowsMainModeSuites();
    for (const Offer offer : {Offer::Modern, Offer::Outdated, Offer::Certificate})
        for (const MainModeSuite &suite : suitesOf(offer))
            EXPECT_EQ(std::count(windows.begin(), windows.end(), suite), 0) << qPrintable(suite.toString());
}

TEST(MainModeMessage1, PaddedIsAsLargeAsAskedForAndStillWhole)
{
    const QByteArray large = padded(mainModeMessage1(kCookie), 1600);
    EXPECT_GT(large.size(), 1500);
    EXPECT_LT(large.size(), 2000);
    EXPECT_TRUE(parseIkeMessage(large));
}

TEST(MainModeMessage1, NamesUsByTheHashOfOurName)
{
    EXPECT_EQ(ownVendorId(), QCryptographicHash::hash("Fix789 diagnostic probe", QCryptographicHash::Sha256).first(16));
}

TEST(MainModeMessage2, TellsTheSuiteAndTheVendorIds)
{
    const auto answer = readMainModeMessage2(serialise(message2(kThird)), kCookie);
    ASSERT_TRUE(answer);
    ASSERT_TRUE(answer->chosen);
    EXPECT_EQ(answer->chosen->toString(), QStringLiteral("AES-CBC-256/SHA-1/MODP-2048"));
    EXPECT_EQ(answer->responderCookie, kServerCookie);
    EXPECT_EQ(answer->vendorIds, QStringList{QStringLiteral("882fe56d6fd20dbc2251613b2ebe5beb")});
    EXPECT_FALSE(answer->notification);
}

TEST(MainModeMessage2, OfAnotherCookieIsNoAnswer)
{
    const auto answer = readMainModeMessage2(serialise(message2(kThird)), kCookie + 1);
    ASSERT_FALSE(answer);
    EXPECT_EQ(answer.error().kind, ErrorKind::Malformed);
}

TEST(MainModeMessage2, ThatChoosesWhatWeDidNotOfferIsNoAnswer)
{
    MainModeSuite suite = kThird;
    suite.hash = 4; // SHA-256
    EXPECT_FALSE(readMainModeMessage2(serialise(message2(suite)), kCookie));
}

TEST(MainModeMessage2, MayChooseWhatThatMessageOffered)
{
    MainModeSuite suite = kThird;
    suite.hash = isakmp::kHashSha256;
    const auto answer = readMainModeMessage2(serialise(message2(suite)), kCookie, suitesOf(Offer::Modern));
    ASSERT_TRUE(answer);
    EXPECT_EQ(answer->chosen, suite);
}

TEST(MainModeMessage2, WithAnotherKindOfAuthenticationIsNoAnswer)
{
    MainModeSuite suite = kThird;
    suite.authentication = 3; // RSA signature
    EXPECT_FALSE(readMainModeMessage2(serialise(message2(suite)), kCookie));
}

TEST(MainModeMessage2, OurOwnMessageComeBackIsNoAnswer)
{
    EXPECT_FALSE(readMainModeMessage2(mainModeMessage1(kCookie), kCookie));
}

TEST(MainModeMessage2, WithoutAServerCookieIsNoAnswer)
{
    IkeMessage message = message2(kThird);
    message.header.responder = 0;
    EXPECT_FALSE(readMainModeMessage2(serialise(message), kCookie));
}

TEST(MainModeMessage2, ThatChoosesTwoTransformsIsNoAnswer)
{
    auto association = parseSecurityAssociation(message2(kThird).payloads.front().body);
    ASSERT_TRUE(association);
    auto &transforms = association->proposals.front().transforms;
    transforms.push_back(transforms.front());
    IkeMessage message = message2(kThird);
    message.payloads.front().body = serialise(*association);
    EXPECT_FALSE(readMainModeMessage2(serialise(message), kCookie));
}

TEST(MainModeMessage2, NoProposalChosenIsARefusal)
{
    const auto answer = readMainModeMessage2(serialise(notification(14)), kCookie);
    ASSERT_TRUE(answer);
    EXPECT_EQ(answer->notification, 14);
    EXPECT_FALSE(answer->chosen);
}

// As SoftEther VPN 5.01 sent it: a number of its own in the header, our cookie in the notification.
TEST(MainModeMessage2, ARefusalMayNameOurCookieInItsNotificationAlone)
{
    const QByteArray refusal = QByteArray::fromHex("038c8c144030dba600000000000000000b100500e7e7949000000038"
                                                   "0000001c000000010110000edd6d790d68462fb90000000000000000");
    const auto answer = readMainModeMessage2(refusal, 0xdd6d790d68462fb9);
    ASSERT_TRUE(answer);
    EXPECT_EQ(answer->notification, 14);
    EXPECT_FALSE(readMainModeMessage2(refusal, 0xdd6d790d68462fb8));
}

TEST(MainModeMessage2, AStatusIsNoRefusal)
{
    EXPECT_FALSE(readMainModeMessage2(serialise(notification(24578)), kCookie)); // INITIAL-CONTACT
    EXPECT_FALSE(readMainModeMessage2(serialise(notification(0)), kCookie));
}

TEST(MainModeMessage2, ARefusalInTheFormOfIkev2IsUnderstood)
{
    IkeMessage message;
    message.header = {kCookie, 0, ikev2::kVersion, 37, ikev2::kFlagResponse, 0};
    message.payloads = {{ikev2::kNotify, QByteArray::fromHex("00000005")}};
    const auto answer = readMainModeMessage2(serialise(message), kCookie);
    ASSERT_TRUE(answer);
    EXPECT_EQ(answer->notification, 5);
}

TEST(MainModeMessage2, EncryptedOnesAreNoAnswer)
{
    IkeMessage message = notification(14);
    message.header.flags = isakmp::kFlagEncrypted;
    EXPECT_FALSE(readMainModeMessage2(serialise(message), kCookie));
}

TEST(MainModeMessage2, CutAnywhereIsNoAnswer)
{
    const QByteArray whole = serialise(message2(kThird));
    for (qsizetype size = 0; size < whole.size(); ++size)
        EXPECT_FALSE(readMainModeMessage2(whole.first(size), kCookie)) << size;
}

TEST(AggressiveMode, Message1HoldsWhatItsExchangeNeedsAndNoHash)
{
    const auto suites = aggressiveModeSuites(isakmp::kGroupModp1024);
    const auto message = parseIkeMessage(
        aggressiveModeMessage1(kCookie, suites, QByteArray(128, 'k'), QByteArray(20, 'n'), QStringLiteral("192.168.1.20")));
    ASSERT_TRUE(message);
    EXPECT_EQ(message->header.exchange, isakmp::kAggressiveMode);
    EXPECT_EQ(message->header.initiator, kCookie);
    EXPECT_EQ(message->header.flags, 0);
    EXPECT_EQ(message->payloads.front().type, isakmp::kSecurityAssociation); // RFC 2409, 5: it must be the first
    EXPECT_EQ(message->only(isakmp::kKeyExchange)->body, QByteArray(128, 'k'));
    EXPECT_EQ(message->only(isakmp::kNonce)->body, QByteArray(20, 'n'));
    EXPECT_EQ(message->only(isakmp::kIdentification)->body, QByteArray::fromHex("01000000c0a80114"));
    EXPECT_EQ(message->only(isakmp::kHash), nullptr);
    for (const MainModeSuite &suite : suites)
        EXPECT_EQ(suite.group, isakmp::kGroupModp1024);
}

TEST(AggressiveMode, AnAnswerOfTheOtherModeIsNone)
{
    const auto suites = aggressiveModeSuites(isakmp::kGroupModp2048);
    IkeMessage answer = message2(suites.front());
    EXPECT_FALSE(readAggressiveModeMessage2(serialise(answer), kCookie, suites));
    answer.header.exchange = isakmp::kAggressiveMode;
    const auto read = readAggressiveModeMessage2(serialise(answer), kCookie, suites);
    ASSERT_TRUE(read);
    EXPECT_EQ(read->chosen, suites.front());
    EXPECT_FALSE(readMainModeMessage2(serialise(answer), kCookie, suites));
    EXPECT_EQ(readAggressiveModeMessage2(serialise(notification(18)), kCookie, suites)->notification, 18);
}
} // namespace ike_main_mode_test
