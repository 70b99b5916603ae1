// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/change.h"
#include "model/result.h"

namespace fix789 {

/// Part of WindowsChanger. Needs no administrator. NotSupported where the resolver has no such function.
Result<void> makeDnsCacheEmptied(const DnsCacheEmptiedIs &fact);

} // namespace fix789
