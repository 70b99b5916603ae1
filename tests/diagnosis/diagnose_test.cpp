// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "checks/checks.h"
#include "diagnosis/diagnose.h"
#include "report/render.h"
#include "support/print.h"
#include "support/recorded.h"

#include <QJsonDocument>

#include <gtest/gtest.h>

#include <algorithm>

namespace diagnosis_diagnose_test {
using namespace fix789;
using namespace fix789::checks;
using namespace fix789::diagnosis;
using namespace fix789::recording;
using namespace fix789::report;
using namespace fix789::test;

namespace {

const Target kServer{QStringLiteral("vpn.example.com"), {}};

Finding problem(std::vector<CauseRef> causes)
{
    Finding f = finding(FindingVerdict::Problem, {"Something is wrong.", {}});
    for (CauseRef &ref : causes)
        f.causes.push_back({std::move(ref), {{"It was seen.", {}}}, {}});
    return f;
}

Finding open(std::vector<CauseRef> set)
{
    Finding f = finding(FindingVerdict::Unknown, {"One of several.", {}});
    f.open.push_back({std::move(set), {"Look further.", {}}});
    return f;
}

Finding ok(std::vector<CauseRef> excluded = {})
{
    Finding f = finding(FindingVerdict::Ok, {"Fine.", {}});
    for (CauseRef &ref : excluded)
        f.excluded.push_back({std::move(ref), {"It is not.", {}}});
    return f;
}

Finding unknown()
{
    return finding(FindingVerdict::Unknown, {"Could not look.", {}});
}

struct Given {
    const Check &check;
    Finding finding;
};

Verdict diagnosed(const std::vector<Given> &given, const Target &target = kServer, bool windows = true)
{
    std::vector<CheckFinding> findings;
    for (const Given &g : given)
        findings.push_back({&g.check, &g.finding});
    return diagnose(findings, target, windows);
}

TEST(Diagnose, NothingWrongIsHealthy)
{
    EXPECT_EQ(diagnosed({{kServiceChain, ok()}, {kServerName, ok()}, {kIkeAnswers, ok()}}).state, VerdictState::Healthy);
}

TEST(Diagnose, ACauseIsCausedThoughTheRestIsUnknown)
{
    EXPECT_EQ(
        diagnosed({{kServiceChain, problem({{cause::kServiceDisabled, QStringLiteral("BFE")}})}, {kIkeAnswers, unknown()}}).state,
        VerdictState::Caused);
}

TEST(Diagnose, CausesStandInTheOrderOfFixingWhateverTheOrderOfTheFindings)
{
    const Verdict verdict = diagnosed({{kIkeAnswers, problem({{cause::kPskWrong, {}}, {cause::kUdp500Blocked, {}}})},
                                       {kNatTValue, problem({{cause::kNatTNeeded, {}}})},
                                       {kServiceChain, problem({{cause::kServiceDisabled, QStringLiteral("BFE")}})}});
    EXPECT_EQ(causesOf(verdict), (QStringList{QStringLiteral("service.disabled:BFE"), QStringLiteral("registry.nat-t-needed"),
                                              QStringLiteral("path.udp500-blocked"), QStringLiteral("psk.wrong")}));
}

TEST(Diagnose, ServicesStandInTheOrderOfTheirChain)
{
    const Verdict verdict = diagnosed({{kServiceChain, problem({{cause::kServiceDisabled, QStringLiteral("BFE")},
                                                                {cause::kServiceMissing, QStringLiteral("SstpSvc")},
                                                                {cause::kServiceDisabled, QStringLiteral("IKEEXT")}})}});
    EXPECT_EQ(causesOf(verdict), (QStringList{QStringLiteral("service.disabled:BFE"), QStringLiteral("service.missing:SstpSvc"),
                                              QStringLiteral("service.disabled:IKEEXT")}));
}

TEST(Diagnose, TheSameCauseOfTwoChecksStandsOnceWithBothEvidences)
{
    const Verdict verdict = diagnosed(
        {{kProhibitIpSecCheck, problem({{cause::kRestartPending, {}}})}, {kNatTValue, problem({{cause::kRestartPending, {}}})}});
    ASSERT_EQ(verdict.causes.size(), 1U);
    EXPECT_EQ(verdict.causes.front().evidence.size(), 2U);
}

TEST(Diagnose, ASetWithoutAnAnswerIsUndetermined)
{
    const Verdict verdict = diagnosed({{kIkeAnswers, open({{cause::kServerDown, {}}, {cause::kIkeBlocked, {}}})}});
    EXPECT_EQ(verdict.state, VerdictState::Undetermined);
    EXPECT_EQ(openSetsOf(verdict), QStringList{QStringLiteral("server.down|path.ike-blocked")});
}

TEST(Diagnose, ASetIsDroppedWhenOneOfItIsConfirmed)
{
    const Verdict verdict = diagnosed({{kIkeAnswers, open({{cause::kUdp4500Blocked, {}}, {cause::kPskWrong, {}}})},
                                       {kNatTValue, problem({{cause::kPskWrong, {}}})}});
    EXPECT_TRUE(verdict.undetermined.empty());
}

TEST(Diagnose, ASetIsDroppedAlsoWhenItsAnswerComesLater)
{
    const Verdict verdict = diagnosed({{kNatTValue, problem({{cause::kPskWrong, {}}})},
                                       {kIkeAnswers, open({{cause::kUdp4500Blocked, {}}, {cause::kPskWrong, {}}})}});
    EXPECT_TRUE(verdict.undetermined.empty());
}

TEST(Diagnose, TheSameSetStandsOnce)
{
    const std::vector<CauseRef> set{{cause::kServerDown, {}}, {cause::kIkeBlocked, {}}};
    EXPECT_EQ(diagnosed({{kIkeAnswers, open(set)}, {kServerName, open(set)}}).undetermined.size(), 1U);
}

TEST(Diagnose, AConfirmedCauseIsNotExcluded)
{
    const CauseRef bfe{cause::kServiceDisabled, QStringLiteral("BFE")};
    EXPECT_TRUE(diagnosed({{kServerName, ok({bfe})}, {kServiceChain, problem({bfe})}}).excluded.empty());
}

TEST(Diagnose, WhatIsOpenIsNotExcluded)
{
    EXPECT_TRUE(diagnosed({{kServerName, ok({{cause::kServerDown, {}}})},
                           {kIkeAnswers, open({{cause::kServerDown, {}}, {cause::kIkeBlocked, {}}})}})
                    .excluded.empty());
}

TEST(Diagnose, TheSameExclusionStandsOnce)
{
    EXPECT_EQ(
        diagnosed({{kServerName, ok({{cause::kServerDown, {}}})}, {kIkeAnswers, ok({{cause::kServerDown, {}}})}}).excluded.size(),
        1U);
}

TEST(Diagnose, UnknownServicesOfWindowsAreUndetermined)
{
    EXPECT_EQ(diagnosed({{kServiceChain, unknown()}}, {}, true).state, VerdictState::Undetermined);
}

TEST(Diagnose, UnknownNameOrNegotiationIsUndeterminedWithAServer)
{
    EXPECT_EQ(diagnosed({{kServerName, unknown()}}).state, VerdictState::Undetermined);
    EXPECT_EQ(diagnosed({{kIkeAnswers, unknown()}}).state, VerdictState::Undetermined);
    EXPECT_EQ(diagnosed({{kIkeAnswers, unknown()}}, {}).state, VerdictState::Healthy);
}

TEST(Diagnose, UnknownThatIsNotEssentialIsHealthyAndListed)
{
    const Verdict verdict = diagnosed({{kServiceChain, ok()}, {kProhibitIpSecCheck, unknown()}});
    EXPECT_EQ(verdict.state, VerdictState::Healthy);
    ASSERT_EQ(verdict.notLookedAt.size(), 1U);
    EXPECT_EQ(verdict.notLookedAt.front().check, QStringLiteral("prohibit-ipsec"));
}

TEST(Diagnose, SkippedNeverCounts)
{
    const Verdict verdict = diagnosed({{kServiceChain, finding(FindingVerdict::Skipped, {"Not here.", {}})}});
    EXPECT_EQ(verdict.state, VerdictState::Healthy);
    EXPECT_TRUE(verdict.notLookedAt.empty());
}

TEST(Diagnose, TheSameObservationsGiveTheSameBytes)
{
    const CaseFile computer = windows11({kIkeExtDisabled, kServerSilent, kProhibitIpSecOn});
    const auto bytes = [&] {
        return QJsonDocument(renderJson(lookAt(computer)).value(QStringLiteral("verdict")).toObject())
            .toJson(QJsonDocument::Compact);
    };
    const QByteArray first = bytes();
    for (int i = 0; i < 20; ++i)
        ASSERT_EQ(bytes(), first);
}

bool isUntested(const Verdict &verdict, const CauseRef &ref)
{
    return std::ranges::find(verdict.untested, ref, &Untested::ref) != verdict.untested.end();
}

TEST(Diagnose, TheSignInIsUntestedWhileSomethingBeforeItIsWrong)
{
    const CauseRef account{cause::kCredentialsRejected, {}};
    const CauseRef tunnel{cause::kProfileTunnelType, {}};
    EXPECT_TRUE(isUntested(diagnosed({{kVpnProfile, problem({tunnel})}}), account));
    EXPECT_FALSE(isUntested(diagnosed({{kVpnProfile, ok()}}), account));
    // It has worked, or is itself what is wrong.
    EXPECT_FALSE(isUntested(diagnosed({{kVpnProfile, problem({tunnel})}, {kIkeAnswers, ok({account})}}), account));
    EXPECT_FALSE(isUntested(diagnosed({{kVpnProfile, problem({tunnel})}, {kIkeAnswers, problem({account})}}), account));
    EXPECT_FALSE(isUntested(diagnosed({{kIkeAnswers, problem({{cause::kPathMtu, {}}})}}), account));
}

} // namespace
} // namespace diagnosis_diagnose_test
