// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/machine/ike_observation.h"
#include "model/target.h"
#include "ports/machine.h"
#include "ports/progress.h"

namespace fix789 {

/// Resolves the server's name and negotiates with its first address. Several checks may call it: the probe runs only once.
Result<IkeObservation> observeIke(const Machine &machine, const Target &target, const Progress &progress);

/// Our message 1 offers authentication by key, so a server that accepts it accepts keys.
bool takesKeys(const IkeObservation &seen);

} // namespace fix789
