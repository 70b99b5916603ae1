// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "model/changes/change.h"

namespace fix789::adapters {

// Part of WindowsMachineWriter, which has checked the device.

Result<void> makeDeviceEnabled(const DeviceEnabledIs &fact);
/// Switches the device off and on; only if it does not work then, removes it and lets Windows detect it again, which Windows
/// may not do (NotFound). One that is missing is only looked for. Refused if that would have to be undone.
Result<void> makeDeviceAnew(const DeviceMadeAnewIs &fact);

} // namespace fix789::adapters
