// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
// Wine has a firewall that knows nothing: unknown. Everything else against a firewall of our own (scripted_firewall.h).
#include "adapters/windows/read/windows_firewall.h"
#include "formats/firewall_rule_text.h"
#include "scripted_firewall.h"

#include <gtest/gtest.h>

#include <map>

namespace fix789::tests {
using namespace adapters;
using namespace formats;
namespace {

ScriptedPolicy *scripted = nullptr;

HRESULT scriptedPolicy(INetFwPolicy2 **to)
{
    if (!scripted)
        return E_ACCESSDENIED;
    return scripted->QueryInterface(IID_IUnknown, reinterpret_cast<void **>(to));
}

class ScriptedWindowsFirewall : public testing::Test {
protected:
    void SetUp() override
    {
        rule.name = L"\u202bUDP 4500 \"sperren\"\n";
        policy.rules.list.rules = {&rule};
        scripted = &policy;
        held = 0;
    }
    void TearDown() override
    {
        scripted = nullptr;
        EXPECT_EQ(held, 0) << "something was not released";
    }
    static Result<Firewall> read() { return windowsFirewall(&scriptedPolicy); }

    ScriptedRule rule;
    ScriptedPolicy policy;
};

TEST(WindowsFirewall, OfWineIsUnknownAndOfWindowsHasThreeProfiles)
{
    const auto firewall = windowsFirewall();
    if (firewall)
        EXPECT_EQ(firewall->profiles.size(), 3U);
    else
        EXPECT_NE(firewall.error().kind, ErrorKind::NotFound);
}

TEST_F(ScriptedWindowsFirewall, ProfilesAreReadWithTheirDefaults)
{
    const auto firewall = read();
    ASSERT_TRUE(firewall);
    ASSERT_EQ(firewall->profiles.size(), 3U);
    EXPECT_FALSE(firewall->profiles[0].on);
    EXPECT_FALSE(firewall->profiles[1].active);
    EXPECT_TRUE(firewall->profiles[2].active);
    EXPECT_EQ(firewall->profiles[2].outbound, FirewallAction::Block);
}

TEST_F(ScriptedWindowsFirewall, ARuleIsReadWithAllThatItHoldsFor)
{
    rule.program = L"%SystemRoot%\\system32\\svchost.exe";
    rule.service = L"IKEEXT";
    rule.remotePorts = L"500,4500-4510";
    rule.remoteAddresses = L"203.0.113.0/255.255.255.0,LocalSubnet";
    rule.profiles = NET_FW_PROFILE2_PRIVATE;
    rule.package = L"S-1-15-2-1";
    rule.onInterface = L"WLAN";
    rule.secure = 1;
    const auto firewall = read();
    ASSERT_TRUE(firewall);
    ASSERT_EQ(firewall->rules.size(), 1U);
    const FirewallRule &seen = firewall->rules.front();
    EXPECT_EQ(seen.name, QStringLiteral("\u202bUDP 4500 \"sperren\"\uFFFD"));
    EXPECT_EQ(seen.service, QStringLiteral("IKEEXT"));
    EXPECT_EQ(seen.remotePorts, (QStringList{QStringLiteral("500"), QStringLiteral("4500-4510")}));
    EXPECT_TRUE(seen.localPorts.isEmpty());
    EXPECT_EQ(seen.remoteAddresses.size(), 2);
    EXPECT_EQ(seen.networks, kPrivateNetwork);
    EXPECT_EQ(seen.package, QStringLiteral("S-1-15-2-1"));
    EXPECT_EQ(seen.interfaces, QStringList{QStringLiteral("WLAN")});
    EXPECT_TRUE(seen.interfaceTypes.isEmpty());
    EXPECT_TRUE(seen.needsIpsec);
    EXPECT_EQ(seen.action, FirewallAction::Block);
    EXPECT_EQ(seen.origin, FirewallOrigin::Local);
}

TEST_F(ScriptedWindowsFirewall, InboundRulesAreLeftOut)
{
    rule.direction = NET_FW_RULE_DIR_IN;
    const auto firewall = read();
    ASSERT_TRUE(firewall);
    EXPECT_TRUE(firewall->rules.empty());
}

// The newer members may be missing; without the others half a rule would hold for too much.
TEST_F(ScriptedWindowsFirewall, ARefusalAtAnyMemberIsNeverHalfARule)
{
    const auto whole = read();
    ASSERT_TRUE(whole);
    const int calls = rule.calls;
    for (int k = 0; k < calls; ++k) {
        rule.calls = 0;
        rule.refusedCall = k;
        const auto firewall = read();
        if (firewall)
            EXPECT_EQ(firewall->rules, whole->rules) << k;
        else
            EXPECT_EQ(firewall.error().kind, ErrorKind::Refused) << k;
    }
}

TEST_F(ScriptedWindowsFirewall, RefusalsOfTheWholeAreRefused)
{
    for (HRESULT ScriptedPolicy::*call :
         {&ScriptedPolicy::profilesTold, &ScriptedPolicy::onTold, &ScriptedPolicy::outboundTold, &ScriptedPolicy::rulesGiven}) {
        policy.*call = E_ACCESSDENIED;
        const auto firewall = read();
        ASSERT_FALSE(firewall);
        EXPECT_EQ(firewall.error().kind, ErrorKind::Refused);
        policy.*call = S_OK;
    }
    policy.rules.listed = E_NOTIMPL;
    EXPECT_EQ(read().error().kind, ErrorKind::NotSupported);
    scripted = nullptr;
    EXPECT_EQ(read().error().kind, ErrorKind::Refused);
}

TEST_F(ScriptedWindowsFirewall, AListWithoutAnEndOrOfOtherThingsIsAnError)
{
    policy.rules.list.endless = true;
    EXPECT_EQ(read().error().kind, ErrorKind::Malformed);
    policy.rules.list.endless = false;
    policy.rules.list.strange = true;
    EXPECT_FALSE(read().has_value());
}

TEST(FirewallRuleText, OfGroupPolicyIsRead)
{
    const auto rule = firewallRuleFrom(
        QStringLiteral("{1}"), QStringLiteral("v2.30|Action=Block|Active=TRUE|Dir=Out|Protocol=17|Profile=Domain|Profile=Public|"
                                              "RPort=500|RPort2_10=4500-4510|RA4=203.0.113.0/255.255.255.0|RA42=LocalSubnet|"
                                              "App=%SystemRoot%\\system32\\svchost.exe|Svc=IKEEXT|Name=No = \"tunnel\"|Desc=x|"));
    ASSERT_TRUE(rule);
    EXPECT_EQ(rule->name, QStringLiteral("No = \"tunnel\""));
    EXPECT_EQ(rule->id, QStringLiteral("{1}"));
    EXPECT_EQ(rule->action, FirewallAction::Block);
    EXPECT_EQ(rule->direction, FirewallDirection::Out);
    EXPECT_TRUE(rule->enabled);
    EXPECT_EQ(rule->protocol, 17);
    EXPECT_EQ(rule->networks, kDomainNetwork | kPublicNetwork);
    EXPECT_EQ(rule->remotePorts, (QStringList{QStringLiteral("500"), QStringLiteral("4500-4510")}));
    EXPECT_EQ(rule->remoteAddresses.size(), 2);
    EXPECT_EQ(rule->service, QStringLiteral("IKEEXT"));
    EXPECT_EQ(rule->origin, FirewallOrigin::GroupPolicy);
}

TEST(FirewallRuleText, WhatIsNoRuleIsNone)
{
    for (const char *text : {"", "v2.30", "Action=Block|Dir=Out|", "v2.30|Dir=Out|Name=x|", "||||"})
        EXPECT_FALSE(firewallRuleFrom(QStringLiteral("{1}"), QString::fromLatin1(text))) << text;
    EXPECT_FALSE(firewallRuleFrom({}, QStringLiteral("v2|Action=Block|") + QString(70'000, u'x')));
}

class PolicyRegistry : public Registry {
public:
    std::map<QString, RegistryValue> rules;
    std::optional<ErrorKind> error;
    bool blocksByDefault = false;

    Result<RegistryContent> read(const QString &key, const QString &) const override
    {
        if (blocksByDefault && key.endsWith(QStringLiteral("PublicProfile")))
            return RegistryContent(RegistryValue::dword(1));
        return RegistryContent(NoKey{});
    }
    Result<std::vector<std::pair<QString, RegistryValue>>> values(const QString &) const override
    {
        if (error)
            return failure(*error, {});
        return std::vector<std::pair<QString, RegistryValue>>(rules.begin(), rules.end());
    }
    Result<QStringList> subkeys(const QString &) const override { return failure(ErrorKind::NotFound, {}); }
    Result<QDateTime> lastWritten(const QString &) const override { return failure(ErrorKind::NotSupported, {}); }
};

TEST(FirewallGroupPolicy, ItsRulesAreAddedOrNamedAsItsOwn)
{
    PolicyRegistry registry;
    registry.blocksByDefault = true;
    registry.rules[QStringLiteral("{1}")] =
        RegistryValue::string(QStringLiteral("v2.30|Action=Block|Dir=Out|Protocol=17|Name=Listed|"));
    registry.rules[QStringLiteral("{2}")] =
        RegistryValue::string(QStringLiteral("v2.30|Action=Block|Dir=Out|Protocol=17|Name=Hidden|"));
    registry.rules[QStringLiteral("{3}")] = RegistryValue::string(QStringLiteral("v2.30|Action=Block|Dir=In|Name=Inbound|"));
    registry.rules[QStringLiteral("{4}")] = RegistryValue::dword(7);
    Firewall firewall;
    firewall.profiles = {{.network = kPublicNetwork}, {.network = kPrivateNetwork}};
    firewall.rules.resize(2);
    firewall.rules[0].name = QStringLiteral("Listed");
    firewall.rules[0].action = FirewallAction::Block;
    firewall.rules[0].protocol = kUdpProtocol;
    firewall.rules[1].name = QStringLiteral("Local");
    ASSERT_TRUE(addGroupPolicy(registry, firewall));
    ASSERT_EQ(firewall.rules.size(), 3U);
    EXPECT_EQ(firewall.rules[0].origin, FirewallOrigin::GroupPolicy);
    EXPECT_EQ(firewall.rules[1].origin, FirewallOrigin::Local);
    EXPECT_EQ(firewall.rules[2].name, QStringLiteral("Hidden"));
    EXPECT_EQ(firewall.profiles[0].origin, FirewallOrigin::GroupPolicy);
    EXPECT_EQ(firewall.profiles[1].origin, FirewallOrigin::Local);
}

TEST(FirewallGroupPolicy, NoneIsFineAndOneThatIsRefusedIsNot)
{
    PolicyRegistry registry;
    Firewall firewall;
    registry.error = ErrorKind::NotFound;
    EXPECT_TRUE(addGroupPolicy(registry, firewall).has_value());
    registry.error = ErrorKind::Refused;
    EXPECT_FALSE(addGroupPolicy(registry, firewall).has_value());
}

} // namespace
} // namespace fix789::tests
