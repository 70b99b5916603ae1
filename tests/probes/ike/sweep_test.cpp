// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "probes/ike/sweep.h"

#include "probes/simulated_network.h"

#include <gtest/gtest.h>

#include <map>

namespace probes_ike_sweep_test {
using namespace fix789;
using namespace fix789::probes;
using namespace fix789::simulated;
using fix789::simulated::Reply;
using namespace std::chrono_literals;

namespace {

struct SentToOne {
    QString address;
    Sent sent;
};

// Servers that are a function of the address and the datagram, in simulated time.
class SimulatedUnconnectedSocket : public UnconnectedSocket {
public:
    using Servers = std::function<std::vector<Reply>(const QString &, const Sent &)>;
    SimulatedUnconnectedSocket(SimulatedClock &clock, Servers servers)
        : m_clock(clock), m_servers(std::move(servers)), m_begun(clock.monotonic())
    {
    }

    Result<void> send(const Endpoint &peer, const QByteArray &bytes) override
    {
        if (const auto refused = refusals.find(peer.address); refused != refusals.end())
            return failure(refused->second, QStringLiteral("sending"));
        const Ms now = m_clock.monotonic();
        sent.push_back({peer.address, {40000, peer.port, bytes, now - m_begun, {}}});
        for (const Reply &reply : m_servers(peer.address, sent.back().sent))
            m_underway.insert({now + reply.after, {0, peer, reply.bytes, reply.icmp, now + reply.after}});
        return {};
    }

    std::vector<Arrival> wait(Ms until, std::stop_token) override
    {
        const Ms next = m_underway.empty() ? until : std::min(until, m_underway.begin()->first);
        EXPECT_LT(next, Ms::max());
        m_clock.advanceTo(next);
        std::vector<Arrival> arrived;
        while (!m_underway.empty() && m_underway.begin()->first <= m_clock.monotonic()) {
            arrived.push_back(m_underway.begin()->second);
            m_underway.erase(m_underway.begin());
        }
        return arrived;
    }

    std::vector<Sent> sentTo(const QString &address) const
    {
        std::vector<Sent> some;
        for (const SentToOne &one : sent)
            if (one.address == address)
                some.push_back(one.sent);
        return some;
    }

