// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "ike/l2tp/l2tp_session.h"

#include "ike/wire/byte_reader.h"
#include "support/paths.h"
#include "support/print.h"
#include "support/scripted_lns.h"

#include <QFile>

#include <algorithm>

#include <gtest/gtest.h>

namespace ike_l2tp_l2tp_session_test {
using namespace fix789;
using namespace fix789::ike;
using namespace fix789::test;

namespace {

using Kind = L2tpSession::Heard::Kind;

const L2tpSignIn kAlice{QStringLiteral("alice"), Secret("clientPass")};
const QByteArray kPap = QByteArray::fromHex("c023");
const QByteArray kEap = QByteArray::fromHex("c227");
const QByteArray kChapMd5 = QByteArray::fromHex("c22305");
const QByteArray kMsChapV1 = QByteArray::fromHex("c22380");
const QByteArray kMsChapV2 = QByteArray::fromHex("c22381");

const QByteArray kOurOptions = QByteArray::fromHex("01040578050615161718"); // MRU and magic number, in our LCP request

struct Ended {
    L2tpSession::Heard heard;
    std::optional<L2tpSession::Step> step;
    bool sentSecrets;
    StageSign silence;
    ScriptedLns lns;
};

Ended endWith(const LnsScript &script, const L2tpSignIn &signIn = kAlice)
{
    L2tpSession session(signIn, countingBytes());
    ScriptedLns lns(script);
    const auto heard = converse(session, lns);
    return {heard, session.step(), session.hasSentSecrets(), session.silence(), lns};
}

// A session on whose link nothing has been said yet.
struct Linked {
    L2tpSession session{kAlice, countingBytes()};
    ScriptedLns lns{LnsScript{}};

