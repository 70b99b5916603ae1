// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/machine/vpn_profile.h"
#include "model/target.h"

#include <vector>

namespace fix789 {

/// The connection that is looked at: the one named, else the one to the server that is looked at, else the only one there is.
/// Two of one name: Windows takes the person's own. Several to one server: an L2TP connection is the one meant. nullptr if none
/// is. Where none leads to the server, the only damaged one there is: where that leads nobody knows.
const VpnProfile *chosenProfile(const std::vector<VpnProfile> &profiles, const Target &target);

/// L2TP with a certificate of this computer in the place of a key.
bool signsInWithCertificate(const VpnProfile &profile);

} // namespace fix789
