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

namespace fix789 {

/// What is asked of IP Helper; tests give functions of their own.
/// https://learn.microsoft.com/windows/win32/api/netioapi/
struct RouteApi {
    decltype(&GetBestRoute2) bestRoute = &GetBestRoute2;
    decltype(&GetBestInterfaceEx) bestInterface = &GetBestInterfaceEx; ///< where the first is not there (Wine)
    decltype(&GetIfEntry2) interfaceEntry = &GetIfEntry2;
};

/// The way that Windows would take, from its routing table; the hardware ids of an interface that is no hardware from the list
/// of devices. Needs no administrator.
Result<ServerRoute> windowsRouteTo(const QString &address, RouteApi api = {});

/// Of the device behind this interface; empty where it is not in the list.
QStringList hardwareIdsOf(const QString &interfaceId, const Result<std::vector<NetworkDevice>> &devices);

} // namespace fix789
