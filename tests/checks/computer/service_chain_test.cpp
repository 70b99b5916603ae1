// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "support/print.h"
#include "support/recorded.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace checks_computer_service_chain_test {
using namespace fix789;
using namespace fix789::report;
using namespace fix789::test;

namespace {

const Finding &services(const Report &report)
{
    return findingOf(report, "service-chain");
}

TEST(ServiceChain, HealthyComputerIsOk)
{
    const Report report = lookAt(windows11());
    EXPECT_EQ(services(report).verdict, FindingVerdict::Ok);
    EXPECT_EQ(report.verdict.state, VerdictState::Healthy);
}

TEST(ServiceChain, S01_IkeExtDisabledIsTheCause)
{
    const Report report = lookAt(windows11({kIkeExtDisabled}));
    EXPECT_EQ(causesOf(report.verdict), QStringList{QStringLiteral("service.disabled:IKEEXT")});
    EXPECT_EQ(report.verdict.state, VerdictState::Caused);
    EXPECT_FALSE(report.verdict.causes.front().evidence.empty());
}

TEST(ServiceChain, S02_TriggerStartedAndNeverNeededIsHealthy)
{
    const Report report =
        lookAt(windows11({R"({"services":{"IKEEXT":{"start":"manual","state":"stopped","exitCode":1077,"triggered":true}}})"}));
    EXPECT_EQ(services(report).verdict, FindingVerdict::Ok);
    EXPECT_TRUE(report.verdict.causes.empty());
}

TEST(ServiceChain, S03_PolicyAgentDisabledIsTheCause)
{
    const Report report = lookAt(windows11({R"({"services":{"PolicyAgent":{"start":"disabled"}}})"}));
    EXPECT_EQ(causesOf(report.verdict), QStringList{QStringLiteral("service.disabled:PolicyAgent")});
}

TEST(ServiceChain, S04_RasManDisabledIsTheCause)
{
    const Report report = lookAt(windows11({R"({"services":{"RasMan":{"start":"disabled","state":"stopped"}}})"}));
    EXPECT_EQ(causesOf(report.verdict), QStringList{QStringLiteral("service.disabled:RasMan")});
}

TEST(ServiceChain, S05_FailedDependencyIsASymptomOfTheDisabledLeaf)
{
    const Report report =
        lookAt(windows11({kSstpDisabled, R"({"services":{"RasMan":{"start":"automatic","state":"stopped","exitCode":1068}}})"}));
    EXPECT_EQ(causesOf(report.verdict), QStringList{QStringLiteral("service.disabled:SstpSvc")});
}

TEST(ServiceChain, S06_BfeDisabledIsTheCauseAndWhatStandsOnItIsNot)
{
    const Report report =
        lookAt(windows11({kBfeDisabled, R"({"services":{"IKEEXT":{"start":"automatic","state":"stopped","exitCode":1068},
        "PolicyAgent":{"state":"stopped","exitCode":1068}}})"}));
    EXPECT_EQ(causesOf(report.verdict), QStringList{QStringLiteral("service.disabled:BFE")});
}

TEST(ServiceChain, S07_SeveralDisabledAreAllNamedDependenciesFirst)
{
    const Report report = lookAt(windows11({kIkeExtDisabled, kSstpDisabled, kBfeDisabled}));
    EXPECT_EQ(causesOf(report.verdict),
              (QStringList{QStringLiteral("service.disabled:BFE"), QStringLiteral("service.disabled:SstpSvc"),
                           QStringLiteral("service.disabled:IKEEXT")}));
}

TEST(ServiceChain, S12_DisabledDriverIsTheCause)
{
    const Report report = lookAt(windows11({R"({"services":{"Rasl2tp":{"start":"disabled","state":"stopped"}}})"}));
    EXPECT_EQ(causesOf(report.verdict), QStringList{QStringLiteral("service.disabled:Rasl2tp")});
}

TEST(ServiceChain, S15_DelayedOrAutomaticButWorkingIsHealthy)
{
    const Report report = lookAt(windows11({R"({"services":{"IKEEXT":{"start":"automatic","state":"running","delayed":true},
        "PolicyAgent":{"start":"automatic","state":"running"},"SstpSvc":{"start":"automatic","delayed":true}}})"}));
    EXPECT_EQ(services(report).verdict, FindingVerdict::Ok);
    EXPECT_EQ(report.verdict.state, VerdictState::Healthy);
}

TEST(ServiceChain, H06_EverythingStoppedAndStartableIsHealthy)
{
    const Report report =
        lookAt(windows11({R"({"services":{"SstpSvc":{"state":"stopped","exitCode":1077},"TapiSrv":{"state":"stopped"},
        "RasMan":{"start":"manual","state":"stopped"},"PolicyAgent":{"state":"stopped"},"IKEEXT":{"state":"stopped"}}})"}));
    EXPECT_EQ(services(report).verdict, FindingVerdict::Ok);
}

TEST(ServiceChain, H14_GermanDisplayNamesChangeNothing)
{
    const Report report = lookAt(windows11({R"json({"services":{"BFE":{"displayName":"Basisfiltermodul"},
        "SstpSvc":{"displayName":"SSTP-Dienst"},"TapiSrv":{"displayName":"Telefonie"},"Rasl2tp":{"displayName":"WAN-Miniport (L2TP)"},
        "RasMan":{"displayName":"RAS-Verbindungsverwaltung"},"PolicyAgent":{"displayName":"IPsec-Richtlinien-Agent"},
        "IKEEXT":{"displayName":"IKE- und AuthIP IPsec-Schlüsselerstellungsmodule"}}})json"}));
    EXPECT_EQ(services(report).verdict, FindingVerdict::Ok);
    EXPECT_EQ(report.verdict, lookAt(windows11()).verdict);
}

TEST(ServiceChain, AutomaticServiceThatEndedWithAnErrorFailsToStart)
{
    const Report report = lookAt(windows11({R"({"services":{"BFE":{"state":"stopped","exitCode":1067}}})"}));
    EXPECT_EQ(causesOf(report.verdict), QStringList{QStringLiteral("service.fails-to-start:BFE")});
    EXPECT_FALSE(report.fixes.front().has_value());
}

TEST(ServiceChain, ManualServiceThatEndedWithAnErrorIsNotProvenToFail)
{
    const Report report = lookAt(windows11({R"({"services":{"PolicyAgent":{"state":"stopped","exitCode":1067}}})"}));
    EXPECT_EQ(services(report).verdict, FindingVerdict::Ok);
}

TEST(ServiceChain, AbsentServiceIsMissing)
{
    const Report report = lookAt(windows11({R"({"services":{"IKEEXT":{"absent":true}}})"}));
    EXPECT_EQ(causesOf(report.verdict), QStringList{QStringLiteral("service.missing:IKEEXT")});
}

TEST(ServiceChain, RefusedServiceIsUnknown)
{
    const Report report = lookAt(windows11({R"({"services":{"IKEEXT":{"refused":true}}})"}));
    EXPECT_EQ(services(report).verdict, FindingVerdict::Unknown);
    EXPECT_EQ(report.verdict.state, VerdictState::Undetermined);
}

TEST(ServiceChain, ServiceThatWasNotRecordedIsUnknown)
{
    const Report report = lookAt(windows11({R"({"services":{"IKEEXT":null}})"}));
    EXPECT_EQ(services(report).verdict, FindingVerdict::Unknown);
    ASSERT_EQ(report.verdict.notLookedAt.size(), 1U);
    EXPECT_EQ(report.verdict.notLookedAt.front().check, QStringLiteral("service-chain"));
}

TEST(ServiceChain, ProvenCauseIsNamedThoughAnotherServiceIsUnreadable)
{
    const Report report = lookAt(windows11({kIkeExtDisabled, R"({"services":{"RasMan":{"refused":true}}})"}));
    EXPECT_EQ(causesOf(report.verdict), QStringList{QStringLiteral("service.disabled:IKEEXT")});
    EXPECT_EQ(services(report).facts.value(QStringLiteral("RasMan")).toString(), QStringLiteral("could not be read"));
}

TEST(ServiceChain, IsSkippedWhereThereIsNoWindows)
{
    const Report report = lookAt(windows11({R"({"system":{"windows":false}})"}));
    EXPECT_EQ(services(report).verdict, FindingVerdict::Skipped);
}

TEST(ServiceChain, PlansTheUsualStartTypeAndStartsOnlyWhatStartsWithTheComputer)
{
    const Report report = lookAt(windows11({kIkeExtDisabled, kBfeDisabled}));
    ASSERT_EQ(report.fixes.size(), 2U);
    ASSERT_TRUE(report.fixes[0] && report.fixes[1]);
    ASSERT_EQ(report.fixes[1]->changes.size(), 1U);
    EXPECT_EQ(report.fixes[1]->changes[0].change, Change(ServiceStartIs{QStringLiteral("IKEEXT"), StartType::Manual}));
    EXPECT_EQ(report.fixes[1]->restart, checks::Restart::NotNeeded);
    const Report rasMan = lookAt(windows11({R"({"services":{"RasMan":{"start":"disabled","state":"stopped"}}})"}));
    ASSERT_EQ(rasMan.fixes[0]->changes.size(), 2U);
    EXPECT_EQ(rasMan.fixes[0]->changes[1].change, Change(ServiceRunningIs{QStringLiteral("RasMan"), Running::Yes}));
}

// A11: administrators may neither configure nor stop BFE: it is enabled in the registry, and starts with Windows. A fact "BFE is
// not running" would have undo stop the firewall.
TEST(ServiceChain, AProtectedServiceIsNeverStartedOrStoppedAndNeedsARestart)
{
    const Report report = lookAt(windows11({kBfeDisabled}));
    ASSERT_EQ(report.fixes.size(), 1U);
    ASSERT_TRUE(report.fixes[0]);
    ASSERT_EQ(report.fixes[0]->changes.size(), 1U);
    EXPECT_EQ(report.fixes[0]->changes[0].change, Change(ServiceStartIs{QStringLiteral("BFE"), StartType::Automatic}));
    EXPECT_EQ(report.fixes[0]->restart, checks::Restart::Needed);
}

TEST(ServiceChain, MissingServiceHasNoFix)
{
    const Report report = lookAt(windows11({R"({"services":{"IKEEXT":{"absent":true}}})"}));
    ASSERT_EQ(report.fixes.size(), 1U);
    EXPECT_FALSE(report.fixes.front().has_value());
}

TEST(ServiceChain, S08_DeniedAccessIsTheCauseAndIsNotFixedByUs)
{
    const Report report = lookAt(windows11({R"({"services":{"IKEEXT":{"state":"stopped","exitCode":5}}})"}));
    EXPECT_EQ(causesOf(report.verdict), QStringList{QStringLiteral("service.access-denied:IKEEXT")});
    ASSERT_EQ(report.fixes.size(), 1U);
    EXPECT_FALSE(report.fixes.front().has_value());
}

TEST(ServiceChain, AServiceThatRunsAgainAfterADenialIsHealthy)
{
    EXPECT_TRUE(lookAt(windows11({R"({"services":{"IKEEXT":{"state":"running","exitCode":5}}})"})).verdict.causes.empty());
}

// SoftEther VPN takes the key exchange away from Windows, and will again.
TEST(ServiceChain, IkeextSwitchedOffBesideSoftEtherIsSaidToHappenAgain)
{
    const char softEther[] = R"({"services":{"SEVPNSERVER":{"start":"automatic","state":"running"}}})";
    const Finding found = findingOf(lookAt(windows11({kIkeExtDisabled, softEther})), "service-chain");
    EXPECT_EQ(causesOf(found), QStringList{QStringLiteral("service.disabled:IKEEXT")});
    ASSERT_EQ(found.notes.size(), 1U);
    EXPECT_EQ(found.notes.front().id, "service.softether-recurs");
    EXPECT_TRUE(findingOf(lookAt(windows11({kIkeExtDisabled})), "service-chain").notes.empty());
    EXPECT_TRUE(findingOf(lookAt(windows11({softEther})), "service-chain").notes.empty());
}

bool hasNote(const Report &report, std::string_view id)
{
    return std::ranges::find(report.verdict.notes, id, &Note::id) != report.verdict.notes.end();
}

TEST(ServiceChain, S14_RightAfterTheStartADelayedServiceIsWaitedForAndNothingIsChanged)
{
    const Report report = lookAt(windows11({R"({"clock":{"bootedAt":"2026-11-02T07:41:12Z","now":"2026-11-02T07:41:17Z"},
        "services":{"RasMan":{"start":"automatic","delayed":true,"state":"stopped","exitCode":1077}}})",
                                            kServerInTheOpen, R"({"attempts":[{"error":789}]})"}));
    EXPECT_TRUE(report.verdict.transient);
    EXPECT_EQ(report.verdict.state, VerdictState::Undetermined);
    EXPECT_TRUE(report.verdict.causes.empty());
    EXPECT_TRUE(report.verdict.undetermined.empty());
}

