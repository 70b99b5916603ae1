// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/changes/change.h"
#include "base/result.h"
#include "adapters/windows/read/windows_firewall.h"

namespace fix789 {

/// What is made through COM; tests give their own.
struct FirewallFactories {
    FirewallPolicyFactory policy;
    HRESULT (*rule)(INetFwRule **);
};
HRESULT systemFirewallRule(INetFwRule **rule);

/// Part of WindowsSystemWriter, which has judged the rule. Puts it into the firewall once, or takes it out. Others of our name that
/// say something else stay.
Result<void> makeFirewallRule(const FirewallRuleIs &fact,
                              FirewallFactories factories = {&systemFirewallPolicy, &systemFirewallRule});

/// Part of WindowsSystemWriter, which has judged the fact. Switches the firewall on or off for networks of one kind. Where a policy of
/// an organisation says which it is, Windows takes it and nothing changes: reading back shows that.
Result<void> makeFirewallProfile(const FirewallProfileIs &fact, FirewallPolicyFactory factory = &systemFirewallPolicy);

} // namespace fix789
