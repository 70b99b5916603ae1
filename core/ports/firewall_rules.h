// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/machine/firewall.h"
#include "base/result.h"

namespace fix789 {

/// Reads the Windows firewall: its profiles, and at least its outbound rules. Callable from any thread.
class FirewallRules {
public:
    virtual ~FirewallRules() = default;

    /// Errors: Refused, NotSupported (cannot be asked here, or not recorded), Malformed (more than any computer has), Failed.
    virtual Result<Firewall> firewall() const = 0;
};

} // namespace fix789
