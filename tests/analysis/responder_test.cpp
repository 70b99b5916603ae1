// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "analysis/responder.h"

#include "analysis/ike.h"
#include "ike/wire/isakmp_numbers.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace analysis_responder_test {
using namespace fix789;
using namespace fix789::analysis;
using namespace fix789::ike;

namespace {

using Shape = ResponderResult::Shape;

constexpr std::uint16_t kControl = 47890;

struct Row {
    std::uint16_t port;
    Shape shape;
    bool answered;
    int size = 540;
};

IkeObservation seen(const std::vector<Row> &rows)
{
    IkeObservation observation;
    observation.responder.emplace();
    for (const Row &row : rows)
        observation.responder->results.push_back({row.port, row.shape, row.size, 6, row.answered ? 1 : 0, row.answered ? 6 : 0});
    return observation;
}

// Both shapes on each of the ports.
std::vector<Row> rows(const std::vector<std::uint16_t> &ports, bool opaque, bool ike)
{
    std::vector<Row> made{{kControl, Shape::Opaque, true}, {kControl, Shape::Ike, true}};
    for (const std::uint16_t port : ports) {
        made.push_back({port, Shape::Opaque, opaque});
        made.push_back({port, Shape::Ike, ike});
    }
    return made;
}

Finding read(const IkeObservation &observation)
{
    Finding reading;
    const bool said = readResponder(observation, reading);
    EXPECT_EQ(said, !reading.causes.empty());
    return reading;
}

} // namespace

TEST(ResponderAnalysis, KeyExchangeThatComesThroughOnBothPortsSpeaksAgainstTheServer)
{
    EXPECT_TRUE(read(seen(rows({500, 4500}, true, true))).has(cause::kServerDown));
}

TEST(ResponderAnalysis, AServerThatIsThereAndSilentOnAnOpenPathRefusesThisComputer)
{
    auto observation = seen(rows({500, 4500}, true, true));
    observation.otherVersion = OtherVersion::UnknownMajor;
    EXPECT_TRUE(read(observation).has(cause::kServerBannedUs));
}

TEST(ResponderAnalysis, OtherDataThatComesThroughOnTheSamePortsIsInspection)
{
    EXPECT_TRUE(read(seen(rows({500, 4500}, true, false))).has(cause::kIkeInspected));
}

TEST(ResponderAnalysis, PortsThatAreShutWhileAnotherIsOpenAreBlocked)
{
    EXPECT_TRUE(read(seen(rows({500, 4500}, false, false))).has(cause::kIkeBlocked));
}

TEST(ResponderAnalysis, AControlThatIsSilentTooSaysNothing)
{
    EXPECT_TRUE(
        read(seen({{kControl, Shape::Opaque, false}, {500, Shape::Opaque, false}, {4500, Shape::Ike, false}})).causes.empty());
}

TEST(ResponderAnalysis, PortsThatAnotherProgramHoldsThereSayNothing)
{
    EXPECT_TRUE(read(seen(rows({}, false, false))).causes.empty());
    EXPECT_TRUE(read(seen(rows({500}, false, false))).causes.empty());
    EXPECT_TRUE(read(seen(rows({4500}, false, false))).causes.empty());
}

TEST(ResponderAnalysis, WhatComesThroughOnOnePortSaysNothingOfTheOther)
{
    // UDP 500 is open, and nothing came back from UDP 4500: no evidence is against the server, and none says that both are
    // blocked.
    std::vector<Row> half{{kControl, Shape::Opaque, true}};
    for (const Shape shape : {Shape::Opaque, Shape::Ike}) {
        half.push_back({500, shape, true});
        half.push_back({4500, shape, false});
    }
    EXPECT_TRUE(read(seen(half)).causes.empty());
    // Other data passes on UDP 4500, to which no key exchange message was sent.
    EXPECT_TRUE(
        read(seen({{kControl, Shape::Opaque, true}, {500, Shape::Ike, false}, {4500, Shape::Opaque, true}})).causes.empty());
    // A large answer says nothing about small messages.
    EXPECT_TRUE(read(seen({{kControl, Shape::Opaque, true}, {500, Shape::Ike, true, 2000}, {4500, Shape::Ike, true, 2000}}))
                    .causes.empty());
}

TEST(ResponderAnalysis, LostFragmentsAloneAreNoWall)
{
    auto some = rows({500, 4500}, true, true);
    for (const std::uint16_t port : {std::uint16_t{500}, std::uint16_t{4500}, kControl})
        some.push_back({port, Shape::Ike, false, 2000});
    EXPECT_TRUE(read(seen(some)).has(cause::kServerDown));
}

namespace {

// All datagrams get answers and arrive as sent; the server is silent on both ports unless stated otherwise.
IkeObservation askedThrough(StageOutcome server)
{
    auto observation = seen(rows({500, 4500}, true, true));
    for (ResponderResult &result : observation.responder->results) {
        result.altered = 0;
        result.samePort = true;
    }
    for (const std::uint16_t port : {kIkePort, kNatTraversalPort}) {
        StageResult first;
        first.port = port;
        first.outcome = server;
        first.sends = 12;
        observation.stages.push_back(first);
    }
    return observation;
}

void change(IkeObservation &observation, std::uint16_t port, void (*how)(ResponderResult &))
{
    for (ResponderResult &result : observation.responder->results)
        if (result.port == port)
            how(result);
}

void alter(ResponderResult &result)
{
    result.altered = result.arrived;
    result.answered = 0;
    result.arrived = 0;
    result.samePort.reset();
}

void move(ResponderResult &result)
{
    result.samePort = false;
}

bool isNoted(const Finding &reading)
{
    return std::ranges::find(reading.notes, std::string_view("nat.changes-ipsec"), &Note::id) != reading.notes.end();
}

} // namespace

