// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/changes/change.h"
#include "ports/machine.h"

namespace fix789 {

/// True when our journal says that the place of this change was written by us after Windows was last started, for values
/// that Windows reads only then.
bool awaitsRestart(const Machine &machine, const Change &change);

} // namespace fix789
