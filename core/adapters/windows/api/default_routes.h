// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "adapters/windows/api/adapter_list.h"

#include <map>
#include <optional>

#include <netioapi.h>

namespace fix789::adapters {

/// The IP Helper functions that tell where packets go; tests pass their own.
/// https://learn.microsoft.com/windows/win32/api/netioapi/
struct NetworkApi {
    AdapterQuery adapters = &GetAdaptersAddresses;
    decltype(&GetIpForwardTable2) routes = &GetIpForwardTable2;
    decltype(&FreeMibTable) freeTable = &FreeMibTable;
    decltype(&GetIpNetTable) neighbours = &GetIpNetTable;
};

/// The default routes of IPv4. Windows prefers the smallest sum of the route's and the interface's metric, so that the
/// interface's alone does not decide.
class DefaultRoutes {
public:
    static DefaultRoutes read(const NetworkApi &api);

    /// The sum, for an adapter with a gateway; nothing without a default route. If the table cannot be read, the interface's
    /// metric, which decides where every route has the same.
    [[nodiscard]] std::optional<ULONG> metricOf(const IP_ADAPTER_ADDRESSES &adapter) const;

private:
    bool m_known = false;
    std::map<NET_IFINDEX, ULONG> m_metrics;
};

} // namespace fix789::adapters
