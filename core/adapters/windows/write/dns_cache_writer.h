// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "model/changes/change.h"

namespace fix789::adapters {

/// Part of WindowsPersonWriter. Needs no administrator. NotSupported if the resolver lacks this function.
Result<void> makeDnsCacheEmptied(const DnsCacheEmptiedIs &fact);

} // namespace fix789::adapters
