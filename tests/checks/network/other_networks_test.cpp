// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "checks/checks.h"
#include "support/print.h"
#include "support/recorded.h"

#include <gtest/gtest.h>

namespace checks_network_other_networks_test {
using namespace fix789;
using namespace fix789::report;
using namespace fix789::test;

namespace {

const QString kServer = QStringLiteral("vpn.example.com");

Report from(const QByteArray &here, const QByteArray &run, const QByteArray &network = kServerSilent)
{
    const QByteArray machine = R"({"clock":{"now":"2026-11-02T12:00:00Z"},"network":)" + here + R"(,"runs":[)" + run + "]}";
    return lookAt(windows11({network, machine}), {kServer, {}});
}

QByteArray answered(const QByteArray &network, const QByteArray &more = {})
{
    return R"({"server":"vpn.example.com","result":"answered","network":)" + network + more + "}";
}

constexpr char kGuest[] = R"({"name":"Guest","gatewayHardware":"02:00:00:00:00:01","subnet":"10.20.0.0/16"})";
constexpr char kStaff[] = R"({"name":"Staff","gatewayHardware":"02:00:00:00:00:01","subnet":"10.30.0.0/16"})";
constexpr char kGuestStaffRole[] = R"({"name":"Guest","gatewayHardware":"02:00:00:00:00:01","subnet":"10.40.0.0/16"})";
constexpr char kHome[] = R"({"name":"Home","gatewayHardware":"02:00:00:00:00:99","subnet":"192.168.1.0/24"})";

TEST(OtherNetworks, AnswerElsewhereProvesThatTheSilenceIsThisNetworks)
{
    const Report report = from(kGuest, answered(kHome));
    EXPECT_EQ(causesOf(report.verdict), QStringList{QStringLiteral("path.ike-blocked")});
    EXPECT_TRUE(openSetsOf(report.verdict).isEmpty());
}

TEST(OtherNetworks, AnswerOnAnotherWifiOfTheSiteIsAPolicyOfThisOne)
{
    EXPECT_EQ(causesOf(from(kGuest, answered(kStaff)).verdict), QStringList{QStringLiteral("site.ssid-policy")});
    EXPECT_TRUE(openSetsOf(from(kGuest, answered(kStaff)).verdict).isEmpty());
}

TEST(OtherNetworks, AnswerInAnotherPartOfTheSameWifiIsTheRoleOfItsKey)
{
    EXPECT_EQ(causesOf(from(kGuest, answered(kGuestStaffRole)).verdict), QStringList{QStringLiteral("site.ipsk-role")});
}

TEST(OtherNetworks, AnswerToAnotherDeviceOnTheSameNetworkIsAPolicyForThisOne)
{
    EXPECT_EQ(causesOf(from(kGuest, answered(kGuest, R"(,"device":"another")")).verdict),
              QStringList{QStringLiteral("site.group-policy")});
}

TEST(OtherNetworks, AnswerOnTheSameNetworkBeforeSaysNothing)
{
    const Report report = from(kGuest, answered(kGuest));
    EXPECT_TRUE(report.verdict.causes.empty());
    EXPECT_FALSE(openSetsOf(report.verdict).isEmpty());
}

TEST(OtherNetworks, SharedGatewayOfMerakisNatModeIsNoIdentity)
{
    const Report report = from(R"({"name":"Guest","gateway":"10.128.128.128","gatewayHardware":"02:00:00:00:00:01"})",
                               answered(R"({"name":"Cafe","gateway":"10.128.128.128","gatewayHardware":"02:00:00:00:00:01"})"));
    EXPECT_EQ(causesOf(report.verdict), QStringList{QStringLiteral("path.ike-blocked")});
}

TEST(OtherNetworks, OldAnswerSaysNothing)
{
    EXPECT_TRUE(from(kGuest, answered(kHome, R"(,"at":"2026-10-30T12:00:00Z")")).verdict.causes.empty());
}

TEST(OtherNetworks, AnswerOfAnotherServerSaysNothing)
{
    EXPECT_TRUE(
        from(kGuest, R"({"server":"other.example.com","result":"answered","network":{"name":"Home"}})").verdict.causes.empty());
}

TEST(OtherNetworks, SilenceElsewhereLeavesTheSetOpen)
{
    const Report report = from(kGuest, R"({"server":"vpn.example.com","result":"silent","network":{"name":"Home"}})");
    EXPECT_TRUE(report.verdict.causes.empty());
    EXPECT_FALSE(openSetsOf(report.verdict).isEmpty());
}

TEST(OtherNetworks, NothingIsComparedWhereTheServerAnswers)
{
    const Report report = from(kGuest, answered(kStaff), kServerInTheOpen);
    EXPECT_EQ(report.verdict.state, VerdictState::Healthy);
}

TEST(OtherNetworks, InnerServerThatAnswersOnAnotherWifiIsKeptFromGuests)
{
    QByteArray network = kServerSilent;
    network.replace("203.0.113.10", "192.168.5.10");
    const Report report = from(kGuest, answered(kStaff), network);
    EXPECT_EQ(causesOf(report.verdict), QStringList{QStringLiteral("site.access-point-nat")});
    EXPECT_TRUE(openSetsOf(report.verdict).isEmpty());
}

TEST(OtherNetworks, NotRecordedIsUnknown)
{
    EXPECT_EQ(findingOf(lookAt(windows11({kServerSilent, R"({"runs":null})"}), {kServer, {}}), "other-networks").verdict,
              FindingVerdict::Unknown);
}

// One run on a network, this many minutes before 2026-11-02T12:00:00Z.
QByteArray look(int minutesAgo, const char *result, const QByteArray &network = kGuest, const char *more = "")
{
    const QByteArray at = QDateTime({2026, 11, 2}, {12, 0}, Qt::UTC).addSecs(-60 * minutesAgo).toString(Qt::ISODate).toUtf8();
    return R"({"server":"vpn.example.com","at":")" + at + R"(","result":")" + result + R"(","network":)" + network + more + "}";
}

// Two days ago: silent, and answered four minutes later.
const QByteArray kOnceLate = look(2884, "silent") + "," + look(2880, "answered");
const QByteArray kTwiceLate = kOnceLate + "," + look(1446, "silent") + "," + look(1443, "silent") + "," + look(1440, "answered");

TEST(OtherNetworks, AnswersThatTwiceCameOnlySomeMinutesAfterJoiningAreTheNetworksDelay)
{
    const Report waiting = from(kGuest, kTwiceLate);
    EXPECT_EQ(causesOf(waiting.verdict), QStringList{QStringLiteral("site.role-late")});
    EXPECT_TRUE(openSetsOf(waiting.verdict).isEmpty());
    EXPECT_EQ(waiting.verdict.causes.front().where, QStringLiteral("Guest"));
    // The second wait ends now.
    EXPECT_EQ(causesOf(from(kGuest, kOnceLate + "," + look(5, "silent"), kServerInTheOpen).verdict),
              QStringList{QStringLiteral("site.role-late")});
    // In another part of the same Wi-Fi before.
    EXPECT_EQ(causesOf(from(kGuest,
                            look(2884, "silent", kGuestStaffRole) + "," + look(2880, "answered") + "," +
                                look(5, "silent", kGuestStaffRole),
                            kServerInTheOpen)
                           .verdict),
              QStringList{QStringLiteral("site.role-late")});
}

TEST(OtherNetworks, OneAnswerThatCameLaterIsANoteAndNoFault)
{
    const Report report = from(kGuest, look(5, "silent"), kServerInTheOpen);
    EXPECT_EQ(report.verdict.state, VerdictState::Healthy);
    EXPECT_EQ(findingOf(report, "other-networks").notes.front().id, "path.answers-by-now");
    EXPECT_TRUE(from(kGuest, kOnceLate).verdict.causes.empty()) << "may have been the server";
}

TEST(OtherNetworks, WhatFallsSilentAgainIsNoMatterOfJoining)
{
    EXPECT_TRUE(from(kGuest, kTwiceLate + "," + look(1430, "silent")).verdict.causes.empty());
}

TEST(OtherNetworks, SilenceBeforeALoginIsNoDelay)
{
    const QByteArray pending = look(2884, "silent", kGuest, R"(,"login":"pending")") + "," + look(2880, "answered") + "," +
                               look(1444, "silent", kGuest, R"(,"login":"pending")") + "," + look(1440, "answered");
    EXPECT_TRUE(from(kGuest, pending).verdict.causes.empty());
}

TEST(OtherNetworks, LongSilenceAndOtherNetworksBetweenAreNoWait)
{
    const QByteArray hours =
        look(2980, "silent") + "," + look(2880, "answered") + "," + look(1540, "silent") + "," + look(1440, "answered");
    EXPECT_TRUE(from(kGuest, hours).verdict.causes.empty());
    const QByteArray away = look(2886, "silent") + "," + look(2884, "answered", kHome) + "," + look(2880, "answered") + "," +
                            look(1446, "silent") + "," + look(1444, "answered", kHome) + "," + look(1440, "answered");
    EXPECT_FALSE(causesOf(from(kGuest, away).verdict).contains(QStringLiteral("site.role-late")));
    EXPECT_EQ(from(kGuest, kTwiceLate, kServerInTheOpen).verdict.state, VerdictState::Healthy) << "answered at once today";
}

} // namespace
} // namespace checks_network_other_networks_test
