// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ports/firewall_rules.h"

namespace fix789 {

/// The Windows firewall through its automation interface.
/// https://learn.microsoft.com/windows/win32/api/netfw/nn-netfw-inetfwpolicy2
class WindowsFirewall final : public FirewallRules {
public:
    Result<Firewall> firewall() const override;
};

} // namespace fix789
