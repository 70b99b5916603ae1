// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/machine/firewall.h"

#include <span>

namespace fix789 {

/// The rules that this program may add to the Windows firewall and remove again. Each allows outbound what L2TP/IPsec needs
/// and no more, for the service or driver that sends it.
std::span<const FirewallRule> ownFirewallRules();
/// Nothing for a name outside our rules.
const FirewallRule *findOwnFirewallRule(const QString &name);
/// True if this rule, whatever created it, has the same effect as ours.
bool saysTheSame(const FirewallRule &rule, const FirewallRule &own);

inline const QString kKeyExchangeRule = QStringLiteral("Fix789: L2TP/IPsec key exchange (UDP 500 and 4500)");
inline const QString kTunnelRule = QStringLiteral("Fix789: L2TP inside IPsec (UDP 1701)");

} // namespace fix789
