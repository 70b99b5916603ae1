// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/changes/change.h"
#include "ports/machine.h"

namespace fix789::engine {

/// The present state at the place of this change, as a change of the same kind: applying it undoes the change. Errors: those
/// of the port that was read.
Result<Change> present(const Machine &machine, const Change &change);

} // namespace fix789::engine
