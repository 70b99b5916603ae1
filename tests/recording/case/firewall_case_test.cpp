// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "recording/case/case_file.h"
#include "recording/redaction.h"
#include "support/print.h"
#include "support/recorded.h"

#include <gtest/gtest.h>

namespace recording_case_firewall_case_test {
using namespace fix789;
using namespace fix789::recording;
using namespace fix789::test;

namespace {

const QByteArray kFirewall = R"({"dns":{"vpn7.acme-corp.test":["198.51.100.77"]},"firewall":{
  "profiles":{"public":{"active":true,"on":false,"outbound":"block","origin":"group-policy"}},"products":["Contoso Firewall"],
  "rules":[{"id":"{1}","name":"Acme \"VPN\" \u202b4500","direction":"out","action":"block","protocol":47,"localPorts":["1","2-3"],
    "remotePorts":["RPC"],"localAddresses":["10.77.0.5"],"remoteAddresses":["198.51.100.0/24","LocalSubnet"],"profiles":["domain"],
    "program":"C:\\Users\\Anna\\app.exe","service":"x","package":"S-1-15-2-9-9","user":"S-1-5-21-9-9","interfaces":["Acme"],
    "interfaceTypes":["Lan"],"needsIpsec":true,"enabled":false,"origin":"group-policy"},
    {"name":"any","direction":"in","action":"allow"}]},
  "filterEvents":[{"event":"drop","at":"2026-11-02T11:20:00.123Z","remoteAddress":"198.51.100.77","protocol":"esp","localPort":1,
    "remotePort":2,"direction":"in","program":"C:\\Users\\Anna\\app.exe","filterId":9007199254740992,"filter":"Acme \"VPN\" \u202b4500",
    "layer":"ale","provider":"Contoso","providerKey":"{DECC16CA-3F33-4346-BE1E-8FB4AE0F3D62}","service":"y","installed":false},
   {"event":"main-mode-failure","error":13801,"certificate":"00112233445566778899aabbccddeeff00112233","failedAt":"peer",
    "progress":"identity-sent"}]})";

Result<CaseFile> with(const QByteArray &member)
{
    return CaseFile::parse(R"({"schema":"fix789.case/1","id":"x","base":null,"machine":{)" + member + "}}");
}

TEST(FirewallCase, IsWrittenAsItWasRead)
{
    const MachineState state = windows11({kFirewall}).state();
    const auto again = CaseFile::parse(CaseFile::fromState(QStringLiteral("again"), state).toJson());
    ASSERT_TRUE(again);
    EXPECT_EQ(again->state().firewall, state.firewall);
    EXPECT_EQ(again->state().filterEvents, state.filterEvents);
    ASSERT_EQ(state.firewall->value().rules.size(), 2U);
    ASSERT_EQ(state.filterEvents->value().size(), 2U);
    EXPECT_EQ(state.filterEvents->value().front().filterId, 9007199254740992U);
}

// One profile changed leaves the others, and the rules, as the base has them.
TEST(FirewallCase, WhatIsLeftOutComesFromTheBase)
{
    const Firewall base = windows11().state().firewall->value();
    const Firewall changed =
        windows11({R"({"firewall":{"profiles":{"public":{"outbound":"block"}}}})"}).state().firewall->value();
    EXPECT_EQ(changed.rules, base.rules);
    ASSERT_EQ(changed.profiles.size(), 3U);
    EXPECT_EQ(changed.profiles[1], base.profiles[1]);
    EXPECT_EQ(changed.profiles[2].outbound, FirewallAction::Block);
    EXPECT_EQ(changed.profiles[2].on, base.profiles[2].on);
}

TEST(FirewallCase, ARefusalIsWrittenAsItWasRead)
{
    const auto refused = with(R"("firewall":{"refused":true},"filterEvents":{"refused":true})");
    ASSERT_TRUE(refused);
    const auto again = CaseFile::parse(CaseFile::fromState(QStringLiteral("again"), refused->state()).toJson());
    ASSERT_TRUE(again && again->state().firewall && again->state().filterEvents);
    EXPECT_EQ(again->state().firewall->error(), ErrorKind::Refused);
    EXPECT_EQ(again->state().filterEvents->error(), ErrorKind::Refused);
}

