// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "adapters/windows/process/windows_launcher.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>

#include <gtest/gtest.h>

#include <thread>

namespace fix789::tests::launcher_test {
using namespace adapters;
namespace {

const QString kCmd = QStringLiteral("C:\\windows\\system32\\cmd.exe");

TEST(AdministratorArguments, ArePlain)
{
    const QStringList good{QStringLiteral("fix"), QStringLiteral("service.disabled:IKEEXT"), QStringLiteral("--run"),
                           QStringLiteral("{7f1c0d3e-0000-4000-8000-000000000000}")};
    EXPECT_EQ(administratorArguments(good), good.join(u' '));
    for (const char *bad : {"", "a b", "a\"b", "a\\b", "a/b", "a&b", "%PATH%", "a;b", "a\nb", "\xc3\xa4"})
        EXPECT_EQ(administratorArguments({QString::fromUtf8(bad)}).error().kind, ErrorKind::Malformed) << bad;
    EXPECT_FALSE(administratorArguments({QString(129, u'a')}));
    EXPECT_FALSE(administratorArguments(QStringList(65, QStringLiteral("a"))));
}

TEST(Launcher, GivesExitCodeAndOutput)
{
    WindowsLauncher launcher(kCmd, kCmd);
    const auto outcome = launcher.run({QStringLiteral("/c"), QStringLiteral("echo hello&exit 7")}, {}, Rights::Own, {});
    ASSERT_TRUE(outcome) << qPrintable(outcome.error().doing);
    EXPECT_EQ(outcome->exitCode, 7);
    EXPECT_EQ(outcome->output.trimmed(), QByteArray("hello"));
}

TEST(Launcher, AsAdministratorGivesTheExitCode)
{
    WindowsLauncher launcher;
    ASSERT_FALSE(launcher.bar()) << qPrintable(launcher.bar()->why.english());
    const auto outcome = launcher.run({QStringLiteral("--help")}, {}, Rights::Administrator, {});
    ASSERT_TRUE(outcome) << qPrintable(outcome.error().doing) << outcome.error().code;
    EXPECT_EQ(outcome->exitCode, 2) << "the repair program knows no such word";
    EXPECT_TRUE(outcome->output.isEmpty());
    EXPECT_EQ(launcher.run({QStringLiteral("a b")}, {}, Rights::Administrator, {}).error().kind, ErrorKind::Malformed);
}

TEST(Launcher, MissingProgramIsNotFound)
{
    WindowsLauncher launcher(QStringLiteral("C:\\no\\such.exe"), QStringLiteral("C:\\no\\such.exe"));
    EXPECT_EQ(launcher.run({}, {}, Rights::Own, {}).error().kind, ErrorKind::NotFound);
    EXPECT_EQ(launcher.run({}, {}, Rights::Administrator, {}).error().kind, ErrorKind::NotFound);
}

// Before the prompt: a program that others could have put there is not started.
TEST(Launcher, AFolderThatOthersMayWriteToBarsTheStart)
{
    QFile fake(QStringLiteral("Z:\\tmp\\fix789repair.exe"));
    ASSERT_TRUE(fake.open(QIODevice::WriteOnly));
    WindowsLauncher launcher(kCmd, QStringLiteral("Z:\\tmp\\fix789repair.exe"));
    const auto bar = launcher.bar();
    ASSERT_TRUE(bar);
    EXPECT_EQ(bar->place, LaunchBar::Place::Program);
    EXPECT_TRUE(bar->why.english().contains(QStringLiteral("tmp"))) << qPrintable(bar->why.english());
    EXPECT_EQ(launcher.run({QStringLiteral("undo")}, {}, Rights::Administrator, {}).error().kind, ErrorKind::Refused);
    fake.remove();
}

// What was consented to is done; "stopped" would say that nothing was changed.
TEST(Launcher, WhatRunsAsAdministratorIsWaitedForToItsEnd)
{
    WindowsLauncher launcher;
    ASSERT_FALSE(launcher.bar()) << qPrintable(launcher.bar()->why.english());
    std::stop_source stop;
    std::jthread stopper([&] {
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
        stop.request_stop();
    });
    const QStringList words{QStringLiteral("fix"), QStringLiteral("machine"), QStringLiteral("folder")};
    const auto outcome = launcher.run(words, {}, Rights::Administrator, stop.get_token());
    stopper.join();
    ASSERT_TRUE(outcome) << qPrintable(outcome.error().doing);
    EXPECT_EQ(outcome->exitCode, 0);
    const auto before = launcher.run(words, {}, Rights::Administrator, stop.get_token());
    ASSERT_FALSE(before);
    EXPECT_EQ(before.error().kind, ErrorKind::Cancelled);
    EXPECT_FALSE(isDeclined(before.error()));
}

TEST(Launcher, StopEndsTheWait)
{
    WindowsLauncher launcher(kCmd, kCmd);
    std::stop_source stop;
    std::jthread stopper([&] {
        std::this_thread::sleep_for(std::chrono::milliseconds(700));
        stop.request_stop();
    });
    QElapsedTimer clock;
    clock.start();
    const auto outcome = launcher.run({QStringLiteral("/c"), QStringLiteral("pause")}, {}, Rights::Own, stop.get_token());
    // A "pause" without standard input may end by itself; then there is nothing to stop.
    EXPECT_TRUE(outcome || outcome.error().kind == ErrorKind::Cancelled);
    EXPECT_LT(clock.elapsed(), 10000);
    stop.request_stop();
    EXPECT_EQ(launcher.run({}, {}, Rights::Own, stop.get_token()).error().kind, ErrorKind::Cancelled);
}

} // namespace
} // namespace fix789::tests::launcher_test
