// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "model/machine/firewall.h"
#include "ports/registry.h"

#include <windows.h>

#include <netfw.h>

namespace fix789::adapters {

/// Creates the firewall's policy object, on a thread that has entered COM.
using FirewallPolicyFactory = HRESULT (*)(INetFwPolicy2 **);
HRESULT systemFirewallPolicy(INetFwPolicy2 **policy);

/// The Windows firewall through its automation interface, which needs no administrator: profiles, outbound rules, products
/// that replace it, other security software; from the registry what organisations set (firewall_policies.h). Read-only. If the
/// firewall's service or the filtering engine is stopped, the interface fails (0x800706D9: EPT_S_NOT_REGISTERED).
/// https://learn.microsoft.com/windows/win32/api/netfw/nn-netfw-inetfwpolicy2
Result<Firewall> windowsFirewall(const Registry &registry, FirewallPolicyFactory factory = &systemFirewallPolicy);

} // namespace fix789::adapters