    std::map<QString, ErrorKind> refusals;
    std::vector<SentToOne> sent;

private:
    SimulatedClock &m_clock;
    Servers m_servers;
    Ms m_begun;
    std::multimap<Ms, Arrival> m_underway;
};

struct Swept {
    std::vector<SweepResult> results;
    std::vector<SentToOne> sent;
    Ms took{};
};

Swept sweepOf(const QStringList &addresses, int rate, const SimulatedUnconnectedSocket::Servers &servers)
{
    SimulatedClock clock;
    SimulatedUnconnectedSocket unconnected(clock, servers);
    std::vector<SweepServer> list;
    for (const QString &address : addresses)
        list.push_back({QStringLiteral("name of ") + address, address});
    const Ms begun = clock.monotonic();
    Swept swept;
    swept.results = sweep(list, rate, unconnected, clock, {});
    swept.sent = unconnected.sent;
    swept.took = clock.monotonic() - begun;
    return swept;
}

QStringList addresses(int count)
{
    QStringList list;
    for (int i = 0; i < count; ++i)
        list += QStringLiteral("10.0.%1.%2").arg(i / 250).arg(i % 250 + 1);
    return list;
}

std::vector<Reply> answering(const QString &, const Sent &sent)
{
    return message2(sent, Ms(40));
}

const QString kOne = QStringLiteral("192.0.2.1");

TEST(Sweep, SaysWhatAnAnswerHolds)
{
    const Swept swept = sweepOf({kOne}, 100, answering);
    ASSERT_EQ(swept.results.size(), 1U);
    const SweepResult &result = swept.results.front();
    EXPECT_EQ(result.outcome, StageOutcome::Answered);
    EXPECT_EQ(result.name, QStringLiteral("name of 192.0.2.1"));
    EXPECT_EQ(result.gateway, QStringLiteral("strongSwan"));
    EXPECT_FALSE(result.detail.isEmpty());
    EXPECT_EQ(result.ms, 40);
    EXPECT_EQ(result.sends, 1);
}

TEST(Sweep, SilenceTakesThreeSendsOfTheSameBytesAsIkeScanWaits)
{
    const Swept swept = sweepOf({kOne}, 100, [](const QString &, const Sent &) { return std::vector<Reply>(); });
    EXPECT_EQ(swept.results.front().outcome, StageOutcome::Silent);
    ASSERT_EQ(swept.sent.size(), 3U);
    EXPECT_EQ(swept.sent[0].sent.at, 0ms);
    EXPECT_EQ(swept.sent[1].sent.at, 500ms);
    EXPECT_EQ(swept.sent[2].sent.at, 1250ms);
    EXPECT_EQ(swept.took, 2250ms);
    EXPECT_EQ(swept.sent[0].sent.bytes, swept.sent[1].sent.bytes);
    EXPECT_EQ(swept.sent[0].sent.bytes, swept.sent[2].sent.bytes);
}

TEST(Sweep, ResultsStandInTheOrderOfTheList)
{
    const QStringList list = addresses(50);
    const Swept swept = sweepOf(list, 1000, [&](const QString &address, const Sent &sent) {
        return message2(sent, Ms(500 - 10 * list.indexOf(address))); // the last one answers first
    });
    for (qsizetype i = 0; i < list.size(); ++i)
        EXPECT_EQ(swept.results[std::size_t(i)].address, list[i]);
}

TEST(Sweep, NeverSendsFasterThanItMay)
{
    for (const int rate : {1, 7, 100, 950}) {
        const Swept swept = sweepOf(addresses(60), rate, answering);
        ASSERT_EQ(swept.sent.size(), 60U);
        for (std::size_t i = 1; i < swept.sent.size(); ++i)
            EXPECT_GE((swept.sent[i].sent.at - swept.sent[0].sent.at).count() + 1, qint64(i) * 1000 / rate) << rate;
    }
}

TEST(Sweep, AThousandWithATenthSilentTakeTheRatesTimeAndOneSilence)
{
    const QStringList list = addresses(1000);
    const Swept swept = sweepOf(list, 1000, [&](const QString &address, const Sent &sent) {
        return list.indexOf(address) % 10 == 9 ? std::vector<Reply>() : message2(sent, Ms(20));
    });
    EXPECT_EQ(std::ranges::count(swept.results, StageOutcome::Silent, &SweepResult::outcome), 100);
    EXPECT_EQ(std::ranges::count(swept.results, StageOutcome::Answered, &SweepResult::outcome), 900);
    EXPECT_EQ(swept.sent.size(), 900U + 3 * 100);
    EXPECT_LE(swept.took, 1000ms + 2250ms + 50ms);
}

TEST(Sweep, AServerThatStandsTwiceHasOneNegotiation)
{
    const Swept swept = sweepOf({kOne, kOne, kOne}, 100, answering);
    EXPECT_EQ(swept.sent.size(), 1U);
    ASSERT_EQ(swept.results.size(), 3U);
    EXPECT_EQ(swept.results[2].outcome, StageOutcome::Answered);
}

TEST(Sweep, ARefusalNamesItsNotification)
{
    const Swept swept = sweepOf({kOne}, 100, [](const QString &, const Sent &sent) { return refusal(sent, 14); });
    EXPECT_EQ(swept.results.front().outcome, StageOutcome::Refused);
    EXPECT_EQ(swept.results.front().detail, QStringLiteral("NO-PROPOSAL-CHOSEN"));
}

TEST(Sweep, OneIcmpErrorIsForgottenWhenAnAnswerComes)
{
    const Swept swept = sweepOf({kOne}, 100, [](const QString &, const Sent &sent) {
        return sent.at < 100ms ? icmp(1, QStringLiteral("198.51.100.1")) : message2(sent);
    });
    EXPECT_EQ(swept.results.front().outcome, StageOutcome::Answered);
    EXPECT_FALSE(swept.results.front().icmp);
}

TEST(Sweep, TwoIcmpErrorsAboutTwoSendsAreEnough)
{
    const Swept swept = sweepOf({kOne}, 100, [](const QString &, const Sent &) { return icmp(3, {}); });
    EXPECT_EQ(swept.results.front().outcome, StageOutcome::Unreachable);
    EXPECT_EQ(swept.sent.size(), 2U);
    EXPECT_LT(swept.took, 600ms);
}

TEST(Sweep, AStrangersAnswerIsNobodys)
{
    QByteArray first;
    const Swept swept = sweepOf({kOne, QStringLiteral("192.0.2.2")}, 100, [&](const QString &address, const Sent &sent) {
        if (address == kOne) {
            first = sent.bytes;
            return std::vector<Reply>();
        }
        Sent others = sent;
        others.bytes = first; // the right kind of answer, to another one's cookie
        return message2(others);
    });
    EXPECT_EQ(swept.results[0].outcome, StageOutcome::Silent);
    EXPECT_EQ(swept.results[1].outcome, StageOutcome::Silent);
}

TEST(Sweep, AnAnswerInTheLastMomentCounts)
{
    const Swept swept = sweepOf({kOne}, 100, [](const QString &, const Sent &sent) {
        return sent.at > 1s ? message2(sent, Ms(990)) : std::vector<Reply>();
    });
    EXPECT_EQ(swept.results.front().outcome, StageOutcome::Answered);
}

TEST(Sweep, WhatCannotBeSentIsNotCalledSilent)
{
    SimulatedClock clock;
    SimulatedUnconnectedSocket unconnected(clock, answering);
    unconnected.refusals = {{kOne, ErrorKind::Refused}, {QStringLiteral("192.0.2.2"), ErrorKind::Failed}};
    const auto results =
        sweep({{QStringLiteral("a"), kOne}, {QStringLiteral("b"), QStringLiteral("192.0.2.2")}, {QStringLiteral("c"), {}}}, 100,
              unconnected, clock, {});
    EXPECT_EQ(results[0].outcome, StageOutcome::NotTried);
    EXPECT_EQ(results[1].outcome, StageOutcome::Unreachable);
    EXPECT_EQ(results[2].outcome, StageOutcome::NotTried);
    EXPECT_TRUE(unconnected.sent.empty());
}

TEST(Sweep, ToldToStopItCallsNobodySilent)
{
    SimulatedClock clock;
    std::stop_source stop;
    SimulatedUnconnectedSocket unconnected(clock, [&](const QString &, const Sent &) {
        stop.request_stop();
        return std::vector<Reply>();
    });
    const auto results = sweep({{QStringLiteral("a"), kOne}}, 100, unconnected, clock, {stop.get_token()});
    EXPECT_EQ(results.front().outcome, StageOutcome::NotTried);
}

} // namespace
} // namespace probes_ike_sweep_test
