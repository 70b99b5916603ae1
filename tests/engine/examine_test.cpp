// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "checks/checks.h"
#include "engine/examine.h"
#include "report/report.h"
#include "support/failing_machine.h"
#include "support/print.h"
#include "support/recorded.h"

#include <array>
#include <atomic>
#include <chrono>
#include <semaphore>
#include <thread>

#include <gtest/gtest.h>

namespace engine_examine_test {
using namespace fix789;
using namespace fix789::checks;
using namespace fix789::engine;
using namespace fix789::report;
using namespace fix789::test;

namespace {

Finding fine(const Machine &, const Target &, const Progress &)
{
    return finding(FindingVerdict::Ok, {"Fine.", {}});
}

Finding broken(const Machine &, const Target &, const Progress &)
{
    Finding f = finding(FindingVerdict::Problem, {"Broken.", {}});
    f.causes.push_back({{cause::kServerDown, {}}, {}, {}});
    return f;
}

Finding unknown(const Machine &, const Target &, const Progress &)
{
    return finding(FindingVerdict::Unknown, {"Could not look.", {}});
}

Finding skipped(const Machine &, const Target &, const Progress &)
{
    return finding(FindingVerdict::Skipped, {"Does not apply.", {}});
}

Check check(const char *id, decltype(Check::run) run, std::span<const Check *const> needs = {})
{
    return {.id = id, .title = id, .group = CheckGroup::Computer, .needs = needs, .causes = {}, .run = run};
}

std::vector<Examined> examined(std::vector<const Check *> checks, const ExamineProgress &progress = {}, std::stop_token stop = {})
{
    static const FailingMachine kMachine(ErrorKind::NotSupported);
    return examine(kMachine.machine(), {}, checks, progress, std::move(stop));
}

FindingVerdict verdictOf(const std::vector<Examined> &results, const Check &check)
{
    for (const Examined &result : results)
        if (result.check == &check)
            return result.finding.verdict;
    ADD_FAILURE() << "not examined: " << check.id;
    return FindingVerdict::Skipped;
}

TEST(Examine, RunsWhatACheckNeedsThoughNobodyAskedForIt)
{
    const Check first = check("first", fine);
    const std::array needs{&first};
    const Check second = check("second", fine, needs);
    const auto results = examined({&second});
    ASSERT_EQ(results.size(), 2U);
    EXPECT_EQ(verdictOf(results, first), FindingVerdict::Ok);
    EXPECT_EQ(verdictOf(results, second), FindingVerdict::Ok);
}

TEST(Examine, RunsACheckOnceThoughItIsNamedTwice)
{
    const Check only = check("only", fine);
    EXPECT_EQ(examined({&only, &only}).size(), 1U);
}

TEST(Examine, SkipsWhatNeedsAProblemAndNamesIt)
{
    const Check first = check("first", broken);
    const std::array needs{&first};
    const Check second = check("second", fine, needs);
    const auto results = examined({&second});
    EXPECT_EQ(verdictOf(results, second), FindingVerdict::Skipped);
    EXPECT_EQ(results[1].finding.text.args, QStringList{QStringLiteral("first")});
}

TEST(Examine, SkipsAlsoWhatNeedsTheSkipped)
{
    const Check first = check("first", broken);
    const std::array needsFirst{&first};
    const Check second = check("second", fine, needsFirst);
    const std::array needsSecond{&second};
    const Check third = check("third", fine, needsSecond);
    EXPECT_EQ(verdictOf(examined({&third}), third), FindingVerdict::Skipped);
}

TEST(Examine, UnknownNeedMakesUnknownAllTheWay)
{
    const Check first = check("first", unknown);
    const std::array needsFirst{&first};
    const Check second = check("second", fine, needsFirst);
    const std::array needsSecond{&second};
    const Check third = check("third", fine, needsSecond);
    const auto results = examined({&third});
    EXPECT_EQ(verdictOf(results, second), FindingVerdict::Unknown);
    EXPECT_EQ(verdictOf(results, third), FindingVerdict::Unknown);
}

TEST(Examine, NeedThatDoesNotApplyIsNoHindrance)
{
    const Check first = check("first", skipped);
    const std::array needs{&first};
    const Check second = check("second", fine, needs);
    EXPECT_EQ(verdictOf(examined({&second}), second), FindingVerdict::Ok);
}

TEST(Examine, ResultsStandInTheOrderAskedForAfterWhatTheyNeed)
{
    const Check first = check("first", fine);
    const std::array needs{&first};
    const Check second = check("second", fine, needs);
    const Check third = check("third", fine);
    std::vector<const Check *> order;
    for (const Examined &one : examined({&third, &second, &first}))
        order.push_back(one.check);
    EXPECT_EQ(order, (std::vector<const Check *>{&third, &first, &second}));
}

TEST(Examine, AReportStandsInTheOrderOfAllChecks)
{
    static const FailingMachine kMachine(ErrorKind::Refused);
    const std::vector<const Check *> backwards(allChecks().rbegin(), allChecks().rend());
    const Report report = runDiagnosis(kMachine.machine(), {{}, backwards}, {}, {});
    ASSERT_EQ(report.examined.size(), allChecks().size());
    for (std::size_t i = 0; i < report.examined.size(); ++i)
        EXPECT_EQ(report.examined[i].check, allChecks()[i]);
}

// Each waits for the other: one after the other they would never meet.
std::counting_semaphore<2> g_arrivedA(0);
std::counting_semaphore<2> g_arrivedB(0);

Finding meetA(const Machine &, const Target &, const Progress &)
{
    g_arrivedA.release();
    return finding(g_arrivedB.try_acquire_for(std::chrono::seconds(20)) ? FindingVerdict::Ok : FindingVerdict::Unknown,
                   {"Met.", {}});
}

Finding meetB(const Machine &, const Target &, const Progress &)
{
    g_arrivedB.release();
    return finding(g_arrivedA.try_acquire_for(std::chrono::seconds(20)) ? FindingVerdict::Ok : FindingVerdict::Unknown,
                   {"Met.", {}});
}

TEST(Examine, ChecksThatDoNotNeedEachOtherRunSideBySide)
{
    const Check a = check("a", meetA);
    const Check b = check("b", meetB);
    const auto results = examined({&a, &b});
    EXPECT_EQ(verdictOf(results, a), FindingVerdict::Ok);
    EXPECT_EQ(verdictOf(results, b), FindingVerdict::Ok);
}

// A check starts when what it needs is done, not when a whole wave is.
TEST(Examine, ACheckDoesNotWaitForWhatItDoesNotNeed)
{
    const Check quick = check("quick", fine);
    const std::array needs{&quick};
    const Check second = check("second", meetA, needs);
    const Check slow = check("slow", meetB);
    const auto results = examined({&slow, &second});
    EXPECT_EQ(verdictOf(results, slow), FindingVerdict::Ok);
    EXPECT_EQ(verdictOf(results, second), FindingVerdict::Ok);
}

Finding untilStopped(const Machine &, const Target &, const Progress &progress)
{
    while (!progress.stop.stop_requested())
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    return finding(FindingVerdict::Unknown, {"Stopped.", {}});
}

TEST(Examine, StopLeavesTheRestUnknown)
{
    const Check first = check("first", untilStopped);
    const std::array needs{&first};
    const Check second = check("second", fine, needs);
    std::stop_source stop;
    const ExamineProgress progress{.started = [&](const Check &) { stop.request_stop(); }};
    const auto results = examined({&second}, progress, stop.get_token());
    EXPECT_EQ(verdictOf(results, first), FindingVerdict::Unknown);
    EXPECT_EQ(verdictOf(results, second), FindingVerdict::Unknown);
}

TEST(Examine, StoppedBeforeItBeginsRunsNothing)
{
    const Check first = check("first", broken);
    std::stop_source stop;
    stop.request_stop();
    int started = 0;
    const ExamineProgress progress{.started = [&](const Check &) { ++started; }};
    EXPECT_EQ(verdictOf(examined({&first}, progress, stop.get_token()), first), FindingVerdict::Unknown);
    EXPECT_EQ(started, 0);
}

Finding talks(const Machine &, const Target &, const Progress &progress)
{
    for (int i = 0; i < 20; ++i)
        progress.say({"Still looking.", {}});
    return finding(FindingVerdict::Ok, {"Fine.", {}});
}

TEST(Examine, ProgressComesOneCallAtATimeAndCompletely)
{
    std::vector<Check> checks;
    std::vector<const Check *> pointers;
    for (int i = 0; i < 12; ++i)
        checks.push_back(check("talks", talks));
    for (const Check &c : checks)
        pointers.push_back(&c);
    std::atomic<int> inside = 0;
    bool overlapped = false;
    int started = 0;
    int said = 0;
    int finished = 0;
    const auto call = [&](int &count) {
        overlapped = inside.fetch_add(1) != 0 || overlapped;
        std::this_thread::yield();
        ++count;
        inside.fetch_sub(1);
    };
    const ExamineProgress progress{.started = [&](const Check &) { call(started); },
                                   .said = [&](const Check &, const Text &) { call(said); },
                                   .finished = [&](const Examined &) { call(finished); }};
    (void)examined(pointers, progress);
    EXPECT_FALSE(overlapped);
    EXPECT_EQ(started, 12);
    EXPECT_EQ(said, 12 * 20);
    EXPECT_EQ(finished, 12);
}

TEST(Examine, WhatIsSettledWithoutRunningIsFinishedToo)
{
    const Check first = check("first", broken);
    const std::array needs{&first};
    const Check second = check("second", fine, needs);
    QStringList finished;
    const ExamineProgress progress{.finished = [&](const Examined &e) { finished << QString::fromLatin1(e.check->id); }};
    (void)examined({&second}, progress);
    EXPECT_EQ(finished, (QStringList{QStringLiteral("first"), QStringLiteral("second")}));
}

TEST(Examine, NothingToDoIsNothing)
{
    EXPECT_TRUE(examined({}).empty());
}

} // namespace
} // namespace engine_examine_test
