// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/machine/policy.h"

#include <QString>

#include <optional>

namespace fix789::formats {

/// A connection security rule as the registry stores it: "v2.30|Action=Secure|Active=TRUE|Protocol=17|EP2Port=1701|EP2_4=
/// 203.0.113.0/255.255.255.0|Name=L2TP|". Nothing if it is not a rule, or one for ports that the VPN does not use. An
/// unknown key, or an unknown word for a known one, makes it conditional: it may never apply. [MS-GPFAS] 2.2.6.2,
/// https://learn.microsoft.com/openspecs/windows_protocols/ms-gpfas/
std::optional<IpsecRule> ipsecRuleFrom(const QString &id, const QString &text);

} // namespace fix789::formats
