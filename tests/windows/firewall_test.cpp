// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
// Wine has a firewall that knows nothing: unknown. Everything else against a firewall of our own (scripted_firewall.h).
#include "adapters/windows/read/firewall_policies.h"
#include "adapters/windows/read/windows_firewall.h"
#include "adapters/windows/read/windows_policies.h"
#include "adapters/windows/read/windows_registry.h"
#include "formats/firewall_rule_text.h"
#include "scripted_firewall.h"

#include <gtest/gtest.h>

#include <map>

namespace fix789::tests::firewall_test {
using namespace adapters;
using namespace formats;
namespace {

const QString kPolicy = QStringLiteral("HKLM\\SOFTWARE\\Policies\\Microsoft\\WindowsFirewall");
const QString kStore = QStringLiteral("HKLM\\SYSTEM\\CurrentControlSet\\Services\\SharedAccess\\Parameters\\FirewallPolicy");
const QString kIntune = kStore + QStringLiteral("\\Mdm");

// The keys of the firewall, and what is in them.
class PolicyRegistry : public Registry {
public:
    std::map<QString, std::map<QString, RegistryValue>> keys;
    std::map<QString, ErrorKind> errors; ///< by key

    void setRule(const QString &store, const char *id, const char *text)
    {
        keys[store + QStringLiteral("\\FirewallRules")][QLatin1String(id)] = RegistryValue::string(QString::fromLatin1(text));
    }
    void setNumber(const QString &key, const char *name, std::uint32_t number)
    {
        keys[key][QLatin1String(name)] = RegistryValue::dword(number);
    }

    Result<RegistryContent> read(const QString &key, const QString &name) const override
    {
        if (const auto error = errors.find(key); error != errors.end())
            return failure(error->second, {});
        const auto found = keys.find(key);
        if (found == keys.end())
            return RegistryContent(NoKey{});
        const auto value = found->second.find(name);
        return value == found->second.end() ? RegistryContent(NoValue{}) : RegistryContent(value->second);
    }
    Result<std::vector<std::pair<QString, RegistryValue>>> values(const QString &key) const override
    {
        if (const auto error = errors.find(key); error != errors.end())
            return failure(error->second, {});
        const auto found = keys.find(key);
        if (found == keys.end())
            return failure(ErrorKind::NotFound, {});
        return std::vector<std::pair<QString, RegistryValue>>(found->second.begin(), found->second.end());
    }
    Result<QStringList> subkeys(const QString &) const override { return failure(ErrorKind::NotFound, {}); }
    Result<QDateTime> lastWritten(const QString &) const override { return failure(ErrorKind::NotSupported, {}); }
};

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
    Result<Firewall> read() const { return windowsFirewall(registry, &scriptedPolicy); }

