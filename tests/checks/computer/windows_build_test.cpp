// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "checks/checks.h"
#include "support/print.h"
#include "support/recorded.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <gtest/gtest.h>

using namespace fix789;
using namespace fix789::test;

namespace {

Finding onBuild(const char *build, const char *revision)
{
    return findingOf(lookAt(windows11({QByteArray(R"({"registry":{"HKLM\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion":{)") +
                                       R"("CurrentBuildNumber":)" + build + R"(,"UBR":)" + revision + "}}}"})),
                     "windows-build");
}

TEST(WindowsBuild, TheHealthyComputersIsOk)
{
    EXPECT_EQ(findingOf(lookAt(windows11()), "windows-build").verdict, FindingVerdict::Ok);
}

TEST(WindowsBuild, BrokenFromTheUpdateOnAndNamedByIt)
{
    EXPECT_EQ(causesOf(onBuild("\"19044\"", "1466")), QStringList{QStringLiteral("windows.known-bad-build:KB5009543")});
    EXPECT_EQ(causesOf(onBuild("\"22000\"", "437")), QStringList{QStringLiteral("windows.known-bad-build:KB5009566")});
}

TEST(WindowsBuild, NotBrokenBeforeTheUpdateNorFromTheMendingOneOn)
{
    EXPECT_EQ(onBuild("\"19044\"", "1465").verdict, FindingVerdict::Ok);
    EXPECT_EQ(onBuild("\"19044\"", "1469").verdict, FindingVerdict::Ok);
    EXPECT_EQ(onBuild("\"22631\"", "1466").verdict, FindingVerdict::Ok);
}

TEST(WindowsBuild, WhatCannotBeReadIsUnknown)
{
    EXPECT_EQ(onBuild("\"19044\"", R"({"absent":true})").verdict, FindingVerdict::Unknown);
    EXPECT_EQ(onBuild("\"19044\"", R"("1466")").verdict, FindingVerdict::Unknown);
    EXPECT_EQ(onBuild("19044", "1466").verdict, FindingVerdict::Unknown);
    EXPECT_EQ(onBuild("\"new\"", "1466").verdict, FindingVerdict::Unknown);
}

TEST(WindowsBuild, TheDataHoldWholeRowsOfWhatUpdatesAre)
{
    QFile file(QStringLiteral(":/known-bad-builds.json"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QJsonArray rows = QJsonDocument::fromJson(file.readAll()).object().value(u"builds").toArray();
    ASSERT_FALSE(rows.isEmpty());
    static const QRegularExpression kUpdate(QStringLiteral("\\AKB[0-9]{7}\\z"));
    for (const QJsonValue &row : rows) {
        EXPECT_GT(row[u"build"].toInt(), 10000);
        EXPECT_GT(row[u"from"].toInt(), 0);
        EXPECT_GT(row[u"mended"].toInt(), row[u"from"].toInt());
        EXPECT_TRUE(kUpdate.match(row[u"update"].toString()).hasMatch());
        EXPECT_TRUE(kUpdate.match(row[u"mending"].toString()).hasMatch());
    }
}

} // namespace
