// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "adapters/windows/api/adapter_list.h"
#include "base/result.h"
#include "model/machine/local_interface.h"

#include <vector>

namespace fix789 {

/// The adapters that are up, but for the loopback and the tunnels that Windows makes itself (Teredo, ISATAP), with their
/// addresses; of one that has a default gateway its metric, read once: that the way out changes is seen in a record alone.
/// https://learn.microsoft.com/windows/win32/api/iphlpapi/nf-iphlpapi-getadaptersaddresses
Result<std::vector<LocalInterface>> windowsInterfaces(AdapterQuery query = &GetAdaptersAddresses);

} // namespace fix789
