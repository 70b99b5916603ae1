// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "analysis/addresses.h"

#include "analysis/ike.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace analysis_addresses_test {
using namespace fix789;
using namespace fix789::analysis;

namespace {

const QString kFirst = QStringLiteral("192.0.2.1");
const QString kSecond = QStringLiteral("192.0.2.2");
const QString kSix = QStringLiteral("2001:db8::1");
const QString kOtherSix = QStringLiteral("2001:db8::2");
const QString kRouter = QStringLiteral("2001:db8:9::1");

StageResult mm1(StageOutcome outcome, std::uint16_t port = 500)
{
    StageResult result;
    result.port = port;
    result.outcome = outcome;
    result.sends = outcome == StageOutcome::Silent ? 12 : 1;
    return result;
}

const StageResult kAnswered = mm1(StageOutcome::Answered);
const StageResult kSilent = mm1(StageOutcome::Silent);
const StageResult kNoWay = mm1(StageOutcome::Unreachable);

StageResult icmp(int code, const QString &reporter)
{
    StageResult result = mm1(StageOutcome::Unreachable);
    result.icmp = IcmpError{3, code, reporter};
    return result;
}

IkeObservation seen(const QString &address, StageOutcome both, std::vector<AddressResult> others)
{
    IkeObservation observation;
    observation.server = QStringLiteral("vpn.example");
    observation.address = address;
    observation.stages = {mm1(both), mm1(both, 4500)};
    observation.others = std::move(others);
    return observation;
}

/// "cause@where a|b note", or the verdict if there is none of them.
QString told(const IkeObservation &observation, const AddressContext &context = {.dialled = {}, .prefersIpv6 = true})
{
    Finding reading = analyseIke(observation);
    readAddresses(observation, context, reading);
    QStringList words;
    for (const Cause &cause : reading.causes)
        words += cause.ref.toString() + u'@' + cause.where;
    for (const OpenSet &open : reading.open) {
        QStringList ids;
        for (const CauseRef &ref : open.set)
            ids += ref.toString();
        words += ids.join(u'|');
    }
    for (const Note &note : reading.notes)
        words += QString::fromUtf8(note.id.data(), qsizetype(note.id.size()));
    EXPECT_EQ(reading.verdict == FindingVerdict::Problem, !reading.causes.empty());
    return words.isEmpty() ? QStringLiteral("nothing") : words.join(u' ');
}

constexpr StageOutcome kBothAnswered = StageOutcome::Answered;
constexpr StageOutcome kBothSilent = StageOutcome::Silent;
const QString kNote = QStringLiteral("server.address-unanswered");

} // namespace

TEST(Addresses, WhereAllAnswerNothingIsWrong)
{
    const IkeObservation all = seen(kFirst, kBothAnswered, {{kSecond, kAnswered}, {kSix, mm1(StageOutcome::Refused)}});
    EXPECT_EQ(told(all), QStringLiteral("nothing"));
    Finding reading = analyseIke(all);
    readAddresses(all, {}, reading);
    for (const CauseId id : {cause::kServerOneOfSeveral, cause::kIpv6Dead})
        EXPECT_TRUE(std::ranges::any_of(reading.excluded, [id](const Exclusion &one) { return one.ref.id == id; })) << id.name;
}

TEST(Addresses, WhereNoneAnswersTheReadingOfOneStands)
{
    EXPECT_EQ(told(seen(kFirst, kBothSilent, {{kSecond, kSilent}})),
              QStringLiteral("path.ike-blocked|server.down|server.banned-us"));
}

TEST(Addresses, OneThatIsMissingBesideAnotherOfItsFamilyIsNamed)
{
    const QString second = QStringLiteral("server.one-of-several@") + kSecond;
    EXPECT_EQ(told(seen(kFirst, kBothAnswered, {{kSecond, kSilent}})), second);
    EXPECT_EQ(told(seen(kFirst, kBothAnswered, {{kSecond, icmp(3, kSecond)}})), second);
    EXPECT_EQ(told(seen(kSix, kBothAnswered, {{kOtherSix, kSilent}})), QStringLiteral("server.one-of-several@") + kOtherSix);
}

TEST(Addresses, TheOneThatWindowsDialledIsMissing)
{
    const IkeObservation observation = seen(kFirst, kBothSilent, {{kSecond, kAnswered}});
    EXPECT_EQ(told(observation, {.dialled = kFirst}), QStringLiteral("server.one-of-several@") + kFirst);
    EXPECT_EQ(told(seen(kFirst, kBothSilent, {{kSix, kAnswered}}), {.dialled = kFirst, .prefersIpv6 = true}),
              QStringLiteral("server.one-of-several@") + kFirst);
}

TEST(Addresses, TheOneThatWindowsDialledAnswers)
{
    EXPECT_EQ(told(seen(kFirst, kBothAnswered, {{kSecond, kSilent}}), {.dialled = kFirst}), kNote);
    EXPECT_EQ(told(seen(kFirst, kBothAnswered, {{kSix, kSilent}}), {.dialled = kFirst, .prefersIpv6 = true}), kNote);
}

TEST(Addresses, Ipv6ThatARouterHasNoWayForIsDead)
{
    EXPECT_EQ(told(seen(kFirst, kBothAnswered, {{kSix, icmp(0, kRouter)}})), QStringLiteral("path.ipv6-dead@") + kRouter);
    EXPECT_EQ(told(seen(kFirst, kBothAnswered, {{kSix, icmp(13, kRouter)}, {kSecond, kAnswered}})),
              QStringLiteral("path.ipv6-dead@") + kRouter);
}

TEST(Addresses, Ipv6ThatTheServerItselfClosesIsTheServers)
{
    EXPECT_EQ(told(seen(kFirst, kBothAnswered, {{kSix, icmp(3, kSix)}})), QStringLiteral("server.one-of-several@") + kSix);
}

TEST(Addresses, SilenceOfIpv6AloneProvesNeither)
{
    const QString set = QStringLiteral("path.ipv6-dead|server.one-of-several");
    EXPECT_EQ(told(seen(kFirst, kBothAnswered, {{kSix, kSilent}})), set);
    EXPECT_EQ(told(seen(kFirst, kBothAnswered, {{kSix, icmp(1, {})}})), set);
    EXPECT_EQ(told(seen(kSix, kBothSilent, {{kFirst, kAnswered}}), {.dialled = kSix}), set);
}

TEST(Addresses, WhatThisComputerDoesNotAskFirstIsANote)
{
    EXPECT_EQ(told(seen(kFirst, kBothAnswered, {{kSix, kSilent}}), {.dialled = {}, .prefersIpv6 = false}), kNote);
    EXPECT_EQ(told(seen(kSix, kBothAnswered, {{kFirst, kSilent}})), kNote);
}

TEST(Addresses, WhatThisComputerHasNoWayToCountsForNothing)
{
    EXPECT_EQ(told(seen(kFirst, kBothAnswered, {{kSix, kNoWay}})), QStringLiteral("nothing"));
    EXPECT_EQ(told(seen(kFirst, kBothAnswered, {{kSecond, mm1(StageOutcome::NotTried)}})), QStringLiteral("nothing"));
}

TEST(Addresses, WhatIsWrongWithTheOneThatAnswersStays)
{
    IkeObservation observation = seen(kFirst, StageOutcome::Refused, {{kSecond, kSilent}});
    for (StageResult &stage : observation.stages)
        stage.notification = 14;
    EXPECT_EQ(told(observation), QStringLiteral("server.proposal-mismatch@ server.one-of-several@") + kSecond);
}
} // namespace analysis_addresses_test
