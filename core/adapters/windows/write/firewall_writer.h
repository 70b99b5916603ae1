// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "adapters/windows/read/windows_firewall.h"
#include "base/result.h"
#include "model/changes/change.h"

namespace fix789::adapters {

/// Factories for the COM objects; tests pass their own.
struct FirewallFactories {
    FirewallPolicyFactory policy;
    HRESULT (*rule)(INetFwRule **);
};
HRESULT systemFirewallRule(INetFwRule **rule);

/// Part of WindowsMachineWriter, which has checked the rule. Adds it to the firewall once, or removes it. Other rules with
/// our name but different contents stay.
Result<void> makeFirewallRule(const FirewallRuleIs &fact,
                              FirewallFactories factories = {&systemFirewallPolicy, &systemFirewallRule});

/// Part of WindowsMachineWriter, which has checked the fact. Switches the firewall on for one network category; Refused for
/// off. If an organisation's policy decides this, Windows accepts the call and nothing changes: reading it back shows that.
Result<void> makeFirewallProfile(const FirewallProfileIs &fact, FirewallPolicyFactory factory = &systemFirewallPolicy);

} // namespace fix789::adapters
