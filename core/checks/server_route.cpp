// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "checks/server_route.h"

#include "checks/observe_ike.h"

namespace fix789::checks {

Result<QString> serverAddress(const Machine &machine, const Target &target, const Progress &progress)
{
    const auto addresses = machine.dns.resolve(target.server, progress);
    if (addresses && !addresses->isEmpty())
        return addresses->first();
    // A recording may hold the negotiation without the name lookup.
    const auto seen = observeIke(machine, target, progress);
    return seen ? Result<QString>(seen->address) : std::unexpected(seen.error());
}

Result<ServerRoute> routeToServer(const Machine &machine, const Target &target, const Progress &progress)
{
    const auto address = serverAddress(machine, target, progress);
    if (!address)
        return std::unexpected(address.error());
    return machine.facts.routeTo(*address);
}

} // namespace fix789::checks
