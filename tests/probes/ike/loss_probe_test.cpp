// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "probes/ike/exchanges/loss_probe.h"

#include "ike/ike_message.h"
#include "ike/wire/isakmp_numbers.h"

#include <gtest/gtest.h>

#include <map>
#include <random>

namespace probes_ike_loss_probe_test {
using namespace fix789;
using namespace fix789::ike;
using namespace fix789::probes;

namespace {

using Ms = LossProbe::Ms;
const FlowId kLine{4500, Source::First};

/// A refusal of what was sent, as SoftEther VPN writes it: our cookie stands in the notification alone.
QByteArray refusalOf(const QByteArray &datagram)
{
    const auto asked = parseIkeMessage(*withoutNonEspMarker(datagram));
    IkeMessage message;
    message.header = {0x1234, 0, isakmp::kVersion, isakmp::kInformational, 0, 7};
    const QByteArray ours = withoutNonEspMarker(datagram)->first(8);
    message.payloads = {{isakmp::kNotification, QByteArray::fromHex("000000010110000e") + ours + QByteArray(8, '\0')}};
    EXPECT_TRUE(asked);
    return withNonEspMarker(serialise(message));
}

/// A server 20 ms away that refuses as `refuses` says for each of our sends; another exchange suspects loss at
/// `suspectedAt`.
struct Sampled {
    template <class Refuses>
    explicit Sampled(Refuses refuses, std::optional<Ms> suspectedAt = {}) : probe(kLine, 1'000'000, Ms(2000), Ms(0))
    {
        std::multimap<Ms, QByteArray> underway;
        while (now < Ms(20'000)) {
            if (suspectedAt && now >= *suspectedAt)
                probe.suspect();
            probe.advance(now);
            while (const auto bytes = probe.due(now))
                if (refuses(sent++))
                    underway.insert({now + Ms(20), refusalOf(*bytes)});
            if (probe.isDone() && (!suspectedAt || now >= *suspectedAt))
                break;
            Ms next = probe.wakeAt();
            if (!underway.empty())
                next = std::min(next, underway.begin()->first);
            if (suspectedAt && now < *suspectedAt)
                next = std::min(next, *suspectedAt);
            now = std::max(now, next);
            while (!underway.empty() && underway.begin()->first <= now) {
                EXPECT_TRUE(probe.received(underway.begin()->second, kLine, now));
                underway.erase(underway.begin());
            }
        }
    }

    LossProbe probe;
    Ms now{0};
    int sent = 0;
};

} // namespace

TEST(LossProbe, WithoutLossAFewAreEnough)
{
    const Sampled run([](int) { return true; });
    EXPECT_EQ(run.sent, 10);
    EXPECT_LE(run.now, Ms(120));
    EXPECT_FALSE(run.probe.sample());
}

TEST(LossProbe, OneMissingLeadsToAnEstimate)
{
    const Sampled run([](int number) { return number % 4 != 1; });
    ASSERT_TRUE(run.probe.sample());
    EXPECT_EQ(run.probe.sample()->sent, run.sent);
    EXPECT_EQ(run.probe.sample()->packets, 2);
    EXPECT_NEAR(run.probe.sample()->lossEachWay(), 0.134, 0.01);
    EXPECT_LE(run.now, Ms(1800));
}

TEST(LossProbe, WhereAFewCameThroughASuspicionStillLeadsToAnEstimate)
{
    const Sampled run([](int number) { return number < 10 || number % 2 == 0; }, Ms(500));
    ASSERT_TRUE(run.probe.sample());
    EXPECT_NEAR(run.probe.sample()->lossEachWay(), 0.27, 0.02);
}

TEST(LossProbe, ASuspicionThatNothingConfirmsEndsEarly)
{
    const Sampled run([](int number) { return number != 17; }, Ms(0));
    ASSERT_TRUE(run.probe.sample());
    EXPECT_LE(run.sent, 45);
    EXPECT_LT(run.probe.sample()->lossEachWay(), 0.03);
}

TEST(LossProbe, AServerThatNeverRefusesGivesNoEstimateAndIsSparedTheRest)
{
    const Sampled run([](int) { return false; });
    EXPECT_EQ(run.sent, 10);
    EXPECT_FALSE(run.probe.sample());
    const Sampled suspected([](int) { return false; }, Ms(0));
    EXPECT_FALSE(suspected.probe.sample());
    EXPECT_LE(suspected.sent, 14 + 2000 / 15 + 1);
}

TEST(LossProbe, AServerThatRefusesOnlySoOftenGivesNoEstimate)
{
    const Sampled run([](int number) { return number < 5; });
    EXPECT_TRUE(run.probe.isDone());
    EXPECT_FALSE(run.probe.sample());
    EXPECT_LE(run.sent, 24);
}

TEST(LossProbe, TellsTwentyPercentEachWayFromTenInMostRuns)
{
    int right[2] = {};
    for (unsigned seed = 0; seed < 500; ++seed)
        for (const bool much : {false, true}) {
            const double each = much ? 0.2 : 0.1;
            std::mt19937 chance(seed);
            std::bernoulli_distribution arrives((1 - each) * (1 - each));
            const Sampled run([&](int) { return arrives(chance); });
            const double seen = run.probe.sample() ? run.probe.sample()->lossEachWay() : 0;
            right[much] += (seen >= 0.14) == much ? 1 : 0;
        }
    EXPECT_GE(right[0], 475);
    EXPECT_GE(right[1], 475);
}

TEST(LossProbe, ARefusalThatComesTwiceCountsOnce)
{
    LossProbe probe(kLine, 5, Ms(10), Ms(0));
    probe.suspect();
    const auto first = probe.due(Ms(0));
    ASSERT_TRUE(first);
    EXPECT_TRUE(probe.due(Ms(15)));
    EXPECT_TRUE(probe.received(refusalOf(*first), kLine, Ms(20)));
    EXPECT_TRUE(probe.received(refusalOf(*first), kLine, Ms(21)));
    probe.finish();
    probe.advance(Ms(500));
    ASSERT_TRUE(probe.sample());
    EXPECT_EQ(*probe.sample(), (LossSample{2, 1, 2}));
}

TEST(LossProbe, WhatIsAboutSomethingElseIsNotItsOwn)
{
    LossProbe probe(kLine, 5, Ms(10), Ms(0));
    const auto first = probe.due(Ms(0));
    LossProbe other(kLine, 500, Ms(10), Ms(0));
    const auto theirs = other.due(Ms(0));
    EXPECT_FALSE(probe.received(refusalOf(*theirs), kLine, Ms(5)));
    EXPECT_FALSE(probe.received(refusalOf(*first), FlowId{500, Source::First}, Ms(5)));
    EXPECT_FALSE(probe.received("short", kLine, Ms(5)));
}
} // namespace probes_ike_loss_probe_test
