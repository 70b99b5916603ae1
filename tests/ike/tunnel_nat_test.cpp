// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "ike/nat_detection.h"

#include "ike/negotiation_room.h"
#include "ike/wire/isakmp_numbers.h"

#include <gtest/gtest.h>

namespace ike_tunnel_nat_test {
using namespace fix789;
using namespace fix789::ike;
using namespace fix789::test;

using Answer = ScriptedServer::Answer;

TEST(TunnelNat, SeesTheServerBehindNat)
{
    auto script = honestScript();
    script.self = {QStringLiteral("192.168.7.1"), 500};
    Room room(script);
    room.negotiateTo(Stage::Auth);
    EXPECT_EQ(room.client->serverBehindNat(), true);
    EXPECT_EQ(room.client->clientBehindNat(), false);
}

TEST(TunnelNat, SeesTheClientBehindNat)
{
    auto script = honestScript();
    script.client = {QStringLiteral("198.51.100.9"), 40000};
    Room room(script);
    room.negotiateTo(Stage::Auth);
    EXPECT_EQ(room.client->serverBehindNat(), false);
    EXPECT_EQ(room.client->clientBehindNat(), true);
}

TEST(TunnelNat, AServerThatGivesOurHashBackSeemsNotBehindNat)
{
    auto script = honestScript();
    script.client = {QStringLiteral("198.51.100.77"), 1};
    script.self = {QStringLiteral("192.168.7.1"), 500};
    QByteArray ours;
    script.payloads = [&ours](Answer answer, std::vector<IkePayload> &payloads) {
        if (answer == Answer::Message4)
            payloads.back().body = ours;
    };
    Room room(script);
    const auto message3 = parseIkeMessage(room.client->request(500).front());
    ASSERT_TRUE(message3);
    ours = message3->payloads.at(2).body;
    room.negotiateTo(Stage::Auth);
    EXPECT_EQ(room.client->serverBehindNat(), false);
    EXPECT_EQ(room.client->clientBehindNat(), true);
}

TEST(TunnelNat, WithoutNatTraversalSaysNothingOfNat)
{
    auto script = honestScript();
    script.vendorIds = {};
    Room room(script);
    room.negotiateTo(Stage::Auth);
    EXPECT_EQ(room.client->serverBehindNat(), std::nullopt);
    EXPECT_EQ(room.client->clientBehindNat(), std::nullopt);
}

TEST(TunnelNat, SpeaksTheDraftWithAServerThatKnowsNothingElse)
{
    auto script = honestScript();
    script.vendorIds = {QByteArray::fromHex("90cb80913ebb696e086381b5ec427b1f")};
    Room room(script);
    room.negotiateTo(Stage::L2tp);
    EXPECT_TRUE(room.server.hasTunnel());
    EXPECT_EQ(room.server.espSuite().encapsulation, isakmp::kUdpTransportDraft);
    EXPECT_EQ(room.client->serverBehindNat(), false);
}

TEST(TunnelNat, EncapsulatesAsTheRfcSaysWhereThePeerKnowsIt)
{
    Room room(honestScript());
    room.negotiateTo(Stage::L2tp);
    EXPECT_EQ(room.server.espSuite().encapsulation, isakmp::kUdpTransport);
}
} // namespace ike_tunnel_nat_test
