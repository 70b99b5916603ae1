// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "adapters/windows/api/adapter_list.h"
#include "base/result.h"
#include "model/machine/local_interface.h"

#include <vector>

namespace fix789::adapters {

/// The adapters that are up, without loopback and Windows' automatic tunnels (Teredo, ISATAP), with their addresses, and the
/// metric of those with a default gateway. Read once: only a recording shows that the default route changes.
/// https://learn.microsoft.com/windows/win32/api/iphlpapi/nf-iphlpapi-getadaptersaddresses
Result<std::vector<LocalInterface>> windowsInterfaces(AdapterQuery query = &GetAdaptersAddresses);

} // namespace fix789::adapters