class BadMember : public testing::TestWithParam<const char *> {};

TEST_P(BadMember, IsMalformed)
{
    const auto read = with(GetParam());
    ASSERT_FALSE(read) << GetParam();
    EXPECT_EQ(read.error().kind, ErrorKind::Malformed);
}

INSTANTIATE_TEST_SUITE_P(
    FirewallCase, BadMember,
    testing::Values(R"("firewall":3)", R"("firewall":[])", R"("firewall":{"zones":{}})", R"("firewall":{"profiles":[]})",
                    R"("firewall":{"profiles":{"guest":{}}})", R"("firewall":{"profiles":{"public":{"on":1}}})",
                    R"("firewall":{"profiles":{"public":{"outbound":"maybe"}}})", R"("firewall":{"rules":{}})",
                    R"("firewall":{"rules":[{}]})", R"("firewall":{"rules":[{"direction":"out","action":"block"}]})",
                    R"("firewall":{"rules":[{"name":"a","action":"block"}]})",
                    R"("firewall":{"rules":[{"name":"a","direction":"out"}]})",
                    R"("firewall":{"rules":[{"name":"a","direction":"up","action":"block"}]})",
                    R"("firewall":{"rules":[{"name":"a\u0007","direction":"out","action":"block"}]})",
                    R"("firewall":{"rules":[{"name":"a","direction":"out","action":"block","protocol":257}]})",
                    R"("firewall":{"rules":[{"name":"a","direction":"out","action":"block","protocol":"ip"}]})",
                    R"("firewall":{"rules":[{"name":"a","direction":"out","action":"block","remotePorts":[70000]}]})",
                    R"("firewall":{"rules":[{"name":"a","direction":"out","action":"block","profiles":["guest"]}]})",
                    R"("firewall":{"rules":[{"name":"a","direction":"out","action":"block","weight":1}]})",
                    R"("firewall":{"products":"x"})", R"("filterEvents":{})", R"("filterEvents":[{}])",
                    R"("filterEvents":[{"event":"pass"}])", R"("filterEvents":[{"event":"drop","remotePort":70000}])",
                    R"("filterEvents":[{"event":"drop","at":"2026-11-02T11:20:00"}])",
                    R"("filterEvents":[{"event":"drop","filterId":-1}])", R"("filterEvents":[{"event":"drop","provider":7}])",
                    R"("filterEvents":[{"event":"main-mode-failure","certificate":"0011"}])",
                    R"("filterEvents":[{"event":"drop","weight":1}])"));

TEST(FirewallCase, RedactionTakesNamesAndAddressesAndKeepsWhatTheVerdictNeeds)
{
    const MachineState hidden = redacted(windows11({kFirewall}).state());
    const QByteArray json = CaseFile::fromState(QStringLiteral("hidden"), hidden).toJson();
    for (const char *secret : {"cme", "198.51.100", "10.77.0.5", "Anna", "S-1-15-2-9", "S-1-5-21-9", "00112233"})
        EXPECT_FALSE(json.contains(secret)) << secret;
    const FirewallRule &rule = hidden.firewall->value().rules.front();
    EXPECT_EQ(rule.program, QStringLiteral("app.exe"));
    EXPECT_EQ(rule.remoteAddresses, (QStringList{hidden.dns.begin()->second.value().first(), QStringLiteral("LocalSubnet")}));
    const auto &events = hidden.filterEvents->value();
    EXPECT_EQ(events.at(0).filter, rule.name);
    EXPECT_EQ(events.at(0).remoteAddress, hidden.dns.begin()->second.value().first());
    EXPECT_EQ(events.at(1).certificate.size(), 40);
}

} // namespace
} // namespace recording_case_firewall_case_test
