// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/machine/local_interface.h"
#include "base/result.h"

#include <vector>

namespace fix789 {

/// Reads the network interfaces that are connected, without the loopback. Callable from any thread.
class Interfaces {
public:
    virtual ~Interfaces() = default;

    /// None is an answer: nothing is connected. Errors: Refused, NotSupported (cannot be asked here, or not recorded), Failed.
    virtual Result<std::vector<LocalInterface>> interfaces() const = 0;
};

} // namespace fix789
