// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "adapters/portable/process_launcher.h"

#include "adapters/portable/application.h"

#include <gtest/gtest.h>

#include <thread>

namespace adapters_portable_process_launcher_test {
using namespace fix789;
using namespace fix789::adapters;

namespace {

class ProcessLauncherTest : public testing::Test {
protected:
    static void SetUpTestSuite() { ensureApplication(); }
    ProcessLauncher shell{QStringLiteral("/bin/sh")};
    Result<LaunchOutcome> run(const char *script, std::stop_token stop = {})
    {
        return shell.run({QStringLiteral("-c"), QString::fromLatin1(script)}, {}, Rights::Own, std::move(stop));
    }
};

} // namespace

TEST_F(ProcessLauncherTest, HandsOnOutputAndExitCode)
{
    const auto outcome = run("echo answer; exit 3");
    ASSERT_TRUE(outcome);
    EXPECT_EQ(outcome->exitCode, 3);
    EXPECT_EQ(outcome->output, QByteArray("answer\n"));
}

TEST_F(ProcessLauncherTest, HandsOnMuchOutput)
{
    const auto outcome = run("head -c 3000000 /dev/zero");
    ASSERT_TRUE(outcome);
    EXPECT_EQ(outcome->output.size(), 3'000'000);
}

TEST_F(ProcessLauncherTest, GivesNothingToRead)
{
    const auto outcome = run("cat; echo end");
    ASSERT_TRUE(outcome);
    EXPECT_EQ(outcome->output, QByteArray("end\n"));
}

TEST_F(ProcessLauncherTest, GivesWhatIsTypedAndNoMore)
{
    const auto outcome = shell.run({QStringLiteral("-c"), QStringLiteral("cat; echo end")}, Secret("a key"), Rights::Own, {});
    ASSERT_TRUE(outcome);
    EXPECT_EQ(outcome->output, QByteArray("a keyend\n"));
}

TEST_F(ProcessLauncherTest, WhoReadsNothingIsNotWaitedFor)
{
    const auto outcome = shell.run({QStringLiteral("-c"), QStringLiteral("exit 4")}, Secret("a key"), Rights::Own, {});
    ASSERT_TRUE(outcome);
    EXPECT_EQ(outcome->exitCode, 4);
}

TEST_F(ProcessLauncherTest, WorksInAThreadWithoutAnEventLoop)
{
    std::jthread([this] { EXPECT_EQ(run("exit 7")->exitCode, 7); }).join();
}

TEST_F(ProcessLauncherTest, KillsWhatItStartedWhenAskedToStop)
{
    std::stop_source stop;
    std::jthread asker([&stop] {
        std::this_thread::sleep_for(std::chrono::milliseconds(50));
        stop.request_stop();
    });
    const auto before = std::chrono::steady_clock::now();
    const auto outcome = run("exec sleep 60", stop.get_token());
    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().kind, ErrorKind::Cancelled);
    EXPECT_LT(std::chrono::steady_clock::now() - before, std::chrono::seconds(10));
}

TEST_F(ProcessLauncherTest, HasNoConsentPrompt)
{
    const auto outcome = shell.run({}, {}, Rights::Administrator, {});
    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().kind, ErrorKind::NotSupported);
}

TEST_F(ProcessLauncherTest, SaysWhereNoProgramIs)
{
    for (const char *path : {"/nowhere/program", "/etc/passwd", "/tmp"}) {
        const auto outcome = ProcessLauncher(QString::fromLatin1(path)).run({}, {}, Rights::Own, {});
        ASSERT_FALSE(outcome) << path;
        EXPECT_EQ(outcome.error().kind, ErrorKind::NotFound) << path;
    }
}

TEST_F(ProcessLauncherTest, ACrashIsAFailure)
{
    const auto outcome = run("kill -SEGV $$");
    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().kind, ErrorKind::Failed);
}
} // namespace adapters_portable_process_launcher_test
