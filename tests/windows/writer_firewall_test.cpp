// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
// Against a firewall of our own that takes rules (scripted_firewall.h); Wine's own has none to give.
#include "adapters/windows/write/firewall_writer.h"
#include "model/changes/own_firewall_rules.h"
#include "model/machine/firewall.h"
#include "scripted_firewall.h"

#include <gtest/gtest.h>

#include <string>

namespace fix789::tests::writer_firewall_test {
using namespace adapters;
namespace {

using State = FirewallRuleIs::State;

// Takes down what is put into it.
struct TakingRule : ScriptedRule {
    std::wstring put;
    HRESULT take(const wchar_t *what, BSTR text)
    {
        put += std::wstring(what) + L"=" + text + L"\n";
        return S_OK;
    }
    HRESULT STDMETHODCALLTYPE put_Name(BSTR text) override { return take(L"name", text); }
    HRESULT STDMETHODCALLTYPE put_Description(BSTR) override { return S_OK; }
    HRESULT STDMETHODCALLTYPE put_Grouping(BSTR text) override { return take(L"group", text); }
    HRESULT STDMETHODCALLTYPE put_ApplicationName(BSTR text) override { return take(L"program", text); }
    HRESULT STDMETHODCALLTYPE put_ServiceName(BSTR text) override { return take(L"service", text); }
    HRESULT STDMETHODCALLTYPE put_RemotePorts(BSTR text) override { return take(L"ports", text); }
    HRESULT STDMETHODCALLTYPE put_Protocol(LONG number) override { return number == 17 ? S_OK : E_INVALIDARG; }
    HRESULT STDMETHODCALLTYPE put_Direction(NET_FW_RULE_DIRECTION to) override
    {
        return to == NET_FW_RULE_DIR_OUT ? S_OK : E_INVALIDARG;
    }
    HRESULT STDMETHODCALLTYPE put_Profiles(LONG to) override { return to == NET_FW_PROFILE2_ALL ? S_OK : E_INVALIDARG; }
    HRESULT STDMETHODCALLTYPE put_Action(NET_FW_ACTION to) override { return to == NET_FW_ACTION_ALLOW ? S_OK : E_INVALIDARG; }
    HRESULT STDMETHODCALLTYPE put_Enabled(VARIANT_BOOL to) override { return to == VARIANT_TRUE ? S_OK : E_INVALIDARG; }
};

struct TakingRules : ScriptedRules {
    std::wstring calls;
    HRESULT refusal = S_OK;
    HRESULT STDMETHODCALLTYPE Add(INetFwRule *) override
    {
        calls += L"add ";
        return refusal;
    }
    HRESULT STDMETHODCALLTYPE Remove(BSTR name) override
    {
        calls += std::wstring(L"remove ") + name + L"; ";
        return S_OK;
    }
};

struct TakingPolicy : ScriptedPolicy {
    TakingRules taking;
    std::wstring switched;
    HRESULT switching = S_OK;
    HRESULT STDMETHODCALLTYPE put_FirewallEnabled(Profile profile, VARIANT_BOOL to) override
    {
        switched += std::to_wstring(int(profile)) + (to == VARIANT_TRUE ? L" on; " : to == VARIANT_FALSE ? L" off; " : L" ?; ");
        return switching;
    }
    HRESULT STDMETHODCALLTYPE get_Rules(INetFwRules **to) override
    {
        return taking.QueryInterface(IID_IUnknown, reinterpret_cast<void **>(to));
    }
};

TakingPolicy *policyNow = nullptr;
TakingRule *ruleNow = nullptr;

HRESULT givenPolicy(INetFwPolicy2 **to)
{
    return policyNow ? policyNow->QueryInterface(IID_IUnknown, reinterpret_cast<void **>(to)) : E_ACCESSDENIED;
}

HRESULT givenRule(INetFwRule **to)
{
    return ruleNow->QueryInterface(IID_IUnknown, reinterpret_cast<void **>(to));
}

class ScriptedFirewallWriter : public testing::Test {
protected:
    void SetUp() override
    {
        policyNow = &m_policy;
        ruleNow = &m_rule;
        held = 0;
    }
    void TearDown() override
    {
        policyNow = nullptr;
        EXPECT_EQ(held, 0) << "something was not released";
    }
    static Result<void> make(const QString &rule, State state)
    {
        return makeFirewallRule({rule, state}, {&givenPolicy, &givenRule});
    }
    QString calls() const { return QString::fromStdWString(m_policy.taking.calls); }

