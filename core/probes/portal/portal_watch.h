// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "analysis/portal.h"
#include "base/result.h"
#include "model/machine/portal_observation.h"
#include "ports/clock.h"
#include "ports/progress.h"

#include <chrono>
#include <functional>
#include <stop_token>

namespace fix789::probes {

/// Requests the pages of the settings again at each call (askPortal).
using PortalAsking = std::function<Result<PortalObservation>(const Progress &)>;

/// How long a watch waits between two rounds: briefly while the user is likely at the login page, longer later on.
struct PortalWatchPace {
    std::chrono::milliseconds first{2000};
    std::chrono::milliseconds later{10'000}; ///< after `patience`
    std::chrono::milliseconds patience{120'000};
    std::chrono::milliseconds limit{1'800'000}; ///< in total
};

/// Watches a login that the user makes in their browser: repeats the probes until this network lets us through, and returns
/// that reading (open, or intercepted by a filter that lets the web pass). Readings that do not let us through yet ("login
/// needed", "partial" after the first of two steps, silence) only prolong it. Calls `said` in the caller's thread with the
/// first reading and with each that differs from the previous one. Errors: Cancelled (stop), TimedOut (the limit),
/// NotSupported (everything is switched off).
Result<analysis::PortalReading> watchPortal(const PortalAsking &ask, const Clock &clock, const PortalWatchPace &pace,
                                            const std::function<void(const analysis::PortalReading &)> &said,
                                            const std::stop_token &stop);

/// Whether the VPN can be tried: no login is required any more.
bool letsThrough(PortalState state);

/// The page that makes this network show its login page in a browser: of those requested over plain HTTP, the first that
/// another host answered. Empty if there is none.
QString loginEntrance(const PortalObservation &seen);

} // namespace fix789::probes
