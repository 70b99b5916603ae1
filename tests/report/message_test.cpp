// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "report/message.h"
#include "support/print.h"
#include "support/recorded.h"

#include <gtest/gtest.h>

namespace report_message_test {
using namespace fix789;
using namespace fix789::diagnosis;
using namespace fix789::report;
using namespace fix789::test;

namespace {

constexpr char kUdp500Silent[] = R"({"dns":{"vpn.example.com":["203.0.113.10"]},
  "ike":{"vpn.example.com":{"address":"203.0.113.10","rungs":[
    {"rung":"mm1","port":500,"result":"silent","sends":12,"sourcePorts":2},
    {"rung":"mm1","port":4500,"result":"answered","ms":24,"sends":1,"sourcePorts":1}]}}})";

TEST(Message, HealthyNeedsNobody)
{
    EXPECT_TRUE(messagesFor(lookAt(windows11({kServerInTheOpen}))).empty());
}

TEST(Message, WhatIsFixedHereNeedsNobody)
{
    EXPECT_TRUE(messagesFor(lookAt(windows11({kServerInTheOpen, kIkeExtDisabled}))).empty());
}

TEST(Message, BlockedPortIsWrittenToTheNetworksPerson)
{
    const auto messages = messagesFor(lookAt(windows11({kUdp500Silent})));
    ASSERT_EQ(messages.size(), 1u);
    EXPECT_EQ(messages.front().to, Recipient::Network);
    EXPECT_TRUE(messages.front().subject.contains(QStringLiteral("vpn.example.com (203.0.113.10)")));
    const QString &body = messages.front().body;
    EXPECT_TRUE(body.startsWith(QStringLiteral("Hello,\n\n")));
    EXPECT_TRUE(body.contains(QStringLiteral("Please allow outgoing UDP 500 and UDP 4500 to vpn.example.com (203.0.113.10)")));
    EXPECT_TRUE(body.contains(QStringLiteral("How we know:\n- ")));
    EXPECT_FALSE(body.contains(QStringLiteral("%1")));
}

TEST(Message, EachOfASetIsWrittenToItsOwn)
{
    const auto messages = messagesFor(lookAt(windows11({kServerSilent})));
    ASSERT_EQ(messages.size(), 2u);
    EXPECT_EQ(messages[0].to, Recipient::Network);
    EXPECT_EQ(messages[1].to, Recipient::Server);
    EXPECT_TRUE(messages[1].body.contains(QStringLiteral("Not certain yet, but possible:")));
    EXPECT_FALSE(messages[1].body.contains(QStringLiteral("How we know:")));
}

TEST(Message, TheSameRequestIsMadeOnce)
{
    Report report = lookAt(windows11({kUdp500Silent}));
    report.verdict.causes.push_back({{cause::kUdpBlocked, {}}, {{"Seen.", {}}}, {}});
    report.fixes.emplace_back();
    const auto messages = messagesFor(report);
    ASSERT_EQ(messages.size(), 1u);
    EXPECT_EQ(messages.front().body.count(QStringLiteral("Please allow outgoing UDP 500")), 1);
}

TEST(Message, OfARecordedComputerHoldsNoTime)
{
    const Report report = lookAt(windows11({kUdp500Silent}));
    const QString time = report.started.toUTC().toString(QStringLiteral("yyyy-MM-dd"));
    EXPECT_FALSE(messagesFor(report).front().body.contains(time));
    Report live = report;
    live.machineKind = MachineKind::Windows;
    EXPECT_TRUE(messagesFor(live).front().body.contains(time));
}

TEST(Message, SaysWhereAndWhen)
{
    Report report = lookAt(windows11({kUdp500Silent}));
    EXPECT_FALSE(messagesFor(report).front().body.contains(QStringLiteral("Where and when:"))) << "nothing is known";
    report.machineKind = MachineKind::Windows;
    report.target.environment = Environment::Hospitality;
    report.examined.front().finding.facts.insert(QStringLiteral("publicAddress"), QStringLiteral("198.51.100.7"));
    report.examined.front().finding.facts.insert(QStringLiteral("failingSince"), QStringLiteral("2026-11-02T08:30:00Z"));
    const QString body = messagesFor(report, {.user = QStringLiteral("jo"), .network = QStringLiteral("Lobby")}).front().body;
    EXPECT_TRUE(body.contains(QStringLiteral("\n- Time of this check: ")));
    EXPECT_TRUE(body.contains(QStringLiteral("\n- Windows has failed to connect since: 2026-11-02 08:30 (UTC)\n")));
    EXPECT_TRUE(body.contains(QStringLiteral("\n- Place: network \"Lobby\" (hotel or co-working space)\n")));
    EXPECT_TRUE(body.contains(QStringLiteral("\n- Public address: 198.51.100.7\n")));
    EXPECT_FALSE(body.contains(QStringLiteral("User name"))) << "no account is meant";
    report.verdict.causes.push_back({{cause::kCredentialsRejected, {}}, {{"Seen.", {}}}, {}});
    report.fixes.emplace_back();
    const auto withAccount = messagesFor(report, {.user = QStringLiteral("jo"), .network = {}});
    EXPECT_TRUE(withAccount.back().body.contains(QStringLiteral("\n- User name: jo\n")));
}

constexpr char kRefused[] = R"({"dns":{"vpn.example.com":["203.0.113.10"]},
  "ike":{"vpn.example.com":{"address":"203.0.113.10","rungs":[
    {"rung":"mm1","port":500,"result":"refused","notification":14,"detail":"NO-PROPOSAL-CHOSEN"},
    {"rung":"mm1","port":4500,"result":"refused","notification":14,"detail":"NO-PROPOSAL-CHOSEN"}]}}})";

TEST(Message, SpeaksTheWordsOfTheProductThatThePersonNames)
{
    Report report = lookAt(windows11({kRefused}));
    EXPECT_TRUE(messagesFor(report).front().body.contains(QStringLiteral("libreswan")));
    report.target.answers.serverProduct = QStringLiteral("mikrotik");
    const QString body = messagesFor(report).front().body;
    EXPECT_TRUE(body.contains(QStringLiteral("On MikroTik RouterOS:\nWhere: /ip/ipsec/profile")));
    EXPECT_TRUE(body.contains(QStringLiteral("Line in that log: no suitable proposal found.")));
    EXPECT_FALSE(body.contains(QStringLiteral("libreswan")));
}

TEST(Message, OfAServerThatWasChangedSaysWhatUpgradesTakeAway)
{
    Report report = lookAt(windows11({kRefused}));
    EXPECT_FALSE(messagesFor(report).front().body.contains(QStringLiteral("RHEL 9")));
    report.target.answers.serverChanged = Reply::Yes;
    EXPECT_TRUE(messagesFor(report).front().body.contains(QStringLiteral("RHEL 9")));
}

TEST(Message, IsRedacted)
{
    Report report = lookAt(windows11({kUdp500Silent}));
    report.verdict.causes.front().evidence = {{"%1", {QStringLiteral("C:\\Users\\anna\\x 00:11:22:33:44:55")}}};
    const QString body = messagesFor(report).front().body;
    EXPECT_FALSE(body.contains(QStringLiteral("anna")));
    EXPECT_FALSE(body.contains(QStringLiteral("00:11:22:33:44:55")));
}

} // namespace
} // namespace report_message_test
