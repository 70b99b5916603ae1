// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "model/machine/network_device.h"
#include "model/machine/server_route.h"

#include <QStringList>

#include <vector>

#include <winsock2.h>
#include <ws2tcpip.h>

#include <windows.h>

#include <iphlpapi.h>

namespace fix789::adapters {

/// The IP Helper functions that we call; tests pass their own.
/// https://learn.microsoft.com/windows/win32/api/netioapi/
struct RouteApi {
    decltype(&GetBestRoute2) bestRoute = &GetBestRoute2;
    decltype(&GetBestInterfaceEx) bestInterface = &GetBestInterfaceEx; ///< if the first is missing (Wine)
    decltype(&GetIfEntry2) interfaceEntry = &GetIfEntry2;
};

/// The route that Windows would use, from its routing table; the hardware ids of a virtual interface come from the device
/// list. Needs no administrator.
Result<ServerRoute> windowsRouteTo(const QString &address, RouteApi api = {});

/// Of the device behind this interface; empty if the list lacks it.
QStringList hardwareIdsOf(const QString &interfaceId, const Result<std::vector<NetworkDevice>> &devices);

} // namespace fix789::adapters
