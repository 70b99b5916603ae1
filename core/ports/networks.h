// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/machine/network_view.h"
#include "model/machine/remembered_run.h"
#include "base/result.h"

#include <vector>

namespace fix789 {

/// The network that this computer is on, and what was seen from others. Sends nothing. Callable from any thread.
class Networks {
public:
    virtual ~Networks() = default;

    /// Errors: NotFound (none), Refused, NotSupported (cannot be asked here, or not recorded), Failed.
    virtual Result<NetworkIdentity> current() const = 0;
    /// The same network as the system shows it, with addresses as they are. Errors: as current().
    virtual Result<NetworkView> view() const = 0;
    /// Earlier looks, in any order; none is an answer. Errors: NotSupported (nothing is remembered here, or not recorded),
    /// Malformed, Failed.
    virtual Result<std::vector<RememberedRun>> runs() const = 0;
};

} // namespace fix789
