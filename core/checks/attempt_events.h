// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "model/machine/ras_attempt.h"
#include "model/target.h"
#include "ports/machine.h"
#include "ports/progress.h"

#include <vector>

namespace fix789::checks {

/// Completes attempts that failed in IPsec with what the filtering platform recorded of their key exchange: the newest failure,
/// in main or quick mode, towards an address of the server that was dialled, within the time of the attempt. `attempts`: newest
/// first. Returns those of them about which the records contradict each other. Errors: those of reading the events.
Result<std::vector<const RasAttempt *>> joinKeyExchanges(const Machine &machine, const Target &target, const Progress &progress,
                                                         std::vector<RasAttempt> &attempts);

} // namespace fix789::checks