    ScriptedRule rule;
    ScriptedPolicy policy;
    PolicyRegistry registry;
};

TEST(WindowsFirewall, OfWineIsUnknownAndOfWindowsHasThreeProfiles)
{
    const auto firewall = windowsFirewall(WindowsRegistry());
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

// Half a rule holds for too much: it may hold, and hides no other.
TEST_F(ScriptedWindowsFirewall, D_ARuleThatCannotBeReadMayHoldAndTheOthersAreRead)
{
    ScriptedRule other;
    other.name = L"Another";
    policy.rules.list.rules = {&rule, &other};
    const auto whole = read();
    ASSERT_TRUE(whole);
    const int calls = rule.calls;
    ASSERT_GT(calls, 10);
    for (int k = 0; k < calls; ++k) {
        rule.calls = 0;
        rule.refusedCall = k;
        const auto firewall = read();
        ASSERT_TRUE(firewall) << k;
        ASSERT_EQ(firewall->rules.size(), 2U) << k;
        EXPECT_TRUE(firewall->rules[0].conditional) << k;
        EXPECT_FALSE(firewall->rules[0].name.isEmpty()) << k;
        EXPECT_EQ(firewall->rules[1], whole->rules[1]) << k;
    }
}

// LUAuth is a security descriptor: whether it includes the service is not known.
TEST_F(ScriptedWindowsFirewall, A17_ARuleForAuthorizedUsersMayHold)
{
    rule.authorized = L"O:LSD:(A;;CC;;;SY)";
    const auto firewall = read();
    ASSERT_TRUE(firewall);
    EXPECT_TRUE(firewall->rules.front().conditional);
    EXPECT_TRUE(firewall->rules.front().user.isEmpty());
}

// The interface leaves a rule's keyword out; the registry has it.
TEST_F(ScriptedWindowsFirewall, A17_AConditionThatTheInterfaceOmitsIsFoundInTheRegistry)
{
    ScriptedRule wifiDirect;
    wifiDirect.name = L"Wi-Fi Direct Network Discovery (Out)";
    wifiDirect.program = L"System";
    wifiDirect.remotePorts = L"*";
    rule.name = L"No tunnel";
    policy.rules.list.rules = {&wifiDirect, &rule};
    registry.setRule(kStore, "WFD",
                     "v2.33|Action=Block|Active=TRUE|Dir=Out|Protocol=17|App=System|Name=@wlansvc.dll,-37381|"
                     "EmbedCtxt=@wlansvc.dll,-36865|TTK2_27=WFDKmDriver|");
    registry.setRule(kStore, "Mine", "v2.33|Action=Block|Active=TRUE|Dir=Out|Protocol=17|RPort=4500|Name=No tunnel|");
    const auto firewall = read();
    ASSERT_TRUE(firewall);
    ASSERT_EQ(firewall->rules.size(), 2U);
    EXPECT_TRUE(firewall->rules[0].conditional);
    EXPECT_EQ(firewall->rules[0].id, QStringLiteral("WFD"));
    EXPECT_FALSE(firewall->rules[1].conditional);
    EXPECT_EQ(firewall->rules[1].origin, FirewallOrigin::Local);
}

// "Indicates whether a firewall is enabled locally (the effective result may differ due to group policy settings)."
TEST_F(ScriptedWindowsFirewall, A5_APolicysSettingsAreInForceInPlaceOfTheLocalOnes)
{
    registry.setNumber(kPolicy + QStringLiteral("\\DomainProfile"), "EnableFirewall", 1);
    registry.setNumber(kPolicy + QStringLiteral("\\PublicProfile"), "EnableFirewall", 0);
    registry.setNumber(kPolicy + QStringLiteral("\\PublicProfile"), "DefaultOutboundAction", 0);
    registry.setNumber(kPolicy + QStringLiteral("\\PublicProfile"), "AllowLocalPolicyMerge", 0);
    const auto firewall = read();
    ASSERT_TRUE(firewall);
    EXPECT_TRUE(firewall->profiles[0].on) << "off locally";
    EXPECT_FALSE(firewall->profiles[2].on) << "on locally";
    EXPECT_EQ(firewall->profiles[2].outbound, FirewallAction::Allow) << "blocks locally";
    EXPECT_EQ(firewall->profiles[2].origin, FirewallOrigin::GroupPolicy);
}

TEST_F(ScriptedWindowsFirewall, A5_WhereAPolicySaysSoLocalRulesAreVoid)
{
    rule.action = NET_FW_ACTION_ALLOW;
    rule.remotePorts = L"500,4500,1701";
    registry.setRule(kPolicy, "{1}", "v2.30|Action=Block|Active=TRUE|Dir=Out|Protocol=17|RPort=500|Name=Of the policy|");
    for (const char *profile : {"PublicProfile", "PrivateProfile"})
        registry.setNumber(kPolicy + u'\\' + QLatin1String(profile), "AllowLocalPolicyMerge", 0);
    auto firewall = read();
    ASSERT_TRUE(firewall);
    ASSERT_EQ(firewall->rules.size(), 2U);
    EXPECT_EQ(firewall->rules[0].networks, kDomainNetwork);
    EXPECT_TRUE(firewall->rules[0].enabled);
    EXPECT_EQ(firewall->rules[1].networks, kEveryNetwork) << "the policy's own";
    EXPECT_EQ(firewall->profiles[2].origin, FirewallOrigin::GroupPolicy) << "no rule of ours would help";
    registry.setNumber(kPolicy + QStringLiteral("\\DomainProfile"), "AllowLocalPolicyMerge", 0);
    firewall = read();
    ASSERT_TRUE(firewall);
    EXPECT_FALSE(firewall->rules[0].enabled);
    EXPECT_TRUE(firewall->rules[1].enabled);
}

// Of Windows XP. Whether this Windows follows it is not known.
TEST_F(ScriptedWindowsFirewall, A5_AnOlderPolicyForTheStandardProfileSwitchesNothingOff)
{
    const QString standard = kPolicy + QStringLiteral("\\StandardProfile");
    registry.setNumber(standard, "EnableFirewall", 0);
    registry.setNumber(standard, "AllowLocalPolicyMerge", 0);
    registry.setNumber(standard, "DefaultOutboundAction", 0);
    auto firewall = read();
    ASSERT_TRUE(firewall);
    EXPECT_TRUE(firewall->profiles[2].on);
    EXPECT_TRUE(firewall->profiles[2].mayBeOff);
    EXPECT_EQ(firewall->profiles[2].outbound, FirewallAction::Block) << "it says only whether it is on";
    EXPECT_EQ(firewall->profiles[2].origin, FirewallOrigin::Local);
    EXPECT_EQ(firewall->rules.front().networks, kEveryNetwork);
    registry.setNumber(kPolicy + QStringLiteral("\\PublicProfile"), "EnableFirewall", 1);
    firewall = read();
    ASSERT_TRUE(firewall);
    EXPECT_FALSE(firewall->profiles[2].mayBeOff) << "its own key comes first";
}

TEST_F(ScriptedWindowsFirewall, A5_AnOlderPolicyIsALeftoverBesideOneOfALaterVersion)
{
    registry.setNumber(kPolicy + QStringLiteral("\\StandardProfile"), "EnableFirewall", 0);
    registry.setNumber(kPolicy, "PolicyVersion", 0x21e);
    const auto firewall = read();
    ASSERT_TRUE(firewall);
    EXPECT_TRUE(firewall->profiles[2].on);
    EXPECT_FALSE(firewall->profiles[2].mayBeOff);
}

// MpsSvc stopped, or BFE: the interface answers EPT_S_NOT_REGISTERED as an HRESULT.
TEST_F(ScriptedWindowsFirewall, A7_WithItsServiceStoppedItSaysWhichErrorThatWas)
{
    policy.profilesTold = HRESULT_FROM_WIN32(EPT_S_NOT_REGISTERED);
    const auto firewall = read();
    ASSERT_FALSE(firewall);
    EXPECT_EQ(firewall.error().kind, ErrorKind::Failed);
    EXPECT_EQ(firewall.error().code, EPT_S_NOT_REGISTERED);
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

TEST(FirewallGroupPolicy, ItsRulesAreAddedOrNamedAsItsOwn)
{
    PolicyRegistry registry;
    registry.setNumber(kPolicy + QStringLiteral("\\PublicProfile"), "DefaultOutboundAction", 1);
    registry.setRule(kPolicy, "{1}", "v2.30|Action=Block|Dir=Out|Protocol=17|Name=Listed|");
    registry.setRule(kPolicy, "{2}", "v2.30|Action=Block|Dir=Out|Protocol=17|Name=Hidden|");
    registry.setRule(kPolicy, "{3}", "v2.30|Action=Block|Dir=In|Name=Inbound|");
    registry.setNumber(kPolicy + QStringLiteral("\\FirewallRules"), "{4}", 7);
    Firewall firewall;
    firewall.profiles = {{.network = kPublicNetwork}, {.network = kPrivateNetwork}};
    firewall.rules.resize(2);
    firewall.rules[0].name = QStringLiteral("Listed");
    firewall.rules[0].action = FirewallAction::Block;
    firewall.rules[0].protocol = kUdpProtocol;
    firewall.rules[1].name = QStringLiteral("Local");
    ASSERT_TRUE(addFirewallPolicies(registry, firewall));
    ASSERT_EQ(firewall.rules.size(), 3U);
    EXPECT_EQ(firewall.rules[0].origin, FirewallOrigin::GroupPolicy);
    EXPECT_EQ(firewall.rules[1].origin, FirewallOrigin::Local);
    EXPECT_EQ(firewall.rules[2].name, QStringLiteral("Hidden"));
    EXPECT_EQ(firewall.profiles[0].origin, FirewallOrigin::GroupPolicy);
    EXPECT_EQ(firewall.profiles[1].origin, FirewallOrigin::Local);
}

// Two rules of one name, one of them the policy's: the other stays this computer's own.
TEST(FirewallGroupPolicy, ARuleOfThisComputerIsNotTakenForThePolicysNamesake)
{
    PolicyRegistry registry;
    registry.setRule(kPolicy, "{1}", "v2.30|Action=Block|Dir=Out|Protocol=17|RPort=4500|Name=No VPN|");
    Firewall firewall;
    firewall.rules.resize(1);
    firewall.rules[0].name = QStringLiteral("No VPN");
    firewall.rules[0].action = FirewallAction::Block;
    firewall.rules[0].protocol = kUdpProtocol;
    firewall.rules[0].remotePorts = {QStringLiteral("500")};
    ASSERT_TRUE(addFirewallPolicies(registry, firewall));
    ASSERT_EQ(firewall.rules.size(), 2U);
    EXPECT_EQ(firewall.rules[0].origin, FirewallOrigin::Local);
}

TEST(FirewallDeviceManagement, A6_ItsRulesAndSettingsAreReadWithTheSameGrammar)
{
    PolicyRegistry registry;
    registry.setRule(kIntune, "{1}", "v2.32|Action=Block|Active=TRUE|Dir=Out|Protocol=17|RPort=500|Name=From Intune|");
    registry.setNumber(kIntune + QStringLiteral("\\PublicProfile"), "DefaultOutboundAction", 1);
    registry.setNumber(kIntune + QStringLiteral("\\PrivateProfile"), "DefaultOutboundAction", 1);
    registry.setNumber(kPolicy + QStringLiteral("\\PrivateProfile"), "DefaultOutboundAction", 0);
    Firewall firewall;
    firewall.profiles = {{.network = kPrivateNetwork}, {.network = kPublicNetwork}};
    ASSERT_TRUE(addFirewallPolicies(registry, firewall));
    ASSERT_EQ(firewall.rules.size(), 1U);
    EXPECT_EQ(firewall.rules.front().name, QStringLiteral("From Intune"));
    EXPECT_EQ(firewall.rules.front().origin, FirewallOrigin::GroupPolicy);
    EXPECT_EQ(firewall.profiles[0].outbound, FirewallAction::Allow) << "group policy wins";
    EXPECT_EQ(firewall.profiles[1].outbound, FirewallAction::Block);
}

TEST(FirewallGroupPolicy, NoneIsFineAndOneThatIsRefusedHidesNothingElse)
{
    for (const QString &store : {kPolicy, kIntune}) {
        PolicyRegistry registry;
        Firewall firewall;
        firewall.profiles = {{.network = kPublicNetwork}};
        EXPECT_TRUE(addFirewallPolicies(registry, firewall).has_value());
        EXPECT_TRUE(firewall.unread.isEmpty());
        const QStringList refused{store + QStringLiteral("\\PublicProfile"), store + QStringLiteral("\\FirewallRules")};
        for (const QString &key : refused)
            registry.errors[key] = ErrorKind::Refused;
        const QString &other = store == kPolicy ? kIntune : kPolicy;
        registry.setRule(other, "{1}", "v2.30|Action=Block|Active=TRUE|Dir=Out|Protocol=17|RPort=500|Name=Read|");
        registry.setNumber(other + QStringLiteral("\\PublicProfile"), "DefaultOutboundAction", 1);
        EXPECT_TRUE(addFirewallPolicies(registry, firewall).has_value());
        EXPECT_EQ(firewall.rules.size(), 1U);
        EXPECT_EQ(firewall.profiles.front().outbound, FirewallAction::Block);
        EXPECT_EQ(firewall.unread, refused);
    }
    PolicyRegistry registry;
    Firewall firewall;
    registry.errors[kStore + QStringLiteral("\\FirewallRules")] = ErrorKind::Refused;
    EXPECT_TRUE(addFirewallPolicies(registry, firewall).has_value());
    EXPECT_TRUE(firewall.unread.isEmpty()) << "the interface has listed them";
}

TEST(FirewallGroupPolicy, A5_SaysWhereLocalConnectionSecurityRulesAreVoid)
{
    PolicyRegistry registry;
    QStringList unread;
    EXPECT_EQ(networksWithoutLocalIpsecRules(registry, unread), 0U);
    registry.setNumber(kPolicy + QStringLiteral("\\DomainProfile"), "AllowLocalIPsecPolicyMerge", 0);
    registry.setNumber(kPolicy + QStringLiteral("\\PublicProfile"), "AllowLocalIPsecPolicyMerge", 1);
    EXPECT_EQ(networksWithoutLocalIpsecRules(registry, unread), kDomainNetwork);
    EXPECT_TRUE(unread.isEmpty());
    registry.errors[kIntune + QStringLiteral("\\PrivateProfile")] = ErrorKind::Refused;
    EXPECT_EQ(networksWithoutLocalIpsecRules(registry, unread), kDomainNetwork) << "the rest is read";
    EXPECT_EQ(unread, QStringList{kIntune + QStringLiteral("\\PrivateProfile")});
}

TEST(IpsecPolicies, AStoreThatIsRefusedHidesNoRuleOfTheOthers)
{
    PolicyRegistry registry;
    const QString refused = kIntune + QStringLiteral("\\ConSecRules");
    registry.keys[kPolicy + QStringLiteral("\\ConSecRules")][QStringLiteral("{1}")] =
        RegistryValue::string(QStringLiteral("v2.30|Action=Secure|Active=TRUE|Name=Isolation|"));
    registry.errors[refused] = ErrorKind::Refused;
    const auto rules = windowsIpsecRules(registry);
    ASSERT_TRUE(rules);
    ASSERT_EQ(rules->size(), 2U);
    EXPECT_EQ(rules->at(0).name, QStringLiteral("Isolation"));
    EXPECT_FALSE(rules->at(0).conditional);
    EXPECT_EQ(rules->at(1).name, refused);
    EXPECT_TRUE(rules->at(1).conditional) << "what it holds is not known";
}

} // namespace
} // namespace fix789::tests::firewall_test
