// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "checks/chosen_profile.h"

#include "base/text_util.h"

#include <algorithm>

namespace fix789::checks {
const VpnProfile *chosenProfile(const std::vector<VpnProfile> &profiles, const Target &target)
{
    const VpnProfile *best = nullptr;
    const auto rank = [](const VpnProfile &p) {
        return (p.tunnel == TunnelType::L2tp && p.isReadable() ? 4 : 0) + (p.owner == ProfileOwner::User ? 2 : 0) +
               (p.keyStored != false ? 1 : 0);
    };
    for (const VpnProfile &profile : profiles) {
        const bool meant = !target.connection.isEmpty() ? sameName(profile.name, target.connection)
                           : !target.server.isEmpty()   ? sameName(profile.server, target.server)
                                                        : profiles.size() == 1;
        if (!meant)
            continue;
        const bool byName = !target.connection.isEmpty();
        if (!best || (byName ? profile.owner < best->owner : rank(profile) > rank(*best)))
            best = &profile;
    }
    if (best || !target.connection.isEmpty() || target.server.isEmpty())
        return best;
    // If no other connection leads to the server, the only unreadable one may be it: its server is unknown.
    const auto isUnreadable = [](const VpnProfile &p) { return !p.isReadable(); };
    return std::ranges::count_if(profiles, isUnreadable) == 1 ? &*std::ranges::find_if(profiles, isUnreadable) : nullptr;
}

bool signsInWithCertificate(const VpnProfile &profile)
{
    const bool speaksL2tp = profile.tunnel == TunnelType::L2tp || profile.tunnel == TunnelType::Automatic;
    return profile.isReadable() && speaksL2tp && profile.authentication == MachineAuthentication::Certificate;
}

} // namespace fix789::checks
