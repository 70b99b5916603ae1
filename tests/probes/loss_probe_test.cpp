// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "probes/loss_probe.h"

#include <gtest/gtest.h>

#include <map>
#include <random>

using namespace fix789;

namespace {

using Ms = LossProbe::Ms;
const Line kLine{4500, Source::First};

/// A server 20 ms away that repeats its answer as `repeats` says for each of our sends.
struct Sampled {
    template <class Repeats>
    explicit Sampled(Repeats repeats, qsizetype size = 400) : probe(kLine, QByteArray(size, 'q'), "a", Ms(2000), Ms(0))
    {
        std::multimap<Ms, int> underway;
        while (!probe.isDone() && now < Ms(20'000)) {
            probe.advance(now);
            while (probe.due(now))
                if (repeats(sent++))
                    underway.insert({now + Ms(20), 0});
            if (probe.isDone())
                break;
            const Ms next = underway.empty() ? probe.wakeAt() : std::min(probe.wakeAt(), underway.begin()->first);
            now = std::max(now, next);
            while (!underway.empty() && underway.begin()->first <= now) {
                underway.erase(underway.begin());
                probe.received("a", kLine, now);
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
    EXPECT_LE(run.sent, 5);
    EXPECT_LE(run.now, Ms(80));
    EXPECT_FALSE(run.probe.sample());
}

TEST(LossProbe, OneMissingLeadsToAnEstimate)
{
    const Sampled run([](int number) { return number % 4 != 1; });
    ASSERT_TRUE(run.probe.sample());
    EXPECT_EQ(run.probe.sample()->sent, run.sent);
    EXPECT_NEAR(run.probe.sample()->lossEachWay(), 0.134, 0.01);
    EXPECT_LE(run.now, Ms(1500));
}

TEST(LossProbe, AServerThatRepeatsItselfOnlyTwiceGivesNoEstimate)
{
    const Sampled run([](int number) { return number < 2; });
    EXPECT_TRUE(run.probe.isDone());
    EXPECT_FALSE(run.probe.sample());
    EXPECT_LE(run.sent, 24);
}

TEST(LossProbe, AServerThatNeverRepeatsItselfGivesNoEstimate)
{
    const Sampled run([](int) { return false; });
    EXPECT_TRUE(run.probe.isDone());
    EXPECT_FALSE(run.probe.sample());
}

TEST(LossProbe, TellsTwentyPercentEachWayFromTenInMostRuns)
{
    int right = 0;
    for (unsigned seed = 0; seed < 500; ++seed)
        for (const double each : {0.1, 0.2}) {
            std::mt19937 chance(seed);
            std::bernoulli_distribution arrives((1 - each) * (1 - each));
            const Sampled run([&](int) { return arrives(chance); });
            const double seen = run.probe.sample() ? run.probe.sample()->lossEachWay() : 0;
            right += (seen >= 0.15) == (each > 0.15) ? 1 : 0;
        }
    EXPECT_GE(right, 870);
}

TEST(LossProbe, ADatagramOfTwoPacketsIsCountedAsTwo)
{
    const Sampled run([](int number) { return number % 2 == 0; }, 1700);
    ASSERT_TRUE(run.probe.sample());
    EXPECT_EQ(run.probe.sample()->packets, 3);
}

TEST(LossProbe, AServerThatBeginsAnewIsAskedOnce)
{
    const QByteArray answer = QByteArray(4, 0) + "our oneXits one and the rest";
    LossProbe probe(kLine, "q", answer, Ms(10), Ms(0));
    EXPECT_TRUE(probe.due(Ms(0)));
    EXPECT_FALSE(probe.due(Ms(5)));
    EXPECT_TRUE(probe.received(QByteArray(4, 0) + "our oneXanother. and the rest", kLine, Ms(10)));
    EXPECT_TRUE(probe.isDone());
    EXPECT_FALSE(probe.sample());
}
