// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "checks/observe_ike.h"

#include <algorithm>

namespace fix789 {

Result<IkeObservation> observeIke(const Machine &machine, const Target &target, const Progress &progress)
{
    const auto addresses = machine.dns.resolve(target.server, progress);
    // A recording may hold the negotiation without the name lookup; its replay needs no address.
    if (!addresses && addresses.error().kind != ErrorKind::NotSupported)
        return std::unexpected(addresses.error());
    return machine.probes.ike({target.server, addresses ? addresses->value(0) : QString()}, progress);
}

bool takesKeys(const IkeObservation &seen)
{
    return !seen.withCertificate && std::ranges::any_of(seen.stages, [](const StageResult &stage) {
        return stage.stage == Stage::Mm1 && stage.outcome == StageOutcome::Answered;
    });
}

} // namespace fix789
