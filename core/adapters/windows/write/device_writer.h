// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/changes/change.h"
#include "base/result.h"

namespace fix789 {

// Part of WindowsSystemWriter, which has judged the device.

Result<void> makeDeviceEnabled(const DeviceEnabledIs &fact);
/// Removes the device if it is there and lets Windows find it again. Refused where that would have to be taken back.
Result<void> makeDeviceAnew(const DeviceMadeAnewIs &fact);

} // namespace fix789
