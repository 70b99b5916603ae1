// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/machine/network_device.h"
#include "base/result.h"

#include <vector>

namespace fix789 {

/// Reads Windows' list of devices. Callable from any thread.
class Devices {
public:
    virtual ~Devices() = default;

    /// The network devices that are present, physical and not. None at all is an answer, and one to be doubted: every Windows
    /// has some. Errors: Refused, NotSupported (no such list here, or not recorded), Malformed (more than any computer has),
    /// Failed.
    virtual Result<std::vector<NetworkDevice>> networkDevices() const = 0;
};

} // namespace fix789
