// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "checks/checks.h"
#include "checks/local_checks.h"
#include "recording/machine/recorded_machine.h"
#include "support/print.h"
#include "support/recorded.h"

#include <QJsonDocument>

#include <gtest/gtest.h>

#include <algorithm>

namespace checks_computer_windows_firewall_test {
using namespace fix789;
using namespace fix789::report;
using namespace fix789::test;

namespace {

// A rule that blocks UDP 4500, but for what a test says otherwise.
QByteArray rule(const QByteArray &but = "")
{
    QJsonObject rule =
        jsonObject(R"({"name":"No tunnel","direction":"out","action":"block","protocol":"udp","remotePorts":["4500"]})");
    const QJsonObject other = jsonObject("{" + but + "}");
    for (auto it = other.begin(); it != other.end(); ++it)
        rule.insert(it.key(), it.value());
    return QJsonDocument(rule).toJson();
}

QByteArray rules(const QByteArray &list)
{
    return R"({"firewall":{"rules":[)" + list + "]}}";
}

QByteArray outbound(const char *profile)
{
    return QByteArray(R"({"firewall":{"profiles":{"private":)") + profile + "}}}";
}

const QByteArray kDefaultDeny = outbound(R"({"outbound":"block"})");

Finding foundWith(const std::vector<QByteArray> &differences)
{
    std::vector<QByteArray> all{kServerSilent};
    all.insert(all.end(), differences.begin(), differences.end());
    return findingOf(lookAt(windows11(all)), "firewall");
}

QStringList causesWith(const std::vector<QByteArray> &differences)
{
    return causesOf(foundWith(differences));
}

const QStringList kRule{QStringLiteral("firewall.rule:No tunnel")};
const QStringList kPolicy{QStringLiteral("firewall.policy")};
const QStringList kInside{QStringLiteral("firewall.l2tp-inside-tunnel")};

TEST(WindowsFirewall, OfAHealthyComputerIsOkAndRulesItsCausesOut)
{
    const Report report = lookAt(windows11({kServerInTheOpen}));
    EXPECT_EQ(findingOf(report, "firewall").verdict, FindingVerdict::Ok);
    EXPECT_TRUE(excludedFrom(report.verdict).contains(QStringLiteral("firewall.policy")));
}

bool isUntested(const Report &report, CauseId id)
{
    return std::ranges::any_of(report.verdict.untested, [&](const Untested &one) { return one.ref.id == id; });
}

TEST(WindowsFirewall, ARuleThatBlocksIsTheCauseAndTheNetworkIsUntested)
{
    const QByteArray silent4500 = R"({"dns":{"vpn.example.com":["203.0.113.10"]},"ike":{"vpn.example.com":{
      "address":"203.0.113.10","rungs":[{"rung":"mm1","port":500,"result":"answered","sends":1,"sourcePorts":1},
      {"rung":"mm1","port":4500,"result":"silent","sends":12,"sourcePorts":2}]}}})";
    EXPECT_EQ(openSetsOf(lookAt(windows11({silent4500})).verdict), QStringList{QStringLiteral("path.udp4500-blocked|psk.wrong")});
    const Report report = lookAt(windows11({silent4500, rules(rule())}));
    EXPECT_EQ(causesOf(report.verdict), kRule);
    EXPECT_TRUE(openSetsOf(report.verdict).isEmpty());
    EXPECT_TRUE(isUntested(report, cause::kUdp4500Blocked));
    EXPECT_TRUE(isUntested(report, cause::kPskWrong));
}

TEST(WindowsFirewall, SilenceEverywhereBesideARuleThatBlocksIsUntestedAndNotOpen)
{
    const Report report = lookAt(windows11({kServerSilent, rules(rule(R"("remotePorts":["500"])"))}));
    EXPECT_EQ(causesOf(report.verdict), kRule);
    EXPECT_TRUE(openSetsOf(report.verdict).isEmpty());
    EXPECT_TRUE(isUntested(report, cause::kIkeBlocked));
}

