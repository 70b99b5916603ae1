// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
// A test for each row of the table in analysis/dns.h.
#include "analysis/dns.h"

#include "support/print.h"

#include <gtest/gtest.h>

namespace analysis_dns_test {
using namespace fix789;
using namespace fix789::analysis;

namespace {

const QString kServer = QStringLiteral("vpn.example.com");
const QString kOurs = QStringLiteral("203.0.113.10");
const QString kOther = QStringLiteral("203.0.113.99");

ServerAddress at(const QString &address, std::optional<bool> answers)
{
    return {kServer, {address}, answers, QStringLiteral("192.168.1.1")};
}

NameAnswer random(NameReply reply, const QStringList &addresses = {})
{
    return {.question = NameQuestion::Random, .name = QStringLiteral("q.example.com"), .reply = reply, .addresses = addresses};
}

NameAnswer known(bool asExpected)
{
    return {.question = NameQuestion::Known,
            .name = QStringLiteral("known.example.com"),
            .reply = NameReply::Answered,
            .addresses = {QStringLiteral("198.51.100.3")},
            .asExpected = asExpected};
}

NameAnswer other(const QStringList &addresses, const char *resolver = "9.9.9.9")
{
    return {.question = NameQuestion::Server,
            .name = kServer,
            .resolver = QString::fromLatin1(resolver),
            .reply = NameReply::Answered,
            .addresses = addresses};
}

const NameAnswer kGenuine = random(NameReply::NoSuchName);
const NameAnswer kLie = random(NameReply::Answered, {QStringLiteral("198.51.100.3")});

} // namespace

TEST(DnsAnalysis, ANumberHasNoNameToJudge)
{
    EXPECT_EQ(readNames({kLie}, {kOurs, {kOurs}, false, {}}), NameAnalysis::NotAsked);
    EXPECT_FALSE(isSuspect({kLie}, {kOurs, {kOurs}, false, {}}));
}

TEST(DnsAnalysis, TheAddressOfANameThatNobodyHasIsFalseEvenWhereSomebodyAnswers)
{
    const auto lie = random(NameReply::Answered, {kOurs});
    EXPECT_EQ(readNames({lie}, at(kOurs, true)), NameAnalysis::Hijacked);
    EXPECT_EQ(readNames({lie}, at(kOurs, {})), NameAnalysis::Hijacked);
    EXPECT_TRUE(isSuspect({lie}, at(kOurs, {})));
}

TEST(DnsAnalysis, TheGatewayIsNotTheServer)
{
    EXPECT_EQ(readNames({}, at(QStringLiteral("192.168.1.1"), false)), NameAnalysis::Hijacked);
}

TEST(DnsAnalysis, WhereTheServerAnswersALieAboutOthersIsANote)
{
    EXPECT_EQ(readNames({kLie}, at(kOurs, true)), NameAnalysis::Rewritten);
    EXPECT_EQ(readNames({known(false)}, at(kOurs, true)), NameAnalysis::Rewritten);
    EXPECT_EQ(readNames({kGenuine, known(true), other({kOther})}, at(kOurs, true)), NameAnalysis::True);
}

TEST(DnsAnalysis, SilenceThatNobodyHeardIsNoFault)
{
    EXPECT_EQ(readNames({kGenuine, other({kOther})}, at(QStringLiteral("10.1.2.3"), {})), NameAnalysis::True);
}

TEST(DnsAnalysis, ALiarThatDisagreesWithOthersHijacks)
{
    EXPECT_EQ(readNames({kLie, other({kOther}), other({kOther}, "1.1.1.1")}, at(kOurs, false)), NameAnalysis::Hijacked);
    EXPECT_EQ(readNames({kLie, other({kOther})}, at(QStringLiteral("10.1.2.3"), false)), NameAnalysis::Hijacked);
}

TEST(DnsAnalysis, AnInnerAddressWhereNobodyAnswersIsTheCause)
{
    EXPECT_EQ(readNames({}, at(QStringLiteral("10.1.2.3"), false)), NameAnalysis::PrivateAnswer);
    EXPECT_EQ(readNames({kGenuine, other({kOther})}, at(QStringLiteral("172.16.0.9"), false)), NameAnalysis::PrivateAnswer);
    EXPECT_EQ(readNames({}, at(QStringLiteral("10.1.2.3"), true)), NameAnalysis::NotAsked);
}

TEST(DnsAnalysis, ATruthfulResolverThatDisagreesLeavesItOpen)
{
    EXPECT_EQ(readNames({kGenuine, known(true), other({kOther})}, at(kOurs, false)), NameAnalysis::Differs);
    EXPECT_TRUE(isSuspect({kGenuine, other({kOther})}, at(kOurs, {})));
}

TEST(DnsAnalysis, OthersThatDisagreeAmongThemselvesSayNothing)
{
    EXPECT_EQ(readNames({kGenuine, other({kOther}), other({QStringLiteral("203.0.113.77")}, "1.1.1.1")}, at(kOurs, false)),
              NameAnalysis::True);
}

TEST(DnsAnalysis, AnotherThatKnowsOursSpeaksForIt)
{
    EXPECT_EQ(readNames({kLie, other({kOther, kOurs})}, at(kOurs, false)), NameAnalysis::Rewritten);
    EXPECT_FALSE(isSuspect({kLie, other({kOther, kOurs})}, at(kOurs, {})));
}

TEST(DnsAnalysis, ALiarWithoutAWitnessLeavesDoubt)
{
    EXPECT_EQ(readNames({kLie}, at(kOurs, false)), NameAnalysis::Doubtful);
    EXPECT_TRUE(isSuspect({known(false)}, at(kOurs, {})));
}

TEST(DnsAnalysis, SilentResolversSayNothing)
{
    EXPECT_EQ(readNames({random(NameReply::Silent)}, at(kOurs, false)), NameAnalysis::NotAsked);
    EXPECT_EQ(readNames({kGenuine}, at(kOurs, false)), NameAnalysis::True);
    EXPECT_FALSE(isSuspect({random(NameReply::Silent)}, at(kOurs, {})));
}

TEST(DnsAnalysis, InnerAddressesAreThoseOfTheStandards)
{
    for (const char *inner : {"10.0.0.1", "172.16.0.1", "172.31.255.1", "192.168.9.9", "169.254.1.1", "100.64.0.1", "127.0.0.1",
                              "fd00::1", "fe80::1"})
        EXPECT_TRUE(isInnerAddress(QString::fromLatin1(inner))) << inner;
    for (const char *outer : {"172.32.0.1", "100.128.0.1", "203.0.113.1", "11.0.0.1", "2001:db8::1", "no"})
        EXPECT_FALSE(isInnerAddress(QString::fromLatin1(outer))) << outer;
}
} // namespace analysis_dns_test
