// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/machine/filter_event.h"
#include "model/target.h"
#include "ports/machine.h"
#include "ports/progress.h"

#include <optional>

namespace fix789::checks {

/// The newest main mode failure towards the server within the last hour, or one without an address. Empty: there was none,
/// or the events cannot be read.
std::optional<FilterEvent> lastMainModeFailure(const Machine &machine, const Target &target, const Progress &progress);

} // namespace fix789::checks
