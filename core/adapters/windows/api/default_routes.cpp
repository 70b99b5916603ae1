// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "adapters/windows/api/default_routes.h"

#include <algorithm>

namespace fix789::adapters {
namespace {

constexpr int kMostGateways = 64; // of an adapter; guards against an endless list

bool hasGateway(const IP_ADAPTER_ADDRESSES &adapter)
{
    const auto *gateway = adapter.FirstGatewayAddress;
    for (int i = 0; gateway != nullptr && i < kMostGateways; gateway = gateway->Next, ++i)
        if (gateway->Address.lpSockaddr != nullptr && gateway->Address.lpSockaddr->sa_family == AF_INET)
            return true;
    return false;
}

} // namespace

DefaultRoutes DefaultRoutes::read(const NetworkApi &api)
{
    DefaultRoutes routes;
    MIB_IPFORWARD_TABLE2 *table = nullptr;
    if (api.routes(AF_INET, &table) != NO_ERROR || table == nullptr)
        return routes;
    for (ULONG i = 0; i < table->NumEntries; ++i) {
        const MIB_IPFORWARD_ROW2 &row = table->Table[i];
        if (row.DestinationPrefix.PrefixLength != 0)
            continue;
        const auto [known, isNew] = routes.m_metrics.try_emplace(row.InterfaceIndex, row.Metric);
        known->second = std::min(known->second, row.Metric);
    }
    api.freeTable(table);
    routes.m_known = !routes.m_metrics.empty();
    return routes;
}

std::optional<ULONG> DefaultRoutes::metricOf(const IP_ADAPTER_ADDRESSES &adapter) const
{
    if (!hasGateway(adapter))
        return std::nullopt;
    if (!m_known)
        return adapter.Ipv4Metric;
    const auto route = m_metrics.find(adapter.IfIndex);
    return route == m_metrics.end() ? std::nullopt : std::optional(route->second + adapter.Ipv4Metric);
}

} // namespace fix789::adapters
