// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "analysis/login_memory.h"

#include <algorithm>

namespace fix789::analysis {
namespace {

// The Wi-Fi of a chain has one name at many sites; a login at one of them counts at another only with the same gateway.
bool isSameNetwork(const NetworkIdentity &here, const NetworkIdentity &there)
{
    const bool sameGateway = !here.gatewayHardware.isEmpty() && here.gatewayHardware == there.gatewayHardware;
    if (here.name.isEmpty() && there.name.isEmpty())
        return sameGateway;
    return here.name == there.name && (sameGateway || here.gatewayHardware.isEmpty() || there.gatewayHardware.isEmpty());
}

} // namespace

bool letInUnderOtherAddress(const NetworkIdentity &here, const std::vector<RememberedRun> &runs)
{
    if (here.ownHardware.isEmpty() || !here.ownIsRandom)
        return false;
    const auto passed = [&](const RememberedRun &run) {
        return run.device == RememberedRun::Device::This && run.login == RememberedRun::Login::Passed &&
               isSameNetwork(here, run.network) && !run.network.ownHardware.isEmpty();
    };
    // Passed under this address as well: then a change of address did not lose the login.
    const auto sameAddress = [&](const RememberedRun &run) { return passed(run) && run.network.ownHardware == here.ownHardware; };
    return std::ranges::any_of(runs, passed) && std::ranges::none_of(runs, sameAddress);
}

} // namespace fix789::analysis
