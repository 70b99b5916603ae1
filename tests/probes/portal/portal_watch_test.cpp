// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
// "Open and watch" with real sockets against a scripted portal through which somebody logs in meanwhile.
#include "probes/portal/portal_watch.h"

#include "adapters/portable/application.h"
#include "adapters/portable/plain_http.h"
#include "adapters/portable/portable_clock.h"
#include "probes/portal/portal_probes.h"
#include "support/scripted_portal.h"

#include <gtest/gtest.h>

namespace probes_portal_portal_watch_test {
using namespace fix789;
using namespace fix789::adapters;
using namespace fix789::analysis;
using namespace fix789::probes;
using namespace fix789::test;
using namespace std::chrono_literals;

namespace {

class HereDns : public Dns {
public:
    Result<QStringList> resolve(const QString &, const Progress &) const override
    {
        return QStringList{QStringLiteral("127.0.0.1")};
    }
};

const QByteArray kLogin = "<html><form action=/in><input name=code></form></html>";
constexpr PortalWatchPace kQuick{.first = 5ms, .later = 5ms, .patience = 10s, .limit = 5s};

class PortalWatchTest : public testing::Test {
protected:
    PortalWatchTest() { ensureApplication(); }

    PortalAsking asking(const ScriptedPortal &portal) const
    {
        PortalSettings wanted;
        wanted.http = {{QUrl(portal.at(QStringLiteral("one.test"))), 200, QByteArray("all is well")},
                       {QUrl(portal.at(QStringLiteral("two.test"))), 200, QByteArray("all is well")}};
        return [this, wanted](const Progress &progress) {
            return askPortal(wanted, http, dns, clock, [](qsizetype count) { return QByteArray(count, 'n'); }, progress);
        };
    }
    Result<PortalReading> watched(const ScriptedPortal &portal, const PortalWatchPace &pace = kQuick)
    {
        return watchPortal(
            asking(portal), clock, pace, [this](const PortalReading &r) { said.push_back(r.state); }, stop.get_token());
    }

    PlainHttp http;
    HereDns dns;
    PortableClock clock;
    std::stop_source stop;
    std::vector<PortalState> said;
};

} // namespace

TEST_F(PortalWatchTest, EndsWhenTheLoginWasMade)
{
    std::atomic<int> asked = 0;
    const ScriptedPortal portal(
        [&asked](const ScriptedPortal::Asked &) { return ++asked > 6 ? page("all is well") : page(kLogin); });
    const auto reading = watched(portal);
    ASSERT_TRUE(reading);
    EXPECT_EQ(reading->state, PortalState::Open);
    EXPECT_EQ(said.front(), PortalState::LoginNeeded);
    EXPECT_EQ(said.back(), PortalState::Open);
}

TEST_F(PortalWatchTest, TheSameReadingIsSaidOnce)
{
    std::atomic<int> asked = 0;
    const ScriptedPortal portal(
        [&asked](const ScriptedPortal::Asked &) { return asked++ >= 8 ? page("all is well") : page(kLogin); });
    ASSERT_TRUE(watched(portal));
    EXPECT_EQ(said, (std::vector{PortalState::LoginNeeded, PortalState::Open}));
}

TEST_F(PortalWatchTest, ANetworkWithoutALoginEndsAtOnce)
{
    const ScriptedPortal portal([](const ScriptedPortal::Asked &) { return page("all is well"); });
    ASSERT_TRUE(watched(portal));
    EXPECT_EQ(portal.requests(), 2);
}

TEST_F(PortalWatchTest, SilenceIsNotLettingThrough)
{
    std::atomic<int> asked = 0;
    const ScriptedPortal portal([&asked](const ScriptedPortal::Asked &) -> std::optional<QByteArray> {
        return asked++ < 2 ? page("", "503 Service Unavailable") : page("all is well");
    });
    ASSERT_TRUE(watched(portal));
    EXPECT_EQ(said.front(), PortalState::Unknown);
}

TEST_F(PortalWatchTest, StoppedItEndsAtOnce)
{
    const ScriptedPortal portal([](const ScriptedPortal::Asked &) { return page(kLogin); });
    std::jthread later([this] {
        std::this_thread::sleep_for(100ms);
        stop.request_stop();
    });
    const auto begun = clock.monotonic();
    const auto reading = watched(portal, {.first = 60s, .later = 60s, .patience = 1h, .limit = 1h});
    ASSERT_FALSE(reading);
    EXPECT_EQ(reading.error().kind, ErrorKind::Cancelled);
    EXPECT_LT(clock.monotonic() - begun, 2s);
}

TEST_F(PortalWatchTest, GivesUpAtItsLimit)
{
    const ScriptedPortal portal([](const ScriptedPortal::Asked &) { return page(kLogin); });
    const auto reading = watched(portal, {.first = 5ms, .later = 5ms, .patience = 1s, .limit = 100ms});
    ASSERT_FALSE(reading);
    EXPECT_EQ(reading.error().kind, ErrorKind::TimedOut);
}

TEST_F(PortalWatchTest, SwitchedOffItSaysSo)
{
    const auto off = [this](const Progress &progress) {
        return askPortal({}, http, dns, clock, [](qsizetype count) { return QByteArray(count, 'n'); }, progress);
    };
    const auto reading = watchPortal(off, clock, kQuick, {}, {});
    ASSERT_FALSE(reading);
    EXPECT_EQ(reading.error().kind, ErrorKind::NotSupported);
}

TEST_F(PortalWatchTest, TheEntranceIsThePageThatSomebodyElseAnswered)
{
    const ScriptedPortal portal(
        [](const ScriptedPortal::Asked &asked) { return asked.host == u"one.test" ? page("all is well") : page(kLogin); });
    const auto seen = asking(portal)({});
    ASSERT_TRUE(seen);
    EXPECT_EQ(loginEntrance(*seen), portal.at(QStringLiteral("two.test")));
}

TEST_F(PortalWatchTest, AnOpenNetworkHasNoEntrance)
{
    const ScriptedPortal portal([](const ScriptedPortal::Asked &) { return page("all is well"); });
    const auto seen = asking(portal)({});
    ASSERT_TRUE(seen);
    EXPECT_EQ(loginEntrance(*seen), QString());
}
} // namespace probes_portal_portal_watch_test