// What a router said came from beyond this computer.
TEST(WindowsFirewall, WhatAPlaceOnThePathHasSaidStaysBesideTheRule)
{
    const QByteArray rejected = R"({"dns":{"vpn.example.com":["203.0.113.10"]},"ike":{"vpn.example.com":{"address":"203.0.113.10",
      "rungs":[{"rung":"mm1","port":500,"result":"unreachable","icmp":{"type":3,"code":13,"reporter":"192.0.2.1"}},
               {"rung":"mm1","port":4500,"result":"answered"}]}}})";
    EXPECT_EQ(causesOf(lookAt(windows11({rejected, rules(rule())})).verdict),
              (QStringList{QStringLiteral("firewall.rule:No tunnel"), QStringLiteral("path.udp500-rejected")}));
}

class Blocking : public testing::TestWithParam<const char *> {};

TEST_P(Blocking, RuleIsTheCause)
{
    EXPECT_EQ(causesWith({rules(rule(GetParam()))}), kRule) << GetParam();
}

INSTANTIATE_TEST_SUITE_P(WindowsFirewall, Blocking,
                         testing::Values(R"("remotePorts":["80","400-600"])", R"("remotePorts":["*"])", R"("remotePorts":[])",
                                         R"("remotePorts":500)", R"("remotePorts":"53,4500")", R"("protocol":"any")",
                                         R"("protocol":17)", R"("protocol":"UDP","action":"Block")", R"("service":"ikeext")",
                                         R"("service":"*")", R"("program":"%SystemRoot%\\System32\\svchost.exe")",
                                         R"("program":"C:/WINDOWS/system32/SVCHOST.EXE","service":"IKEEXT")",
                                         R"("localPorts":["500"],"remotePorts":[])", R"("profiles":["private"])",
                                         R"("profiles":"any")", R"("profiles":["domain","private"])",
                                         R"("remoteAddresses":["203.0.113.10"])", R"("remoteAddresses":["203.0.113.0/24"])",
                                         R"("remoteAddresses":["203.0.112.0/255.255.254.0"])",
                                         R"("remoteAddresses":["198.51.100.0-203.0.113.10"])",
                                         R"("remoteAddresses":["Internet"])", R"("localAddresses":["192.168.1.0/24"])",
                                         R"("interfaceTypes":["lan"])", R"("interfaces":["ethernet"])"));

class Harmless : public testing::TestWithParam<const char *> {};

TEST_P(Harmless, RuleIsOk)
{
    EXPECT_EQ(foundWith({rules(rule(GetParam()))}).verdict, FindingVerdict::Ok) << GetParam();
}

INSTANTIATE_TEST_SUITE_P(WindowsFirewall, Harmless,
                         testing::Values(R"("enabled":false)", R"("direction":"in")", R"("action":"allow")",
                                         R"("protocol":"tcp")", R"("protocol":1)", R"("remotePorts":["450","45000","4501-4600"])",
                                         R"("remotePorts":["RPC"])", R"("remotePorts":["4510-4400"])",
                                         R"("localPorts":["1024-4499"])", R"("program":"C:\\Program Files\\App\\app.exe")",
                                         R"("program":"C:\\svchost.exe\\app.exe")", R"("program":"System")",
                                         R"("service":"dnscache")",
                                         R"("program":"%SystemRoot%\\system32\\svchost.exe","service":"PolicyAgent")",
                                         R"("profiles":["public","domain"])", R"("remoteAddresses":["203.0.113.11"])",
                                         R"("remoteAddresses":["203.0.113.0/29"])", R"("remoteAddresses":["2001:db8::/32"])",
                                         R"("remoteAddresses":["LocalSubnet"])", R"("localAddresses":["10.0.0.0/8"])",
                                         R"("interfaceTypes":["Wireless","RemoteAccess"])", R"("interfaces":["WLAN"])",
                                         R"("package":"S-1-15-2-3")", R"("user":"S-1-5-21-7")"));

// The names that Windows gives them, and what people write: only what a rule holds for decides.
class Named : public testing::TestWithParam<const char *> {};

