// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "ike/l2tp/tunnel_inside.h"

#include "ike/negotiation_room.h"
#include "support/scripted_lns.h"

#include <gtest/gtest.h>

namespace ike_l2tp_tunnel_inside_test {
using namespace fix789;
using namespace fix789::ike;
using namespace fix789::test;

using Kind = TunnelNegotiation::Heard::Kind;

namespace {

// A server whose other half accepts tunnels and people as `lns` says.
struct Whole {
    explicit Whole(const LnsScript &script = {}) : lns(script), room(joined(), alice()) {}

    ScriptedServer::Script joined()
    {
        auto script = honestScript();
        script.inside = [this](const QByteArray &packet) { return lns.answer(packet); };
        return script;
    }
    static Credentials alice()
    {
        Credentials credentials = withKey("right");
        credentials.user = QStringLiteral("alice");
        credentials.password = Secret("clientPass");
        return credentials;
    }

    ScriptedLns lns;
    Room room;
};

} // namespace

TEST(TunnelInside, GoesFromMessage3ToAnAddress)
{
    Whole whole;
    whole.room.negotiateTo(Stage::L2tp);
    EXPECT_FALSE(whole.room.client->hasSentSecrets());
    whole.room.negotiateTo(Stage::Ikev2); // as far as there is
    EXPECT_FALSE(whole.room.client->step());
    EXPECT_TRUE(whole.room.client->hasSentSecrets());
    std::size_t answered = 0;
    for (const auto &heard : whole.room.heard)
        answered += heard.kind == Kind::Answered ? 1 : 0;
    EXPECT_EQ(answered, 5U);
    EXPECT_EQ(whole.room.heard.back().detail, QStringLiteral("MS-CHAPv2"));
}

TEST(TunnelInside, ARejectedSignInIsSaidAndItsTeardownEndsTunnelAndAssociations)
{
    LnsScript script;
    script.word = LnsScript::Word::No;
    Whole whole(script);
    whole.room.negotiateTo(Stage::Ikev2);
    EXPECT_EQ(whole.room.heard.back().kind, Kind::Refused);
    EXPECT_EQ(whole.room.heard.back().sign, StageSign::SignInRejected);
    whole.lns.control.clear();
    whole.room.leave();
    EXPECT_EQ(whole.lns.control.back(), l2tp::kStopCcn);
    EXPECT_FALSE(whole.room.server.hasTunnel());
    EXPECT_FALSE(whole.room.server.isEstablished());
}

TEST(TunnelInside, AnUnansweredSignInIsSaidBySilence)
{
    LnsScript script;
    script.word = LnsScript::Word::Nothing;
    Whole whole(script);
    whole.room.negotiateTo(Stage::Ikev2);
    ASSERT_TRUE(whole.room.client->step());
    EXPECT_EQ(whole.room.client->silence(), StageSign::SignInUnanswered);
}

TEST(TunnelInside, HandsL2tpToTheServerAndNumbersItsPackets)
{
    auto script = honestScript();
    std::vector<QByteArray> packets;
    script.inside = [&packets](const QByteArray &packet) {
        packets.push_back(packet);
        return std::vector<QByteArray>();
    };
    Room room(script);
    room.negotiateTo(Stage::L2tp);
    const auto first = room.client->request(4500);
    const auto second = room.client->request(4500);
    ASSERT_EQ(first.size(), 2U);
    EXPECT_NE(first, second);
    EXPECT_TRUE(room.client->request(500).empty());
    room.server.received(first.back(), 4500);
    room.server.received(second.back(), 4500);
    ASSERT_EQ(packets.size(), 2U);
    EXPECT_EQ(packets[0], packets[1]);
}

TEST(TunnelInside, RepeatsQuickModesLastMessageWithTheTunnelsFirstRequest)
{
    Room room(honestScript());
    room.negotiateTo(Stage::Quick);
    const auto answers = room.server.received(room.client->request(4500).front(), 4500);
    ASSERT_FALSE(answers.empty());
    const auto heard = room.client->received(answers.front(), 4500);
    ASSERT_EQ(heard.replies.size(), 1U);
    EXPECT_EQ(room.client->request(4500).front(), heard.replies.front());
}
} // namespace ike_l2tp_tunnel_inside_test
