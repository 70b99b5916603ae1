// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "checks/checks.h"
#include "checks/filter_events.h"
#include "engine/examine.h"
#include "recording/machine/recorded_machine.h"
#include "support/print.h"
#include "support/recorded.h"

#include <QJsonDocument>

#include <gtest/gtest.h>

namespace checks_computer_filter_drops_test {
using namespace fix789;
using namespace fix789::checks;
using namespace fix789::recording;
using namespace fix789::report;
using namespace fix789::test;

namespace {

QByteArray drop(const QByteArray &but = "")
{
    QJsonObject event = jsonObject(R"({"event":"drop","remoteAddress":"203.0.113.10","protocol":"udp","remotePort":4500,
      "filterId":70012,"provider":"Contoso Endpoint","filter":"Contoso outbound"})");
    const QJsonObject other = jsonObject("{" + but + "}");
    for (auto it = other.begin(); it != other.end(); ++it)
        event.insert(it.key(), it.value());
    return QJsonDocument(event).toJson();
}

QByteArray events(const QByteArray &list)
{
    return R"({"filterEvents":[)" + list + "]}";
}

Report reportWith(const std::vector<QByteArray> &differences)
{
    std::vector<QByteArray> all{kServerSilent, R"({"clock":{"now":"2026-11-02T12:00:00Z"}})"};
    all.insert(all.end(), differences.begin(), differences.end());
    return lookAt(windows11(all));
}

Finding foundWith(const std::vector<QByteArray> &differences)
{
    return findingOf(reportWith(differences), "filter-drops");
}

const QStringList kProduct{QStringLiteral("filter.product:Contoso Endpoint")};

TEST(FilterDrops, NoneIsOk)
{
    EXPECT_EQ(foundWith({}).verdict, FindingVerdict::Ok);
}

TEST(FilterDrops, ADropByAProductIsTheCauseAndWhatLiesBeyondIsUntested)
{
    const Report report = reportWith({events(drop())});
    EXPECT_EQ(causesOf(report.verdict), kProduct);
    EXPECT_TRUE(openSetsOf(report.verdict).isEmpty());
    EXPECT_FALSE(report.verdict.untested.empty());
}

class Dropped : public testing::TestWithParam<const char *> {};

TEST_P(Dropped, IsTheCause)
{
    EXPECT_EQ(causesOf(foundWith({events(drop(GetParam()))})), kProduct) << GetParam();
}

INSTANTIATE_TEST_SUITE_P(FilterDrops, Dropped,
                         testing::Values(R"("remotePort":500)", R"("protocol":"esp","remotePort":0)", R"("protocol":50)",
                                         R"("direction":"in")",
                                         R"("program":"\\device\\harddiskvolume3\\windows\\system32\\svchost.exe")",
                                         R"("program":"System")", R"("at":"2026-11-02T11:30:00Z")", R"("installed":true)",
                                         R"("remoteAddress":"")"));

class Irritant : public testing::TestWithParam<const char *> {};

TEST_P(Irritant, IsOk)
{
    EXPECT_EQ(foundWith({events(drop(GetParam()))}).verdict, FindingVerdict::Ok) << GetParam();
}

INSTANTIATE_TEST_SUITE_P(FilterDrops, Irritant,
                         testing::Values(R"("remotePort":443)", R"("protocol":"tcp")", R"("remoteAddress":"203.0.113.11")",
                                         R"("program":"C:\\games\\game.exe")", R"("remoteAddress":"","direction":"in")",
                                         R"("program":"C:\\Fix789\\fix789ctl.exe")"));

TEST(FilterDrops, AnOldOneIsANote)
{
    EXPECT_EQ(foundWith({events(drop(R"("at":"2026-11-02T09:30:00Z")"))}).verdict, FindingVerdict::Note);
}

TEST(FilterDrops, OneFromBeforeWindowsConnectedIsANote)
{
    const QByteArray attempts = R"({"attempts":[{"error":0,"connection":"Head office","at":"2026-11-02T11:50:00Z"}]})";
    EXPECT_EQ(foundWith({events(drop(R"("at":"2026-11-02T11:45:00Z")")), attempts}).verdict, FindingVerdict::Note);
    EXPECT_EQ(foundWith({events(drop(R"("at":"2026-11-02T11:55:00Z")")), attempts}).verdict, FindingVerdict::Problem);
}

TEST(FilterDrops, OfAProductThatIsGoneAreLeftOver)
{
    const QStringList leftOver{QStringLiteral("filter.left-over")};
    EXPECT_EQ(causesOf(foundWith({events(drop(R"("installed":false)"))})), leftOver);
    const QByteArray ofService = events(drop(R"("service":"ContosoSvc")"));
    EXPECT_EQ(causesOf(foundWith({ofService, R"({"services":{"ContosoSvc":{"absent":true}}})"})), leftOver);
    EXPECT_EQ(causesOf(foundWith({ofService, R"({"services":{"ContosoSvc":{"start":"automatic","state":"running"}}})"})),
              kProduct);
    EXPECT_EQ(causesOf(foundWith({ofService})), kProduct); // nobody recorded whether it is there
}

TEST(FilterDrops, OfAVpnClientAreItsKillSwitch)
{
    for (const char *client : {"Mullvad VPN", "NordVPN s.a.", "WireGuard", "Proton VPN"})
        EXPECT_EQ(causesOf(foundWith({events(drop(QByteArray(R"("provider":")") + client + '"'))})),
                  QStringList{QStringLiteral("filter.kill-switch")});
    EXPECT_EQ(causesOf(foundWith({events(drop(R"("filter":"Acme Kill Switch: block all")"))})),
              QStringList{QStringLiteral("filter.kill-switch")});
    EXPECT_EQ(causesOf(foundWith({events(drop(R"("provider":"Mullvad VPN","installed":false)"))})),
              QStringList{QStringLiteral("filter.left-over")});
}

// The filters of the Windows firewall bear the names of their rules.
TEST(FilterDrops, OfTheWindowsFirewallAreItsRule)
{
    const QByteArray ofWindows = R"("provider":"Microsoft Corporation","filter":"UDP 4500 \"sperren\"")";
    const QStringList rule{QStringLiteral("firewall.rule:UDP 4500 \"sperren\"")};
    EXPECT_EQ(causesOf(foundWith({events(drop(ofWindows))})), rule);
    EXPECT_EQ(causesOf(foundWith({events(drop(ofWindows + R"(,"providerKey":"{DECC16CA-3F33-4346-BE1E-8FB4AE0F3D62}")"))})),
              rule);
}

TEST(FilterDrops, OfTheFirewallsDefaultAreItsPolicy)
{
    const QByteArray byDefault = R"({"firewall":{"profiles":{"private":{"outbound":"block"}}}})";
    const QStringList policy{QStringLiteral("firewall.policy")};
    const QByteArray translated = drop(R"("provider":"Microsoft Corporation","filter":"Standard ausgehend")");
    const QByteArray english = drop(R"("provider":"Microsoft Corporation","filter":"Default Outbound")");
    EXPECT_EQ(causesOf(foundWith({byDefault, events(translated)})), policy);
    EXPECT_EQ(causesOf(foundWith({events(english)})), policy);
}

TEST(FilterDrops, OfOtherPartsOfWindowsAreANote)
{
    EXPECT_EQ(
        foundWith({events(drop(R"("provider":"Microsoft Corporation","providerKey":"10ad9216-ccde-456c-8b16-e9f04e60a90b")"))})
            .verdict,
        FindingVerdict::Note);
}

const QByteArray kOfTheFirewall = R"("provider":"Microsoft Corporation","providerKey":"decc16ca-3f33-4346-be1e-8fb4ae0f3d62",)";

// The stealth filter, quarantine, boot time and "shields up" drop what comes in without being asked for.
TEST(FilterDrops, A15_WhatTheFirewallDropsOnTheWayInIsNoCause)
{
    for (const char *routine :
         {R"("filter":"Port Scanning Prevention Filter","layer":"13","direction":"in")",
          R"("filter":"Port Scanning Prevention Filter","layer":"13","direction":"out")",
          R"("filter":"Filter zum Verhindern von Portscans","layer":"13","direction":"out")",
          R"("filter":"Boot Time Filter","layer":"44","direction":"out")",
          R"("filter":"Quarantine","layer":"FWPM_LAYER_ALE_AUTH_RECV_ACCEPT_V4","direction":"out")",
          R"("filter":"Shielded","layer":"{e1cd9fe7-f4b5-4273-96c0-592e487b8650}","direction":"out")",
          R"("filter":"Discarded","layer":"49","direction":"out")", R"("filter":"","layer":"48","direction":"out")"}) {
        const Finding found = foundWith({events(drop(kOfTheFirewall + routine))});
        EXPECT_EQ(found.verdict, FindingVerdict::Note) << routine;
        EXPECT_TRUE(found.causes.empty()) << routine;
    }
    EXPECT_EQ(causesOf(foundWith({events(drop(kOfTheFirewall + R"("filter":"No VPN","layer":"48","direction":"in")"))})),
              QStringList{QStringLiteral("firewall.rule:No VPN")})
        << "the layer decides, in both directions";
}

// FWPM_PROVIDER_MPSSVC_WSH
TEST(FilterDrops, A15_WhatWindowsForbidsItsOwnServicesIsNoRuleOfAnybody)
{
    const char hardening[] =
        R"("provider":"Microsoft Corporation","providerKey":"4b153735-1049-4480-aab4-d1b9bdc03710","layer":"48")";
    EXPECT_EQ(foundWith({events(drop(hardening))}).verdict, FindingVerdict::Note);
}

TEST(FilterDrops, A15_PacketsOnTheirWayThroughThisComputerAreNotItsOwn)
{
    EXPECT_EQ(foundWith({events(drop(R"("layer":"8")"))}).verdict, FindingVerdict::Ok);
}

TEST(FilterDrops, A7_WithoutTheFilteringEngineTheReasonIsSaid)
{
    const Finding found =
        foundWith({R"({"filterEvents":{"failed":true}})", R"({"services":{"BFE":{"start":"disabled","state":"stopped"}}})"});
    EXPECT_EQ(found.verdict, FindingVerdict::Unknown);
    EXPECT_TRUE(found.text.english().contains(QStringLiteral("Base Filtering Engine")));
}

TEST(FilterDrops, OfNobodyStayOpen)
{
    const Finding found = foundWith({events(drop(R"("provider":"")"))});
    EXPECT_EQ(found.verdict, FindingVerdict::Unknown);
    ASSERT_EQ(found.open.size(), 1U);
    EXPECT_EQ(found.open.front().set.front().toString(), QStringLiteral("filter.product:Contoso outbound"));
}

// A guest network drops the VPN, and this computer's firewall blocks 4500: what is here comes first.
TEST(FilterDrops, ALocalBlockBesideASilentNetworkIsAloneTheCause)
{
    const Report report = reportWith({kPortalOpen, events(drop(R"("provider":"Microsoft Corporation","filter":"Block NAT-T")"))});
    EXPECT_EQ(causesOf(report.verdict), QStringList{QStringLiteral("firewall.rule:Block NAT-T")});
    EXPECT_TRUE(openSetsOf(report.verdict).isEmpty());
    ASSERT_FALSE(report.verdict.untested.empty());
    EXPECT_EQ(report.verdict.untested.front().ref.id, cause::kIkeBlocked);
}

TEST(FilterDrops, WithoutAnAdministratorAreUnknownAndSayWhatToDo)
{
    const Finding found = foundWith({R"({"filterEvents":{"refused":true}})"});
    EXPECT_EQ(found.verdict, FindingVerdict::Unknown);
    EXPECT_TRUE(found.text.english().contains(QStringLiteral("as administrator")));
}

TEST(FilterDrops, NotRecordedOrFailedAreUnknown)
{
    EXPECT_EQ(foundWith({R"({"filterEvents":null})"}).verdict, FindingVerdict::Unknown);
    EXPECT_EQ(foundWith({R"({"filterEvents":{"failed":true}})"}).verdict, FindingVerdict::Unknown);
}

QString certificateOf(const QByteArray &list)
{
    const CaseFile computer = windows11({kServerSilent, R"({"clock":{"now":"2026-11-02T12:00:00Z"}})", events(list)});
    const FixedOwnChanges none;
    const RecordedMachine machine(computer.id(), computer.state(), none);
    const auto failure = lastMainModeFailure(machine.machine(), {QStringLiteral("vpn.example.com"), {}}, {});
    return failure ? failure->certificate : QString();
}

TEST(MainModeFailure, TheFindingTellsOnWhichSideItFailed)
{
    const auto sideOf = [](const QByteArray &failedAt) {
        const QByteArray list =
            R"({"event":"main-mode-failure","error":13801,"remoteAddress":"203.0.113.10","at":"2026-11-02T11:40:00Z")" +
            failedAt + "}";
        const Finding found = foundWith({R"({"clock":{"now":"2026-11-02T12:00:00Z"}})", events(list)});
        return found.facts.value(QStringLiteral("events")).toArray().first().toObject().value(QStringLiteral("failedAt"));
    };
    EXPECT_EQ(sideOf(R"(,"failedAt":"peer")"), QStringLiteral("peer"));
    EXPECT_EQ(sideOf(R"(,"failedAt":"here")"), QStringLiteral("here"));
    EXPECT_TRUE(sideOf("").isUndefined());
}

TEST(MainModeFailure, TheNewestTowardsTheServerTellsTheCertificate)
{
    const auto failed = [](const char *address, const char *at, char digit) -> QByteArray {
        return QByteArray(R"({"event":"main-mode-failure","error":13801,"failedAt":"peer","remoteAddress":")") + address +
               R"(","at":")" + at + R"(","certificate":")" + QByteArray(40, digit) + "\"}";
    };
    const QByteArray list = failed("203.0.113.10", "2026-11-02T11:20:00Z", 'a') + "," +
                            failed("203.0.113.10", "2026-11-02T11:40:00Z", 'b') + "," +
                            failed("203.0.113.99", "2026-11-02T11:50:00Z", 'c');
    EXPECT_EQ(certificateOf(list), QString(40, u'B'));
    EXPECT_EQ(certificateOf(failed("203.0.113.10", "2026-11-02T09:00:00Z", 'a')), QString());
    EXPECT_EQ(certificateOf(drop()), QString());
}

} // namespace
} // namespace checks_computer_filter_drops_test
