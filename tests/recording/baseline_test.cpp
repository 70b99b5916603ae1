// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "recording/baseline.h"

#include "support/recorded.h"

#include <gtest/gtest.h>

using namespace fix789;
using namespace fix789::recording;
using namespace fix789::test;

namespace {

std::vector<BaselineChange> since(const QByteArray &now, const QByteArray &before = "{}")
{
    return changesSince(windows11({before}), windows11({now}));
}

TEST(Baseline, NothingChanged)
{
    EXPECT_TRUE(since("{}").empty());
}

TEST(Baseline, NamesAServiceThatWasDisabled)
{
    const std::vector<BaselineChange> expected{
        {QStringLiteral("services"), QStringLiteral("IKEEXT, start"), QStringLiteral("manual"), QStringLiteral("disabled")}};
    EXPECT_EQ(since(R"({"services":{"IKEEXT":{"start":"disabled"}}})"), expected);
}

TEST(Baseline, WhetherAServiceRunsIsNoChange)
{
    EXPECT_TRUE(since(R"({"services":{"IKEEXT":{"state":"running","exitCode":0}}})").empty());
}

TEST(Baseline, NamesAValueThatAppeared)
{
    const auto changes =
        since(R"({"registry":{"HKLM\\SYSTEM\\CurrentControlSet\\Services\\RasMan\\Parameters":{"ProhibitIpSec":1}}})");
    ASSERT_EQ(changes.size(), 1U);
    EXPECT_TRUE(changes.front().what.endsWith(u", ProhibitIpSec"));
    EXPECT_EQ(changes.front().before, QString());
    EXPECT_EQ(changes.front().now, u"1");
}

TEST(Baseline, WhatCannotBeReadIsNoChange)
{
    EXPECT_TRUE(since(R"({"services":{"IKEEXT":{"refused":true}}})").empty());
    EXPECT_TRUE(since(R"({"certificates":{"refused":true}})").empty());
}

TEST(Baseline, WhatWasNotRecordedThenIsNoChange)
{
    EXPECT_TRUE(since(R"({"certificates":[]})", R"({"certificates":null})").empty());
    EXPECT_TRUE(since("{}", R"({"services":{"IKEEXT":null}})").empty());
    EXPECT_TRUE(since("{}", R"({"services":{"IKEEXT":{"refused":true}}})").empty());
}

TEST(Baseline, NamesWhatWasNotCompared)
{
    const auto missing = [](const QByteArray &now, const QByteArray &before = "{}") {
        return notCompared(windows11({before}), windows11({now}));
    };
    EXPECT_EQ(missing("{}"), QStringList());
    EXPECT_EQ(missing(R"({"certificates":{"refused":true}})"), QStringList{QStringLiteral("certificates")});
    EXPECT_EQ(missing("{}", R"({"certificates":null})"), QStringList{QStringLiteral("certificates")});
    EXPECT_EQ(missing(R"({"certificates":{"refused":true}})", R"({"certificates":{"refused":true}})"),
              QStringList{QStringLiteral("certificates")});
    EXPECT_EQ(missing("{}", R"({"services":{"IKEEXT":{"refused":true}}})"), QStringList{QStringLiteral("services, IKEEXT")});
}

TEST(Baseline, NamesAServiceThatIsGoneOnce)
{
    const std::vector<BaselineChange> expected{
        {QStringLiteral("services"), QStringLiteral("IKEEXT"), QStringLiteral("manual"), QString()}};
    EXPECT_EQ(since(R"({"services":{"IKEEXT":{"absent":true}}})"), expected);
}

TEST(Baseline, NamesAConnectionThatCameOrWent)
{
    const auto gone = since(R"({"profiles":[]})");
    ASSERT_EQ(gone.size(), 1U);
    EXPECT_EQ(gone.front().what, u"Head office");
    EXPECT_EQ(gone.front().before, u"vpn.example.com");
    EXPECT_EQ(gone.front().now, QString());
    const auto came = since("{}", R"({"profiles":[]})");
    ASSERT_EQ(came.size(), 1U);
    EXPECT_EQ(came.front().now, u"vpn.example.com");
}

TEST(Baseline, NamesTheBuild)
{
    const auto changes = since(R"json({"system":{"name":"Windows 11 24H2 (26100.1742)","windows":true}})json");
    ASSERT_EQ(changes.size(), 1U);
    EXPECT_EQ(changes.front().member, u"system");
}

} // namespace
