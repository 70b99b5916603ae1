// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/machine/firewall.h"

#include <optional>

namespace fix789::formats {

/// Parses a rule as Windows stores it in the registry, for a policy and for itself:
/// "v2.30|Action=Block|Active=TRUE|Dir=Out|Protocol=17|RPort=4500|Name=No tunnel|". Nothing if it is not a rule. An unknown
/// key, or an unknown word for a known one, makes the rule conditional: it may never apply. Its origin is GroupPolicy.
/// [MS-GPFAS] 2.2.2.19, https://learn.microsoft.com/openspecs/windows_protocols/ms-gpfas/
std::optional<FirewallRule> firewallRuleFrom(const QString &id, const QString &text);

} // namespace fix789::formats
