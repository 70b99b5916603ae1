// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "adapters/windows/api/default_routes.h"
#include "base/result.h"
#include "model/machine/network_view.h"
#include "model/machine/remembered_run.h"

namespace fix789::adapters {

/// Identified by the adapter that is up, has a gateway, and has the default route with the smallest metric
/// (default_routes.h); the gateway's hardware address comes from the ARP table of that adapter (GetIpNetTable), the Wi-Fi name
/// from wlanapi.dll, for which Windows 11 needs consent to location. IPv4 only. Unreported parts stay empty. Errors: NotFound
/// (no adapter has a gateway), Failed.
Result<NetworkIdentity> windowsNetwork(NetworkApi api = {});
/// The same for display, with the connectivity that Windows reports (network_list.h). If no adapter has a gateway, the
/// joined Wi-Fi without one. Errors: the same; NotFound (no such Wi-Fi either).
Result<NetworkView> windowsNetworkView(NetworkApi api = {});
/// The id of that adapter, "{...}". Errors: the same.
Result<QString> windowsAdapterOut();

} // namespace fix789::adapters
