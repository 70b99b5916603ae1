// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ports/devices.h"
#include "ports/routes.h"

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
class WindowsRoutes final : public Routes {
public:
    explicit WindowsRoutes(RouteApi api = {}) : m_api(api) {}

    Result<ServerRoute> routeTo(const QString &address) const override;

private:
    RouteApi m_api;
};

/// Of the device behind this interface; empty where it is not in the list.
QStringList hardwareIdsOf(const QString &interfaceId, const Result<std::vector<NetworkDevice>> &devices);

} // namespace fix789
