// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/changes/change.h"
#include "ports/machine.h"

namespace fix789 {

/// What holds now at the place of this change, as a fact of the same kind: making it is undoing the change.
/// Errors: those of the port that was asked.
Result<Change> present(const Machine &machine, const Change &change);

} // namespace fix789
