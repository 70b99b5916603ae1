// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "ike/l2tp/l2tp_message.h"

#include "ike/l2tp/l2tp_tunnel.h"

#include <gtest/gtest.h>

namespace ike_l2tp_l2tp_message_test {
using namespace fix789;
using namespace fix789::ike;

namespace {

std::optional<L2tpControlMessage> control(const char *hex)
{
    const auto packet = parseL2tpPacket(QByteArray::fromHex(hex));
    return packet && std::holds_alternative<L2tpControlMessage>(*packet) ? std::optional(std::get<L2tpControlMessage>(*packet))
                                                                         : std::nullopt;
}

std::optional<L2tpDataMessage> data(const char *hex)
{
    const auto packet = parseL2tpPacket(QByteArray::fromHex(hex));
    return packet && std::holds_alternative<L2tpDataMessage>(*packet) ? std::optional(std::get<L2tpDataMessage>(*packet))
                                                                      : std::nullopt;
}

} // namespace

TEST(L2tpMessage, IsWrittenAsTheStandardShowsIt)
{
    const L2tpControlMessage hello{0x1234, 0, 3, 5, l2tp::kHello, {}};
    EXPECT_EQ(serialise(hello).toHex(' '), QByteArray("c8 02 00 14 12 34 00 00 00 03 00 05 80 08 00 00 00 00 00 06"));
    const L2tpControlMessage zlb{0x1234, 0, 3, 5, 0, {}};
    EXPECT_EQ(serialise(zlb).toHex(' '), QByteArray("c8 02 00 0c 12 34 00 00 00 03 00 05"));
}

TEST(L2tpMessage, ComesBackAsItWasWritten)
{
    const L2tpControlMessage message{
        7,
        8,
        9,
        10,
        l2tp::kSccrp,
        {l2tpShort(l2tp::kAssignedTunnel, 0xbeef), {l2tp::kHostName, "gate"}, {l2tp::kVendorName, "", false}}};
    EXPECT_EQ(parseL2tpPacket(serialise(message)), Result<L2tpPacket>(message));
    const L2tpDataMessage frame{7, 8, QByteArray::fromHex("ff03c021")};
    EXPECT_EQ(parseL2tpPacket(serialise(frame)), Result<L2tpPacket>(frame));
}

TEST(L2tpMessage, DataIsReadWithAndWithoutItsOptionalFields)
{
    const L2tpDataMessage expected{1, 2, QByteArray::fromHex("c021")};
    EXPECT_EQ(data("0002 0001 0002 c021"), expected);
    EXPECT_EQ(data("4002 000a 0001 0002 c021 ffff"), expected); // behind the length: padding
    EXPECT_EQ(data("0802 0001 0002 0011 0022 c021"), expected);
    EXPECT_EQ(data("0202 0001 0002 0003 aabbcc c021"), expected);
    EXPECT_EQ(data("4a02 0013 0001 0002 0011 0022 0003 aabbcc c021"), expected);
}

TEST(L2tpMessage, AttributesOfVendorsAndHiddenOnesAreLeftOut)
{
    const auto message = control("c802 002b 0001 0000 0000 0001 8008 0000 0000 0002 8008 0137 0009 0063 c008 0000 0009 0064"
                                 "8007 0000 0007 67");
    ASSERT_TRUE(message);
    ASSERT_EQ(message->attributes.size(), 1U);
    EXPECT_EQ(message->attributes.front(), (L2tpAvp{l2tp::kHostName, "g"}));
}

TEST(L2tpMessage, OtherShapesAreRefused)
{
    for (const char *hex : {"", "c8", "c802", "c802000c", "c803 000c 0001 0000 0000 0000", // version 3
                            "c801 000c 0001 0000 0000 0000",                               // L2F
                            "8802 0001 0000 0000 0000",                                    // control without its length
                            "c002 0008 0001 0000",                                         // without its numbers
                            "ca02 000e 0001 0000 0000 0000 0000",                          // with an offset
                            "c802 000d 0001 0000 0000 0000",                               // longer than it is
                            "c802 0003 0001 0000 0000 0000",                               // shorter than its header
                            "c802 0010 0001 0000 0000 0000 8008 0000",                     // half an attribute
                            "c802 0012 0001 0000 0000 0000 8005 0000 0000",                // an attribute of 5 bytes
                            "c802 0014 0001 0000 0000 0000 8009 0000 0000 0002",           // longer than what is left
                            "c802 0014 0001 0000 0000 0000 c008 0000 0000 0002",           // a hidden type
                            "c802 0014 0001 0000 0000 0000 8008 0000 0009 0002",           // no type first
                            "c802 0014 0001 0000 0000 0000 8008 0000 0000 0000",           // type 0
                            "0202 0001 0002 0004 aabbcc", "0802 0001 0002 0011"})
        EXPECT_FALSE(parseL2tpPacket(QByteArray::fromHex(hex))) << hex;
}

TEST(L2tpMessage, MoreAttributesThanAnyServerSendsAreRefused)
{
    L2tpControlMessage message{1, 0, 0, 0, l2tp::kSccrp, std::vector<L2tpAvp>(63, L2tpAvp{l2tp::kHostName, "g"})};
    EXPECT_TRUE(parseL2tpPacket(serialise(message)));
    message.attributes.push_back({l2tp::kHostName, "g"});
    EXPECT_FALSE(parseL2tpPacket(serialise(message)));
}

TEST(L2tpMessage, ResultsAreSaidInWords)
{
    const auto result = [](std::uint16_t type, const char *hex, Words words = Words::AndTheirs) {
        return l2tpResult({1, 0, 0, 0, type, {{l2tp::kResultCode, QByteArray::fromHex(hex)}}}, words);
    };
    EXPECT_EQ(result(l2tp::kStopCcn, "0004"), u"not authorised");
    EXPECT_EQ(result(l2tp::kCdn, "0004"), u"no facilities now");
    EXPECT_EQ(result(l2tp::kStopCcn, "00020006"), u"general error (vendor's own error)");
    EXPECT_EQ(result(l2tp::kCdn, "00020004 6e6f20726f6f6d"), u"general error (no resources): no room");
    EXPECT_EQ(result(l2tp::kCdn, "00020004 6e6f20726f6f6d", Words::Ours), u"general error (no resources)");
    EXPECT_EQ(result(l2tp::kCdn, "0063 0063"), u"result 99 (error 99)");
    EXPECT_EQ(result(l2tp::kCdn, "00"), u"");
    EXPECT_EQ(l2tpResult({1, 0, 0, 0, l2tp::kCdn, {}}, Words::AndTheirs), u"");
}

TEST(L2tpMessage, WhatAServerWroteIsCutAndCleaned)
{
    EXPECT_EQ(printable("a\x1b[31m\nb\xc3\xa9"), u"a?[31m?b??");
    EXPECT_EQ(printable(QByteArray(1000, 'x')).size(), 64);
}
} // namespace ike_l2tp_l2tp_message_test
