// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/machine/filter_event.h"
#include "model/target.h"
#include "ports/machine.h"
#include "ports/progress.h"

#include <optional>

namespace fix789 {

/// The newest failure in main mode towards the server, of the last hour; also one that names no address. Nothing: there was none,
/// or it cannot be read.
std::optional<FilterEvent> lastMainModeFailure(const Machine &machine, const Target &target, const Progress &progress);

} // namespace fix789
