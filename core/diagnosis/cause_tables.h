// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "diagnosis/causes.h"

#include <span>

namespace fix789 {

// The closed vocabulary stands in three tables, by who can act. `order`: what everything else stands on is mended first. A
// computer without a network cannot be judged further out; what policy sets comes before what it sets; services come before the
// registry values that they read; this computer before the path, the path before the server, the server before keys. Services
// share one number: among them the order of the chain stands.
std::span<const CauseEntry> computerCauses();
std::span<const CauseEntry> networkCauses();
std::span<const CauseEntry> serverCauses(); ///< accounts included

} // namespace fix789
