// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "probes/portal/portal_watch.h"

#include <algorithm>
#include <condition_variable>
#include <mutex>
#include <optional>

namespace fix789::probes {
namespace {

// False on a stop request.
bool pause(std::chrono::milliseconds time, const std::stop_token &stop)
{
    std::mutex mutex;
    std::condition_variable_any wake;
    std::unique_lock lock(mutex);
    wake.wait_for(lock, stop, time, [] { return false; });
    return !stop.stop_requested();
}

} // namespace

bool letsThrough(PortalState state)
{
    return state == PortalState::Open || state == PortalState::Intercepted;
}

Result<analysis::PortalReading> watchPortal(const PortalAsking &ask, const Clock &clock, const PortalWatchPace &pace,
                                            const std::function<void(const analysis::PortalReading &)> &said,
                                            const std::stop_token &stop)
{
    const QString doing = QStringLiteral("waiting for the login to this network");
    const auto begun = clock.monotonic();
    std::optional<analysis::PortalReading> last;
    while (!stop.stop_requested()) {
        const auto seen = ask(Progress{.stop = stop});
        if (!seen && seen.error().kind != ErrorKind::Failed)
            return std::unexpected(seen.error());
        const analysis::PortalReading reading = seen ? analysis::readPortal(*seen) : analysis::PortalReading{};
        if (reading != last && said)
            said(reading);
        if (letsThrough(reading.state))
            return reading;
        last = reading;
        const auto waited = clock.monotonic() - begun;
        if (waited >= pace.limit)
            return failure(ErrorKind::TimedOut, doing);
        if (!pause(waited < pace.patience ? pace.first : pace.later, stop))
            break;
    }
    return failure(ErrorKind::Cancelled, doing);
}

QString loginEntrance(const PortalObservation &seen)
{
    const auto led = std::ranges::find_if(seen.probes, [](const PortalProbe &probe) {
        return probe.kind == PortalProbeKind::Http && probe.reply == PortalReply::Answered && !probe.isClean();
    });
    return led == seen.probes.end() ? QString() : led->url;
}

} // namespace fix789::probes
