// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "support/print.h"
#include "support/recorded.h"

#include <gtest/gtest.h>

namespace checks_computer_prohibit_ipsec_test {
using namespace fix789;
using namespace fix789::recording;
using namespace fix789::report;
using namespace fix789::test;

namespace {

const QDateTime kBooted(QDate(2026, 11, 2), QTime(7, 41, 12), Qt::UTC);

const Finding &value(const Report &report)
{
    return findingOf(report, "prohibit-ipsec");
}

TEST(ProhibitIpSec, R08_OneIsTheCause)
{
    EXPECT_EQ(causesOf(lookAt(windows11({kProhibitIpSecOn})).verdict), QStringList{QStringLiteral("registry.prohibit-ipsec")});
}

TEST(ProhibitIpSec, AbsentIsOk)
{
    EXPECT_EQ(value(lookAt(windows11())).verdict, FindingVerdict::Ok);
}

TEST(ProhibitIpSec, AbsentKeyIsOk)
{
    const char *noKey = R"({"registry":{"HKLM\\SYSTEM\\CurrentControlSet\\Services\\RasMan\\Parameters":{"absent":true}}})";
    EXPECT_EQ(value(lookAt(windows11({noKey}))).verdict, FindingVerdict::Ok);
}

TEST(ProhibitIpSec, ZeroIsOk)
{
    EXPECT_EQ(value(lookAt(windows11({prohibitIpSec("0")}))).verdict, FindingVerdict::Ok);
}

TEST(ProhibitIpSec, OneAsTextIsANoteAndNoCause)
{
    const Report report = lookAt(windows11({prohibitIpSec("\"1\"")}));
    EXPECT_EQ(value(report).verdict, FindingVerdict::Note);
    EXPECT_EQ(report.verdict.state, VerdictState::Healthy);
    EXPECT_EQ(report.verdict.notes.size(), 1U);
}

TEST(ProhibitIpSec, RefusedIsUnknown)
{
    EXPECT_EQ(value(lookAt(windows11({prohibitIpSec(R"({"refused":true})")}))).verdict, FindingVerdict::Unknown);
}

TEST(ProhibitIpSec, RefusedKeyIsUnknown)
{
    const char *refused = R"({"registry":{"HKLM\\SYSTEM\\CurrentControlSet\\Services\\RasMan\\Parameters":{"refused":true}}})";
    EXPECT_EQ(value(lookAt(windows11({refused}))).verdict, FindingVerdict::Unknown);
}

TEST(ProhibitIpSec, NotRecordedIsUnknown)
{
    EXPECT_EQ(value(lookAt(windows11({prohibitIpSec("null")}))).verdict, FindingVerdict::Unknown);
}

TEST(ProhibitIpSec, FixedByUsAfterTheLastStartAwaitsARestart)
{
    const Report report = lookAt(windows11({prohibitIpSec("0")}), FixedOwnChanges(kBooted.addSecs(1)));
    EXPECT_EQ(causesOf(value(report)), QStringList{QStringLiteral("registry.restart-pending")});
}

TEST(ProhibitIpSec, WithoutAKnownStartNothingAwaitsARestart)
{
    CaseFile computer = windows11({prohibitIpSec("0")});
    MachineState state = computer.state();
    state.bootedAt.reset();
    const Report report = lookAt(CaseFile::fromState(QStringLiteral("test"), state), FixedOwnChanges(kBooted.addSecs(1)));
    EXPECT_EQ(value(report).verdict, FindingVerdict::Ok);
}

TEST(ProhibitIpSec, IsSkippedWhereThereIsNoWindows)
{
    EXPECT_EQ(value(lookAt(windows11({kProhibitIpSecOn, R"({"system":{"windows":false}})"}))).verdict, FindingVerdict::Skipped);
}

} // namespace
} // namespace checks_computer_prohibit_ipsec_test