TEST_P(Named, RuleIsNamedAsItIs)
{
    const QString name = QString::fromUtf8(GetParam());
    QByteArray written = QByteArray(GetParam()).replace('"', "\\\"");
    const Finding found = foundWith({rules(rule(QByteArray(R"("name":")") + written + '"'))});
    EXPECT_EQ(causesOf(found), QStringList{QStringLiteral("firewall.rule:") + name});
    EXPECT_TRUE(found.text.english().contains(name));
}

INSTANTIATE_TEST_SUITE_P(WindowsFirewall, Named,
                         testing::Values("Kernnetzwerk – IPsec (ausgehend) sperren", "Réseau de base : bloquer « IPsec »",
                                         "コア ネットワーク - IPsec (送信)", "حظر الشبكة الافتراضية",
                                         "\u202bحظر\u202c UDP\u200f 4500", "say \"no\" to %1 and %2"));

TEST(WindowsFirewall, ARuleWithoutAServerIsJudgedByThePortAlone)
{
    const auto found = [](const char *but) { return findingOf(lookAt(windows11({rules(rule(but))}), Target{}), "firewall"); };
    EXPECT_EQ(causesOf(found("")), kRule);
    EXPECT_EQ(found(R"("remoteAddresses":["203.0.113.10"])").verdict, FindingVerdict::Ok);
}

TEST(WindowsFirewall, WhetherARuleOfWordsHoldsForANearServerIsUnknown)
{
    const QByteArray near = R"({"dns":{"vpn.example.com":["192.168.1.9"]}})";
    EXPECT_EQ(findingOf(lookAt(windows11({near, rules(rule(R"("remoteAddresses":["LocalSubnet"])"))})), "firewall").verdict,
              FindingVerdict::Unknown);
}

TEST(WindowsFirewall, AnUnknownAddressMakesARuleForAddressesUnknown)
{
    const QByteArray lost = R"({"dns":{"vpn.example.com":{"timedOut":true}}})";
    EXPECT_EQ(findingOf(lookAt(windows11({lost, rules(rule(R"("remoteAddresses":["203.0.113.10"])"))})), "firewall").verdict,
              FindingVerdict::Unknown);
}

TEST(WindowsFirewall, BlockGoesBeforeAllow)
{
    EXPECT_EQ(causesWith({rules(rule(R"("name":"Let it","action":"allow")") + "," + rule())}), kRule);
}

TEST(WindowsFirewall, OneRuleForBothPortsIsOneCauseWithBothAsEvidence)
{
    const Finding found = foundWith({rules(rule(R"("remotePorts":["500","4500","1701"])"))});
    EXPECT_EQ(causesOf(found), kRule);
    EXPECT_EQ(found.causes.front().evidence.size(), 2U);
}

TEST(WindowsFirewall, TwoRulesAreTwoCauses)
{
    EXPECT_EQ(causesWith({rules(rule() + "," + rule(R"("name":"Nor this","remotePorts":["500"])"))}).size(), 2);
}

TEST(WindowsFirewall, ARuleOfAGroupPolicyIsSaidToBeOne)
{
    const Finding found = foundWith({rules(rule(R"("origin":"group-policy")"))});
    EXPECT_EQ(causesOf(found), kRule);
    ASSERT_EQ(found.notes.size(), 1U);
    EXPECT_EQ(found.notes.front().id, "firewall.from-policy");
    EXPECT_TRUE(foundWith({rules(rule())}).notes.empty());
}

TEST(WindowsFirewall, WhatNoRuleAllowsIsBlockedByPolicy)
{
    EXPECT_EQ(causesWith({kDefaultDeny}), kPolicy);
    EXPECT_EQ(foundWith({outbound(R"({"outbound":"block","origin":"group-policy"})")}).notes.size(), 1U);
}

TEST(WindowsFirewall, DefaultDenyWithRulesThatAllowItIsOk)
{
    const QByteArray allow = rule(R"("action":"allow","remotePorts":["500","4500","1701"])");
    EXPECT_EQ(foundWith({kDefaultDeny, rules(allow)}).verdict, FindingVerdict::Ok);
}

class NoAllowance : public testing::TestWithParam<const char *> {};

TEST_P(NoAllowance, LeavesTheDefault)
{
    const QByteArray both = QByteArray(R"("action":"allow","remotePorts":["500","4500","1701"],)") + GetParam();
    EXPECT_EQ(causesWith({kDefaultDeny, rules(rule(both))}), kPolicy) << GetParam();
}

INSTANTIATE_TEST_SUITE_P(WindowsFirewall, NoAllowance,
                         testing::Values(R"("enabled":false)", R"("remotePorts":["443"])", R"("service":"dnscache")",
                                         R"("program":"C:\\app.exe")", R"("needsIpsec":true)", R"("profiles":["domain"])",
                                         R"("remoteAddresses":["198.51.100.0/24"])", R"("protocol":"tcp")"));

TEST(WindowsFirewall, ADefaultOfAnotherProfileOrOfOneThatIsOffIsOk)
{
    EXPECT_EQ(foundWith({R"({"firewall":{"profiles":{"public":{"outbound":"block"}}}})"}).verdict, FindingVerdict::Ok);
    EXPECT_EQ(foundWith({outbound(R"({"outbound":"block","on":false})")}).verdict, FindingVerdict::Ok);
}

TEST(WindowsFirewall, ProfilesThatDoNotAgreeAreUnknown)
{
    EXPECT_EQ(foundWith({R"({"firewall":{"profiles":{"private":{"active":true},"public":{"active":true,"outbound":"block"}}}})"})
                  .verdict,
              FindingVerdict::Unknown);
}

// Whoever writes a case says which network it is in, and nothing of the others.
TEST(WindowsFirewall, TheActiveProfileOfACaseTakesThePlaceOfTheBases)
{
    EXPECT_EQ(causesWith({R"({"firewall":{"profiles":{"domain":{"active":true,"outbound":"block"}}}})"}), kPolicy);
}

TEST(WindowsFirewall, L2tpInsideTheTunnelIsACauseOfItsOwn)
{
    EXPECT_EQ(causesWith({rules(rule(R"("remotePorts":["1701"])"))}), kInside);
    EXPECT_EQ(causesWith({rules(rule(R"("remotePorts":[],"localPorts":["1701"],"program":"System")"))}), kInside);
    EXPECT_EQ(foundWith({rules(rule(R"("remotePorts":["1701"],"service":"IKEEXT")"))}).verdict, FindingVerdict::Ok);
    EXPECT_EQ(causesWith({kDefaultDeny, rules(rule(R"("action":"allow","remotePorts":["500","4500"])"))}), kInside);
}

TEST(WindowsFirewall, L2tpInsideTheTunnelComesAfterIpsecIsGood)
{
    const QByteArray tunnel = R"({"dns":{"vpn.example.com":["203.0.113.10"]},"ike":{"vpn.example.com":{"address":"203.0.113.10",
      "serverBehindNat":false,"clientBehindNat":true,"rungs":[{"rung":"mm1","port":500,"result":"answered"},
      {"rung":"mm1","port":4500,"result":"answered"},{"rung":"mm3","port":4500,"result":"answered"},
      {"rung":"auth","port":4500,"result":"answered","authenticated":true},{"rung":"quick","port":4500,"result":"answered"},
      {"rung":"l2tp","port":4500,"result":"silent"}]}}})";
    EXPECT_EQ(causesOf(lookAt(windows11({tunnel})).verdict), QStringList{QStringLiteral("server.l2tp-down")});
    const Report report = lookAt(windows11({tunnel, rules(rule(R"("remotePorts":["1701"])"))}));
    EXPECT_EQ(causesOf(report.verdict), kInside);
    EXPECT_TRUE(isUntested(report, cause::kServerL2tpDown));
}

