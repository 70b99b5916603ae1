// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/machine/policy.h"
#include "base/result.h"

#include <vector>

namespace fix789 {

/// Reads what organisations and administrators have set on this computer. Callable from any thread.
class Policies {
public:
    virtual ~Policies() = default;

    /// Settings that are written again and again, from documented sources only; none is an answer. Errors: Refused,
    /// NotSupported (cannot be asked here, or not recorded), Failed.
    virtual Result<std::vector<OwnedSetting>> owners() const = 0;

    /// Rules of IPsec policies, switched off ones included; none is an answer. Errors as above.
    virtual Result<std::vector<IpsecRule>> ipsecRules() const = 0;

    /// Whether Credential Guard runs. Errors as above.
    virtual Result<bool> credentialGuard() const = 0;

    /// Whether device management (MDM) looks after this computer. Which settings it writes nobody is told. Errors as above.
    virtual Result<bool> managed() const = 0;
};

} // namespace fix789
