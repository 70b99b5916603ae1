// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "checks/checks.h"
#include "support/print.h"
#include "support/recorded.h"

#include <gtest/gtest.h>

using namespace fix789;
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

} // namespace
