// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "engine/dial/firewall_off_dial.h"

#include <condition_variable>
#include <mutex>
#include <thread>
#include <vector>

namespace fix789::engine {
namespace {

QString doing()
{
    return QStringLiteral("try a connection with the firewall off");
}

std::vector<Change> profilesOff(const Firewall &firewall)
{
    std::vector<Change> off;
    for (const FirewallProfile &profile : firewall.profiles)
        if (profile.active && profile.on)
            off.push_back(FirewallProfileIs{profile.network, Enabled::No});
    return off;
}

Result<RasAttempt> dialFor(std::chrono::milliseconds longest, Dialer &dialer, const QString &connection,
                           const std::stop_token &stop)
{
    std::stop_source end;
    const std::stop_callback stopped(stop, [&end] { end.request_stop(); });
    const std::jthread timer([&end, longest](const std::stop_token &done) {
        std::mutex mutex;
        std::condition_variable_any waiting;
        std::unique_lock lock(mutex);
        waiting.wait_for(lock, done, longest, [] { return false; });
        if (!done.stop_requested())
            end.request_stop();
    });
    auto attempt = dialer.dial(connection, end.get_token());
    if (!attempt && attempt.error().kind == ErrorKind::Cancelled && !stop.stop_requested())
        attempt.error().kind = ErrorKind::TimedOut;
    if (attempt) {
        attempt->dialed = true;
        attempt->filters = RasAttempt::Filters::FirewallOff;
    }
    return attempt;
}

} // namespace

FirewallOffDial dialWithFirewallOff(const Machine &machine, Fixer &fixer, Dialer &dialer, const QString &connection,
                                    const QString &run, std::stop_token stop, std::chrono::milliseconds longest)
{
    const auto firewall = machine.facts.firewall();
    if (!firewall)
        return {Failure(firewall.error()), {}};
    const std::vector<Change> off = profilesOff(*firewall);
    if (off.empty())
        return {failure(ErrorKind::NotFound, doing()), {}};
    std::optional<Result<RasAttempt>> attempt;
    FixOutcome restored = fixer.whileTheyHold(
        run, off, [&] { attempt = dialFor(longest, dialer, connection, stop); }, stop);
    if (attempt)
        return {std::move(*attempt), std::move(restored)};
    return {Failure(restored.error.value_or(Error{ErrorKind::Failed, doing(), 0})), std::move(restored)};
}

} // namespace fix789::engine
