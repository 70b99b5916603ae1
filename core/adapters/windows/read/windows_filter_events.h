// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "model/machine/filter_event.h"

#include <vector>

namespace fix789::adapters {

/// The recorded events of the filtering platform that concern the VPN: drops of UDP 500, 4500 and 1701 and of ESP, and
/// failures of IKEv1 in main and quick mode, with the names of the filters and their providers. Needs an administrator.
/// https://learn.microsoft.com/windows/win32/api/fwpmu/nf-fwpmu-fwpmneteventenum1
Result<std::vector<FilterEvent>> windowsFilterEvents();

} // namespace fix789::adapters