TEST(IpsecHelper, IsWhoChangesTheBytesOrTheSourcePortOfOneOfItsPortsAlone)
{
    for (const std::uint16_t port : {kIkePort, kNatTraversalPort})
        for (auto *how : {alter, move}) {
            auto observation = askedThrough(StageOutcome::Silent);
            change(observation, port, how);
            EXPECT_TRUE(analyseIke(observation).has(cause::kIpsecHelper)) << port;
            EXPECT_FALSE(analyseIke(observation).causes.back().evidence.empty());
        }
}

TEST(IpsecHelper, IsNotWhoChangesEveryPortOrNone)
{
    EXPECT_FALSE(analyseIke(askedThrough(StageOutcome::Silent)).has(cause::kIpsecHelper));
    for (auto *how : {alter, move}) {
        auto observation = askedThrough(StageOutcome::Silent);
        for (const std::uint16_t port : {kIkePort, kNatTraversalPort, kControl})
            change(observation, port, how);
        EXPECT_FALSE(analyseIke(observation).has(cause::kIpsecHelper));
    }
    auto mute = askedThrough(StageOutcome::Silent);
    change(mute, kIkePort, move);
    change(mute, kControl, [](ResponderResult &result) { result.answered = 0; });
    EXPECT_FALSE(analyseIke(mute).has(cause::kIpsecHelper)) << "nothing to compare with";
    auto older = askedThrough(StageOutcome::Silent); // a responder that does not report it
    for (ResponderResult &result : older.responder->results) {
        result.altered.reset();
        result.samePort.reset();
    }
    EXPECT_FALSE(analyseIke(older).has(cause::kIpsecHelper));
}

TEST(IpsecHelper, IsANoteWhereTheServerAnswers)
{
    for (auto *how : {alter, move}) {
        auto observation = askedThrough(StageOutcome::Answered);
        change(observation, kIkePort, how);
        const Finding reading = analyseIke(observation);
        EXPECT_TRUE(reading.causes.empty());
        EXPECT_TRUE(isNoted(reading));
    }
}

TEST(IpsecHelper, AnotherSourcePortIsNoMatterOfAWrongKey)
{
    auto observation = askedThrough(StageOutcome::Answered);
    change(observation, kIkePort, move);
    for (const Stage stage : {Stage::Mm3, Stage::Auth, Stage::Decoy}) {
        StageResult result;
        result.stage = stage;
        result.port = stage == Stage::Mm3 ? kIkePort : kNatTraversalPort;
        result.outcome = stage == Stage::Mm3 ? StageOutcome::Answered : StageOutcome::Refused;
        result.sign = stage == Stage::Mm3 ? StageSign::Unsaid : StageSign::Unreadable;
        observation.stages.push_back(result);
    }
    const Finding reading = analyseIke(observation);
    EXPECT_TRUE(reading.has(cause::kPskWrong));
    EXPECT_FALSE(reading.has(cause::kIpsecHelper));
    EXPECT_TRUE(isNoted(reading));
}

namespace {

// By certificate, and only unfragmented datagrams get answers.
IkeObservation byCertificate(bool usualArrives, bool lastFirstArrives)
{
    auto observation = askedThrough(StageOutcome::Answered);
    observation.withCertificate = true;
    observation.largeAnswered = false;
    for (const Stage stage : {Stage::Mm3, Stage::Auth}) {
        StageResult result;
        result.stage = stage;
        result.port = stage == Stage::Mm3 ? kIkePort : kNatTraversalPort;
        result.outcome = stage == Stage::Mm3 ? StageOutcome::Answered : StageOutcome::Silent;
        observation.stages.push_back(result);
    }
    for (const bool lastFirst : {false, true}) {
        const int arrived = (lastFirst ? lastFirstArrives : usualArrives) ? 6 : 0;
        observation.responder->results.push_back(
            {.port = 4500, .size = 2000, .sent = 6, .answered = 0, .arrived = arrived, .lastFirst = lastFirst});
    }
    return observation;
}

} // namespace

TEST(FragmentOrder, OneOrderThatArrivesWhereTheUsualDoesNotIsTheOrder)
{
    const Finding reading = analyseIke(byCertificate(false, true));
    EXPECT_TRUE(reading.has(cause::kFragmentsReordered));
    EXPECT_FALSE(reading.has(cause::kFragmentsDropped));
    EXPECT_TRUE(reading.open.empty());
    auto unknown = byCertificate(false, true); // a run without the large message 3
    unknown.largeAnswered.reset();
    EXPECT_TRUE(analyseIke(unknown).has(cause::kFragmentsReordered));
    EXPECT_FALSE(analyseIke(unknown).leavesOpen(cause::kFragmentsDropped));
}

TEST(FragmentOrder, BothOrdersOrTheUsualAloneAreNot)
{
    EXPECT_TRUE(analyseIke(byCertificate(false, false)).has(cause::kFragmentsDropped));
    EXPECT_FALSE(analyseIke(byCertificate(true, true)).has(cause::kFragmentsReordered));
    EXPECT_FALSE(analyseIke(byCertificate(true, false)).has(cause::kFragmentsReordered));
    auto notSent = byCertificate(false, true); // this system does not send our own fragments
    notSent.responder->results.pop_back();
    EXPECT_TRUE(analyseIke(notSent).has(cause::kFragmentsDropped));
}

TEST(FragmentOrder, SmallMessagesOfAKeyDoNotMindIt)
{
    auto byKey = byCertificate(false, true);
    byKey.withCertificate = false;
    byKey.stages.back().outcome = StageOutcome::Answered;
    EXPECT_TRUE(analyseIke(byKey).causes.empty());
}
} // namespace analysis_responder_test
