// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/changes/change.h"
#include "ports/machine.h"

namespace fix789::checks {

/// True if our journal says that we wrote this change after the last start of Windows, and Windows reads the value only when
/// it starts.
bool awaitsRestart(const Machine &machine, const Change &change);

} // namespace fix789::checks
