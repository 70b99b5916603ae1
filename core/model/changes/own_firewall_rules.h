// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/machine/firewall.h"

#include <span>

namespace fix789 {

/// The rules that this program may put into the Windows firewall, and may take out again. Each lets out what L2TP/IPsec
/// needs and no more, for the service or driver that sends it.
std::span<const FirewallRule> ownFirewallRules();
/// Nothing for a name that is not one of our rules.
const FirewallRule *findOwnFirewallRule(const QString &name);
/// True if this rule, whatever created it, does the same as our rule of that name.
bool saysTheSame(const FirewallRule &rule, const FirewallRule &own);

inline const QString kKeyExchangeRule = QStringLiteral("Fix789: L2TP/IPsec key exchange (UDP 500 and 4500)");
inline const QString kTunnelRule = QStringLiteral("Fix789: L2TP inside IPsec (UDP 1701)");

} // namespace fix789
