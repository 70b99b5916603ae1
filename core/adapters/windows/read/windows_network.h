// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/machine/network_view.h"
#include "model/machine/remembered_run.h"
#include "base/result.h"
#include "adapters/windows/api/adapter_list.h"

namespace fix789 {

/// By the adapter that is up, has a gateway, and has the smallest metric (GetAdaptersAddresses); the gateway's hardware address
/// by the table of neighbours (GetIpNetTable), the Wi-Fi's name by wlanapi.dll, which Windows 11 tells only with consent to
/// location. IPv4 alone. What Windows does not tell stays empty. Errors: NotFound (no adapter has a gateway), Failed.
Result<NetworkIdentity> windowsNetwork();
/// The same as it is shown, with what Windows thinks of it (network_list.h). Where no adapter has a gateway, the Wi-Fi that is
/// joined without one. Errors: the same; NotFound (there is none either).
Result<NetworkView> windowsNetworkView(AdapterQuery query = &GetAdaptersAddresses);
/// The id of that adapter, "{...}". Errors: the same.
Result<QString> windowsAdapterOut();

} // namespace fix789
