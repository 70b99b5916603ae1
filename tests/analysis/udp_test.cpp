// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
// A test for each row of the table in analysis/udp.h.
#include "analysis/udp.h"

#include "support/print.h"

#include <gtest/gtest.h>

namespace analysis_udp_test {
using namespace fix789;
using namespace fix789::analysis;

namespace {

constexpr Leaves kNotAsked = Leaves::NotAsked;
constexpr Leaves kYes = Leaves::Yes;
constexpr Leaves kNo = Leaves::No;

struct Row {
    const char *name;
    UdpEvidence evidence;
    UdpPattern pattern;
};

UdpEvidence seen(Leaves stun, Leaves ntp, Leaves quic, Leaves dns, Leaves on500, Leaves on4500, Leaves responder = kNotAsked)
{
    UdpEvidence evidence{.stun = stun,
                         .ntp = ntp,
                         .quic = quic,
                         .dns = dns,
                         .ike500 = on500,
                         .ike4500 = on4500,
                         .responder = responder,
                         .rejectedBy = {}};
    evidence.silentControls = int(stun == kNo) + int(ntp == kNo) + int(quic == kNo);
    return evidence;
}

class UdpAnalysis : public testing::TestWithParam<Row> {};

UdpControl control(UdpControlKind kind, const char *host, UdpControlReply reply)
{
    return {
        .kind = kind, .host = QString::fromLatin1(host), .address = QStringLiteral("198.51.100.7"), .port = 1, .reply = reply};
}

} // namespace

TEST_P(UdpAnalysis, ReadsItsRow)
{
    EXPECT_EQ(readPattern(GetParam().evidence), GetParam().pattern);
}

INSTANTIATE_TEST_SUITE_P(
    Rows, UdpAnalysis,
    testing::Values(Row{"NoUdpAtAll", seen(kNo, kNo, kNo, kNo, kNo, kNo, kNo), UdpPattern::NothingLeaves},
                    Row{"NoUdpAtAllWithoutAServer", seen(kNo, kNo, kNo, kNo, kNotAsked, kNotAsked), UdpPattern::NothingLeaves},
                    Row{"OnlyDns", seen(kNo, kNo, kNo, kYes, kNo, kNo, kNo), UdpPattern::OnlyDns},
                    Row{"AnAllowList", seen(kNo, kYes, kNo, kYes, kNo, kNo, kNo), UdpPattern::OnlyNamed},
                    Row{"OtherPassesAndOurResponderIsNotReached", seen(kYes, kYes, kNo, kYes, kNo, kNo, kNo),
                        UdpPattern::IkeIsBarred},
                    Row{"OurResponderIsReached", seen(kYes, kYes, kNo, kNo, kNo, kNo, kYes), UdpPattern::BeyondPath},
                    Row{"UndecidableAlone", seen(kYes, kYes, kYes, kYes, kNo, kNo), UdpPattern::OtherPasses},
                    Row{"QuicPassesAsWell", seen(kNo, kYes, kYes, kYes, kNo, kNo), UdpPattern::OtherPasses},
                    Row{"Only500", seen(kYes, kNotAsked, kNotAsked, kNotAsked, kYes, kNo), UdpPattern::Only500},
                    Row{"Only4500", seen(kYes, kNotAsked, kNotAsked, kNotAsked, kNo, kYes), UdpPattern::Only4500},
                    Row{"TheServerAnswersAndNobodyElse", seen(kNo, kNo, kNo, kNo, kYes, kYes), UdpPattern::ServerAnswers},
                    Row{"OneSilentControlAlone", seen(kNo, kNotAsked, kNotAsked, kNo, kNo, kNo), UdpPattern::NotTold},
                    Row{"NothingAsked", seen(kNotAsked, kNotAsked, kNotAsked, kNotAsked, kNo, kNo), UdpPattern::NotTold}),
    [](const auto &row) { return std::string(row.param.name); });

TEST(UdpEvidence, OneHostTwiceIsOneControl)
{
    const auto evidence = evidenceOf({control(UdpControlKind::Stun, "one.test", UdpControlReply::Silent),
                                      control(UdpControlKind::Stun, "ONE.test", UdpControlReply::Silent)},
                                     nullptr);
    EXPECT_EQ(evidence.silentControls, 1);
    EXPECT_EQ(readPattern(evidence), UdpPattern::NotTold);
}

TEST(UdpEvidence, OneHostThatIsSilentInTwoProtocolsIsTwoControls)
{
    const auto evidence = evidenceOf({control(UdpControlKind::Stun, "one.test", UdpControlReply::Silent),
                                      control(UdpControlKind::Quic, "one.test", UdpControlReply::Silent),
                                      control(UdpControlKind::Dns, "two.test", UdpControlReply::Answered)},
                                     nullptr);
    EXPECT_EQ(evidence.silentControls, 2);
    EXPECT_EQ(readPattern(evidence), UdpPattern::OnlyDns);
}

TEST(UdpEvidence, WhatCouldNotBeSentIsNoSilence)
{
    const auto evidence = evidenceOf({control(UdpControlKind::Stun, "one.test", UdpControlReply::Failed),
                                      control(UdpControlKind::Ntp, "two.test", UdpControlReply::Failed)},
                                     nullptr);
    EXPECT_EQ(evidence, UdpEvidence());
}

TEST(UdpEvidence, OneThatAnswersIsEnoughAndTheOtherMakesItMixed)
{
    const auto evidence = evidenceOf({control(UdpControlKind::Stun, "one.test", UdpControlReply::Silent),
                                      control(UdpControlKind::Stun, "two.test", UdpControlReply::Answered)},
                                     nullptr);
    EXPECT_EQ(evidence.stun, Leaves::Yes);
    EXPECT_TRUE(evidence.mixed);
}

TEST(UdpEvidence, ResponderOnOnePortSpeaksForThatPortAlone)
{
    using Shape = ResponderResult::Shape;
    IkeObservation ike;
    ike.responder.emplace();
    const auto put = [&](std::uint16_t port, Shape shape, int size, bool answered) {
        ike.responder->results.push_back({port, shape, size, 6, answered ? 1 : 0, {}});
    };
    put(500, Shape::Ike, 540, true);
    put(4500, Shape::Ike, 540, false);
    EXPECT_EQ(evidenceOf({}, &ike).responder, Leaves::NotAsked);
    EXPECT_EQ(evidenceOf({}, &ike).responderElsewhere, Leaves::Yes) << "UDP leaves";
    put(4500, Shape::Opaque, 100, true);
    EXPECT_EQ(evidenceOf({}, &ike).responder, Leaves::NotAsked) << "other data";
    put(4500, Shape::Ike, 2000, true);
    EXPECT_EQ(evidenceOf({}, &ike).responder, Leaves::NotAsked) << "another size";
    put(4500, Shape::Ike, 1100, true);
    EXPECT_EQ(evidenceOf({}, &ike).responder, Leaves::Yes);
    ike.responder->results.clear();
    put(500, Shape::Ike, 540, false);
    EXPECT_EQ(evidenceOf({}, &ike).responder, Leaves::NotAsked) << "UDP 4500 was not asked";
    put(4500, Shape::Opaque, 100, false);
    EXPECT_EQ(evidenceOf({}, &ike).responder, Leaves::No);
}

TEST(UdpEvidence, AHostThatSaysClosedWasReachedAndARouterThatSaysSoBars)
{
    UdpControl closed = control(UdpControlKind::Stun, "one.test", UdpControlReply::Rejected);
    closed.icmp = IcmpError{3, 3, closed.address};
    EXPECT_EQ(evidenceOf({closed}, nullptr).stun, Leaves::Yes);
    closed.icmp->reporter = QStringLiteral("192.168.1.1");
    EXPECT_EQ(evidenceOf({closed}, nullptr).stun, Leaves::No);
    EXPECT_EQ(evidenceOf({closed}, nullptr).rejectedBy, QStringLiteral("192.168.1.1"));
    closed.icmp->reporter.clear();
    EXPECT_EQ(evidenceOf({closed}, nullptr).stun, Leaves::NotAsked);
}

namespace {

UdpControl stunSays(const char *own)
{
    UdpControl answer = control(UdpControlKind::Stun, "one.test", UdpControlReply::Answered);
    answer.publicAddress = QString::fromLatin1(own);
    return answer;
}

IkeObservation metOn500(StageOutcome outcome)
{
    IkeObservation ike;
    ike.address = QStringLiteral("203.0.113.10");
    StageResult first;
    first.outcome = outcome;
    ike.stages = {first};
    return ike;
}

} // namespace

TEST(InsideItsNetwork, IsWhoComesFromTheServersAddressAndGetsNoAnswer)
{
    EXPECT_TRUE(isInsideItsNetwork({stunSays("203.0.113.10")}, metOn500(StageOutcome::Silent)));
    EXPECT_TRUE(isInsideItsNetwork({stunSays("203.0.113.10")}, metOn500(StageOutcome::Unreachable))) << "the router says so";
    EXPECT_TRUE(isInsideItsNetwork({stunSays("198.51.100.1"), stunSays("203.0.113.10")}, metOn500(StageOutcome::Silent)))
        << "a site with two lines";
}

TEST(InsideItsNetwork, IsNotWhoGetsAnAnswerOrComesFromElsewhere)
{
    EXPECT_FALSE(isInsideItsNetwork({stunSays("203.0.113.10")}, metOn500(StageOutcome::Answered)));
    EXPECT_FALSE(isInsideItsNetwork({stunSays("203.0.113.10")}, metOn500(StageOutcome::Refused)));
    EXPECT_FALSE(isInsideItsNetwork({stunSays("203.0.113.10")}, metOn500(StageOutcome::NotTried)));
    EXPECT_FALSE(isInsideItsNetwork({stunSays("203.0.113.77")}, metOn500(StageOutcome::Silent)));
    EXPECT_FALSE(isInsideItsNetwork({stunSays("")}, IkeObservation()));
    EXPECT_FALSE(isInsideItsNetwork({}, metOn500(StageOutcome::Silent)));
}
} // namespace analysis_udp_test