    Linked()
    {
        for (int step = 0; step < 2; ++step)
            for (const QByteArray &packet : session.request())
                for (const QByteArray &answer : lns.answer(packet))
                    (void)session.received(answer);
    }
    L2tpSession::Heard hears(std::uint16_t protocol, const PppPacket &packet)
    {
        return session.received(lns.frame(protocol, packet));
    }
};

PppFrame onlyFrame(const L2tpSession::Heard &heard)
{
    if (heard.replies.size() != 1)
        return {};
    const auto packet = parseL2tpPacket(heard.replies.front());
    return packet ? parsePppFrame(std::get<L2tpDataMessage>(*packet).frame).value_or(PppFrame{}) : PppFrame{};
}

} // namespace

TEST(L2tpSession, AsksForATunnelAsWindowsDoes)
{
    const L2tpSession session({}, countingBytes());
    ASSERT_EQ(session.request().size(), 1U);
    const auto packet = parseL2tpPacket(session.request().front());
    ASSERT_TRUE(packet);
    const auto &message = std::get<L2tpControlMessage>(*packet);
    EXPECT_EQ(message.type, l2tp::kSccrq);
    std::vector<std::uint16_t> types;
    std::ranges::transform(message.attributes, std::back_inserter(types), &L2tpAvp::type);
    EXPECT_EQ(types, (std::vector<std::uint16_t>{2, 3, 4, 6, 7, 8, 9, 10}));
    EXPECT_EQ(message.number(l2tp::kProtocolVersion), 0x0100);
}

TEST(L2tpSession, WithoutAUserItEndsWhenTheServerHasAccepted)
{
    const Ended ended = endWith({}, {});
    EXPECT_EQ(ended.heard.kind, Kind::Answered);
    EXPECT_EQ(ended.heard.detail, u"gate");
    EXPECT_FALSE(ended.step);
    EXPECT_FALSE(ended.sentSecrets);
    EXPECT_EQ(ended.lns.control, (std::vector{l2tp::kSccrq, l2tp::kScccn}));
}

TEST(L2tpSession, SignsInByMsChapV2AndIsGivenAnAddress)
{
    const Ended ended = endWith({});
    EXPECT_EQ(ended.heard.kind, Kind::Answered);
    EXPECT_EQ(ended.heard.detail, u"MS-CHAPv2");
    EXPECT_TRUE(ended.sentSecrets);
}

TEST(L2tpSession, SignsInByPapWhereTheServerAsksForIt)
{
    LnsScript script;
    script.signIns = {kPap};
    const Ended ended = endWith(script);
    EXPECT_EQ(ended.heard.kind, Kind::Answered);
    EXPECT_EQ(ended.heard.detail, u"PAP");
    EXPECT_TRUE(ended.sentSecrets);
}

TEST(L2tpSession, NeedsNoSignInWhereTheServerAsksForNone)
{
    LnsScript script;
    script.signIns = {};
    const Ended ended = endWith(script);
    EXPECT_EQ(ended.heard.kind, Kind::Answered);
    EXPECT_FALSE(ended.sentSecrets);
}

TEST(L2tpSession, AServerThatAsksForAnotherSignInFirstIsToldOurs)
{
    for (const QByteArray &first : {kEap, kChapMd5, kMsChapV1}) {
        LnsScript script;
        script.signIns = {first, kMsChapV2};
        EXPECT_EQ(endWith(script).heard.detail, u"MS-CHAPv2") << first.toHex().toStdString();
        script.signIns = {first, first, kPap};
        EXPECT_EQ(endWith(script).heard.detail, u"PAP") << first.toHex().toStdString();
    }
}

TEST(L2tpSession, AServerThatKnowsOnlyAnotherSignInIsNamed)
{
    const struct {
        QByteArray option;
        QString name;
    } cases[] = {{kEap, QStringLiteral("EAP")},
                 {kChapMd5, QStringLiteral("CHAP with MD5")},
                 {kMsChapV1, QStringLiteral("MS-CHAP version 1")},
                 {QByteArray::fromHex("c22399"), QStringLiteral("CHAP with algorithm 153")},
                 {QByteArray::fromHex("c025"), QStringLiteral("protocol 0xc025")}};
    for (const auto &one : cases)
        for (const std::size_t times : {1U, 20U}) { // it hangs up, or it insists
            LnsScript script;
            script.signIns.assign(times, one.option);
            const Ended ended = endWith(script);
            EXPECT_EQ(ended.heard.kind, Kind::Refused);
            EXPECT_EQ(ended.heard.sign, StageSign::NoCommonSignIn);
            EXPECT_EQ(ended.heard.detail, one.name);
            EXPECT_FALSE(ended.sentSecrets);
            const auto naks = std::ranges::count_if(ended.lns.frames, [](const PppFrame &frame) {
                return frame.protocol == ppp::kLcp && frame.payload.startsWith(char(ppp::kConfigureNak));
            });
            EXPECT_LE(naks, 5);
        }
}

TEST(L2tpSession, APasswordThatPapCannotCarryIsNotSent)
{
    LnsScript script;
    script.signIns = {kPap};
    const Ended ended = endWith(script, {QStringLiteral("alice"), Secret(QByteArray(256, 'x'))});
    EXPECT_EQ(ended.heard.kind, Kind::Refused);
    EXPECT_EQ(ended.heard.sign, StageSign::NoCommonSignIn);
    EXPECT_FALSE(ended.sentSecrets);
}

TEST(L2tpSession, AWrongPasswordIsRejectedWithTheNumberAndWithoutTheServersWords)
{
    const Ended ended = endWith({}, {QStringLiteral("alice"), Secret("wrong")});
    EXPECT_EQ(ended.heard.kind, Kind::Refused);
    EXPECT_EQ(ended.heard.sign, StageSign::SignInRejected);
    EXPECT_EQ(ended.heard.detail, u"MS-CHAPv2 E=691");
    EXPECT_EQ(ended.lns.responses, 1);
}

TEST(L2tpSession, AWrongPasswordByPapIsRejected)
{
    LnsScript script;
    script.signIns = {kPap};
    const Ended ended = endWith(script, {QStringLiteral("alice"), Secret("wrong")});
    EXPECT_EQ(ended.heard.sign, StageSign::SignInRejected);
    EXPECT_EQ(ended.heard.detail, u"PAP");
}

TEST(L2tpSession, HangingUpAfterTheSecretsIsRejection)
{
    LnsScript script;
    script.word = LnsScript::Word::HangsUp;
    const Ended ended = endWith(script);
    EXPECT_EQ(ended.heard.kind, Kind::Refused);
    EXPECT_EQ(ended.heard.sign, StageSign::SignInRejected);
    EXPECT_EQ(ended.heard.detail, u"MS-CHAPv2: CDN: administrative reasons");
}

TEST(L2tpSession, AServerThatDoesNotKnowThePasswordIsNotBelieved)
{
    LnsScript script;
    script.word = LnsScript::Word::Forged;
    const Ended ended = endWith(script);
    EXPECT_EQ(ended.heard.kind, Kind::Refused);
    EXPECT_EQ(ended.heard.sign, StageSign::Unsaid);
    EXPECT_EQ(ended.heard.detail, u"MS-CHAPv2: the server did not prove that it knows the password");
}

TEST(L2tpSession, SilenceMeansWhatCameBefore)
{
    LnsScript script;
    script.word = LnsScript::Word::Nothing;
    Ended ended = endWith(script);
    EXPECT_TRUE(ended.step);
    EXPECT_EQ(ended.silence, StageSign::SignInUnanswered);
    script.word = LnsScript::Word::Yes;
    script.address = LnsScript::Address::Nothing;
    ended = endWith(script);
    EXPECT_TRUE(ended.step);
    EXPECT_EQ(ended.silence, StageSign::NoAddress);
    EXPECT_EQ(L2tpSession(kAlice, countingBytes()).silence(), StageSign::Unsaid);
}

TEST(L2tpSession, EveryWayToGiveNoAddressIsOne)
{
    using Address = LnsScript::Address;
    for (const auto address :
         {Address::Rejected, Address::Zero, Address::ZeroOffered, Address::Terminated, Address::NoIpcp, Address::HangsUp}) {
        LnsScript script;
        script.address = address;
        const Ended ended = endWith(script);
        EXPECT_EQ(ended.heard.kind, Kind::Refused) << int(address);
        EXPECT_EQ(ended.heard.sign, StageSign::NoAddress) << int(address);
    }
}

TEST(L2tpSession, OptionsOfTheLinkThatAreNotOursAreRejectedAndItGoesOn)
{
    LnsScript script;
    script.moreOptions = {pppOption(1, std::uint16_t{1500}), {13, "\6"}, {7, {}}, {8, {}}, pppOption(5, 0x12345678U)};
    const Ended ended = endWith(script);
    EXPECT_EQ(ended.heard.detail, u"MS-CHAPv2");
    const auto rejected = std::ranges::find_if(ended.lns.frames, [](const PppFrame &frame) {
        return frame.protocol == ppp::kLcp && frame.payload.startsWith(char(ppp::kConfigureReject));
    });
    ASSERT_NE(rejected, ended.lns.frames.end());
    EXPECT_EQ(parsePppPacket(rejected->payload)->data.toHex(), QByteArray("0d0306"));
}

TEST(L2tpSession, AChallengeStandsForAnAcknowledgementThatWasLost)
{
    LnsScript script;
    script.losesFirstAck = true;
    EXPECT_EQ(endWith(script).heard.kind, Kind::Answered);
}

TEST(L2tpSession, TheDomainTravelsInTheNameButNotInTheHash)
{
    LnsScript script;
    script.user = "BIGCO\\alice";
    const Ended ended = endWith(script, {QStringLiteral("BIGCO\\alice"), Secret("clientPass")});
    EXPECT_EQ(ended.heard.kind, Kind::Answered);
    const auto response = std::ranges::find(ended.lns.frames, ppp::kChap, &PppFrame::protocol);
    ASSERT_NE(response, ended.lns.frames.end());
    EXPECT_TRUE(response->payload.endsWith("BIGCO\\alice"));
}

TEST(L2tpSession, TheRequestStaysTheSameAsLongAsTheStepDoes)
{
    Linked linked;
    const auto step = linked.session.step();
    ASSERT_TRUE(step);
    const auto request = linked.session.request();
    EXPECT_EQ(request.size(), 2U); // ICCN and our Configure-Request
    (void)linked.hears(ppp::kLcp, {ppp::kConfigureRequest, 1, {}});
    (void)linked.session.received("garbage");
    EXPECT_EQ(linked.session.step()->number, step->number);
    EXPECT_EQ(linked.session.request(), request);
    const PppPacket nak{ppp::kConfigureReject, 1, QByteArray::fromHex("01040578")};
    EXPECT_EQ(linked.hears(ppp::kLcp, nak).kind, Kind::Progress);
    EXPECT_GT(linked.session.step()->number, step->number);
    EXPECT_NE(linked.session.request(), request);
}

TEST(L2tpSession, AnAcknowledgementOfSomethingElseDoesNotCount)
{
    Linked linked;
    EXPECT_EQ(linked.hears(ppp::kLcp, {ppp::kConfigureAck, 1, kOurOptions.first(4)}).kind, Kind::Nothing);
    EXPECT_EQ(linked.hears(ppp::kLcp, {ppp::kConfigureAck, 2, kOurOptions}).kind, Kind::Nothing);
    EXPECT_EQ(linked.hears(ppp::kLcp, {ppp::kConfigureAck, 1, kOurOptions}).kind, Kind::Progress);
}

TEST(L2tpSession, ProtocolsBeyondTheAddressAreRejectedOnceTheLinkIsOpen)
{
    Linked linked;
    const PppPacket ccp{ppp::kConfigureRequest, 1, QByteArray::fromHex("120600000001")};
    EXPECT_TRUE(linked.hears(0x80fd, ccp).replies.empty());
    (void)linked.hears(ppp::kLcp, {ppp::kConfigureRequest, 1, {}});
    (void)linked.hears(ppp::kLcp, {ppp::kConfigureAck, 1, kOurOptions});
    const PppFrame rejection = onlyFrame(linked.hears(0x80fd, ccp));
    EXPECT_EQ(rejection.protocol, ppp::kLcp);
    const auto packet = parsePppPacket(rejection.payload);
    ASSERT_TRUE(packet);
    EXPECT_EQ(packet->code, ppp::kProtocolReject);
    EXPECT_EQ(packet->data, QByteArray::fromHex("80fd") + serialise(ccp));
}

TEST(L2tpSession, EchoIsAnswered)
{
    Linked linked;
    (void)linked.hears(ppp::kLcp, {ppp::kConfigureRequest, 1, {}});
    (void)linked.hears(ppp::kLcp, {ppp::kConfigureAck, 1, kOurOptions});
    const PppFrame echo = onlyFrame(linked.hears(ppp::kLcp, {ppp::kEchoRequest, 9, QByteArray::fromHex("0000000168656c6c6f")}));
    EXPECT_EQ(echo.payload.toHex(), QByteArray("0a09000d1516171868656c6c6f"));
}

TEST(L2tpSession, HelloIsAcknowledgedOnceAndAgain)
{
    Linked linked;
    const QByteArray hello = linked.lns.message(l2tp::kHello, {});
    const auto first = linked.session.received(hello);
    ASSERT_EQ(first.replies.size(), 1U);
    EXPECT_EQ(linked.session.received(hello).replies, first.replies);
    EXPECT_EQ(first.kind, Kind::Nothing);
}

TEST(L2tpSession, MessagesThatAreEarlyWait)
{
    Linked linked;
    const QByteArray first = linked.lns.message(l2tp::kHello, {});
    const QByteArray second = linked.lns.message(l2tp::kHello, {});
    EXPECT_TRUE(linked.session.received(second).replies.empty());
    EXPECT_EQ(linked.session.received(first).replies.size(), 1U);
    EXPECT_EQ(linked.session.received(second).replies.size(), 1U);
}

TEST(L2tpSession, ARefusedTunnelIsSaidInTheServersWords)
{
    L2tpSession session(kAlice, countingBytes());
    ScriptedLns lns({});
    (void)lns.answer(session.request().front());
    L2tpAvp result = l2tpShort(l2tp::kResultCode, 4);
    result.value += QByteArray(2, '\0') + "not\nyou";
    const auto heard = session.received(lns.message(l2tp::kStopCcn, {l2tpShort(l2tp::kAssignedTunnel, 5), result}));
    EXPECT_EQ(heard.kind, Kind::Refused);
    EXPECT_EQ(heard.detail, u"StopCCN: not authorised: not?you");
    EXPECT_EQ(heard.replies.size(), 1U);
    EXPECT_FALSE(session.step());
    EXPECT_TRUE(session.teardown().empty());
}

TEST(L2tpSession, TearsDownWhatStandsAndOnlyThat)
{
    L2tpSession unheard(kAlice, countingBytes());
    EXPECT_TRUE(unheard.teardown().empty());
    Linked linked;
    const auto teardown = linked.session.teardown();
    EXPECT_FALSE(linked.session.step());
    EXPECT_EQ(linked.session.teardown(), teardown);
    for (const QByteArray &packet : teardown)
        (void)linked.lns.answer(packet);
    ASSERT_GE(linked.lns.control.size(), 2U);
    EXPECT_EQ(*(linked.lns.control.end() - 2), l2tp::kCdn);
    EXPECT_EQ(linked.lns.control.back(), l2tp::kStopCcn);
    EXPECT_TRUE(std::ranges::any_of(linked.lns.frames, [](const PppFrame &frame) {
        return frame.protocol == ppp::kLcp && frame.payload.startsWith(char(ppp::kTerminateRequest));
    }));
    EXPECT_EQ(linked.session.received(linked.lns.message(l2tp::kStopCcn, {})).replies.size(), 1U);
}

TEST(L2tpSession, AChallengeThatComesAgainGetsTheSameAnswerAndNewOnesOnlyAFewTimes)
{
    Linked linked;
    (void)linked.hears(ppp::kLcp, {ppp::kConfigureRequest, 1, QByteArray::fromHex("0305c22381")});
    const auto challenge = [](char fill) { return PppPacket{1, std::uint8_t(fill), char(16) + QByteArray(16, fill)}; };
    EXPECT_EQ(linked.hears(ppp::kChap, challenge('a')).kind, Kind::Progress);
    const auto answer = [&linked] { return linked.session.request().back(); };
    const QByteArray first = answer();
    EXPECT_EQ(linked.hears(ppp::kChap, challenge('a')).replies.back(), first);
    EXPECT_EQ(answer(), first);
    int answered = 1;
    for (char fill = 'b'; fill < 'z'; ++fill)
        answered += linked.hears(ppp::kChap, challenge(fill)).kind == Kind::Progress ? 1 : 0;
    EXPECT_EQ(answered, 3);
    EXPECT_NE(answer(), first);
}

TEST(L2tpSession, NothingOfAnotherTunnelOrCallIsHeard)
{
    Linked linked;
    const QByteArray terminate = pppFrame(ppp::kLcp, {ppp::kTerminateRequest, 1, {}});
    EXPECT_EQ(linked.session.received(serialise(L2tpDataMessage{1, 0x1314, terminate})).kind, Kind::Nothing);
    EXPECT_EQ(linked.session.received(serialise(L2tpDataMessage{0x1112, 1, terminate})).kind, Kind::Nothing);
    EXPECT_EQ(linked.session.received(serialise(L2tpControlMessage{1, 0, 2, 4, l2tp::kStopCcn, {}})).kind, Kind::Nothing);
    EXPECT_EQ(linked.session.received(serialise(L2tpDataMessage{0x1112, 0x1314, terminate})).kind, Kind::Refused);
}

namespace {

// What SoftEther VPN 5.01 sent to a session with these random bytes (user alice, password clientPass), over plain UDP.
std::vector<L2tpSession::Heard> replayed(const char *recording)
{
    QFile file(test::sourceFolder() + QStringLiteral("/tests/fuzz/corpus/l2tp_session_fuzz/") + QLatin1String(recording));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << recording;
    const QByteArray bytes = file.readAll();
    const L2tpSignIn signIn{QStringLiteral("alice"), Secret(QByteArray(recording).contains("wrong") ? "wrong" : "clientPass")};
    L2tpSession session(signIn, countingBytes());
    std::vector<L2tpSession::Heard> heard;
    for (ByteReader reader(bytes); reader.left() > 0;)
        heard.push_back(session.received(reader.take(reader.u16()).toByteArray()));
    std::erase_if(heard, [](const auto &one) { return one.kind == Kind::Nothing; });
    return heard;
}

} // namespace

TEST(L2tpSession, ReadsSoftEtherAsItWasRecorded)
{
    const auto signedIn = replayed("softether-signed-in");
    EXPECT_EQ(signedIn.front().detail, u"vm");
    EXPECT_EQ(signedIn.back().kind, Kind::Answered);
    EXPECT_EQ(signedIn.back().detail, u"MS-CHAPv2");
    const auto wrong = replayed("softether-wrong-password");
    EXPECT_EQ(wrong.back().sign, StageSign::SignInRejected);
    EXPECT_EQ(wrong.back().detail, u"MS-CHAPv2 E=691");
    const auto without = replayed("softether-no-address");
    EXPECT_EQ(without.back().sign, StageSign::NoAddress);
}

TEST(L2tpSession, WhenAllIsSaidAHelloThatFillsAPacketIsAcknowledged)
{
    L2tpSession session({}, countingBytes());
    ScriptedLns lns{LnsScript{}};
    EXPECT_TRUE(session.hello(L2tpSession::Size::Full).empty()); // no tunnel stands yet
    (void)converse(session, lns);
    const auto packets = session.hello(L2tpSession::Size::Full);
    ASSERT_FALSE(packets.empty());
    EXPECT_GE(packets.back().size(), 1380);
    EXPECT_LE(packets.back().size(), 1400);
    EXPECT_FALSE(session.helloArrived());
    for (const QByteArray &packet : packets)
        for (const QByteArray &answer : lns.answer(packet))
            (void)session.received(answer);
    EXPECT_TRUE(session.helloArrived());
    EXPECT_FALSE(session.teardown().empty());
}

TEST(L2tpSession, WhereTheFullHelloDoesNotArriveASmallOneTakesItsPlaceAndThenTheTeardown)
{
    L2tpSession session({}, countingBytes());
    ScriptedLns lns{LnsScript{}};
    (void)converse(session, lns);
    (void)session.hello(L2tpSession::Size::Full);
    for (const QByteArray &packet : session.hello(L2tpSession::Size::Small))
        for (const QByteArray &answer : lns.answer(packet))
            (void)session.received(answer);
    EXPECT_TRUE(session.helloArrived());
    (void)session.hello(L2tpSession::Size::Full);
    for (const QByteArray &packet : session.teardown())
        (void)lns.answer(packet);
    ASSERT_FALSE(lns.control.empty());
    EXPECT_EQ(lns.control.back(), l2tp::kStopCcn);
}
} // namespace ike_l2tp_l2tp_session_test
