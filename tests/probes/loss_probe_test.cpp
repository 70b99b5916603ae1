// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "probes/loss_probe.h"

#include <gtest/gtest.h>

#include <deque>

namespace fix789 {
namespace {

using namespace std::chrono_literals;
using Ms = LossProbe::Ms;

QByteArray answerWithCookie(char cookie)
{
    return QByteArray(4, 0) + QByteArray(8, 'i') + QByteArray(8, cookie) + QByteArray(84, 'x');
}

/// Runs the probe against a server that answers its nth repeated message with answer(n), or not.
template <class Answer>
std::optional<LossSample> sampled(Ms waitedBefore, Answer answer)
{
    const Line line{};
    LossProbe probe(line, QByteArray(100, 'q'), answerWithCookie('a'), waitedBefore, 0ms);
    probe.suspect();
    std::deque<std::pair<Ms, QByteArray>> underWay;
    int sent = 0;
    for (Ms now = 0ms; now < 10s && !probe.isDone(); now += 1ms) {
        while (probe.due(now))
            if (const std::optional<QByteArray> one = answer(++sent))
                underWay.emplace_back(now + 50ms, *one);
        for (; !underWay.empty() && underWay.front().first <= now; underWay.pop_front())
            probe.received(underWay.front().second, line, now);
        probe.advance(now);
    }
    return probe.sample();
}

TEST(LossProbe, CountsAnswersWithACookieOfTheirOwn)
{
    const auto seen = sampled(50ms, [](int n) -> std::optional<QByteArray> {
        if (n % 4 == 0)
            return std::nullopt;
        return answerWithCookie(char(n));
    });
    ASSERT_TRUE(seen);
    EXPECT_EQ(seen->answered, seen->sent - seen->sent / 4);
}

TEST(LossProbe, TakesNoServerThatDoesNotRepeatItselfForALossyPath)
{
    // The first message 1 was lost, so the round trip seems long, and the probe has sent nearly all before one answer comes.
    const auto seen = sampled(800ms, [](int n) { return n == 60 ? std::optional(answerWithCookie('a')) : std::nullopt; });
    EXPECT_FALSE(seen);
}

} // namespace
} // namespace fix789
