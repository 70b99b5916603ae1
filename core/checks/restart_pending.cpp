// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "checks/restart_pending.h"

namespace fix789::checks {

bool awaitsRestart(const Machine &machine, const Change &change)
{
    const auto written = machine.ownChanges.writtenAt(change);
    const auto booted = machine.clock.bootedAt();
    return written && booted && *written > *booted;
}

} // namespace fix789::checks