TEST(ServiceChain, AnHourAfterTheStartNothingIsTransient)
{
    const Report report = lookAt(windows11({R"({"clock":{"bootedAt":"2026-11-02T07:41:12Z","now":"2026-11-02T08:41:17Z"},
        "services":{"RasMan":{"start":"automatic","delayed":true,"state":"stopped","exitCode":1077}}})"}));
    EXPECT_FALSE(report.verdict.transient);
    EXPECT_EQ(report.verdict.state, VerdictState::Healthy);
}

TEST(ServiceChain, AFaultRightAfterTheStartIsStillTheCause)
{
    const Report report = lookAt(windows11({R"({"clock":{"now":"2026-11-02T07:41:17Z"},
        "services":{"RasMan":{"state":"start-pending"}}})",
                                            kIkeExtDisabled}));
    EXPECT_EQ(causesOf(report.verdict), QStringList{QStringLiteral("service.disabled:IKEEXT")});
    EXPECT_FALSE(report.verdict.transient);
}

TEST(ServiceChain, StartPendingForLongIsHung)
{
    const Report report = lookAt(windows11({R"({"services":{"IKEEXT":{"state":"start-pending","pendingFor":600}}})"}));
    EXPECT_EQ(causesOf(report.verdict), QStringList{QStringLiteral("service.hung:IKEEXT")});
    EXPECT_FALSE(report.fixes.front().has_value());
}

