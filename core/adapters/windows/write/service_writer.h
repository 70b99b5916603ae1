// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "model/changes/change.h"

#include <chrono>

namespace fix789::adapters {

/// Part of WindowsMachineWriter, which has checked the service.
Result<void> makeServiceStart(const ServiceStartIs &fact);

/// Starts or stops and waits. TimedOut if it takes longer than the patience; Failed, with the service's own code, if it
/// stopped again while starting.
Result<void> makeServiceRunning(const ServiceRunningIs &fact, std::chrono::milliseconds patience);

} // namespace fix789::adapters
