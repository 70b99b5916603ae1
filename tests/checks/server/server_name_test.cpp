// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "support/print.h"
#include "support/recorded.h"

#include <QJsonArray>

#include <gtest/gtest.h>

namespace checks_server_server_name_test {
using namespace fix789;
using namespace fix789::report;
using namespace fix789::test;

namespace {

const Target kTarget{QStringLiteral("vpn.example.com"), {}};

Report lookup(const char *answer)
{
    const QByteArray dns = QByteArray(R"({"dns":{"vpn.example.com":)") + answer + "}}";
    return lookAt(windows11({dns}), kTarget);
}

TEST(ServerName, NameWithAnAddressIsOk)
{
    const Report report = lookup(R"(["203.0.113.10","203.0.113.11"])");
    EXPECT_EQ(findingOf(report, "server-name").verdict, FindingVerdict::Ok);
    EXPECT_EQ(findingOf(report, "server-name").facts.value(QStringLiteral("addresses")).toArray().size(), 2);
}

TEST(ServerName, P10_NameThatDoesNotExistIsTheCauseAndTheNegotiationIsSkipped)
{
    const Report report = lookup(R"({"absent":true})");
    EXPECT_EQ(causesOf(report.verdict), QStringList{QStringLiteral("profile.server-name-unknown")});
    EXPECT_EQ(findingOf(report, "ike-answers").verdict, FindingVerdict::Skipped);
}

TEST(ServerName, SilentResolverLeavesASet)
{
    const Report report = lookup(R"({"timedOut":true})");
    EXPECT_EQ(openSetsOf(report.verdict), QStringList{QStringLiteral("dns.dead|path.offline")});
    EXPECT_EQ(report.verdict.state, VerdictState::Undetermined);
}

TEST(ServerName, SilentResolverIsNotListedAsNotCheckedButTheNegotiationIs)
{
    const Report report = lookup(R"({"timedOut":true})");
    QStringList checks;
    for (const auto &one : report.verdict.notLookedAt)
        checks += one.check;
    EXPECT_EQ(checks, (QStringList{QStringLiteral("route-to-server"), QStringLiteral("ike-answers"), QStringLiteral("dns-truth"),
                                   QStringLiteral("server-certificate"), QStringLiteral("other-networks")}));
}

TEST(ServerName, RefusedIsUnknown)
{
    const Report report = lookup(R"({"refused":true})");
    EXPECT_EQ(findingOf(report, "server-name").verdict, FindingVerdict::Unknown);
    EXPECT_EQ(report.verdict.state, VerdictState::Undetermined);
}

TEST(ServerName, FailedIsUnknown)
{
    EXPECT_EQ(findingOf(lookup(R"({"failed":true})"), "server-name").verdict, FindingVerdict::Unknown);
}

TEST(ServerName, RecordWithoutAnyNetworkIsSkipped)
{
    const Report report = lookAt(windows11(), kTarget);
    EXPECT_EQ(findingOf(report, "server-name").verdict, FindingVerdict::Skipped);
    EXPECT_EQ(findingOf(report, "ike-answers").verdict, FindingVerdict::Skipped);
    EXPECT_EQ(report.verdict.state, VerdictState::Healthy);
}

TEST(ServerName, ServerThatTheRecordDoesNotKnowIsUnknown)
{
    const Report report = lookAt(windows11({kServerInTheOpen}), Target{QStringLiteral("other.example.com"), {}});
    EXPECT_EQ(findingOf(report, "server-name").verdict, FindingVerdict::Unknown);
    EXPECT_EQ(report.verdict.state, VerdictState::Undetermined);
}

TEST(ServerName, WithoutAServerItIsSkipped)
{
    const Report report = lookAt(windows11({kServerInTheOpen}), Target{});
    EXPECT_EQ(findingOf(report, "server-name").verdict, FindingVerdict::Skipped);
    EXPECT_EQ(findingOf(report, "ike-answers").verdict, FindingVerdict::Skipped);
    EXPECT_EQ(report.verdict.state, VerdictState::Healthy);
}

} // namespace
} // namespace checks_server_server_name_test
