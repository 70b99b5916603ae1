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

namespace checks_computer_windows_build_test {
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

TEST(WindowsBuild, NotBrokenBeforeTheUpdateNorSinceTheOneThatFixesIt)
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

bool isAmong(const QJsonValue &value, std::initializer_list<const char *> words)
{
    return std::ranges::any_of(words, [&](const char *word) { return value.toString() == QLatin1String(word); });
}

TEST(WindowsBuild, TheDataHoldWholeRowsOfWhatUpdatesAre)
{
    QFile file(QStringLiteral(":/known-bad-builds.json"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QJsonArray rows = QJsonDocument::fromJson(file.readAll()).object().value(u"builds").toArray();
    ASSERT_FALSE(rows.isEmpty());
    static const QRegularExpression kUpdate(QStringLiteral("\\AKB[0-9]{7}\\z"));
    for (const QJsonValue &row : rows) {
        const std::string name = row[u"product"].toString().toStdString();
        EXPECT_FALSE(name.empty());
        EXPECT_GT(row[u"build"].toInt(), 6000) << name;
        EXPECT_TRUE(isAmong(row[u"installation"], {"client", "server", "any"})) << name;
        EXPECT_TRUE(isAmong(row[u"role"], {"vpn-client", "vpn-server"})) << name;
        EXPECT_TRUE(isAmong(row[u"effect"], {"cause", "note"})) << name;
        EXPECT_TRUE(isAmong(row[u"sure"], {"documented", "reported"})) << name;
        EXPECT_TRUE(isAmong(row[u"symptom"], {"third-party-ipsec", "vpn-may-fail", "security"})) << name;
        EXPECT_FALSE(row[u"source"].toString().isEmpty()) << name;
        EXPECT_EQ(row[u"from"].isNull(), row[u"fixed"].isNull()) << name;
        for (const QString &update : {row[u"update"].toString(), row[u"fixedBy"].toString()})
            EXPECT_TRUE(update.isEmpty() || kUpdate.match(update).hasMatch()) << name;
        if (!row[u"from"].isNull()) {
            EXPECT_GT(row[u"fixed"].toInt(), row[u"from"].toInt()) << name;
        }
        if (row[u"effect"].toString() == u"cause") {
            EXPECT_GT(row[u"from"].toInt(), 0) << name;
            EXPECT_FALSE(row[u"update"].toString().isEmpty() || row[u"fixedBy"].toString().isEmpty()) << name;
        }
    }
}

TEST(WindowsBuild, TheOtherProductsOfJanuary2022)
{
    EXPECT_EQ(causesOf(onBuild("\"18363\"", "2037")), QStringList{QStringLiteral("windows.known-bad-build:KB5009545")});
    EXPECT_EQ(causesOf(onBuild("\"10240\"", "19177")), QStringList{QStringLiteral("windows.known-bad-build:KB5009585")});
    for (const char *build : {"\"9600\"", "\"7601\""}) {
        const Finding old = onBuild(build, "20000");
        EXPECT_EQ(old.verdict, FindingVerdict::Note) << build;
        EXPECT_TRUE(old.causes.empty()) << build;
    }
}

TEST(WindowsBuild, AnUpdateThatMicrosoftOnlyWarnedOfIsANote)
{
    const Finding april = onBuild("\"22631\"", "3447");
    EXPECT_EQ(april.verdict, FindingVerdict::Note);
    EXPECT_TRUE(april.causes.empty());
    EXPECT_EQ(onBuild("\"22631\"", "3593").verdict, FindingVerdict::Ok);
}

// The same build, with a revision between the client's and the server's.
TEST(WindowsBuild, Build26100IsTwoProducts)
{
    const auto on = [](const char *installation, const char *revision) {
        return findingOf(
            lookAt(windows11({QByteArray(R"({"services":{"RemoteAccess":{"start":"automatic","state":"running","exitCode":0}},)"
                                         R"("registry":{"HKLM\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion":{)"
                                         R"("CurrentBuildNumber":"26100","InstallationType":")") +
                              installation + R"(","UBR":)" + revision + "}}}"})),
            "windows-build");
    };
    EXPECT_EQ(on("Server", "32230").verdict, FindingVerdict::Note);
    EXPECT_EQ(on("Server Core", "9445").verdict, FindingVerdict::Note);
    EXPECT_EQ(on("Server", "33438").verdict, FindingVerdict::Ok);
    EXPECT_EQ(on("Client", "9445").verdict, FindingVerdict::Ok);
}

TEST(WindowsBuild, AWindowsServerSparesIt)
{
    const auto to = [](const char *vendorId) {
        return findingOf(
            lookAt(windows11(
                {kServerInTheOpen,
                 QByteArray(
                     R"({"registry":{"HKLM\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion":{)"
                     R"("CurrentBuildNumber":"19044","UBR":1466}},"ike":{"vpn.example.com":{"address":"203.0.113.10","rungs":[)"
                     R"({"rung":"mm1","port":500,"result":"answered","vendorIds":[")") +
                     vendorId + R"("]},{"rung":"mm1","port":4500,"result":"answered"}]}}})"})),
            "windows-build");
    };
    EXPECT_EQ(to("1e2b516905991c7d7c96fcbfb587e46100000009").verdict, FindingVerdict::Note);
    EXPECT_EQ(causesOf(to("afcad71368a1f1c96b8696fc77570100")), QStringList{QStringLiteral("windows.known-bad-build:KB5009543")});
}

} // namespace
} // namespace checks_computer_windows_build_test