// Third-party firewalls take its place; what it would have blocked is only written down.
TEST(WindowsFirewall, IsNotInForceWhereAnotherProductTookItsPlaceOrItsServiceEnded)
{
    EXPECT_EQ(foundWith({rules(rule()), R"({"firewall":{"products":["Contoso Firewall"]}})"}).verdict, FindingVerdict::Note);
    EXPECT_EQ(foundWith({rules(rule()), R"({"services":{"MpsSvc":{"start":"disabled","state":"stopped"}}})"}).verdict,
              FindingVerdict::Note);
    EXPECT_EQ(causesWith({rules(rule()), R"({"services":{"MpsSvc":{"start":"automatic","state":"running"}}})"}), kRule);
}

std::size_t plannedWith(const QByteArray &difference)
{
    const recording::CaseFile computer = windows11({kServerSilent, difference});
    const FixedOwnChanges none;
    const recording::RecordedMachine machine(computer.id(), computer.state(), none);
    const auto planned = checks::kWindowsFirewall.fixes.front().plan(machine.machine(), {}, {cause::kFirewallPolicy, {}});
    EXPECT_TRUE(planned);
    return planned ? planned->size() : 99;
}

// So a profile is read in which a policy makes local rules void (firewall_policies.h).
TEST(WindowsFirewall, A5_NoRuleOfOursIsPlannedWhereAPolicyDecides)
{
    EXPECT_EQ(plannedWith(kDefaultDeny), 2U);
    EXPECT_EQ(plannedWith(outbound(R"({"outbound":"block","origin":"group-policy"})")), 0U);
}

