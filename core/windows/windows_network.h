// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/network_view.h"
#include "model/remembered_run.h"
#include "model/result.h"

namespace fix789 {

/// By the adapter that is up, has a gateway, and has the smallest metric (GetAdaptersAddresses); the gateway's hardware address
/// by the table of neighbours (GetIpNetTable), the Wi-Fi's name by wlanapi.dll, which Windows 11 tells only with consent to
/// location. IPv4 alone. What Windows does not tell stays empty. Errors: NotFound (no adapter has a gateway), Failed.
Result<NetworkIdentity> windowsNetwork();
/// The same as it is shown. Errors: the same.
Result<NetworkView> windowsNetworkView();
/// The id of that adapter, "{...}". Errors: the same.
Result<QString> windowsAdapterOut();

} // namespace fix789