    TakingPolicy m_policy;
    TakingRule m_rule;
};

TEST_F(ScriptedFirewallWriter, ARuleIsMadeOnceWhateverWasThere)
{
    EXPECT_TRUE(make(kKeyExchangeRule, State::Present));
    EXPECT_EQ(calls(), QStringLiteral("remove %1; add ").arg(kKeyExchangeRule));
    EXPECT_EQ(
        QString::fromStdWString(m_rule.put),
        QStringLiteral("name=%1\ngroup=Fix789\nprogram=%SystemRoot%\\system32\\svchost.exe\nservice=IKEEXT\nports=500,4500\n")
            .arg(kKeyExchangeRule));
}

TEST_F(ScriptedFirewallWriter, TheDriverHasNoService)
{
    EXPECT_TRUE(make(kTunnelRule, State::Present));
    EXPECT_FALSE(m_rule.put.find(L"service=") != std::wstring::npos);
    EXPECT_TRUE(m_rule.put.find(L"program=System\nports=1701") != std::wstring::npos);
}

TEST_F(ScriptedFirewallWriter, IsTakenOut)
{
    EXPECT_TRUE(make(kTunnelRule, State::Absent));
    EXPECT_EQ(calls(), QStringLiteral("remove %1; ").arg(kTunnelRule));
}

TEST_F(ScriptedFirewallWriter, WhatTheSystemRefusesIsRefused)
{
    m_policy.taking.refusal = E_ACCESSDENIED;
    EXPECT_EQ(make(kTunnelRule, State::Present).error().kind, ErrorKind::Refused);
    policyNow = nullptr;
    EXPECT_EQ(make(kTunnelRule, State::Absent).error().kind, ErrorKind::Refused);
}

// An undo of what an older version did may switch it on; nothing switches it off.
TEST_F(ScriptedFirewallWriter, AProfileIsSwitchedOnAndNeverOff)
{
    EXPECT_TRUE(makeFirewallProfile({kPublicNetwork, Enabled::Yes}, &givenPolicy));
    EXPECT_EQ(makeFirewallProfile({kPublicNetwork, Enabled::No}, &givenPolicy).error().kind, ErrorKind::Refused);
    EXPECT_EQ(QString::fromStdWString(m_policy.switched), QStringLiteral("4 on; "));
    EXPECT_TRUE(calls().isEmpty());
    m_policy.switching = E_ACCESSDENIED;
    EXPECT_EQ(makeFirewallProfile({kDomainNetwork, Enabled::Yes}, &givenPolicy).error().kind, ErrorKind::Refused);
    policyNow = nullptr;
    EXPECT_EQ(makeFirewallProfile({kDomainNetwork, Enabled::Yes}, &givenPolicy).error().kind, ErrorKind::Refused);
}

TEST_F(ScriptedFirewallWriter, A5_ARuleThatAPolicyWouldOverruleIsNotAdded)
{
    m_policy.modifyState = NET_FW_MODIFY_STATE_GP_OVERRIDE;
    EXPECT_EQ(make(kTunnelRule, State::Present).error().kind, ErrorKind::Refused);
    EXPECT_TRUE(calls().isEmpty());
    EXPECT_TRUE(make(kTunnelRule, State::Absent)) << "it may always be taken out";
    m_policy.modifyState = NET_FW_MODIFY_STATE_INBOUND_BLOCKED;
    EXPECT_TRUE(make(kTunnelRule, State::Present)) << "an outbound rule takes effect";
}

TEST_F(ScriptedFirewallWriter, RulesOfOthersAreNotTouched)
{
    EXPECT_EQ(make(QStringLiteral("Core Networking"), State::Absent).error().kind, ErrorKind::Refused);
    EXPECT_TRUE(calls().isEmpty());
}

} // namespace
} // namespace fix789::tests::writer_firewall_test
