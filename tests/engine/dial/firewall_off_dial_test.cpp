// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
// The firewall is off while one attempt is made, and on again afterwards: whatever comes of the attempt, whatever fails, and
// wherever the process is ended.
#include "checks/checks.h"
#include "engine/dial/firewall_off_dial.h"
#include "support/fixture.h"
#include "support/print.h"
#include "support/recorded.h"

#include <gtest/gtest.h>

#include <atomic>
#include <thread>

using namespace fix789;
using namespace fix789::checks;
using namespace fix789::engine;
using namespace fix789::test;
using namespace std::chrono_literals;

namespace {

using Fate = Steps::Fate;

const QString kConnection = QStringLiteral("Office");

bool isOn(const MachineState &state)
{
    for (const FirewallProfile &profile : (*state.firewall)->profiles)
        if (profile.active && !profile.on)
            return false;
    return true;
}

/// Looks at the firewall when it is asked to dial.
class Looking : public Dialer {
public:
    explicit Looking(const Fixture &fixture) : m_fixture(fixture) {}
    Result<RasAttempt> dial(const QString &connection, std::stop_token stop) override
    {
        ++dials;
        sawItOn = isOn(m_fixture.state());
        if (waits)
            while (!stop.stop_requested())
                std::this_thread::sleep_for(1ms);
        if (stop.stop_requested())
            return failure(ErrorKind::Cancelled, QStringLiteral("dial"));
        RasAttempt attempt;
        attempt.connection = connection;
        attempt.error = 809;
        return attempt;
    }

    std::atomic<int> dials = 0;
    bool sawItOn = true;
    bool waits = false;

private:
    const Fixture &m_fixture;
};

/// As where a policy keeps the firewall on: the change is taken, and nothing changes.
class Deaf : public SystemWriter {
public:
    Result<void> make(const Change &) override { return {}; }
};

class FirewallOff : public testing::Test {
protected:
    FirewallOffDial dial(Fixture &on, SystemWriter &systemWriter, std::chrono::milliseconds longest = 10s,
                         std::stop_token stop = {})
    {
        Fixer fixer(on.machine(), allChecks(), systemWriter, on.journal(), on.beforeTouching, on.onProgress);
        return dialWithFirewallOff(on.machine(), fixer, dialer, kConnection, kFirstRun, std::move(stop), longest);
    }
    FirewallOffDial dial(std::chrono::milliseconds longest = 10s, std::stop_token stop = {})
    {
        return dial(fixture, fixture.systemWriter(), longest, std::move(stop));
    }

