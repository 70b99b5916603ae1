// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/machine/remembered_run.h"

#include <vector>

namespace fix789::analysis {

/// Whether this network let this computer through in an earlier run under another hardware address, and the current address
/// is randomised. Portals recognise a guest by that address. The same network means the same name and the same gateway, as
/// far as both are known; the addresses come from one run log.
bool letInUnderOtherAddress(const NetworkIdentity &here, const std::vector<RememberedRun> &runs);

} // namespace fix789::analysis