// A13: however long the computer has been on, one reading says nothing of how long a service has been on its way.
TEST(ServiceChain, StartPendingForANotKnownTimeIsUnknown)
{
    for (const char *state : {"start-pending", "stop-pending", "continue-pending"}) {
        const Report report = lookAt(windows11({QByteArray(R"({"services":{"IKEEXT":{"state":")") + state + "\"}}}"}));
        EXPECT_TRUE(report.verdict.causes.empty()) << state;
        EXPECT_EQ(services(report).verdict, FindingVerdict::Unknown) << state;
        EXPECT_TRUE(services(report).transient) << state;
    }
}

TEST(ServiceChain, StartPendingForAMomentPassesByItself)
{
    const Report report = lookAt(windows11({R"({"services":{"IKEEXT":{"state":"start-pending","pendingFor":2}}})"}));
    EXPECT_TRUE(report.verdict.causes.empty());
    EXPECT_TRUE(report.verdict.transient);
}

TEST(ServiceChain, S06_BfeOffWarnsOfTheFirewall)
{
    EXPECT_TRUE(hasNote(lookAt(windows11({kBfeDisabled})), "service.firewall-off"));
    EXPECT_FALSE(hasNote(lookAt(windows11({kIkeExtDisabled})), "service.firewall-off"));
}

StartType plannedFor(const char *service, const char *build, const char *system)
{
    const Report report = lookAt(
        windows11({QByteArray(R"({"services":{")") + service + R"(":{"start":"disabled","state":"stopped"}}})",
                   QByteArray(R"({"registry":{"HKLM\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion":{"CurrentBuildNumber":")") +
                       build + "\"}}}",
                   QByteArray(R"({"system":{"name":")") + system + "\"}}"}));
    return std::get<ServiceStartIs>(report.fixes.at(0).value().changes.at(0).change).start;
}

TEST(ServiceChain, TheUsualStartTypeIsThatOfThisWindows)
{
    EXPECT_EQ(plannedFor("IKEEXT", "22631", "Windows 11"), StartType::Manual);
    EXPECT_EQ(plannedFor("IKEEXT", "7601", "Windows 7"), StartType::Automatic);
    EXPECT_EQ(plannedFor("RasMan", "22631", "Windows 11"), StartType::Automatic);
    EXPECT_EQ(plannedFor("RasMan", "19045", "Windows 10"), StartType::Manual);
    EXPECT_EQ(plannedFor("RasMan", "26100", "Windows Server 2025"), StartType::Manual);
}

} // namespace
} // namespace checks_computer_service_chain_test
