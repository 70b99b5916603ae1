// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "support/print.h"
#include "support/produces.h"
#include "support/recorded.h"

#include <gtest/gtest.h>

namespace checks_computer_nat_t_value_test {
using namespace fix789;
using namespace fix789::checks;
using namespace fix789::engine;
using namespace fix789::report;
using namespace fix789::test;

namespace {

const QStringList kNeeded{QStringLiteral("registry.nat-t-needed")};
const QStringList kWrongType{QStringLiteral("registry.nat-t-wrong-type")};
const QStringList kRestart{QStringLiteral("registry.restart-pending")};

// The place of Windows XP, which guides still name.
const Produces kInTheOldKey{"registry.nat-t-wrong-key",
                            {kServerBehindNat, R"({"registry":{"HKLM\\SYSTEM\\CurrentControlSet\\Services\\IPSec":{
    "AssumeUDPEncapsulationContextOnSendRule":2}}})"}};

const QDateTime kBooted(QDate(2026, 11, 2), QTime(7, 41, 12), Qt::UTC);

const Finding &value(const Report &report)
{
    return findingOf(report, "nat-t-value");
}

TEST(NatTValue, R01_AbsentAndServerBehindNatIsNeeded)
{
    const Report report = lookAt(windows11({kServerBehindNat}));
    EXPECT_EQ(causesOf(report.verdict), kNeeded);
    EXPECT_EQ(value(report).notes.size(), 1u); // that some servers only claim it
}

TEST(NatTValue, R02_TwoAndServerBehindNatIsOk)
{
    const Report report = lookAt(windows11({kServerBehindNat, natTValue("2")}));
    EXPECT_EQ(value(report).verdict, FindingVerdict::Ok);
    EXPECT_EQ(report.verdict.state, VerdictState::Healthy);
    EXPECT_TRUE(excludedFrom(report.verdict).contains(kNeeded.front()));
}

TEST(NatTValue, R03_AbsentAndServerInTheOpenIsNeverProposed)
{
    const Report report = lookAt(windows11({kServerInTheOpen, kIkeExtDisabled}));
    EXPECT_EQ(causesOf(report.verdict), QStringList{QStringLiteral("service.disabled:IKEEXT")});
    EXPECT_TRUE(excludedFrom(report.verdict).contains(kNeeded.front()));
}

TEST(NatTValue, AbsentAndNothingProvenIsNeitherNeededNorExcluded)
{
    for (const Report &report : {lookAt(windows11()), lookAt(windows11({kServerSilent}))}) {
        EXPECT_EQ(value(report).verdict, FindingVerdict::Ok);
        EXPECT_TRUE(causesOf(value(report)).isEmpty());
        EXPECT_FALSE(excludedFrom(report.verdict).contains(kNeeded.front()));
    }
}

TEST(NatTValue, R04_TwoAsTextHasTheWrongType)
{
    const Report report = lookAt(windows11({kServerBehindNat, natTValue("\"2\"")}));
    EXPECT_EQ(causesOf(report.verdict), kWrongType);
}

TEST(NatTValue, WrongTypeIsAFaultAlsoWhereNothingIsProvenOfNat)
{
    EXPECT_EQ(causesOf(lookAt(windows11({natTValue("\"2\"")})).verdict), kWrongType);
}

TEST(NatTValue, WrongTypeDoesNoHarmWhereTheServerIsInTheOpen)
{
    EXPECT_TRUE(causesOf(lookAt(windows11({kServerInTheOpen, natTValue("\"2\"")})).verdict).isEmpty());
}

TEST(NatTValue, NumberOfTwoBytesHasTheWrongType)
{
    EXPECT_EQ(causesOf(lookAt(windows11({kServerBehindNat, natTValue(R"({"type":"dword","hex":"0200"})")})).verdict), kWrongType);
}

TEST(NatTValue, R06_OneIsNotEnoughWhereBothAreBehindNat)
{
    EXPECT_EQ(causesOf(lookAt(windows11({kServerBehindNat, natTValue("1")})).verdict), kNeeded);
}

TEST(NatTValue, OneIsEnoughWhereOnlyTheServerIsBehindNat)
{
    const char *clientInTheOpen = R"({"ike":{"vpn.example.com":{"clientBehindNat":false}}})";
    EXPECT_TRUE(causesOf(lookAt(windows11({kServerBehindNat, clientInTheOpen, natTValue("1")})).verdict).isEmpty());
}

TEST(NatTValue, ZeroAndServerBehindNatIsNeeded)
{
    EXPECT_EQ(causesOf(lookAt(windows11({kServerBehindNat, natTValue("0")})).verdict), kNeeded);
}

