// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
// A test for each row of the table in probes/dns_truth.h.
#include "probes/dns_truth.h"

#include "support/print.h"

#include <gtest/gtest.h>

using namespace fix789;

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

const NameAnswer kTruthful = random(NameReply::NoSuchName);
const NameAnswer kLie = random(NameReply::Answered, {QStringLiteral("198.51.100.3")});

} // namespace

TEST(DnsTruth, ANumberHasNoNameToJudge)
{
    EXPECT_EQ(readNames({kLie}, {kOurs, {kOurs}, false, {}}), NameTruth::NotAsked);
    EXPECT_FALSE(isSuspect({kLie}, {kOurs, {kOurs}, false, {}}));
}

TEST(DnsTruth, TheAddressOfANameThatNobodyHasIsFalseEvenWhereSomebodyAnswers)
{
    const auto lie = random(NameReply::Answered, {kOurs});
    EXPECT_EQ(readNames({lie}, at(kOurs, true)), NameTruth::Hijacked);
    EXPECT_EQ(readNames({lie}, at(kOurs, {})), NameTruth::Hijacked);
    EXPECT_TRUE(isSuspect({lie}, at(kOurs, {})));
}

TEST(DnsTruth, TheGatewayIsNotTheServer)
{
    EXPECT_EQ(readNames({}, at(QStringLiteral("192.168.1.1"), false)), NameTruth::Hijacked);
}

TEST(DnsTruth, WhereTheServerAnswersALieAboutOthersIsANote)
{
    EXPECT_EQ(readNames({kLie}, at(kOurs, true)), NameTruth::Rewritten);
    EXPECT_EQ(readNames({known(false)}, at(kOurs, true)), NameTruth::Rewritten);
    EXPECT_EQ(readNames({kTruthful, known(true), other({kOther})}, at(kOurs, true)), NameTruth::True);
}

TEST(DnsTruth, SilenceThatNobodyHeardIsNoFault)
{
    EXPECT_EQ(readNames({kTruthful, other({kOther})}, at(QStringLiteral("10.1.2.3"), {})), NameTruth::True);
}

TEST(DnsTruth, ALiarThatDisagreesWithOthersHijacks)
{
    EXPECT_EQ(readNames({kLie, other({kOther}), other({kOther}, "1.1.1.1")}, at(kOurs, false)), NameTruth::Hijacked);
    EXPECT_EQ(readNames({kLie, other({kOther})}, at(QStringLiteral("10.1.2.3"), false)), NameTruth::Hijacked);
}

TEST(DnsTruth, AnInnerAddressWhereNobodyAnswersIsTheCause)
{
    EXPECT_EQ(readNames({}, at(QStringLiteral("10.1.2.3"), false)), NameTruth::PrivateAnswer);
    EXPECT_EQ(readNames({kTruthful, other({kOther})}, at(QStringLiteral("172.16.0.9"), false)), NameTruth::PrivateAnswer);
    EXPECT_EQ(readNames({}, at(QStringLiteral("10.1.2.3"), true)), NameTruth::NotAsked);
}

TEST(DnsTruth, ATruthfulResolverThatDisagreesLeavesItOpen)
{
    EXPECT_EQ(readNames({kTruthful, known(true), other({kOther})}, at(kOurs, false)), NameTruth::Differs);
    EXPECT_TRUE(isSuspect({kTruthful, other({kOther})}, at(kOurs, {})));
}

TEST(DnsTruth, OthersThatDisagreeAmongThemselvesSayNothing)
{
    EXPECT_EQ(readNames({kTruthful, other({kOther}), other({QStringLiteral("203.0.113.77")}, "1.1.1.1")}, at(kOurs, false)),
              NameTruth::True);
}

TEST(DnsTruth, AnotherThatKnowsOursSpeaksForIt)
{
    EXPECT_EQ(readNames({kLie, other({kOther, kOurs})}, at(kOurs, false)), NameTruth::Rewritten);
    EXPECT_FALSE(isSuspect({kLie, other({kOther, kOurs})}, at(kOurs, {})));
}

TEST(DnsTruth, ALiarWithoutAWitnessLeavesDoubt)
{
    EXPECT_EQ(readNames({kLie}, at(kOurs, false)), NameTruth::Doubtful);
    EXPECT_TRUE(isSuspect({known(false)}, at(kOurs, {})));
}

TEST(DnsTruth, SilentResolversSayNothing)
{
    EXPECT_EQ(readNames({random(NameReply::Silent)}, at(kOurs, false)), NameTruth::NotAsked);
    EXPECT_EQ(readNames({kTruthful}, at(kOurs, false)), NameTruth::True);
    EXPECT_FALSE(isSuspect({random(NameReply::Silent)}, at(kOurs, {})));
}

TEST(DnsTruth, InnerAddressesAreThoseOfTheStandards)
{
    for (const char *inner : {"10.0.0.1", "172.16.0.1", "172.31.255.1", "192.168.9.9", "169.254.1.1", "100.64.0.1", "127.0.0.1",
                              "fd00::1", "fe80::1"})
        EXPECT_TRUE(isInnerAddress(QString::fromLatin1(inner))) << inner;
    for (const char *outer : {"172.32.0.1", "100.128.0.1", "203.0.113.1", "11.0.0.1", "2001:db8::1", "no"})
        EXPECT_FALSE(isInnerAddress(QString::fromLatin1(outer))) << outer;
}
