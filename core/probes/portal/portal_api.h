// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/machine/portal_observation.h"
#include "ports/clock.h"
#include "ports/dns.h"
#include "ports/http.h"

#include <QUrl>

#include <chrono>
#include <stop_token>

namespace fix789::probes {

/// Queries the network's captive portal API (RFC 8908), until `until` (Clock::monotonic()). HTTPS only; without a valid
/// certificate it counts as absent.
PortalApi askPortalApi(const QUrl &url, const Http &http, const Dns &dns, const Clock &clock, std::chrono::milliseconds until,
                       const std::stop_token &stop);

/// Parses an answer: 200, at most 4096 bytes of JSON, an object with a boolean "captive". Ignores unknown members.
void readPortalApi(const HttpReply &reply, PortalApi &api);

} // namespace fix789::probes
