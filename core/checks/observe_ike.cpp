// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "checks/observe_ike.h"

#include "checks/chosen_profile.h"

#include <algorithm>

namespace fix789 {

namespace {

// What Windows would offer: as the person says, else as the connection is set. Parameters of its own replace the setting, and what
// the server says to Windows' default is what those are compared with.
ProfileEncryption encryptionFor(const Machine &machine, const Target &target)
{
    if (target.encryption)
        return *target.encryption;
    const auto profiles = machine.facts.profiles();
    const VpnProfile *profile = profiles ? chosenProfile(*profiles, target) : nullptr;
    return profile != nullptr && profile->ownIpsec != true ? profile->encryption.value_or(ProfileEncryption::Required)
                                                           : ProfileEncryption::Required;
}

} // namespace

Result<IkeObservation> observeIke(const Machine &machine, const Target &target, const Progress &progress)
{
    const auto addresses = machine.dns.resolve(target.server, progress);
    // A record may hold the negotiation without the look-up; then there is no address to talk to, and none is needed.
    if (!addresses && addresses.error().kind != ErrorKind::NotSupported)
        return std::unexpected(addresses.error());
    return machine.probes.ike({.server = target.server,
                               .address = addresses ? addresses->value(0) : QString(),
                               .encryption = encryptionFor(machine, target)},
                              progress);
}

bool takesKeys(const IkeObservation &seen)
{
    return !seen.withCertificate && std::ranges::any_of(seen.stages, [](const StageResult &stage) {
        return stage.stage == Stage::Mm1 && stage.outcome == StageOutcome::Answered;
    });
}

} // namespace fix789
