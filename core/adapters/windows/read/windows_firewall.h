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
/// that replace it, other security software; from the registry the group policy rules, which it does not always list.
/// Read-only. https://learn.microsoft.com/windows/win32/api/netfw/nn-netfw-inetfwpolicy2
Result<Firewall> windowsFirewall(FirewallPolicyFactory factory = &systemFirewallPolicy);

/// Adds the group policy settings from the registry. Errors: those of reading it; no group policy is not an error.
Result<void> addGroupPolicy(const Registry &registry, Firewall &firewall);

} // namespace fix789::adapters