TEST(NatTValue, ZeroWithoutProofIsOk)
{
    EXPECT_EQ(value(lookAt(windows11({natTValue("0")}))).verdict, FindingVerdict::Ok);
}

TEST(NatTValue, RefusedIsUnknown)
{
    EXPECT_EQ(value(lookAt(windows11({kServerBehindNat, natTValue(R"({"refused":true})")}))).verdict, FindingVerdict::Unknown);
}

TEST(NatTValue, NotRecordedIsUnknown)
{
    EXPECT_EQ(value(lookAt(windows11({kServerBehindNat, natTValue("null")}))).verdict, FindingVerdict::Unknown);
}

TEST(NatTValue, UnreadableIsNotEssential)
{
    const Report report = lookAt(windows11({kServerInTheOpen, natTValue(R"({"refused":true})")}));
    EXPECT_EQ(report.verdict.state, VerdictState::Healthy);
    ASSERT_EQ(report.verdict.notLookedAt.size(), 1U);
}

TEST(NatTValue, H11_TwoThoughNotNeededIsHealthy)
{
    const Report report = lookAt(windows11({kServerInTheOpen, natTValue("2")}));
    EXPECT_EQ(report.verdict.state, VerdictState::Healthy);
    EXPECT_TRUE(report.verdict.causes.empty());
}

TEST(NatTValue, R07_WrittenByUsAfterTheLastStartAwaitsARestart)
{
    const Report report = lookAt(windows11({kServerBehindNat, natTValue("2")}), FixedOwnChanges(kBooted.addSecs(60)));
    EXPECT_EQ(causesOf(value(report)), kRestart);
    EXPECT_FALSE(report.fixes.front().has_value());
}

TEST(NatTValue, WrittenByUsBeforeTheLastStartIsInEffect)
{
    const Report report = lookAt(windows11({kServerBehindNat, natTValue("2")}), FixedOwnChanges(kBooted.addSecs(-60)));
    EXPECT_EQ(value(report).verdict, FindingVerdict::Ok);
}

TEST(NatTValue, WrittenByUsAndTakenAwayBySomebodyElseIsNeededAgain)
{
    const Report report = lookAt(windows11({kServerBehindNat}), FixedOwnChanges(kBooted.addSecs(60)));
    EXPECT_EQ(causesOf(value(report)), kNeeded);
}

TEST(NatTValue, IsSkippedWhereThereIsNoWindows)
{
    EXPECT_EQ(value(lookAt(windows11({kServerBehindNat, R"({"system":{"windows":false}})"}))).verdict, FindingVerdict::Skipped);
}

TEST(NatTValue, AFixWritesTheNumberTwo)
{
    const Report report = lookAt(windows11({kServerBehindNat}));
    ASSERT_TRUE(report.fixes.front().has_value());
    const FixPlan &plan = *report.fixes.front();
    ASSERT_EQ(plan.changes.size(), 1U);
    EXPECT_EQ(std::get<RegistryValueIs>(plan.changes[0].change).content, RegistryContent(RegistryValue::dword(2)));
    EXPECT_EQ(std::get<RegistryValueIs>(plan.changes[0].before).content, RegistryContent(NoValue{}));
    EXPECT_EQ(plan.restart, Restart::Needed);
}

QByteArray underKey(const char *key, const char *content)
{
    return QByteArray(R"({"registry":{"HKLM\\SYSTEM\\CurrentControlSet\\Services\\)") + key +
           R"(":{"AssumeUDPEncapsulationContextOnSendRule":)" + content + "}}}";
}

TEST(NatTValue, UnderAnotherServicesKeyItIsNotRead)
{
    const Report report = lookAt(windows11({kServerBehindNat, underKey("IPSec", "2")}));
    EXPECT_EQ(causesOf(report.verdict), QStringList{QStringLiteral("registry.nat-t-wrong-key")});
    ASSERT_TRUE(report.fixes.front());
    EXPECT_EQ(report.fixes.front()->changes.size(), 1U);
}

TEST(NatTValue, ALeftOverBesideTheRightOneIsFine)
{
    EXPECT_TRUE(lookAt(windows11({kServerBehindNat, natTValue("2"), underKey("IKEEXT", "2")})).verdict.causes.empty());
    EXPECT_TRUE(lookAt(windows11({kServerInTheOpen, underKey("IPSec", "2")})).verdict.causes.empty());
}

TEST(NatTValue, UnreadableIsSaidAndIsNoCause)
{
    const Report report = lookAt(windows11({natTValue(R"({"refused":true})")}));
    EXPECT_TRUE(report.verdict.causes.empty());
    ASSERT_EQ(report.verdict.notes.size(), 1U);
    EXPECT_EQ(report.verdict.notes.front().id, "registry.unreadable");
}

} // namespace
} // namespace checks_computer_nat_t_value_test
