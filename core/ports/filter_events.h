// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/machine/filter_event.h"
#include "base/result.h"

#include <vector>

namespace fix789 {

/// Reads what Windows' filtering platform remembers of dropped packets and failed key exchanges. Callable from any thread.
class FilterEvents {
public:
    virtual ~FilterEvents() = default;

    /// Of this computer, in any order; none is an answer. Errors: Refused (needs an administrator), NotSupported (cannot be asked
    /// here, or not recorded), Malformed, Failed.
    virtual Result<std::vector<FilterEvent>> events() const = 0;
};

} // namespace fix789
