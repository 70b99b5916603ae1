// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ports/machine.h"

namespace fix789::checks {

/// Whether this service certainly does not run: an explanation of why its data could not be read.
inline bool isStopped(const Machine &machine, const QString &service)
{
    const auto state = machine.facts.service(service);
    return state && state->state == RunState::Stopped;
}

} // namespace fix789::checks
