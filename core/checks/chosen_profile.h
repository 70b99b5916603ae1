// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/machine/vpn_profile.h"
#include "model/target.h"

#include <vector>

namespace fix789 {

/// The connection to check: the named one, else the one to the target's server, else the only one there is.
/// Two of one name: Windows takes the person's own. Several to one server: an L2TP connection is the one meant. nullptr if none
/// is. Where none leads to the server, the only damaged one there is: where that leads nobody knows.
const VpnProfile *chosenProfile(const std::vector<VpnProfile> &profiles, const Target &target);

/// L2TP with a certificate of this computer instead of a key.
bool signsInWithCertificate(const VpnProfile &profile);

} // namespace fix789
