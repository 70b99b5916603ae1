// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "probes/ike/udp_traceroute.h"

#include <QStringList>

#include <gtest/gtest.h>

#include <functional>
#include <map>
#include <set>

namespace probes_ike_udp_traceroute_test {
using namespace fix789;
using namespace fix789::probes;
using Ms = UdpTraceroute::Ms;
using Way = UdpTraceroute::Way;

namespace {

const QString kGateway = QStringLiteral("192.168.0.1");
const QString kIsp = QStringLiteral("198.51.100.1");
const QString kCarrier = QStringLiteral("203.0.113.1");
const QString kServer = QStringLiteral("server");

/// A way of routers with the server at its end.
struct Path {
    QStringList routers{kGateway, kIsp, kCarrier};
    int droppedAfter = 0; ///< the silent port; 0: it arrives, and only its answer gets lost
    Ms roundTrip{20};
    std::set<QString> mute{}; ///< routers that report nothing
    std::function<bool()> loses = [] { return false; };

    QString who(Way way, int hop) const
    {
        if (way == Way::Silent && droppedAfter > 0 && hop > droppedAfter)
            return {};
        if (hop > routers.size())
            return way == Way::Open ? kServer : QString();
        return mute.contains(routers[hop - 1]) ? QString() : routers[hop - 1];
    }
};

struct Traced {
    std::optional<int> droppedAfter;
    int sends = 0;
    int farthest = 0;
    Ms lastSend{};
};

Traced trace(const Path &path, Ms room = Ms(1500), Ms known = Ms(-1))
{
    const Ms start(10'000);
    UdpTraceroute hops(start, start + room, known < Ms(0) ? path.roundTrip : known);
    Traced traced;
    std::multimap<Ms, std::pair<Way, QString>> underway;
    for (Ms now = start; now <= start + room; now += Ms(1)) {
        while (const auto sent = hops.due(now)) {
            ++traced.sends;
            traced.farthest = std::max(traced.farthest, sent->hopLimit);
            traced.lastSend = now - start;
            const QString who = path.who(sent->way, sent->hopLimit);
            if (!who.isEmpty() && !path.loses())
                underway.insert({now + path.roundTrip, {sent->way, who}});
        }
        while (!underway.empty() && underway.begin()->first <= now) {
            const auto [way, who] = underway.begin()->second;
            if (who == kServer)
                hops.reached();
            else
                hops.reported(way, who);
            underway.erase(underway.begin());
        }
    }
    traced.droppedAfter = hops.droppedAfter(start + room);
    return traced;
}

} // namespace

TEST(UdpTraceroute, NamesTheLastHopThatWasReached)
{
    EXPECT_EQ(trace({.droppedAfter = 1}).droppedAfter, 1);
    EXPECT_EQ(trace({.droppedAfter = 2}).droppedAfter, 2);
}

TEST(UdpTraceroute, BeforeTheServerItCannotTellTheWayThereFromTheWayBack)
{
    EXPECT_EQ(trace({.droppedAfter = 3}).droppedAfter, std::nullopt);
    EXPECT_EQ(trace({.droppedAfter = 0}).droppedAfter, std::nullopt);
}

TEST(UdpTraceroute, BeforeTheFirstHopItCouldBeThisComputer)
{
    Path path;
    path.droppedAfter = 1;
    path.mute = {kGateway};
    EXPECT_EQ(trace(path).droppedAfter, std::nullopt);
}

TEST(UdpTraceroute, ARouterThatDoesNotReportProvesNothing)
{
    Path path;
    path.droppedAfter = 1;
    path.mute = {kIsp};
    EXPECT_EQ(trace(path).droppedAfter, std::nullopt);
}

TEST(UdpTraceroute, WithoutReportsNothingIsConcluded)
{
    Path path;
    path.droppedAfter = 1;
    path.mute = {kGateway, kIsp, kCarrier};
    EXPECT_EQ(trace(path).droppedAfter, std::nullopt);
    EXPECT_LE(trace(path).sends, 20);
}

TEST(UdpTraceroute, EndsWhereTheServerIs)
{
    const Traced traced = trace({.droppedAfter = 1});
    EXPECT_EQ(traced.farthest, 4);
    EXPECT_EQ(traced.sends, 16);
}

TEST(UdpTraceroute, StaysWithinItsTime)
{
    Path path;
    path.routers = {QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3"),
                    QStringLiteral("4"), QStringLiteral("5"), QStringLiteral("6")};
    path.droppedAfter = 4;
    const Traced traced = trace(path);
    EXPECT_EQ(traced.droppedAfter, 4);
    EXPECT_EQ(traced.sends, 20);
    EXPECT_LE(traced.lastSend, Ms(1400));
}

TEST(UdpTraceroute, ASlowWayIsFollowedLessFarAndStillRightly)
{
    Path path;
    path.roundTrip = Ms(300);
    path.droppedAfter = 1;
    const Traced traced = trace(path);
    EXPECT_EQ(traced.droppedAfter, 1);
    EXPECT_LE(traced.farthest, 3);
    path.roundTrip = Ms(900);
    EXPECT_EQ(trace(path).sends, 0);
}

TEST(UdpTraceroute, RoutersThatReportLaterThanTheServerAnswersDoNotMisleadAboutTheFirstHop)
{
    Path path;
    path.roundTrip = Ms(250);
    path.droppedAfter = 1;
    EXPECT_EQ(trace(path, Ms(1500), Ms(20)).droppedAfter, 1);
}

TEST(UdpTraceroute, FivePercentLossSeldomHidesThePlaceAndAlmostNeverMovesIt)
{
    int found = 0;
    int wrong = 0;
    for (unsigned seed = 0; seed < 1000; ++seed) {
        Path path;
        path.droppedAfter = 2;
        unsigned state = seed * 7919 + 1;
        path.loses = [&state] { // there and back
            state = state * 1664525 + 1013904223;
            return (state >> 8) % 1000 < 98;
        };
        const auto where = trace(path).droppedAfter;
        found += where == 2 ? 1 : 0;
        wrong += where && where != 2 ? 1 : 0;
    }
    EXPECT_GE(found, 950);
    EXPECT_LE(wrong, 15);
}

TEST(UdpTraceroute, AComputerThatSleptDoesNotHurryThroughTheHops)
{
    UdpTraceroute hops(Ms(0), Ms(1500), Ms(20));
    std::set<int> limits;
    for (int i = 0; i < 100; ++i)
        if (const auto sent = hops.due(Ms(3'600'000)))
            limits.insert(sent->hopLimit);
    EXPECT_LE(limits.size(), 1U);
}
} // namespace probes_ike_udp_traceroute_test
