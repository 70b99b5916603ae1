// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/machine/portal_observation.h"
#include "model/settings.h"
#include "ports/clock.h"
#include "ports/dns.h"
#include "ports/http.h"

#include <stop_token>

namespace fix789 {

/// One page to ask for, and what tells that the right one came.
struct PortalQuestion {
    PortalProbeKind kind = PortalProbeKind::Http;
    PortalPage page;
};

/// Asks for the page and, in plain HTTP, follows where another answer leads: at most ten hops, with the cookies it is given, to
/// http and https alone, and never to this computer itself. Ends at `until` (Clock::monotonic()) and where it is asked to stop.
PortalProbe walk(const PortalQuestion &question, const Http &http, const Dns &dns, const Clock &clock,
                 std::chrono::milliseconds until, const std::stop_token &stop);

} // namespace fix789
