// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "recording/case/case_file.h"
#include "recording/redaction.h"
#include "report/render.h"
#include "support/broken.h"
#include "support/print.h"
#include "support/recorded.h"

#include <gtest/gtest.h>

namespace recording_redaction_test {
using namespace fix789;
using namespace fix789::recording;
using namespace fix789::test;

namespace {

const char kPrivateNetwork[] =
    R"({"dns":{"vpn7.acme-corp.test":["198.51.100.77","2001:db8:77::5"],"Mailhub.acme-corp.test":{"absent":true}},
  "ike":{"VPN7.acme-corp.test":{"address":"198.51.100.77","rungs":[
    {"rung":"mm1","port":500,"result":"unreachable","sends":3,"sourcePorts":2,"icmp":{"type":3,"code":3,"reporter":"198.51.100.77"}},
    {"rung":"mm1","port":4500,"result":"unreachable","sends":3,"sourcePorts":2,"icmp":{"type":3,"code":13,"reporter":"10.77.0.1"}}]}}})";

const char kAnswersFromElsewhere[] =
    R"({"dns":{"vpn7.acme-corp.test":["198.51.100.77"]},"ike":{"vpn7.acme-corp.test":{"address":"198.51.100.77","rungs":[
    {"rung":"mm1","port":500,"result":"silent","sends":12,"sourcePorts":2,"answeredFrom":"198.51.100.78"},
    {"rung":"mm1","port":4500,"result":"silent","sends":12,"sourcePorts":2,"answeredFrom":"198.51.100.78"}]}}})";

QStringList stateIds(const Verdict &verdict)
{
    return causesOf(verdict) + openSetsOf(verdict) + excludedFrom(verdict);
}

CaseFile redactedCase(const CaseFile &computer)
{
    return CaseFile::fromState(QStringLiteral("redacted"), redacted(computer.state()));
}

TEST(Redaction, KeepsTheVerdict)
{
    for (const auto &network : {kPrivateNetwork, kAnswersFromElsewhere, kServerSilent, kServerBehindNat, kServerInTheOpen}) {
        const CaseFile computer = windows11({network, kIkeExtDisabled});
        EXPECT_EQ(stateIds(lookAt(redactedCase(computer)).verdict), stateIds(lookAt(computer).verdict));
    }
}

TEST(Redaction, ContainsNoneOfTheNamesAndAddresses)
{
    const QString text = QString::fromUtf8(redactedCase(windows11({kPrivateNetwork})).toJson());
    for (const char *secret : {"acme", "vpn7", "mailhub", "198.51.100.77", "10.77.0.1", "2001:db8:77"})
        EXPECT_FALSE(text.contains(QLatin1String(secret), Qt::CaseInsensitive)) << secret;
}

TEST(Redaction, TheSameNameHasTheSameStandIn)
{
    const MachineState state = redacted(windows11({kPrivateNetwork}).state());
    const QString server = state.ike.begin()->first;
    EXPECT_TRUE(state.dns.contains(server));
    const IkeObservation &seen = *state.ike.begin()->second;
    EXPECT_EQ(seen.server, server);
    EXPECT_EQ(seen.address, state.dns.at(server)->front());
    EXPECT_EQ(seen.stages[0].icmp->reporter, seen.address);
    EXPECT_NE(seen.stages[1].icmp->reporter, seen.address);
}

TEST(Redaction, WhereAnAnswerCameFromIsAnotherStandInThanWhereItWasAsked)
{
    const CaseFile taken = redactedCase(windows11({kAnswersFromElsewhere}));
    EXPECT_FALSE(QString::fromUtf8(taken.toJson()).contains(QStringLiteral("198.51.100.7")));
    const IkeObservation &seen = *taken.state().ike.begin()->second;
    EXPECT_FALSE(seen.stages[0].answeredFrom.isEmpty());
    EXPECT_NE(seen.stages[0].answeredFrom, seen.address);
    EXPECT_EQ(seen.stages[0].answeredFrom, seen.stages[1].answeredFrom);
}

// A server names itself when it authenticates, in L2TP, and in what it adds to a refusal.
TEST(Redaction, WhatAServerSaysOfItselfIsNotInADetail)
{
    const char kDetails[] = R"({"ike":{"VPN7.acme-corp.test":{"address":"198.51.100.77","rungs":[
      {"rung":"mm1","port":500,"result":"answered","detail":"AES-256, SHA1, group 20"},
      {"rung":"auth","port":4500,"result":"answered","detail":"vpn7.acme-corp.test"},
      {"rung":"auth","port":4500,"result":"refused","detail":"the server's signature is not right: vpn7.acme-corp.test"},
      {"rung":"decoy","port":4500,"result":"not-tried","detail":"the key was accepted"},
      {"rung":"l2tp","port":4500,"result":"answered","detail":"ACME-GW"},
      {"rung":"l2tp","port":4500,"result":"refused","detail":"StopCCN: general error: call ACME support"},
      {"rung":"ppp","port":4500,"result":"answered","detail":"MS-CHAPv2"}]}}})";
    const CaseFile taken = redactedCase(windows11({kDetails}));
    EXPECT_FALSE(QString::fromUtf8(taken.toJson()).contains(QStringLiteral("acme"), Qt::CaseInsensitive));
    const IkeObservation &seen = *taken.state().ike.begin()->second;
    QStringList details;
    for (const StageResult &stage : seen.stages)
        details << stage.detail;
    EXPECT_EQ(details, (QStringList{QStringLiteral("AES-256, SHA1, group 20"), seen.server,
                                    QStringLiteral("the server's signature is not right: ") + seen.server,
                                    QStringLiteral("the key was accepted"), QStringLiteral("server-2.example"),
                                    QStringLiteral("StopCCN: general error"), QStringLiteral("MS-CHAPv2")}));
}

TEST(Redaction, NameThatEndsWithADigitStaysAName)
{
    const MachineState state = redacted(windows11({R"({"dns":{"vpn7":["192.0.2.9"]}})"}).state());
    EXPECT_EQ(state.dns.begin()->first, QStringLiteral("server-1.example"));
}

TEST(Redaction, ServerNamedByItsAddressIsTheSameEverywhere)
{
    const MachineState state = redacted(
        windows11({R"({"dns":{"198.51.100.7":["198.51.100.7"]},"ike":{"198.51.100.7":{"address":"198.51.100.7"}}})"}).state());
    const QString server = state.ike.begin()->first;
    EXPECT_EQ(state.ike.begin()->second->address, server);
    EXPECT_EQ(state.dns.at(server)->front(), server);
}

TEST(Redaction, TheServerOfTheRecordStaysTheFirst)
{
    const CaseFile computer = windows11({R"({"dns":{"zz.test":["192.0.2.3"],"yy.test":["192.0.2.4"]},
        "ike":{"aa.test":{"address":"192.0.2.1","serverBehindNat":true},"zz.test":{"address":"192.0.2.3"}}})"});
    ASSERT_EQ(computer.server(), QStringLiteral("aa.test"));
    const CaseFile taken = redactedCase(computer);
    EXPECT_EQ(taken.state().ike.at(taken.server())->serverBehindNat, true);
}

TEST(Redaction, LeavesTheComputerItselfAsItWas)
{
    const MachineState original = windows11({kIkeExtDisabled, kPrivateNetwork}).state();
    const MachineState state = redacted(original);
    EXPECT_TRUE(state.services == original.services);
    EXPECT_TRUE(state.registry == original.registry);
    EXPECT_EQ(state.bootedAt, original.bootedAt);
}

} // namespace
} // namespace recording_redaction_test