    Fixture fixture{windows11({kServerInTheOpen})};
    const MachineState original = fixture.state();
    Looking dialer{fixture};
};

TEST_F(FirewallOff, IsOffWhileWindowsTriesAndOnAgainAfterwards)
{
    const FirewallOffDial came = dial();
    ASSERT_TRUE(came.attempt);
    EXPECT_EQ(came.attempt->error, 809);
    EXPECT_EQ(came.attempt->filters, RasAttempt::Filters::FirewallOff);
    EXPECT_TRUE(came.attempt->dialed);
    EXPECT_FALSE(dialer.sawItOn);
    ASSERT_TRUE(came.restored);
    EXPECT_EQ(came.restored->end, FixEnd::Done);
    EXPECT_TRUE(fixture.state() == original);
    EXPECT_EQ(fixture.journal().runs()->front().state, RepairState::TakenBack);
    EXPECT_EQ(fixture.undo().end, FixEnd::NothingToDo);
}

TEST_F(FirewallOff, IsInTheJournalBeforeItIsTouched)
{
    fixture.logSteps.failOnceAt(2); // the line of the change
    const FirewallOffDial came = dial();
    EXPECT_FALSE(came.attempt);
    EXPECT_EQ(dialer.dials, 0);
    EXPECT_TRUE(fixture.state() == original);
    EXPECT_EQ(fixture.writerSteps.count(), 0);
}

TEST_F(FirewallOff, LastsNoLongerThanItMay)
{
    dialer.waits = true;
    const FirewallOffDial came = dial(20ms);
    EXPECT_EQ(came.attempt.error().kind, ErrorKind::TimedOut);
    EXPECT_FALSE(dialer.sawItOn);
    EXPECT_TRUE(fixture.state() == original);
}

TEST_F(FirewallOff, WhoStopsItHasTheFirewallBack)
{
    dialer.waits = true;
    std::stop_source source;
    std::jthread person([&] {
        while (dialer.dials == 0)
            std::this_thread::sleep_for(1ms);
        source.request_stop();
    });
    EXPECT_EQ(dial(10s, source.get_token()).attempt.error().kind, ErrorKind::Cancelled);
    EXPECT_TRUE(fixture.state() == original);
}

TEST_F(FirewallOff, NothingIsTriedWhereAPolicyKeepsItOn)
{
    Deaf deaf;
    const FirewallOffDial came = dial(fixture, deaf);
    EXPECT_FALSE(came.attempt);
    EXPECT_EQ(dialer.dials, 0);
    EXPECT_EQ(came.restored->end, FixEnd::Failed);
    EXPECT_EQ(fixture.journal().runs()->front().state, RepairState::TakenBack);
}

TEST_F(FirewallOff, NothingIsSwitchedWhereNoneIsOn)
{
    Fixture off(windows11({kServerInTheOpen, R"({"firewall":{"profiles":{"private":{"on":false}}}})"}));
    const FirewallOffDial came = dial(off, off.systemWriter());
    EXPECT_EQ(came.attempt.error().kind, ErrorKind::NotFound);
    EXPECT_FALSE(came.restored);
    EXPECT_TRUE(off.log.bytes.isEmpty());
}

TEST_F(FirewallOff, WaitsForAnEarlierRepairThatWasCutOff)
{
    ASSERT_TRUE(fixture.journal().begin(kSecondRun, {}, fixture.machine().clock.now()));
    const FirewallOffDial came = dial();
    EXPECT_EQ(came.restored->end, FixEnd::Interrupted);
    EXPECT_EQ(dialer.dials, 0);
    EXPECT_TRUE(fixture.state() == original);
}

TEST_F(FirewallOff, CutAtEveryStepTheNextProcessSwitchesItOn)
{
    fixture.shareSteps();
    ASSERT_TRUE(dial().attempt);
    const int steps = fixture.logSteps.count();
    ASSERT_GE(steps, 6); // begin, change, off, made, on, restored, end
    for (const Fate last : {Fate::Fails, Fate::HappensUnseen, Fate::Torn})
        for (int k = 1; k <= steps; ++k) {
            SCOPED_TRACE(testing::Message() << "cut at step " << k << " of " << steps << ", fate " << int(last));
            Fixture cut(windows11({kServerInTheOpen}));
            cut.shareSteps();
            cut.logSteps.cutAt(k, last);
            (void)dial(cut, cut.systemWriter());
            ASSERT_TRUE(cut.logSteps.isCut());
            cut.reopen();
            const FixEnd end = cut.undo().end;
            EXPECT_TRUE(end == FixEnd::Done || end == FixEnd::NothingToDo) << int(end);
            EXPECT_TRUE(cut.state() == original);
        }
}

TEST_F(FirewallOff, WhatCannotBeSwitchedOnAgainIsSaidAndCanBeUndoneLater)
{
    fixture.writerSteps.failOnceAt(2);
    const FirewallOffDial came = dial();
    EXPECT_TRUE(came.attempt) << "it was made all the same";
    EXPECT_EQ(came.restored->end, FixEnd::NotAllBack);
    ASSERT_EQ(came.restored->left.size(), 1U);
    EXPECT_FALSE(isOn(fixture.state()));
    EXPECT_EQ(fixture.undo().end, FixEnd::Done);
    EXPECT_TRUE(fixture.state() == original);
}

} // namespace
