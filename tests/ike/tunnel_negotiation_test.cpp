// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "ike/tunnel_negotiation.h"

#include "ike/negotiation_room.h"
#include "ike/wire/isakmp_numbers.h"

#include <gtest/gtest.h>

namespace ike_tunnel_negotiation_test {
using namespace fix789;
using namespace fix789::ike;
using namespace fix789::test;

using Answer = ScriptedServer::Answer;
using Kind = TunnelNegotiation::Heard::Kind;
using Size = TunnelNegotiation::Size;

namespace {

std::optional<Stage> stageOf(const Room &room)
{
    const auto step = room.client->step();
    return step ? std::optional(step->stage) : std::nullopt;
}

ScriptedServer::Script refusing(Answer answer, std::uint16_t type)
{
    auto script = honestScript();
    script.refusals = {{answer, type}};
    return script;
}

} // namespace

TEST(TunnelNegotiation, ReachesL2tpWithEverySuiteOfWindows)
{
    for (std::size_t choice = 0; choice < windowsMainModeSuites().size(); ++choice) {
        auto script = honestScript();
        script.choice = choice;
        Room room(script);
        ASSERT_NE(room.client, nullptr);
        room.negotiateTo(Stage::L2tp);
        EXPECT_EQ(stageOf(room), Stage::L2tp) << choice;
        EXPECT_TRUE(room.server.hasTunnel()) << choice;
        ASSERT_EQ(room.heard.size(), 3U) << choice;
        EXPECT_EQ(room.heard[0].detail, windowsMainModeSuites()[choice].toString());
        EXPECT_EQ(room.heard[1].detail, kServer.address);
        EXPECT_EQ(room.heard[2].detail, QStringLiteral("AES-CBC-128/HMAC-SHA-1 in UDP"));
    }
}

TEST(TunnelNegotiation, DoesSuitesOfTheSweep)
{
    for (const Offer offer : {Offer::Modern, Offer::Outdated}) {
        const auto suites = suitesOf(offer);
        for (std::size_t choice = 0; choice < suites.size(); choice += 7) {
            auto script = honestScript();
            script.choice = choice;
            Room room(script, withKey("right"), suites);
            ASSERT_NE(room.client, nullptr) << qPrintable(suites[choice].toString());
            room.negotiateTo(Stage::Quick);
            EXPECT_EQ(stageOf(room), Stage::Quick) << qPrintable(suites[choice].toString());
        }
    }
}

TEST(TunnelNegotiation, ItsTeardownLeavesNothingAtTheServer)
{
    Room room(honestScript());
    room.negotiateTo(Stage::L2tp);
    ASSERT_TRUE(room.server.isEstablished());
    room.leave();
    EXPECT_FALSE(room.server.hasTunnel());
    EXPECT_FALSE(room.server.isEstablished());
}

TEST(TunnelNegotiation, HasNoTeardownBeforeAnythingStands)
{
    Room room(honestScript());
    EXPECT_TRUE(room.client->teardown(500).empty());
    room.negotiateTo(Stage::Auth);
    EXPECT_TRUE(room.client->teardown(4500).empty());
    Room wrong(honestScript(), withKey("wrong"));
    wrong.negotiateTo(Stage::Quick);
    EXPECT_TRUE(wrong.client->teardown(4500).empty());
}

TEST(TunnelNegotiation, WithoutAKeyIsOverAfterMessage4)
{
    Room room(honestScript(), Credentials());
    room.negotiateTo(Stage::Auth);
    EXPECT_FALSE(room.client->step());
    ASSERT_EQ(room.heard.size(), 1U);
    EXPECT_EQ(room.heard[0].kind, Kind::Answered);
    EXPECT_EQ(room.client->serverBehindNat(), false);
}

TEST(TunnelNegotiation, WithADecoyIsOverAfterMessage6)
{
    Room room(honestScript(), withKey("right"), windowsMainModeSuites(), Stage::Decoy);
    room.negotiateTo(Stage::Decoy);
    room.exchange();
    EXPECT_FALSE(room.client->step());
    EXPECT_EQ(room.heard.back().kind, Kind::Answered);
}

TEST(TunnelNegotiation, AWrongKeyIsAnUnreadableNotificationAndTheStepStays)
{
    Room room(honestScript(), withKey("wrong"));
    room.negotiateTo(Stage::Auth);
    const int before = room.client->step()->number;
    room.exchange();
    EXPECT_EQ(room.heard.back().kind, Kind::Unreadable);
    EXPECT_EQ(room.heard.back().sign, StageSign::Unreadable);
    EXPECT_FALSE(room.heard.back().authenticated);
    ASSERT_TRUE(room.client->step());
    EXPECT_EQ(room.client->step()->number, before);
}

TEST(TunnelNegotiation, AWrongKeyMayBeSilence)
{
    auto script = honestScript();
    script.atWrongKey = ScriptedServer::AtWrongKey::Silence;
    Room room(script, withKey("wrong"));
    room.negotiateTo(Stage::Quick);
    EXPECT_EQ(stageOf(room), Stage::Auth);
    EXPECT_EQ(room.heard.size(), 1U);
}

TEST(TunnelNegotiation, ANotificationInTheClearRefusesAndProvesNothing)
{
    auto script = honestScript();
    script.atWrongKey = ScriptedServer::AtWrongKey::ClearNotification;
    Room room(script, withKey("wrong"));
    room.negotiateTo(Stage::Quick);
    EXPECT_FALSE(room.client->step());
    EXPECT_EQ(room.heard.back().kind, Kind::Refused);
    EXPECT_EQ(room.heard.back().notification, 16);
    EXPECT_FALSE(room.heard.back().authenticated);
    EXPECT_EQ(room.heard.back().detail, QStringLiteral("PAYLOAD-MALFORMED"));
}

TEST(TunnelNegotiation, AnEncryptedNotificationAtMessage6ProvesTheKey)
{
    Room room(refusing(Answer::Message6, 24));
    room.negotiateTo(Stage::Quick);
    EXPECT_EQ(room.heard.back().kind, Kind::Refused);
    EXPECT_EQ(room.heard.back().notification, 24);
    EXPECT_TRUE(room.heard.back().authenticated);
    EXPECT_EQ(room.heard.back().detail, QStringLiteral("AUTHENTICATION-FAILED, encrypted"));
}

TEST(TunnelNegotiation, AMessage6WhoseHashIsNotRightIsNoProof)
{
    auto script = honestScript();
    script.payloads = [](Answer answer, std::vector<IkePayload> &payloads) {
        if (answer == Answer::Message6)
            payloads.back().body.back() = char(payloads.back().body.back() ^ 1);
    };
    Room room(script);
    room.negotiateTo(Stage::Quick);
    EXPECT_EQ(stageOf(room), Stage::Auth);
    EXPECT_EQ(room.heard.back().kind, Kind::Unreadable);
    EXPECT_TRUE(room.client->teardown(4500).empty());
}

TEST(TunnelNegotiation, AnEncryptedNotificationWhoseHashIsNotRightIsNoProof)
{
    auto script = refusing(Answer::Message6, 24);
    script.hashesWrongly = true;
    Room room(script);
    room.negotiateTo(Stage::Quick);
    EXPECT_EQ(stageOf(room), Stage::Auth);
    EXPECT_EQ(room.heard.back().kind, Kind::Unreadable);
    EXPECT_FALSE(room.heard.back().authenticated);
}

TEST(TunnelNegotiation, AQuickModeWhoseHashIsNotRightIsNoAnswer)
{
    auto script = honestScript();
    script.hashesWrongly = true;
    Room room(script);
    room.negotiateTo(Stage::L2tp);
    EXPECT_EQ(stageOf(room), Stage::Quick);
    EXPECT_EQ(room.heard.size(), 2U);
}

TEST(TunnelNegotiation, RefusedQuickModeIsStillTornDown)
{
    Room room(refusing(Answer::Quick2, 18));
    room.negotiateTo(Stage::L2tp);
    EXPECT_EQ(room.heard.back().kind, Kind::Refused);
    EXPECT_EQ(room.heard.back().notification, 18);
    EXPECT_TRUE(room.heard.back().authenticated);
    EXPECT_FALSE(room.client->step());
    ASSERT_TRUE(room.server.isEstablished());
    room.leave();
    EXPECT_FALSE(room.server.isEstablished());
}

TEST(TunnelNegotiation, RefusedAtMessage4HasTheNumber)
{
    Room room(refusing(Answer::Message4, 17));
    room.negotiateTo(Stage::Auth);
    EXPECT_FALSE(room.client->step());
    EXPECT_EQ(room.heard.back().notification, 17);
    EXPECT_FALSE(room.heard.back().authenticated);
}

TEST(TunnelNegotiation, AStatusRefusesNothing)
{
    Room room(honestScript());
    room.negotiateTo(Stage::Quick);
    for (const QByteArray &datagram : room.server.tell({isakmp::kNotification, notificationBody(24578)}, 4500))
        room.hear(datagram);
    EXPECT_EQ(stageOf(room), Stage::Quick);
    EXPECT_EQ(room.heard.size(), 2U);
}

TEST(TunnelNegotiation, TheServersDeleteEndsIt)
{
    Room room(honestScript());
    room.negotiateTo(Stage::L2tp);
    const QByteArray spi = bytesOfMessageId(room.server.spi());
    for (const QByteArray &datagram : room.server.tell({isakmp::kDelete, QByteArray::fromHex("0000000103040001") + spi}, 4500))
        room.hear(datagram);
    EXPECT_FALSE(room.client->step());
    EXPECT_EQ(room.heard.back().kind, Kind::Refused);
    EXPECT_TRUE(room.heard.back().authenticated);
}

TEST(TunnelNegotiation, ADeleteOfSomethingElseIsNothing)
{
    Room room(honestScript());
    room.negotiateTo(Stage::L2tp);
    for (const QByteArray &datagram : room.server.tell({isakmp::kDelete, QByteArray::fromHex("000000010304000112345678")}, 4500))
        room.hear(datagram);
    EXPECT_EQ(stageOf(room), Stage::L2tp);
}

TEST(TunnelNegotiation, RepeatsTheSameBytesUntilItsStepIsAnother)
{
    Room room(honestScript());
    const auto first = room.client->request(500);
    EXPECT_EQ(room.client->request(500), first);
    room.negotiateTo(Stage::Auth);
    EXPECT_NE(room.client->request(500), first);
    EXPECT_EQ(room.client->request(4500).front(), withNonEspMarker(room.client->request(500).front()));
}

TEST(TunnelNegotiation, AnswersThatComeTwiceMeanNothingTheSecondTime)
{
    auto script = honestScript();
    script.wire = [](Answer, const QByteArray &message) { return std::vector<QByteArray>{message, message}; };
    Room room(script);
    room.negotiateTo(Stage::L2tp);
    EXPECT_EQ(stageOf(room), Stage::L2tp);
    EXPECT_EQ(room.heard.size(), 3U);
}

TEST(TunnelNegotiation, Message3OfQuickModeIsSentAgainWhenMessage2ComesAgain)
{
    Room room(honestScript());
    room.negotiateTo(Stage::Quick);
    const auto answers = room.server.received(room.client->request(4500).front(), 4500);
    ASSERT_EQ(answers.size(), 1U);
    const auto first = room.client->received(answers.front(), 4500);
    const auto second = room.client->received(answers.front(), 4500);
    EXPECT_EQ(first.kind, Kind::Answered);
    EXPECT_EQ(second.kind, Kind::Nothing);
    EXPECT_EQ(second.replies, first.replies);
}

TEST(TunnelNegotiation, OnUdp500AgreesOnPlainEspAndIsOver)
{
    Room room(honestScript());
    room.negotiateTo(Stage::Quick);
    room.port = 500;
    room.exchange();
    EXPECT_FALSE(room.client->step());
    EXPECT_EQ(room.heard.back().detail, QStringLiteral("AES-CBC-128/HMAC-SHA-1"));
    EXPECT_EQ(room.server.espSuite().encapsulation, isakmp::kTransport);
    room.leave();
    EXPECT_FALSE(room.server.isEstablished());
}

// SoftEther VPN: our hash of it comes back, and one that is made up stands for us.
TEST(TunnelNegotiation, ReadsAnswersInFragments)
{
    auto script = honestScript();
    script.wire = [](Answer answer, const QByteArray &message) {
        return answer == Answer::Message2 ? std::vector<QByteArray>{message} : inFragments(message, 9, 100);
    };
    Room room(script);
    room.negotiateTo(Stage::L2tp);
    EXPECT_EQ(stageOf(room), Stage::L2tp);
}

TEST(TunnelNegotiation, AFragmentInsideAFragmentIsNothing)
{
    auto script = honestScript();
    script.wire = [](Answer answer, const QByteArray &message) {
        return answer == Answer::Message2 ? std::vector<QByteArray>{message}
                                          : inFragments(inFragments(message, 1, 2000).front(), 2, 2000);
    };
    Room room(script);
    room.exchange();
    EXPECT_TRUE(room.heard.empty());
}

TEST(TunnelNegotiation, FragmentsOnlyWhatIsLargeForAPeerThatKnowsThem)
{
    Room room(honestScript());
    EXPECT_FALSE(room.client->canFragment()); // message 3 is small in every Windows suite
    EXPECT_EQ(room.client->request(500, Size::Fragments), room.client->request(500, Size::Whole));
}

TEST(TunnelNegotiation, OfAMessage2ThatRefusesDoesNotBegin)
{
    Room room(refusing(Answer::Message2, 14));
    EXPECT_EQ(room.client, nullptr);
}

TEST(TunnelNegotiation, OfAMessage2ToAnotherMessage1DoesNotBegin)
{
    ScriptedServer server(honestScript());
    TunnelSetup setup;
    setup.message1 = mainModeMessage1(42);
    setup.message2 = server.received(mainModeMessage1(43), 500).front();
    const auto begun = TunnelNegotiation::begin(setup);
    ASSERT_FALSE(begun);
    EXPECT_EQ(begun.error().kind, ErrorKind::Malformed);
}

TEST(TunnelNegotiation, BrokenAnswersMeanNothingAndDoNoHarm)
{
    for (const Answer bent : {Answer::Message4, Answer::Message6, Answer::Quick2}) {
        auto script = honestScript();
        script.wire = [bent](Answer answer, const QByteArray &message) {
            if (answer != bent)
                return std::vector<QByteArray>{message};
            std::vector<QByteArray> broken;
            for (qsizetype size = 0; size < message.size(); size += 7)
                broken.push_back(message.first(size));
            return broken;
        };
        Room room(script);
        room.negotiateTo(Stage::L2tp);
        ASSERT_TRUE(room.client->step()) << int(bent);
        for (const auto &heard : room.heard)
            EXPECT_EQ(heard.kind, Kind::Answered) << int(bent);
    }
}

TEST(TunnelNegotiation, OurOwnMessagesComeBackMeanNothing)
{
    Room room(honestScript());
    for (const Stage stage : {Stage::Auth, Stage::Quick, Stage::L2tp}) {
        for (const QByteArray &datagram : room.client->request(4500))
            room.hear(datagram);
        room.negotiateTo(stage);
        EXPECT_EQ(stageOf(room), stage);
    }
    EXPECT_EQ(room.heard.size(), 3U);
}

TEST(TunnelNegotiation, AQuickModeThatChoosesWhatWasNotOfferedIsNoAnswer)
{
    auto script = honestScript();
    script.payloads = [](Answer answer, std::vector<IkePayload> &payloads) {
        if (answer != Answer::Quick2)
            return;
        auto association = parseSecurityAssociation(payloads.front().body);
        association->proposals.front().transforms.front().attributes.push_back({isakmp::kEspKeyLength, 192});
        payloads.front().body = serialise(*association);
    };
    Room room(script);
    room.negotiateTo(Stage::L2tp);
    EXPECT_EQ(stageOf(room), Stage::Quick);
}

TEST(TunnelNegotiation, QuickModeThatIsBegunAnewTakesTheFirstAnswerToAnyOfThem)
{
    Room room(honestScript());
    room.negotiateTo(Stage::Quick);
    const auto first = room.client->request(room.port);
    room.client->renew();
    const auto second = room.client->request(room.port);
    ASSERT_FALSE(first.empty());
    EXPECT_NE(first, second);
    const auto late = room.server.received(first.front(), room.port);
    ASSERT_FALSE(late.empty());
    for (const QByteArray &reply : room.hear(late.front()))
        (void)room.server.received(reply, room.port);
    ASSERT_FALSE(room.heard.empty());
    EXPECT_EQ(room.heard.back().kind, Kind::Answered);
    EXPECT_TRUE(room.server.hasTunnel());
    const std::size_t known = room.heard.size();
    for (const QByteArray &answer : room.server.received(second.front(), room.port))
        EXPECT_TRUE(room.hear(answer).empty()); // no message 3 for what is not used
    EXPECT_EQ(room.heard.size(), known);
}

TEST(TunnelNegotiation, OnlyQuickModeIsBegunAnew)
{
    Room room(honestScript());
    for (const Stage stage : {Stage::Mm3, Stage::Auth}) {
        room.negotiateTo(stage);
        const auto before = room.client->request(room.port);
        room.client->renew();
        EXPECT_EQ(room.client->request(room.port), before);
    }
}
} // namespace ike_tunnel_negotiation_test
