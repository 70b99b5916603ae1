// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "probes/ike/live_probes.h"

#include "probes/simulated_network.h"

#include <gtest/gtest.h>

#include <thread>

namespace probes_ike_live_probes_test {
using namespace fix789;
using namespace fix789::probes;
using namespace fix789::simulated;

namespace {

const IkeQuestion kQuestion{QStringLiteral("vpn.example"), QStringLiteral("192.0.2.1")};

struct Live {
    SimulatedClock clock;
    SimulatedNetwork network{clock, [](const Sent &sent) { return message2(sent); }};
    CountingBudget budget;
    /// How often a conversation was begun.
    [[nodiscard]] auto conversations() const
    {
        return std::ranges::count_if(network.sent(), [](const Sent &sent) { return sent.port == 500 && isMessage1(sent); });
    }
    CredentialGate gate;
    LiveProbes probes{network, clock, budget, Credentials{}, gate};
};

} // namespace

TEST(LiveProbes, TalkOnceForTheSameQuestion)
{
    Live live;
    const auto first = live.probes.ike(kQuestion, {});
    const auto second = live.probes.ike(kQuestion, {});
    ASSERT_TRUE(first);
    EXPECT_EQ(first, second);
    EXPECT_EQ(live.conversations(), 1);
}

TEST(LiveProbes, TalkAgainForAnotherQuestion)
{
    Live live;
    EXPECT_TRUE(live.probes.ike(kQuestion, {}));
    EXPECT_TRUE(live.probes.ike({kQuestion.server, QStringLiteral("192.0.2.2")}, {}));
    EXPECT_EQ(live.conversations(), 2);
}

TEST(LiveProbes, TheAddressesOfANameInAnotherOrderAreTheSameQuestion)
{
    Live live;
    const QString one = QStringLiteral("192.0.2.1");
    const QString other = QStringLiteral("192.0.2.2");
    const auto first = live.probes.ike({.server = kQuestion.server, .address = one, .others = {other}}, {});
    const auto second = live.probes.ike({.server = kQuestion.server, .address = other, .others = {one}}, {});
    ASSERT_TRUE(first);
    EXPECT_EQ(first, second);
    EXPECT_EQ(live.conversations(), 2); // one message 1 each
}

TEST(LiveProbes, ASecondAskerWaitsForTheFirst)
{
    Live live;
    std::vector<std::jthread> askers;
    std::atomic<int> answers = 0;
    for (int i = 0; i < 8; ++i)
        askers.emplace_back([&] { answers += live.probes.ike(kQuestion, {}).has_value(); });
    askers.clear();
    EXPECT_EQ(answers, 8);
    EXPECT_EQ(live.conversations(), 1);
}

TEST(LiveProbes, WhatWasCancelledIsAskedAnew)
{
    Live live;
    std::stop_source stop;
    live.network.onWait = [&stop] { stop.request_stop(); };
    live.network.refuseSending(500, ErrorKind::Failed); // so that the run does not end with the first wait
    const auto cancelled = live.probes.ike(kQuestion, {stop.get_token()});
    ASSERT_FALSE(cancelled);
    EXPECT_EQ(cancelled.error().kind, ErrorKind::Cancelled);
    EXPECT_TRUE(live.probes.ike(kQuestion, {}));
}

TEST(LiveProbes, AnAskerWhoWaitsCanStop)
{
    Live live;
    std::atomic<bool> go = false;
    std::atomic<bool> begun = false;
    live.network.onWait = [&] {
        begun = true;
        go.wait(false);
    };
    std::jthread first([&] { EXPECT_TRUE(live.probes.ike(kQuestion, {})); });
    while (!begun)
        std::this_thread::yield();
    std::stop_source stop;
    std::jthread second([&] {
        const auto answer = live.probes.ike(kQuestion, {stop.get_token()});
        ASSERT_FALSE(answer);
        EXPECT_EQ(answer.error().kind, ErrorKind::Cancelled);
    });
    stop.request_stop();
    second.join();
    go = true;
    go.notify_all();
}
} // namespace probes_ike_live_probes_test
