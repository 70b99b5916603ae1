// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "model/machine/network_device.h"

#include <vector>

namespace fix789::adapters {

/// The present devices of class "Net", through SetupAPI and the configuration manager. Needs no administrator. Unreadable
/// properties of a device are missing; a list that cannot be read to its end is an error.
Result<std::vector<NetworkDevice>> windowsDevices();

} // namespace fix789::adapters
