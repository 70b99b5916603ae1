// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/change.h"
#include "model/result.h"

namespace fix789 {

/// Makes a registry fact hold and flushes it to the disk. Part of WindowsChanger, which has judged the place.
Result<void> makeRegistryValue(const RegistryValueIs &fact);

} // namespace fix789
