// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ports/dashboard.h"
#include "ports/progress.h"
#include "site/requests.h"

#include <chrono>
#include <functional>

namespace fix789::probes {

/// How fast the dashboard may be asked. It allows ten requests a second for all programs together.
struct DashboardPace {
    std::chrono::milliseconds between{150};        ///< from the start of one request to that of the next: at most 8 a second
    std::chrono::milliseconds firstRetry{1'000};   ///< doubles with each
    std::chrono::milliseconds longestWait{60'000}; ///< that a Retry-After is obeyed; with more, the answer stays what it is
};

struct DashboardRun {
    site::Answers answers;
    int sent = 0; ///< with repeats
    bool wrongKey = false;
    std::optional<Error> error = {}; ///< why no answer came at all; Cancelled: what was read until then
};

/// Asks for what an audit needs: each request once, several on their way at a time, again only after 429, 5xx or a lost
/// connection. A key that is refused ends it at once. `announce` is called before each round with the number of requests that
/// it is going to send, without further pages.
DashboardRun readDashboard(const Dashboard &dashboard, const site::RequestPlan &plan, const Progress &progress,
                           const std::function<void(int)> &announce, DashboardPace pace = {});

} // namespace fix789::probes
