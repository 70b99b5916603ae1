// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "ike/ike_message.h"

#include "ike/main_mode.h"
#include "ike/wire/isakmp_numbers.h"

#include <gtest/gtest.h>

namespace ike_ike_message_test {
using namespace fix789;
using namespace fix789::ike;

namespace {

IkeMessage messageOf(std::size_t payloads)
{
    IkeMessage message;
    message.header = {1, 2, isakmp::kVersion, isakmp::kMainMode, 0, 0};
    message.payloads.assign(payloads, {isakmp::kVendorId, QByteArray("id")});
    return message;
}

} // namespace

TEST(IkeMessage, IsReadAsItWasWritten)
{
    for (const std::size_t count : {0U, 1U, 3U, 64U}) {
        const auto read = parseIkeMessage(serialise(messageOf(count)));
        ASSERT_TRUE(read) << count;
        EXPECT_EQ(*read, messageOf(count));
    }
}

TEST(IkeMessage, OfMoreThan64PayloadsIsMalformed)
{
    const auto read = parseIkeMessage(serialise(messageOf(65)));
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().kind, ErrorKind::Malformed);
}

TEST(IkeMessage, OfMoreThan64KiBIsMalformed)
{
    EXPECT_TRUE(parseIkeMessage(serialise(messageOf(1)).leftJustified(64 * 1024, '\0')));
    EXPECT_FALSE(parseIkeMessage(serialise(messageOf(1)).leftJustified(64 * 1024 + 1, '\0')));
}

TEST(IkeMessage, WhoseLengthLiesIsMalformed)
{
    QByteArray bytes = serialise(messageOf(1));
    bytes[27] = char(bytes.size() + 1);
    EXPECT_FALSE(parseIkeMessage(bytes));
    bytes[27] = 27; // shorter than its own header
    EXPECT_FALSE(parseIkeMessage(bytes));
    bytes[24] = char(0xff);
    EXPECT_FALSE(parseIkeMessage(bytes));
}

TEST(IkeMessage, WhosePayloadIsShorterThanItsHeaderIsMalformed)
{
    for (const char length : {0, 1, 3}) {
        QByteArray bytes = serialise(messageOf(1));
        bytes[31] = length;
        EXPECT_FALSE(parseIkeMessage(bytes)) << int(length);
    }
}

TEST(IkeMessage, WhosePayloadReachesBeyondItsEndIsMalformed)
{
    QByteArray bytes = serialise(messageOf(1));
    bytes[31] = 7;
    EXPECT_FALSE(parseIkeMessage(bytes + "more"));
}

TEST(IkeMessage, BytesBehindItAreIgnored)
{
    EXPECT_EQ(parseIkeMessage(serialise(messageOf(1)) + "more"), messageOf(1));
}

TEST(IkeMessage, OfAnUnknownVersionIsMalformed)
{
    QByteArray bytes = serialise(messageOf(1));
    bytes[17] = 0x30;
    EXPECT_FALSE(parseIkeMessage(bytes));
}

TEST(IkeMessage, AnEncryptedOneShowsNoPayloads)
{
    IkeMessage message = messageOf(2);
    message.header.flags = isakmp::kFlagEncrypted;
    const auto read = parseIkeMessage(serialise(message));
    ASSERT_TRUE(read);
    EXPECT_TRUE(read->payloads.empty());
}

TEST(IkeMessage, TheChainOfIkev2EndsAtTheEncryptedPayload)
{
    IkeMessage message = messageOf(1);
    message.header.version = ikev2::kVersion;
    message.payloads.push_back({ikev2::kEncrypted, "secret"});
    QByteArray bytes = serialise(message);
    bytes[28 + 6] = 35; // the encrypted payload names the first one inside it
    EXPECT_EQ(parseIkeMessage(bytes), message);
}

TEST(IkeMessage, OnlyFindsAPayloadThatStandsAlone)
{
    EXPECT_NE(messageOf(1).only(isakmp::kVendorId), nullptr);
    EXPECT_EQ(messageOf(2).only(isakmp::kVendorId), nullptr);
    EXPECT_EQ(messageOf(0).only(isakmp::kVendorId), nullptr);
}

TEST(IkeNotification, ReadsItsNumberBehindAnSpi)
{
    const auto read = parseIsakmpNotification(QByteArray::fromHex("00000001 01 08 000e 1111111111111111 cafe"));
    ASSERT_TRUE(read);
    EXPECT_EQ(read->type, 14);
    EXPECT_EQ(read->contents, QByteArray::fromHex("cafe"));
}

TEST(IkeNotification, WhoseSpiReachesBeyondItsEndIsMalformed)
{
    EXPECT_FALSE(parseIsakmpNotification(QByteArray::fromHex("00000001 01 09 000e 1111111111111111")));
    EXPECT_FALSE(parseIkev2Notify(QByteArray::fromHex("0104000e")));
    EXPECT_FALSE(parseIkev2Notify({}));
}

TEST(IkeNotification, NamesAreThoseOfTheStandards)
{
    EXPECT_EQ(isakmpNotificationName(1), QStringLiteral("INVALID-PAYLOAD-TYPE"));
    EXPECT_EQ(isakmpNotificationName(14), QStringLiteral("NO-PROPOSAL-CHOSEN"));
    EXPECT_EQ(isakmpNotificationName(24), QStringLiteral("AUTHENTICATION-FAILED"));
    EXPECT_EQ(isakmpNotificationName(30), QStringLiteral("UNEQUAL-PAYLOAD-LENGTHS"));
    EXPECT_EQ(isakmpNotificationName(31), QStringLiteral("notification 31"));
    EXPECT_EQ(isakmpNotificationName(-1), QStringLiteral("notification -1"));
    EXPECT_EQ(ikev2NotifyName(17), QStringLiteral("INVALID_KE_PAYLOAD"));
    EXPECT_EQ(ikev2NotifyName(16390), QStringLiteral("COOKIE"));
    EXPECT_EQ(ikev2NotifyName(99), QStringLiteral("notification 99"));
}

TEST(NonEspMarker, IsFourZeroBytesBeforeTheMessage)
{
    EXPECT_EQ(withNonEspMarker("x"), QByteArray("\0\0\0\0x", 5));
    EXPECT_EQ(withoutNonEspMarker(QByteArray("\0\0\0\0x", 5)), QByteArray("x"));
    EXPECT_EQ(withoutNonEspMarker(QByteArray("\0\0\0x", 4)), std::nullopt); // an ESP packet
    EXPECT_EQ(withoutNonEspMarker({}), std::nullopt);
}
} // namespace ike_ike_message_test
