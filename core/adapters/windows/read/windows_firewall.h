// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "model/machine/firewall.h"
#include "ports/registry.h"

#include <windows.h>

#include <netfw.h>

namespace fix789 {

/// Makes the firewall's policy object, on a thread that has entered COM.
using FirewallPolicyFactory = HRESULT (*)(INetFwPolicy2 **);
HRESULT systemFirewallPolicy(INetFwPolicy2 **policy);

/// The Windows firewall through its automation interface, which needs no administrator: its profiles, its outbound rules, and the
/// products registered in its place, the security programs beside it; and from the registry the rules of group policy, which that
/// interface does not always list. Nothing is written. https://learn.microsoft.com/windows/win32/api/netfw/nn-netfw-inetfwpolicy2
Result<Firewall> windowsFirewall(FirewallPolicyFactory factory = &systemFirewallPolicy);

/// Adds what group policy has in the registry. Errors: of reading it; that there is none is no error.
Result<void> addGroupPolicy(const Registry &registry, Firewall &firewall);

} // namespace fix789
