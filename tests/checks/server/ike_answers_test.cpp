// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "support/print.h"
#include "support/recorded.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace checks_server_ike_answers_test {
using namespace fix789;
using namespace fix789::report;
using namespace fix789::test;

namespace {

bool hasNote(const Report &report, std::string_view id)
{
    return std::ranges::any_of(report.verdict.notes, [&](const Note &note) { return note.id == id; });
}

TEST(IkeAnswers, AnAnswerOnBothPortsIsOkAndSaysThatTheKeyWasNotTried)
{
    const Report report = lookAt(windows11({kServerInTheOpen}));
    EXPECT_EQ(findingOf(report, "ike-answers").verdict, FindingVerdict::Ok);
    EXPECT_EQ(report.verdict.state, VerdictState::Healthy);
    EXPECT_TRUE(hasNote(report, "ike.key-not-tried"));
}

TEST(IkeAnswers, AKeyThatWasTriedIsNotSaidToBeUntried)
{
    const Report report = lookAt(windows11({R"({"dns":{"vpn.example.com":["203.0.113.10"]},
      "ike":{"vpn.example.com":{"address":"203.0.113.10","rungs":[
        {"rung":"mm1","port":500,"result":"answered"},{"rung":"mm1","port":4500,"result":"answered"},
        {"rung":"auth","port":4500,"result":"answered"}]}}})"}));
    EXPECT_FALSE(hasNote(report, "ike.key-not-tried"));
}

TEST(IkeAnswers, SilenceEverywhereIsASetAndNoNote)
{
    const Report report = lookAt(windows11({kServerSilent}));
    EXPECT_EQ(openSetsOf(report.verdict), QStringList{QStringLiteral("path.ike-blocked|server.down|server.banned-us")});
    EXPECT_EQ(report.verdict.state, VerdictState::Undetermined);
    EXPECT_FALSE(hasNote(report, "ike.key-not-tried"));
}

TEST(IkeAnswers, WithoutAServerItIsSkipped)
{
    EXPECT_EQ(findingOf(lookAt(windows11()), "ike-answers").verdict, FindingVerdict::Skipped);
}

TEST(IkeAnswers, P11_ComputerThatSpeaksNoIkeMayBeAMistypedName)
{
    const char *nobody =
        R"({"dns":{"vpn.example.com":["203.0.113.10"]},"ike":{"vpn.example.com":{"address":"203.0.113.10","rungs":[
      {"rung":"mm1","port":500,"result":"unreachable","sends":3,"sourcePorts":1,"icmp":{"type":3,"code":3,"reporter":"203.0.113.10"}},
      {"rung":"mm1","port":4500,"result":"unreachable","sends":3,"sourcePorts":1,"icmp":{"type":3,"code":3,"reporter":"203.0.113.10"}}]}}})";
    const Report report = lookAt(windows11({nobody}));
    EXPECT_EQ(causesOf(report.verdict), QStringList{QStringLiteral("server.ike-down")});
    EXPECT_NE(std::ranges::find(report.verdict.notes, std::string_view("profile.server-name-suspect"), &Note::id),
              report.verdict.notes.end());
}

// Two addresses of the name, one of them silent.
constexpr const char *kTwoAddresses = R"({"dns":{"vpn.example.com":["203.0.113.10","203.0.113.11"]},
  "ike":{"vpn.example.com":{"address":"203.0.113.10","rungs":[
    {"rung":"mm1","port":500,"result":"answered"},{"rung":"mm1","port":4500,"result":"answered"}],
    "others":[{"address":"203.0.113.11","first":{"rung":"mm1","port":500,"result":"silent","sends":12,"sourcePorts":2}}]}}})";
constexpr const char *kIpv6Silent = R"({"dns":{"vpn.example.com":["203.0.113.10","2001:db8::10"]},
  "ike":{"vpn.example.com":{"address":"203.0.113.10","rungs":[
    {"rung":"mm1","port":500,"result":"answered"},{"rung":"mm1","port":4500,"result":"answered"}],
    "others":[{"address":"2001:db8::10","first":{"rung":"mm1","port":500,"result":"silent","sends":12,"sourcePorts":2}}]}}})";
constexpr const char *kNativeIpv6 = R"({"interfaces":[{"name":"Ethernet","type":6,"addresses":["192.168.1.20","2001:db8:77::20"],
  "metrics":[25]}]})";
constexpr const char *kTeredoAlone = R"({"interfaces":[{"name":"Ethernet","type":6,"addresses":["192.168.1.20"],"metrics":[25]},
  {"name":"Teredo","type":131,"addresses":["2001:0:4137:9e76::1"],"metrics":[]}]})";

TEST(IkeAnswers, OneOfTwoAddressesThatDoesNotAnswerIsNamed)
{
    const Report report = lookAt(windows11({kTwoAddresses}));
    EXPECT_EQ(causesOf(report.verdict), QStringList{QStringLiteral("server.one-of-several")});
    EXPECT_EQ(report.verdict.causes.front().where, QStringLiteral("203.0.113.11"));
}

TEST(IkeAnswers, WhereWindowsDialledTheOtherOneItIsANote)
{
    const Report report = lookAt(windows11({kTwoAddresses, R"({"filterEvents":[
      {"event":"main-mode-failure","remoteAddress":"203.0.113.11","error":13805,"at":"2020-01-01T00:00:00Z"},
      {"event":"main-mode-failure","remoteAddress":"203.0.113.10","error":13805,"at":"2020-01-02T00:00:00Z"}]})"}));
    EXPECT_TRUE(hasNote(report, "server.address-unanswered"));
    EXPECT_FALSE(causesOf(report.verdict).contains(QStringLiteral("server.one-of-several")));
}

TEST(IkeAnswers, SilenceOverIpv6CountsWhereWindowsAsksThereFirst)
{
    EXPECT_EQ(openSetsOf(lookAt(windows11({kIpv6Silent, kNativeIpv6})).verdict),
              QStringList{QStringLiteral("path.ipv6-dead|server.one-of-several")});
    const Report teredo = lookAt(windows11({kIpv6Silent, kTeredoAlone}));
    EXPECT_TRUE(openSetsOf(teredo.verdict).isEmpty());
    EXPECT_TRUE(hasNote(teredo, "server.address-unanswered"));
    const Report told = lookAt(windows11({kIpv6Silent, kNativeIpv6,
                                          R"({"registry":{"HKLM\\SYSTEM\\CurrentControlSet\\Services\\Tcpip6\\Parameters":{
      "DisabledComponents":32}}})"}));
    EXPECT_TRUE(openSetsOf(told.verdict).isEmpty());
    EXPECT_TRUE(hasNote(told, "server.address-unanswered"));
}

} // namespace
} // namespace checks_server_ike_answers_test
