// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "checks/checks.h"
#include "support/failing_machine.h"
#include "support/print.h"
#include "support/recorded.h"

#include <gtest/gtest.h>

namespace checks_all_checks_test {
using namespace fix789;
using namespace fix789::checks;
using namespace fix789::engine;
using namespace fix789::recording;
using namespace fix789::report;
using namespace fix789::test;

namespace {

const QByteArray kName = R"({"dns":{"vpn.example.com":["203.0.113.10"]}})";

Report seen(const char *answer)
{
    return lookAt(windows11({kName, QByteArray(R"({"ike":{"vpn.example.com":)") + answer + "}}"}));
}

TEST(IkeAnswers, AnswersOnBothPortsAreOkAndReported)
{
    const Report report = lookAt(windows11({kServerInTheOpen}));
    const Finding &found = findingOf(report, "ike-answers");
    EXPECT_EQ(found.verdict, FindingVerdict::Ok);
    ASSERT_TRUE(found.ike.has_value());
    EXPECT_EQ(found.ike->stages.size(), 2U);
    EXPECT_EQ(found.facts.value(QStringLiteral("address")).toString(), QStringLiteral("203.0.113.10"));
    EXPECT_FALSE(found.facts.value(QStringLiteral("serverBehindNat")).toBool(true));
}

TEST(IkeAnswers, SilenceEverywhereIsASetAndNoCause)
{
    const Report report = lookAt(windows11({kServerSilent}));
    EXPECT_TRUE(report.verdict.causes.empty());
    EXPECT_EQ(openSetsOf(report.verdict), QStringList{QStringLiteral("path.ike-blocked|server.down|server.banned-us")});
    EXPECT_EQ(report.verdict.state, VerdictState::Undetermined);
}

TEST(IkeAnswers, RefusedIsUnknown)
{
    const Report report = seen(R"({"refused":true})");
    EXPECT_EQ(findingOf(report, "ike-answers").verdict, FindingVerdict::Unknown);
    EXPECT_EQ(report.verdict.state, VerdictState::Undetermined);
}

TEST(IkeAnswers, FailedIsUnknown)
{
    EXPECT_EQ(findingOf(seen(R"({"failed":true})"), "ike-answers").verdict, FindingVerdict::Unknown);
}

TEST(IkeAnswers, ResolvedButNotAskedIsUnknown)
{
    const Report report = lookAt(windows11({kName}));
    EXPECT_EQ(findingOf(report, "ike-answers").verdict, FindingVerdict::Unknown);
    EXPECT_EQ(report.verdict.state, VerdictState::Undetermined);
}

TEST(IkeAnswers, NothingTriedIsUnknown)
{
    EXPECT_EQ(findingOf(seen(R"({"rungs":[]})"), "ike-answers").verdict, FindingVerdict::Unknown);
}

TEST(IkeAnswers, RecordOfANegotiationNeedsNoResolver)
{
    CaseFile computer = windows11({kServerInTheOpen, R"({"dns":{"vpn.example.com":null}})"});
    const Report report = lookAt(computer);
    EXPECT_EQ(findingOf(report, "server-name").verdict, FindingVerdict::Skipped);
    EXPECT_EQ(findingOf(report, "ike-answers").verdict, FindingVerdict::Ok);
}

// The rule over all checks: what could not be looked at is never fine, and never a fault.
TEST(AllChecks, AreUnknownWhereEveryPortRefuses)
{
    const FailingMachine refusing(ErrorKind::Refused);
    const Report report = runDiagnosis(refusing.machine(), {{QStringLiteral("vpn.example.com"), {}}, allChecks()}, {}, {});
    ASSERT_EQ(report.examined.size(), allChecks().size());
    for (const Examined &examined : report.examined)
        EXPECT_EQ(examined.finding.verdict, FindingVerdict::Unknown) << examined.check->id;
    EXPECT_EQ(report.verdict.state, VerdictState::Undetermined);
    EXPECT_TRUE(report.verdict.causes.empty());
    EXPECT_TRUE(report.verdict.excluded.empty());
}

class EveryError : public testing::TestWithParam<ErrorKind> {};

TEST_P(EveryError, IsNeverOkAndNeverHealthyOnWindows)
{
    const FailingMachine failing(GetParam());
    const Report report = runDiagnosis(failing.machine(), {{QStringLiteral("vpn.example.com"), {}}, allChecks()}, {}, {});
    for (const Examined &examined : report.examined)
        EXPECT_NE(examined.finding.verdict, FindingVerdict::Ok) << examined.check->id;
    EXPECT_NE(report.verdict.state, VerdictState::Healthy);
}

INSTANTIATE_TEST_SUITE_P(Ports, EveryError,
                         testing::Values(ErrorKind::NotFound, ErrorKind::Refused, ErrorKind::TimedOut, ErrorKind::Cancelled,
                                         ErrorKind::NotSupported, ErrorKind::Malformed, ErrorKind::Failed));

TEST(AllChecks, HaveUniqueIdsOfLowerCaseWords)
{
    QStringList ids;
    for (const Check *check : allChecks()) {
        const QString id = QString::fromLatin1(check->id);
        EXPECT_FALSE(ids.contains(id));
        for (const QChar c : id)
            EXPECT_TRUE((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-') << check->id;
        EXPECT_EQ(findCheck(id), check);
        EXPECT_NE(*check->title, '\0');
        ids << id;
    }
    EXPECT_EQ(findCheck(QStringLiteral("no-such-check")), nullptr);
}

TEST(AllChecks, StandAfterWhatTheyNeed)
{
    const auto all = allChecks();
    for (std::size_t i = 0; i < all.size(); ++i)
        for (const Check *need : all[i]->needs)
            EXPECT_NE(std::find(all.begin(), all.begin() + std::ptrdiff_t(i), need), all.begin() + std::ptrdiff_t(i))
                << all[i]->id;
}

TEST(AllChecks, ReportOnlyTheirCausesOnBrokenComputers)
{
    for (const auto &differences : std::vector<std::vector<QByteArray>>{
             {kIkeExtDisabled, kServerSilent}, {kProhibitIpSecOn, kServerBehindNat}, {natTValue("\"2\"")}, {kServerInTheOpen}}) {
        const Report report = lookAt(windows11(differences));
        for (const Examined &examined : report.examined) {
            const auto &may = examined.check->causes;
            for (const Cause &cause : examined.finding.causes)
                EXPECT_NE(std::find(may.begin(), may.end(), cause.ref.id), may.end()) << cause.ref.toString().toStdString();
            for (const OpenSet &open : examined.finding.open)
                for (const CauseRef &ref : open.set)
                    EXPECT_NE(std::find(may.begin(), may.end(), ref.id), may.end()) << ref.toString().toStdString();
        }
    }
}

TEST(AllChecks, AProblemHasACauseAndOnlyAProblemHasOne)
{
    for (const auto &differences : std::vector<std::vector<QByteArray>>{{},
                                                                        {kIkeExtDisabled, kServerSilent},
                                                                        {kProhibitIpSecOn, kServerBehindNat},
                                                                        {natTValue("\"2\"")},
                                                                        {kServerInTheOpen}}) {
        for (const Examined &examined : lookAt(windows11(differences)).examined)
            EXPECT_EQ(examined.finding.verdict == FindingVerdict::Problem, !examined.finding.causes.empty())
                << examined.check->id;
    }
}

} // namespace
} // namespace checks_all_checks_test
