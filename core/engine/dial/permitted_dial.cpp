// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "engine/dial/permitted_dial.h"

#include "analysis/ras_log.h"
#include "base/address_bytes.h"

#include <algorithm>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <thread>
#include <utility>
#include <vector>

namespace fix789::engine {
namespace {

constexpr qsizetype kMostAddresses = 8; // the name of a VPN server has fewer

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
    return attempt;
}

} // namespace

bool isWorthPermitting(const RasAttempt &attempt)
{
    return attempt.error != 0 && analysis::stageOf(attempt) == analysis::AttemptStage::Ipsec;
}

Result<RasAttempt> dialPermitted(Dialer &dialer, Permission &permission, Permission::Packets packets, const QString &connection,
                                 const QStringList &addresses, std::stop_token stop, std::chrono::milliseconds longest)
{
    std::vector<std::unique_ptr<Permission::Held>> held;
    for (const QString &address : addresses.first(std::min(addresses.size(), kMostAddresses))) {
        if (addressBytes(address).size() != 4)
            continue;
        auto one = permission.permit(address, packets);
        if (!one)
            return std::unexpected(one.error());
        held.push_back(std::move(*one));
    }
    if (held.empty())
        return failure(ErrorKind::NotFound, QStringLiteral("find an address of the server to let through"));
    auto attempt = dialFor(longest, dialer, connection, stop);
    if (!std::ranges::all_of(held, [](const auto &one) { return one->isInForce(); }))
        return failure(ErrorKind::TimedOut, QStringLiteral("try a connection while the server is let through"));
    if (attempt) {
        attempt->dialed = true;
        attempt->filters =
            packets == Permission::Packets::All ? RasAttempt::Filters::FirewallOff : RasAttempt::Filters::ServerLetPast;
    }
    return attempt;
}

} // namespace fix789::engine
