// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/result.h"
#include "model/vpn_profile.h"

#include <vector>

namespace fix789 {

/// Reads the VPN connections of this computer: the person's own and those for all users. Callable from any thread.
class Profiles {
public:
    virtual ~Profiles() = default;

    /// In the order Windows gives them; none is an answer. Errors: Refused, NotSupported (no phonebook here, or not recorded),
    /// Malformed (more of them than anybody has), Failed.
    virtual Result<std::vector<VpnProfile>> profiles() const = 0;
};

} // namespace fix789
