// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "recording/case/case_file.h"
#include "recording/redaction.h"
#include "support/print.h"
#include "support/recorded.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace recording_case_path_case_test {
using namespace fix789;
using namespace fix789::recording;
using namespace fix789::report;
using namespace fix789::test;

namespace {

constexpr char kOnlyDns[] = R"({"udpControls":[
  {"control":"stun","host":"stun.acme-corp.test","reply":"silent","address":"198.51.100.1","port":3478,"sends":4},
  {"control":"ntp","host":"time.acme-corp.test","reply":"silent","time":"2026-06-01T12:00:00Z"},
  {"control":"quic","host":"web.acme-corp.test","reply":"failed"},
  {"control":"dns","host":"198.51.100.53","reply":"answered","ms":3}]})";
constexpr char kNothing[] = R"({"udpControls":[
  {"control":"stun","host":"stun.test","reply":"silent"},{"control":"ntp","host":"time.test","reply":"silent"},
  {"control":"dns","host":"198.51.100.53","reply":"silent"}]})";
constexpr char kPasses[] = R"({"udpControls":[
  {"control":"stun","host":"stun.test","reply":"answered"},{"control":"ntp","host":"time.test","reply":"silent"}]})";
constexpr char kOneSilent[] = R"({"udpControls":[{"control":"stun","host":"stun.test","reply":"silent"}]})";
constexpr char kBlackHole[] = R"({"portal":{"probes":[
  {"probe":"http","url":"http://one.example/","reply":"timed-out"},{"probe":"http","url":"http://two.example/","reply":"timed-out"}]}})";
constexpr char kRouterRejects[] = R"({"udpControls":[
  {"control":"stun","host":"stun.test","reply":"rejected","icmp":{"type":3,"code":13,"reporter":"192.168.1.1"}},
  {"control":"quic","host":"web.test","reply":"silent"}]})";
constexpr char kHijacked[] = R"({"dns":{"vpn.example.com":["198.51.100.66"]},"names":[
  {"asked":"random","name":"qx.example.com","reply":"answered","addresses":["198.51.100.66"]}]})";
constexpr char kStale[] = R"({"names":[
  {"asked":"random","name":"qx.example.com","reply":"no-such-name"},
  {"asked":"known","name":"known.example.com","reply":"answered","addresses":["198.51.100.3"],"asExpected":true},
  {"asked":"server","name":"vpn.example.com","resolver":"9.9.9.9","reply":"answered","addresses":["203.0.113.77"]}]})";
constexpr char kFiltered[] = R"({"names":[
  {"asked":"random","name":"qx.example.com","reply":"answered","addresses":["198.51.100.3"]},
  {"asked":"known","name":"known.example.com","reply":"answered","addresses":["198.51.100.3"],"asExpected":false}]})";
constexpr char kInner[] = R"({"dns":{"vpn.example.com":["10.20.30.40"]}})";

QString first(const Report &report)
{
    return causesOf(report.verdict).value(0);
}

Result<CaseFile> withMember(const QByteArray &member)
{
    return CaseFile::parse(R"({"schema":"fix789.case/1","id":"x","base":null,"machine":)" + member + "}");
}

} // namespace

TEST(PathCase, IsWrittenAsItWasRead)
{
    const MachineState state = windows11({kOnlyDns, kStale, kRouterRejects}).state();
    const auto again = CaseFile::parse(CaseFile::fromState(QStringLiteral("again"), state).toJson());
    ASSERT_TRUE(again);
    ASSERT_TRUE(state.udpControls && *state.udpControls && state.names && *state.names);
    EXPECT_EQ(again->state().udpControls, state.udpControls);
    EXPECT_EQ(again->state().names, state.names);
}

TEST(PathCase, OnlyDnsLeavesAndTheSilenceOfTheServerIsItsSymptom)
{
    const Report report = lookAt(windows11({kServerSilent, kOnlyDns}));
    EXPECT_EQ(causesOf(report.verdict), QStringList{QStringLiteral("path.udp-blocked")});
    EXPECT_TRUE(openSetsOf(report.verdict).isEmpty());
}

TEST(PathCase, ABlackHoleIsNotOpenAndItsUdpIsBlocked)
{
    const Report report = lookAt(windows11({kServerSilent, kNothing, kBlackHole}));
    EXPECT_EQ(first(report), QStringLiteral("path.udp-blocked"));
    EXPECT_EQ(findingOf(report, "portal").portal->state, PortalState::Unknown);
}

TEST(PathCase, WithoutAnyAnswerItMayBeOfflineInstead)
{
    const Report report = lookAt(windows11({R"({"ike":{"203.0.113.10":{"address":"203.0.113.10","rungs":[
          {"rung":"mm1","port":500,"result":"silent","sends":12},{"rung":"mm1","port":4500,"result":"silent","sends":12}]}}})",
                                            kNothing, kBlackHole}));
    EXPECT_TRUE(report.verdict.causes.empty());
    EXPECT_EQ(openSetsOf(report.verdict), QStringList{QStringLiteral("path.udp-blocked|path.offline")});
}

TEST(PathCase, WhereOtherUdpPassesTheSetStays)
{
    const Report report = lookAt(windows11({kServerSilent, kPasses}));
    EXPECT_TRUE(report.verdict.causes.empty());
    EXPECT_EQ(openSetsOf(report.verdict), QStringList{QStringLiteral("path.ike-blocked|server.down|server.banned-us")});
    EXPECT_TRUE(excludedFrom(report.verdict).contains(QStringLiteral("path.udp-blocked")));
}

