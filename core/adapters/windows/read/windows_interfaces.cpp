// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "adapters/windows/read/windows_interfaces.h"

#include "base/shown_text.h"

#include <QHostAddress>

#include <ws2tcpip.h>

namespace fix789::adapters {
namespace {

constexpr qsizetype kLongestInterfaceName = 256; // IF_MAX_STRING_SIZE
constexpr qsizetype kMostAddresses = 64;         // per adapter; guards against an endless list

bool isMeant(const IP_ADAPTER_ADDRESSES &adapter)
{
    return adapter.OperStatus == IfOperStatusUp && adapter.IfType != IF_TYPE_SOFTWARE_LOOPBACK &&
           adapter.IfType != IF_TYPE_TUNNEL;
}

// Without the zone, which only identifies the adapter.
QString textOf(const SOCKET_ADDRESS &address)
{
    if (address.lpSockaddr == nullptr || (address.lpSockaddr->sa_family != AF_INET && address.lpSockaddr->sa_family != AF_INET6))
        return {};
    QHostAddress text(address.lpSockaddr);
    text.setScopeId({});
    return text.toString();
}

LocalInterface interfaceFrom(const IP_ADAPTER_ADDRESSES &adapter, const DefaultRoutes &routes)
{
    LocalInterface network;
    network.name = shownText(
        QString::fromWCharArray(adapter.FriendlyName != nullptr ? adapter.FriendlyName : L"").left(kLongestInterfaceName));
    network.type = adapter.IfType;
    const auto *own = adapter.FirstUnicastAddress;
    for (; own != nullptr && network.addresses.size() < kMostAddresses; own = own->Next)
        if (const QString address = textOf(own->Address); !address.isEmpty())
            network.addresses << address;
    if (const auto metric = routes.metricOf(adapter))
        network.metrics.push_back(*metric);
    return network;
}

} // namespace

Result<std::vector<LocalInterface>> windowsInterfaces(NetworkApi api)
{
    const auto list = AdapterList::read(AF_UNSPEC, api.adapters);
    if (!list && list.error().kind == ErrorKind::NotFound)
        return std::vector<LocalInterface>();
    if (!list)
        return std::unexpected(list.error());
    const DefaultRoutes routes = DefaultRoutes::read(api);
    std::vector<LocalInterface> networks;
    for (const auto *adapter = list->first(); adapter != nullptr; adapter = adapter->Next)
        if (isMeant(*adapter))
            networks.push_back(interfaceFrom(*adapter, routes));
    return networks;
}

} // namespace fix789::adapters
