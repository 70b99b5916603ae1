// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "ike/ike_sa_init.h"

#include "ike/ike_message.h"
#include "ike/wire/isakmp_numbers.h"

#include <gtest/gtest.h>

namespace ike_ike_sa_init_test {
using namespace fix789;
using namespace fix789::ike;

namespace {

constexpr std::uint64_t kSpi = 0x0102030405060708;

IkeMessage reply(std::uint8_t exchange = ikev2::kIkeSaInit)
{
    IkeMessage message;
    message.header = {kSpi, 0x1111, ikev2::kVersion, exchange, ikev2::kFlagResponse, 0};
    return message;
}

IkeMessage accepting()
{
    IkeMessage message = reply();
    message.payloads = {{ikev2::kSecurityAssociation, "sa"}, {ikev2::kKeyExchange, "ke"}, {ikev2::kNonce, "nonce"}};
    return message;
}

IkeMessage notifying(const QByteArray &typeInHex)
{
    IkeMessage message = reply();
    message.header.responder = 0;
    message.payloads = {{ikev2::kNotify, QByteArray("\0\0", 2) + QByteArray::fromHex(typeInHex)}};
    return message;
}

} // namespace

TEST(IkeSaInitRequest, HoldsItsPayloadsInTheOrderOfTheStandard)
{
    const auto value = throwAwayModp2048Value();
    ASSERT_TRUE(value);
    const auto message = parseIkeMessage(ikeSaInitRequest(kSpi, QByteArray(32, 'n'), *value));
    ASSERT_TRUE(message);
    EXPECT_EQ(message->header, (IkeHeader{kSpi, 0, ikev2::kVersion, ikev2::kIkeSaInit, ikev2::kFlagInitiator, 0}));
    ASSERT_EQ(message->payloads.size(), 4U);
    EXPECT_EQ(message->payloads[0].type, ikev2::kSecurityAssociation);
    EXPECT_EQ(message->payloads[1].type, ikev2::kKeyExchange);
    EXPECT_EQ(message->payloads[1].body, QByteArray::fromHex("000e0000") + *value);
    EXPECT_EQ(message->payloads[2].body, QByteArray(32, 'n'));
    EXPECT_EQ(message->payloads[3].type, ikev2::kVendorId);
}

TEST(IkeSaInitRequest, FitsIntoOnePacket)
{
    EXPECT_LT(ikeSaInitRequest(kSpi, QByteArray(32, 'n'), QByteArray(256, 'v')).size(), 1200);
}

TEST(ThrowAwayValue, Has256BytesAndIsFresh)
{
    const auto first = throwAwayModp2048Value();
    const auto second = throwAwayModp2048Value();
    ASSERT_TRUE(first && second);
    EXPECT_EQ(first->size(), 256);
    EXPECT_NE(*first, *second);
}

TEST(IkeSaInitRequest, WithACookieIsTheSameBehindIt)
{
    const QByteArray request = ikeSaInitRequest(kSpi, QByteArray(32, 'n'), QByteArray(256, 'v'));
    const auto before = parseIkeMessage(request);
    const auto after = parseIkeMessage(withCookie(request, "cookie"));
    ASSERT_TRUE(before && after);
    EXPECT_EQ(after->header, before->header);
    ASSERT_EQ(after->payloads.size(), 5U);
    EXPECT_EQ(after->payloads.front(), (IkePayload{ikev2::kNotify, QByteArray::fromHex("00004006") + "cookie"}));
    EXPECT_TRUE(std::equal(before->payloads.begin(), before->payloads.end(), after->payloads.begin() + 1));
}

TEST(IkeSaInitRequest, InANewerMinorVersionDiffersInItsSpiAndOneByte)
{
    constexpr std::uint64_t kOther = 0x1112131415161718;
    const QByteArray request = ikeSaInitRequest(kSpi, QByteArray(16, 'n'), QByteArray(256, 'v'));
    QByteArray changed = inNewerMinorVersion(request, kOther);
    EXPECT_EQ(changed.at(17), 0x21);
    changed[17] = 0x20;
    EXPECT_EQ(changed, ikeSaInitRequest(kOther, QByteArray(16, 'n'), QByteArray(256, 'v')));
}

TEST(IkeSaInitReply, ACookieIsHandedOn)
{
    const auto read = readIkeSaInitReply(serialise(notifying("40060102")), kSpi);
    ASSERT_TRUE(read);
    EXPECT_EQ(read->notification, int(ikev2::kCookie));
    EXPECT_EQ(read->cookie, QByteArray::fromHex("0102"));
}

TEST(IkeSaInitReply, ACookieOfNoBytesOrOfTooManyIsNoAnswer)
{
    EXPECT_FALSE(readIkeSaInitReply(serialise(notifying("4006")), kSpi));
    EXPECT_TRUE(readIkeSaInitReply(serialise(notifying(QByteArray("4006").append(128, 'a'))), kSpi));
    EXPECT_FALSE(readIkeSaInitReply(serialise(notifying(QByteArray("4006").append(130, 'a'))), kSpi));
}

TEST(IkeSaInitReply, AcceptingIsHalfOpen)
{
    const auto read = readIkeSaInitReply(serialise(accepting()), kSpi);
    ASSERT_TRUE(read);
    EXPECT_TRUE(read->goesAlong());
    EXPECT_TRUE(read->isHalfOpen());
}

TEST(IkeSaInitReply, VendorIdsAreHandedOn)
{
    IkeMessage with = accepting();
    with.payloads.push_back({ikev2::kVendorId, QByteArray::fromHex("1e2b516905991c7d7c96fcbfb587e46100000009")});
    const auto read = readIkeSaInitReply(serialise(with), kSpi);
    ASSERT_TRUE(read);
    EXPECT_TRUE(read->isHalfOpen());
    EXPECT_EQ(read->vendorIds, QStringList{QStringLiteral("1e2b516905991c7d7c96fcbfb587e46100000009")});
}

TEST(IkeSaInitReply, CookieAndAnotherGroupGoAlongButLeaveNothingBehind)
{
    for (const char *type : {"4006aabb", "0011"}) {
        const auto read = readIkeSaInitReply(serialise(notifying(type)), kSpi);
        ASSERT_TRUE(read) << type;
        EXPECT_TRUE(read->goesAlong());
        EXPECT_FALSE(read->isHalfOpen());
    }
}

TEST(IkeSaInitReply, NoProposalChosenIsARefusal)
{
    const auto read = readIkeSaInitReply(serialise(notifying("000e")), kSpi);
    ASSERT_TRUE(read);
    EXPECT_EQ(read->notification, 14);
    EXPECT_FALSE(read->goesAlong());
}

TEST(IkeSaInitReply, AnotherStatusIsNoAnswer)
{
    EXPECT_FALSE(readIkeSaInitReply(serialise(notifying("4004")), kSpi));
}

TEST(IkeSaInitReply, OfAnotherSpiIsNoAnswer)
{
    EXPECT_FALSE(readIkeSaInitReply(serialise(accepting()), kSpi + 1));
}

TEST(IkeSaInitReply, OurOwnRequestComeBackIsNoAnswer)
{
    EXPECT_FALSE(readIkeSaInitReply(ikeSaInitRequest(kSpi, QByteArray(32, 'n'), QByteArray(256, 'v')), kSpi));
}

TEST(IkeSaInitReply, WithoutAKeyIsNoAnswer)
{
    IkeMessage message = accepting();
    message.payloads.erase(message.payloads.begin() + 1);
    EXPECT_FALSE(readIkeSaInitReply(serialise(message), kSpi));
}

TEST(IkeSaInitReply, ARefusalInTheFormOfIkev1IsUnderstood)
{
    IkeMessage message;
    message.header = {kSpi, 0, isakmp::kVersion, isakmp::kInformational, 0, 7};
    message.payloads = {{isakmp::kNotification, QByteArray::fromHex("0000000101000005")}};
    const auto read = readIkeSaInitReply(serialise(message), kSpi);
    ASSERT_TRUE(read);
    EXPECT_EQ(read->notification, 5);
}
} // namespace ike_ike_sa_init_test
