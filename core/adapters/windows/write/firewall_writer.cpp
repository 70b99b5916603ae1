// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "adapters/windows/write/firewall_writer.h"

#include "adapters/windows/api/com.h"
#include "adapters/windows/api/wide_text.h"
#include "model/changes/own_firewall_rules.h"

#include <oleauto.h>

namespace fix789::adapters {
namespace {

// Defined here because the import libraries of some compilers lack them. netfw.h
constexpr GUID kRuleClass{0x2c5bc43e, 0x3369, 0x4c33, {0xab, 0x0c, 0xbe, 0x94, 0x69, 0x67, 0x7a, 0xf4}};
constexpr GUID kRuleInterface{0xaf230d27, 0xbaba, 0x4e42, {0xac, 0xed, 0xf5, 0x24, 0xf2, 0x2c, 0xfc, 0xe2}};

class OwnedText {
public:
    explicit OwnedText(const QString &text) : m_text(SysAllocString(wide(text))) {}
    OwnedText(const OwnedText &) = delete;
    OwnedText &operator=(const OwnedText &) = delete;
    ~OwnedText() { SysFreeString(m_text); }
    BSTR text() const { return m_text; }

private:
    BSTR m_text;
};

// Sets the members in the order that the page requires: the protocol before the ports.
// https://learn.microsoft.com/windows/win32/api/netfw/nn-netfw-inetfwrule
HRESULT fill(INetFwRule &rule, const FirewallRule &own)
{
    HRESULT code = rule.put_Name(OwnedText(own.name).text());
    const auto then = [&](auto put, auto value) {
        if (SUCCEEDED(code))
            code = (rule.*put)(value);
    };
    then(&INetFwRule::put_Description,
         OwnedText(QStringLiteral("Lets L2TP/IPsec out. Made by Fix789, which can take it back.")).text());
    then(&INetFwRule::put_Grouping, OwnedText(QStringLiteral("Fix789")).text());
    then(&INetFwRule::put_ApplicationName, OwnedText(own.program).text());
    if (!own.service.isEmpty())
        then(&INetFwRule::put_ServiceName, OwnedText(own.service).text());
    then(&INetFwRule::put_Protocol, LONG(own.protocol));
    then(&INetFwRule::put_RemotePorts, OwnedText(own.remotePorts.join(u',')).text());
    then(&INetFwRule::put_Direction, NET_FW_RULE_DIR_OUT);
    then(&INetFwRule::put_Profiles, LONG(NET_FW_PROFILE2_ALL));
    then(&INetFwRule::put_Action, NET_FW_ACTION_ALLOW);
    then(&INetFwRule::put_Enabled, VARIANT_BOOL(VARIANT_TRUE));
    return code;
}

HRESULT add(INetFwRules &rules, const FirewallRule &own, const FirewallFactories &factories)
{
    Owned<INetFwRule> rule;
    HRESULT code = factories.rule(rule.room());
    if (SUCCEEDED(code))
        code = fill(*rule.operator->(), own);
    return SUCCEEDED(code) ? rules.Add(rule.operator->()) : code;
}

// A rule that would not take effect is no repair.
// https://learn.microsoft.com/windows/win32/api/netfw/nf-netfw-inetfwpolicy2-get_localpolicymodifystate
bool isOverruled(INetFwPolicy2 &policy)
{
    NET_FW_MODIFY_STATE state = NET_FW_MODIFY_STATE_OK;
    return SUCCEEDED(policy.get_LocalPolicyModifyState(&state)) && state == NET_FW_MODIFY_STATE_GP_OVERRIDE;
}

} // namespace

HRESULT systemFirewallRule(INetFwRule **rule)
{
    return CoCreateInstance(kRuleClass, nullptr, CLSCTX_INPROC_SERVER, kRuleInterface, reinterpret_cast<void **>(rule));
}

Result<void> makeFirewallRule(const FirewallRuleIs &fact, FirewallFactories factories)
{
    const FirewallRule *own = findOwnFirewallRule(fact.rule);
    if (!own || fact.state == FirewallRuleIs::State::Altered)
        return failure(ErrorKind::Refused, QStringLiteral("change a firewall rule that is not ours"));
    const Apartment apartment;
    Owned<INetFwPolicy2> policy;
    Owned<INetFwRules> rules;
    HRESULT code = factories.policy(policy.room());
    if (SUCCEEDED(code))
        code = policy->get_Rules(rules.room());
    if (FAILED(code))
        return comFailure(code, "ask for the rules of the Windows firewall");
    if (fact.state == FirewallRuleIs::State::Present && isOverruled(*policy.operator->()))
        return failure(ErrorKind::Refused, QStringLiteral("add a firewall rule that a group policy would overrule"));
    // Adding twice would make two rules. Removing a missing rule is no error, says the page of Remove.
    code = rules->Remove(OwnedText(own->name).text());
    if (SUCCEEDED(code) && fact.state == FirewallRuleIs::State::Present)
        code = add(*rules.operator->(), *own, factories);
    return SUCCEEDED(code) ? Result<void>{} : comFailure(code, "change a rule of the Windows firewall");
}

// Only an undo of a run that an older version began needs this; nothing switches a firewall off.
// https://learn.microsoft.com/windows/win32/api/netfw/nf-netfw-inetfwpolicy2-put_firewallenabled
Result<void> makeFirewallProfile(const FirewallProfileIs &fact, FirewallPolicyFactory factory)
{
    if (fact.on != Enabled::Yes)
        return failure(ErrorKind::Refused, QStringLiteral("switch the Windows firewall off"));
    const Apartment apartment;
    Owned<INetFwPolicy2> policy;
    HRESULT code = factory(policy.room());
    if (SUCCEEDED(code))
        code = policy->put_FirewallEnabled(NET_FW_PROFILE_TYPE2(fact.network), VARIANT_TRUE);
    return SUCCEEDED(code) ? Result<void>{} : comFailure(code, "switch the Windows firewall on");
}

} // namespace fix789::adapters
