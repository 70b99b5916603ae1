// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "analysis/server/server_capture.h"
#include "ike/ike_message.h"
#include "ike/l2tp/l2tp_message.h"
#include "ike/l2tp/l2tp_tunnel.h"
#include "ike/main_mode.h"
#include "ike/vendor_ids.h"
#include "ike/wire/isakmp_numbers.h"
#include "support/print.h"

#include <gtest/gtest.h>

namespace analysis_server_server_capture_test {
using namespace fix789;
using namespace fix789::analysis;
using namespace fix789::formats;
using namespace fix789::ike;

namespace {

constexpr char kSonicWall[] = "404bf439522ca3f6";
constexpr char kFortiGate[] = "8299031757a36082c6a621de00000000";

// Windows' message 1, turned into an answer of this server.
QByteArray message2(const QByteArray &vendorId, std::uint64_t responder = 7)
{
    IkeMessage message = *parseIkeMessage(mainModeMessage1(1));
    message.header.responder = responder;
    std::erase_if(message.payloads, [](const IkePayload &payload) { return payload.type == isakmp::kVendorId; });
    message.payloads.push_back({isakmp::kVendorId, QByteArray::fromHex(vendorId)});
    return serialise(message);
}

CapturedDatagram datagram(const QByteArray &payload, std::uint16_t fromPort = 500)
{
    return {QByteArray(4, 1), QByteArray(4, 2), fromPort, 1024, payload};
}

TEST(ServerCapture, TheAnswerNamesTheProduct)
{
    EXPECT_EQ(identifyServerByCapture({datagram(message2(kSonicWall))}).product, QStringLiteral("sonicwall"));
    EXPECT_EQ(identifyServerByCapture({datagram(withNonEspMarker(message2(kFortiGate)), 4500)}).product,
              QStringLiteral("fortigate"));
    EXPECT_EQ(identifyServerByCapture({{{}, {}, 0, 0, message2(kFortiGate)}}).product, QStringLiteral("fortigate"));
}

TEST(ServerCapture, WhatTheClientSendsSaysNothing)
{
    EXPECT_TRUE(identifyServerByCapture({datagram(mainModeMessage1(1))}).product.isEmpty());
    EXPECT_EQ(identifyServerByCapture({datagram(mainModeMessage1(1)), datagram(message2(kSonicWall))}).product,
              QStringLiteral("sonicwall"));
    EXPECT_TRUE(identifyServerByCapture({datagram(message2(kSonicWall, 0))}).product.isEmpty());
}

TEST(ServerCapture, OfTwoProductsIsOpen)
{
    const ServerIdentity both = identifyServerByCapture({datagram(message2(kSonicWall)), datagram(message2(kFortiGate))});
    EXPECT_TRUE(both.product.isEmpty() && both.among.isEmpty());
}

TEST(ServerCapture, OnOtherPortsIsNotRead)
{
    EXPECT_TRUE(identifyServerByCapture({datagram(message2(kSonicWall), 53)}).product.isEmpty());
    EXPECT_TRUE(identifyServerByCapture({datagram("short")}).product.isEmpty());
    EXPECT_TRUE(identifyServerByCapture({}).product.isEmpty());
}

TEST(ServerCapture, TheL2tpServiceNamesItself)
{
    L2tpControlMessage reply;
    reply.tunnel = 5;
    reply.type = l2tp::kSccrp;
    reply.attributes = {{l2tp::kVendorName, "Microsoft", false}};
    EXPECT_EQ(identifyServerByCapture({datagram(serialise(reply), 1701)}).product, QStringLiteral("rras"));
    reply.type = l2tp::kSccrq;
    EXPECT_TRUE(identifyServerByCapture({datagram(serialise(reply), 1701)}).product.isEmpty());
}

} // namespace
} // namespace analysis_server_server_capture_test
