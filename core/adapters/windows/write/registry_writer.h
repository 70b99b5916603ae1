// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/changes/change.h"
#include "base/result.h"

namespace fix789 {

/// Makes a registry fact hold and flushes it to the disk. Part of WindowsSystemWriter, which has judged the place.
Result<void> makeRegistryValue(const RegistryValueIs &fact);

} // namespace fix789
