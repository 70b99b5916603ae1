// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "model/machine/firewall.h"
#include "ports/registry.h"

#include <cstdint>

namespace fix789::adapters {

/// What organisations set of the Windows firewall, from the registry: group policy ([MS-GPFAS]) and, where that says nothing,
/// device management (Intune), whose store has the same grammar. The automation interface knows only this computer's own
/// settings ("the effective result may differ", says the page of get_FirewallEnabled), does not always list an organisation's
/// rules, and omits conditions of this computer's own rules, so those are read as well. Where a policy makes this computer's own
/// rules void, they become rules of the other networks, or are switched off. A key that cannot be read hides nothing else: it is
/// named in `unread`. Malformed: more rules than anybody has.
Result<void> addFirewallPolicies(const Registry &registry, Firewall &firewall);

/// The networks in which only an organisation's connection security rules count (AllowLocalIPsecPolicyMerge is 0). Adds the keys
/// that could not be read, which count as not set.
std::uint32_t networksWithoutLocalIpsecRules(const Registry &registry, QStringList &unread);

} // namespace fix789::adapters
