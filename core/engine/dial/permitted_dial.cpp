// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "engine/dial/permitted_dial.h"

#include "analysis/ras_log.h"
#include "base/address_bytes.h"

#include <algorithm>
#include <memory>
#include <utility>
#include <vector>

namespace fix789::engine {
namespace {

constexpr qsizetype kMostAddresses = 8; // the name of a VPN server has fewer

} // namespace

bool isWorthPermitting(const RasAttempt &attempt)
{
    return attempt.error != 0 && analysis::stageOf(attempt) == analysis::AttemptStage::Ipsec;
}

Result<RasAttempt> dialPermitted(Dialer &dialer, Permission &permission, const QString &connection, const QStringList &addresses,
                                 std::stop_token stop)
{
    std::vector<std::unique_ptr<Permission::Held>> held;
    for (const QString &address : addresses.first(std::min(addresses.size(), kMostAddresses))) {
        if (addressBytes(address).size() != 4)
            continue;
        auto one = permission.permit(address);
        if (!one)
            return std::unexpected(one.error());
        held.push_back(std::move(*one));
    }
    if (held.empty())
        return failure(ErrorKind::NotFound, QStringLiteral("find an address of the server to let through"));
    auto attempt = dialer.dial(connection, std::move(stop));
    if (attempt) {
        attempt->dialed = true;
        attempt->filters = RasAttempt::Filters::ServerLetPast;
    }
    return attempt;
}

} // namespace fix789::engine
