// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/machine/remembered_run.h"

#include <vector>

namespace fix789 {

/// Whether this network let this computer through in an earlier look, when it showed another hardware address, and the address
/// that it shows now is one that the system made up. Portals know a guest by that address. The same network: of the same name,
/// and behind the same gateway, as far as either is known; addresses are those of one run log.
bool letInUnderOtherAddress(const NetworkIdentity &here, const std::vector<RememberedRun> &runs);

} // namespace fix789
