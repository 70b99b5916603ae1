// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/machine/vpn_profile.h"
#include "model/target.h"

#include <vector>

namespace fix789::checks {

/// The connection to check: the named one, else the one to the target's server, else the only one there is; nullptr if none.
/// Of two with the same name, Windows takes the user's own. Of several to one server, an L2TP connection wins. If none leads
/// to the server, a damaged one is chosen if it is the only damaged one: its server is unknown.
const VpnProfile *chosenProfile(const std::vector<VpnProfile> &profiles, const Target &target);

/// L2TP with a computer certificate instead of a key.
bool signsInWithCertificate(const VpnProfile &profile);

} // namespace fix789::checks
