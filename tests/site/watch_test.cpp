// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "site/watch.h"

#include <gtest/gtest.h>

namespace site_watch_test {
namespace {

using namespace fix789;
using namespace fix789::site;

constexpr auto kYes = StageOutcome::Answered;
constexpr auto kRefused = StageOutcome::Refused;
constexpr auto kNo = StageOutcome::Silent;
constexpr auto kNever = StageOutcome::NotTried;

QDateTime at(int minute)
{
    return QDateTime::fromString(QStringLiteral("2026-11-30T08:00:00Z"), Qt::ISODate).addSecs(60 * minute);
}

std::vector<WatchPass> passes(std::initializer_list<std::pair<StageOutcome, StageOutcome>> outcomes)
{
    std::vector<WatchPass> all;
    for (const auto &[on500, on4500] : outcomes)
        all.push_back({at(int(all.size())), on500, on4500});
    return all;
}

TEST(Watch, Table)
{
    EXPECT_EQ(stateOf(passes({})), WatchState::NotKnown);
    EXPECT_EQ(stateOf(passes({{kNever, kNever}})), WatchState::NotKnown);
    EXPECT_EQ(stateOf(passes({{kYes, kYes}, {kYes, kRefused}})), WatchState::Answered);
    EXPECT_EQ(stateOf(passes({{kNo, kYes}, {kNo, kYes}})), WatchState::Silent);
    EXPECT_EQ(stateOf(passes({{kYes, kYes}, {kNo, kYes}, {kYes, kYes}})), WatchState::Intermittent);
    EXPECT_EQ(stateOf(passes({{kYes, kYes}, {kNever, kNever}, {kYes, kYes}})), WatchState::Answered);
}

TEST(Watch, PeriodsOfAPort)
{
    const auto seen =
        periodsOf(passes({{kYes, kYes}, {kYes, kYes}, {kNo, kYes}, {kNever, kNever}, {kNo, kNo}, {kYes, kYes}}), 500);
    const std::vector<WatchPeriod> expected{
        {500, true, true, at(0), at(1), 2}, {500, false, true, at(2), at(4), 2}, {500, true, true, at(5), at(5), 1}};
    EXPECT_EQ(seen, expected);
}

TEST(Watch, TellsOnePortFromTheWholePath)
{
    EXPECT_TRUE(sentenceFor(passes({{kYes, kYes}, {kNo, kYes}})).english().contains(u"one port"));
    EXPECT_TRUE(sentenceFor(passes({{kYes, kYes}, {kNo, kNo}, {kYes, kYes}})).english().contains(u"both ports at the same time"));
    // What was not tried neither answered nor stopped.
    const auto untried = passes({{kYes, kYes}, {kNever, kNever}, {kYes, kYes}});
    EXPECT_EQ(sentenceFor(untried).english(), u"The server answered on UDP 500, 4500.");
    const auto half = passes({{kYes, kYes}, {kNo, kNever}, {kYes, kYes}});
    EXPECT_TRUE(sentenceFor(half).english().contains(u"UDP 500 was answered only at times"))
        << sentenceFor(half).english().toStdString();
    EXPECT_TRUE(sentenceFor(passes({{kYes, kYes}, {kNever, kNo}})).english().contains(u"UDP 4500 was answered only at times"));
    // A port that never answers is no matter of time.
    EXPECT_TRUE(sentenceFor(passes({{kYes, kNo}, {kNo, kNo}})).english().contains(u"UDP 4500 was never answered"));
}

} // namespace
} // namespace site_watch_test
