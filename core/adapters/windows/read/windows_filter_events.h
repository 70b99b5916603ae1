// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "model/machine/filter_event.h"

#include <vector>

namespace fix789 {

/// What the filtering platform remembers, as far as it is about the VPN: drops of UDP 500 and 4500 and of ESP, and failures in
/// main mode, with the names of the filters and of whom they belong to. Needs an administrator.
/// https://learn.microsoft.com/windows/win32/api/fwpmu/nf-fwpmu-fwpmneteventenum1
Result<std::vector<FilterEvent>> windowsFilterEvents();

} // namespace fix789
