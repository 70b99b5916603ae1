// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "model/changes/change.h"

namespace fix789::adapters {

/// Sets a registry fact and flushes it to disk. Part of WindowsMachineWriter, which has checked the place.
Result<void> makeRegistryValue(const RegistryValueIs &fact);

} // namespace fix789::adapters
