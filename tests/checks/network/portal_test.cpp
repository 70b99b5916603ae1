// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
// What the check makes of the portal beside its state: who made it, whether the login was lost, where the login leads.
#include "support/print.h"
#include "support/recorded.h"

#include <gtest/gtest.h>

namespace checks_network_portal_test {
using namespace fix789;
using namespace fix789::report;
using namespace fix789::test;

namespace {

constexpr char kHere[] = R"({"network":{"name":"Guest","gatewayHardware":"g","ownHardware":"today","ownIsRandom":true}})";
constexpr char kPassedYesterday[] = R"({"runs":[{"server":"vpn.example.com","at":"2026-07-20T08:00:00Z","result":"answered",
  "login":"passed","network":{"name":"Guest","gatewayHardware":"g","ownHardware":"yesterday"}}]})";
constexpr char kPassedToday[] = R"({"runs":[{"server":"vpn.example.com","at":"2026-07-20T08:00:00Z","result":"answered",
  "login":"passed","network":{"name":"Guest","gatewayHardware":"g","ownHardware":"today"}}]})";
constexpr char kDaily[] = R"({"networkView":{"gateway":"10.0.0.1","wifi":{"name":"Guest","ownAddress":"random-daily"}}})";
constexpr char kProviderWalled[] = R"({"portal":{"probes":[
    {"probe":"http","url":"http://one.example/","reply":"answered","status":302,"statusAsExpected":false,"body":"nothing",
     "hops":[{"by":"location","to":"http://login.guest.test/in","reply":"answered","status":200}],
     "doors":[{"to":"https://accounts.example/oauth","reply":"timed-out"}]},
    {"probe":"https","url":"https://three.example/","reply":"timed-out"}]}})";
constexpr char kMeraki[] = R"({"portal":{"probes":[
    {"probe":"http","url":"http://one.example/","reply":"answered","status":302,"statusAsExpected":false,"body":"nothing",
     "hops":[{"by":"location","to":"https://n1.network-auth.com/splash/?mauth=...","reply":"answered","status":200}]},
    {"probe":"https","url":"https://three.example/","reply":"timed-out"}]}})";

bool hasNote(const Verdict &verdict, std::string_view id)
{
    return std::ranges::any_of(verdict.notes, [&](const Note &note) { return note.id == id; });
}

QStringList causes(const std::vector<QByteArray> &differences)
{
    return causesOf(lookAt(windows11(differences)).verdict);
}

TEST(PortalCheck, W09_ALoginLostByAMadeUpAddressIsThatAddress)
{
    EXPECT_EQ(causes({kServerSilent, kPortalPending, kHere, kPassedYesterday}),
              QStringList{QStringLiteral("portal.random-address")});
}

TEST(PortalCheck, ALoginUnderTheSameAddressIsALoginThatRanOut)
{
    EXPECT_EQ(causes({kServerSilent, kPortalPending, kHere, kPassedToday}), QStringList{QStringLiteral("portal.login-needed")});
}

TEST(PortalCheck, AFirstVisitIsALogin)
{
    EXPECT_EQ(causes({kServerSilent, kPortalPending, kHere, R"({"runs":[]})"}),
              QStringList{QStringLiteral("portal.login-needed")});
}

TEST(PortalCheck, AnOpenNetworkForgetsNobody)
{
    EXPECT_EQ(causes({kServerInTheOpen, kPortalOpen, kHere, kPassedYesterday}), QStringList());
}

TEST(PortalCheck, ADailyAddressIsNotedWhereALoginIsPending)
{
    const Report report = lookAt(windows11({kServerSilent, kPortalPending, kDaily}));
    EXPECT_EQ(causesOf(report.verdict), QStringList{QStringLiteral("portal.login-needed")});
    EXPECT_TRUE(hasNote(report.verdict, "portal.daily-address"));
    EXPECT_FALSE(hasNote(lookAt(windows11({kServerInTheOpen, kPortalOpen, kDaily})).verdict, "portal.daily-address"));
}

TEST(PortalCheck, W17_AProviderThatIsNotLetThrough)
{
    EXPECT_EQ(causes({kServerSilent, kProviderWalled}), QStringList{QStringLiteral("portal.login-unreachable")});
}

TEST(PortalCheck, TheMakerIsToldAndGivesTheAdvice)
{
    const Report report = lookAt(windows11({kServerSilent, kMeraki}));
    EXPECT_EQ(findingOf(report, "portal").portal->gear, QStringLiteral("Cisco Meraki"));
    EXPECT_TRUE(hasNote(report.verdict, "portal.gear"));
    EXPECT_EQ(surroundingsOf(report).gear, QStringLiteral("Cisco Meraki"));
}

TEST(PortalCheck, MerakisNatGatewayTellsItsMaker)
{
    const Report report = lookAt(windows11({kServerInTheOpen, kPortalOpen, R"({"network":{"gateway":"10.128.128.128"}})"}));
    EXPECT_EQ(report.verdict.state, VerdictState::Healthy);
    EXPECT_EQ(findingOf(report, "portal").portal->gear, QStringLiteral("Cisco Meraki"));
}

TEST(PortalCheck, ThePageToOpenIsTheOneThatWasReplaced)
{
    EXPECT_EQ(findingOf(lookAt(windows11({kServerSilent, kPortalPending})), "portal").portal->entrance,
              QStringLiteral("http://one.example/"));
    EXPECT_EQ(findingOf(lookAt(windows11({kServerInTheOpen, kPortalOpen})), "portal").portal->entrance, QString());
}

} // namespace
} // namespace checks_network_portal_test
