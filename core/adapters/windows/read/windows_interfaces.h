// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "adapters/windows/api/default_routes.h"
#include "base/result.h"
#include "model/machine/local_interface.h"

#include <vector>

namespace fix789::adapters {

/// The adapters that are up, without loopback and Windows' automatic tunnels (Teredo, ISATAP), with their addresses, and the
/// metric of their default route. Read once: only a recording shows that the default route changes.
/// https://learn.microsoft.com/windows/win32/api/iphlpapi/nf-iphlpapi-getadaptersaddresses
Result<std::vector<LocalInterface>> windowsInterfaces(NetworkApi api = {});

} // namespace fix789::adapters