TEST(PathCase, NothingIsCalledBlockedByOneSilentControlNorWhereNobodyWasAsked)
{
    for (const char *told :
         {kOneSilent, R"({"udpControls":[]})", R"({"udpControls":{"refused":true}})", R"({"udpControls":null})"}) {
        const Report report = lookAt(windows11({kServerSilent, told}));
        EXPECT_TRUE(report.verdict.causes.empty()) << told;
    }
}

TEST(PathCase, AServerThatAnswersOutweighsSilentControls)
{
    EXPECT_EQ(lookAt(windows11({kServerInTheOpen, kOnlyDns})).verdict.state, VerdictState::Healthy);
}

TEST(PathCase, WhoRejectsIsNamed)
{
    const Report report = lookAt(windows11({kServerSilent, kRouterRejects}));
    ASSERT_EQ(first(report), QStringLiteral("path.udp-blocked"));
    EXPECT_EQ(report.verdict.causes.front().where, QStringLiteral("192.168.1.1"));
}

TEST(PathCase, APendingLoginComesBeforeWhatItDrops)
{
    EXPECT_EQ(causesOf(lookAt(windows11({kServerSilent, kOnlyDns, kPortalPending})).verdict),
              QStringList{QStringLiteral("portal.login-needed")});
}

TEST(PathCase, AHijackedNameIsTheCauseAndNotTheServer)
{
    const Report report = lookAt(windows11({kServerSilent, kHijacked}));
    EXPECT_EQ(causesOf(report.verdict), QStringList{QStringLiteral("dns.hijacked")});
    EXPECT_TRUE(openSetsOf(report.verdict).isEmpty());
}

TEST(PathCase, AnotherAddressElsewhereIsASet)
{
    const Report report = lookAt(windows11({kServerSilent, kStale}));
    EXPECT_TRUE(report.verdict.causes.empty());
    EXPECT_EQ(openSetsOf(report.verdict), QStringList{QStringLiteral("dns.stale|dns.hijacked|server.down")});
}

TEST(PathCase, WhereverSecretsAreKeptBackItSaysSo)
{
    const auto saysSo = [](const Report &report) {
        return std::ranges::any_of(report.verdict.notes, [](const Note &note) { return note.id == "dns.secrets-kept-back"; });
    };
    EXPECT_TRUE(saysSo(lookAt(windows11({kServerInTheOpen, kStale}))));
    EXPECT_TRUE(saysSo(lookAt(windows11({kServerSilent, kStale}))));
    EXPECT_TRUE(saysSo(lookAt(windows11({kServerInTheOpen, kHijacked}))));
    EXPECT_FALSE(saysSo(lookAt(windows11({kServerInTheOpen, kOnlyDns}))));
}

TEST(PathCase, AFilterOfNamesIsNoFaultWhereTheServerAnswers)
{
    EXPECT_EQ(lookAt(windows11({kServerInTheOpen, kFiltered})).verdict.state, VerdictState::Healthy);
}

TEST(PathCase, AnInnerAddressIsTheCauseAlsoAfterRedaction)
{
    const CaseFile before = windows11({kServerSilent, kInner});
    EXPECT_EQ(causesOf(lookAt(before).verdict), QStringList{QStringLiteral("dns.private-answer")});
    const CaseFile after = CaseFile::fromState(QStringLiteral("redacted"), redacted(before.state()));
    EXPECT_EQ(causesOf(lookAt(after).verdict), QStringList{QStringLiteral("dns.private-answer")});
    EXPECT_EQ(lookAt(windows11({kServerInTheOpen, kInner})).verdict.state, VerdictState::Healthy);
}

TEST(PathCase, RedactionTakesTheHostsAndKeepsTheVerdict)
{
    for (const char *seen : {kOnlyDns, kHijacked, kStale}) {
        const CaseFile before = windows11({kServerSilent, seen});
        const CaseFile after = CaseFile::fromState(QStringLiteral("redacted"), redacted(before.state()));
        EXPECT_FALSE(after.toJson().contains("acme-corp"));
        EXPECT_EQ(causesOf(lookAt(after).verdict), causesOf(lookAt(before).verdict));
        EXPECT_EQ(openSetsOf(lookAt(after).verdict), openSetsOf(lookAt(before).verdict));
    }
}

class BadPaths : public testing::TestWithParam<const char *> {};

TEST_P(BadPaths, AreMalformed)
{
    const auto read = withMember(GetParam());
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().kind, ErrorKind::Malformed);
}

INSTANTIATE_TEST_SUITE_P(
    PathCase, BadPaths,
    testing::Values(R"({"udpControls":{}})", R"({"udpControls":3})", R"({"udpControls":[{}]})",
                    R"({"udpControls":[{"control":"stun","host":"a"}]})",
                    R"({"udpControls":[{"control":"x","host":"a","reply":"silent"}]})",
                    R"({"udpControls":[{"control":"stun","host":"a","reply":"silent","port":0}]})",
                    R"({"udpControls":[{"control":"stun","host":"a","reply":"silent","icmp":{"type":3}}]})",
                    R"({"names":[{"asked":"random","name":"a","reply":"answered"}]})",
                    R"({"names":[{"asked":"random","name":"a","reply":"silent","addresses":["192.0.2.1"]}]})",
                    R"({"names":[{"asked":"known","name":"a","reply":"answered","addresses":["192.0.2.1"]}]})",
                    R"({"names":[{"asked":"server","name":"a","reply":"silent"}]})",
                    R"({"names":[{"asked":"random","name":"a\u0007","reply":"silent"}]})"));
} // namespace recording_case_path_case_test
