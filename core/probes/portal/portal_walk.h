// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/machine/portal_observation.h"
#include "model/settings.h"
#include "ports/clock.h"
#include "ports/dns.h"
#include "ports/http.h"

#include <stop_token>

namespace fix789::probes {

/// One page to request, and how to recognise the right answer.
struct PortalQuestion {
    PortalProbeKind kind = PortalProbeKind::Http;
    PortalPage page;
};

/// Requests the page and, over plain HTTP, follows the redirects of another answer: at most ten hops, with the cookies
/// received, over http and https only, and never to this computer itself. Ends at `until` (Clock::monotonic()), or on a stop
/// request.
PortalProbe walk(const PortalQuestion &question, const Http &http, const Dns &dns, const Clock &clock,
                 std::chrono::milliseconds until, const std::stop_token &stop);

} // namespace fix789::probes