// Windows' own rule for Wi-Fi Direct allows all UDP of System, but for its keyword.
TEST(WindowsFirewall, A17_ARuleOfOursIsPlannedBesideAnAllowanceThatMayNotHold)
{
    const QByteArray unsure = rule(R"("action":"allow","remotePorts":[],"program":"System","conditional":true)");
    EXPECT_EQ(plannedWith(R"({"firewall":{"profiles":{"private":{"outbound":"block"}},"rules":[)" + unsure + "]}}"), 2U);
}

// As Windows answers when its service or the engine below it is stopped: 0x800706D9.
TEST(WindowsFirewall, A7_WithoutItsServiceItIsNotInForceAndNotUnreadable)
{
    for (const char *stopped : {R"({"services":{"MpsSvc":{"start":"disabled","state":"stopped"}}})",
                                R"({"services":{"BFE":{"start":"disabled","state":"stopped"}}})"}) {
        const Finding found = foundWith({R"({"firewall":{"failed":true}})", stopped});
        EXPECT_EQ(found.verdict, FindingVerdict::Note) << stopped;
        EXPECT_TRUE(found.text.english().contains(QStringLiteral("not running"))) << stopped;
    }
}

TEST(WindowsFirewall, D_OneRuleThatCannotBeReadHidesNoOther)
{
    const QByteArray unread = R"({"name":"?","direction":"out","action":"block","protocol":"any","conditional":true})";
    EXPECT_EQ(foundWith({rules(unread)}).verdict, FindingVerdict::Unknown);
    EXPECT_EQ(causesWith({rules(unread + "," + rule())}), kRule);
}

class Unread : public testing::TestWithParam<const char *> {};

TEST_P(Unread, IsUnknown)
{
    EXPECT_EQ(foundWith({QByteArray(R"({"firewall":)") + GetParam() + "}"}).verdict, FindingVerdict::Unknown);
}

INSTANTIATE_TEST_SUITE_P(WindowsFirewall, Unread, testing::Values("null", R"({"refused":true})", R"({"failed":true})"));

TEST(WindowsFirewall, SettingsOfAnOrganisationThatCannotBeReadForbidOnlyTheAllClear)
{
    const QByteArray unread =
        R"({"firewall":{"unread":["HKLM\\SOFTWARE\\Policies\\Microsoft\\WindowsFirewall\\FirewallRules"]}})";
    EXPECT_EQ(foundWith({unread}).verdict, FindingVerdict::Unknown);
    EXPECT_EQ(foundWith({kDefaultDeny, unread}).verdict, FindingVerdict::Problem);
}

TEST(WindowsFirewall, OneThatAnOldPolicyMayHaveSwitchedOffNeitherAccusesNorClears)
{
    const Finding found = foundWith({outbound(R"({"outbound":"block","mayBeOff":true})")});
    EXPECT_EQ(found.verdict, FindingVerdict::Unknown);
    EXPECT_TRUE(found.causes.empty());
}

} // namespace
} // namespace checks_computer_windows_firewall_test
