// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/machine/portal_observation.h"
#include "base/result.h"
#include "ports/clock.h"
#include "ports/progress.h"
#include "analysis/portal.h"

#include <chrono>
#include <functional>
#include <stop_token>

namespace fix789 {

/// Asks for the pages of the settings anew, each time it is called (askPortal).
using PortalAsking = std::function<Result<PortalObservation>(const Progress &)>;

/// How long a watch waits between two rounds: short while the person is likely at the login page, longer later on.
struct PortalWatchPace {
    std::chrono::milliseconds first{2000};
    std::chrono::milliseconds later{10'000}; ///< after `patience`
    std::chrono::milliseconds patience{120'000};
    std::chrono::milliseconds limit{1'800'000}; ///< for all of it
};

/// Watches a login that the person makes in their browser: asks again and again until this network lets us through, which is
/// the reading it gives back (open, or intercepted by a filter that lets the web pass). What does not let us through yet ("login
/// needed", "partial" after the first of two steps, silence) only goes on. `said` is called in the caller's thread with the first
/// reading and with each that differs from the one before. Errors: Cancelled (stop), TimedOut (the limit), NotSupported (all is
/// switched off).
Result<PortalReading> watchPortal(const PortalAsking &ask, const Clock &clock, const PortalWatchPace &pace,
                                  const std::function<void(const PortalReading &)> &said, const std::stop_token &stop);

/// Whether the VPN may be tried: nothing asks for a login any more.
bool letsThrough(PortalState state);

/// The page that, opened in a browser, makes this network show its login page: of those that were asked for in plain HTTP the
/// first that somebody else answered. Empty where there is none.
QString loginEntrance(const PortalObservation &seen);

} // namespace fix789
