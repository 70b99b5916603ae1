// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "adapters/windows/read/windows_network.h"

#include "adapters/windows/api/network_list.h"
#include "adapters/windows/api/wifi_api.h"
#include "adapters/windows/api/windows_error.h"

#include <QByteArray>
#include <QHostAddress>
#include <QUuid>

#include <optional>
#include <vector>

#include <winsock2.h>
#include <ws2tcpip.h>

#include <iphlpapi.h>

namespace fix789::adapters {
namespace {

constexpr ULONG kLargestTable = 1024 * 1024;

quint32 ipv4(const SOCKET_ADDRESS &address)
{
    if (!address.lpSockaddr || address.lpSockaddr->sa_family != AF_INET)
        return 0;
    return ntohl(reinterpret_cast<const sockaddr_in *>(address.lpSockaddr)->sin_addr.s_addr);
}

quint32 gatewayOf(const IP_ADAPTER_ADDRESSES &adapter)
{
    for (const auto *gateway = adapter.FirstGatewayAddress; gateway; gateway = gateway->Next)
        if (const quint32 address = ipv4(gateway->Address))
            return address;
    return 0;
}

QString subnetOf(const IP_ADAPTER_ADDRESSES &adapter, quint32 gateway)
{
    for (const auto *own = adapter.FirstUnicastAddress; own; own = own->Next) {
        const int bits = own->OnLinkPrefixLength;
        if (bits < 1 || bits > 32)
            continue;
        const quint32 mask = ~quint32(0) << (32 - bits);
        if ((ipv4(own->Address) & mask) == (gateway & mask))
            return QHostAddress(gateway & mask).toString() + u'/' + QString::number(bits);
    }
    return {};
}

// Of the neighbour with this address on this adapter's own link: the gateways of many networks have the same address.
QString hardwareOf(const NetworkApi &api, quint32 gateway, NET_IFINDEX adapter)
{
    ULONG size = 0;
    if (api.neighbours(nullptr, &size, FALSE) != ERROR_INSUFFICIENT_BUFFER || size > kLargestTable)
        return {};
    std::vector<char> buffer(size);
    auto *table = reinterpret_cast<MIB_IPNETTABLE *>(buffer.data());
    if (api.neighbours(table, &size, FALSE) != NO_ERROR)
        return {};
    for (DWORD i = 0; i < table->dwNumEntries; ++i) {
        const MIB_IPNETROW &row = table->table[i];
        if (row.dwIndex == adapter && ntohl(row.dwAddr) == gateway && row.dwPhysAddrLen == 6)
            return QString::fromLatin1(QByteArray(reinterpret_cast<const char *>(row.bPhysAddr), 6).toHex(':'));
    }
    return {};
}

const IP_ADAPTER_ADDRESSES *adapterOut(const AdapterList &list, const NetworkApi &api)
{
    const DefaultRoutes routes = DefaultRoutes::read(api);
    const IP_ADAPTER_ADDRESSES *best = nullptr;
    std::optional<ULONG> least;
    for (const auto *adapter = list.first(); adapter; adapter = adapter->Next) {
        const auto metric = routes.metricOf(*adapter);
        if (adapter->OperStatus != IfOperStatusUp || adapter->IfType == IF_TYPE_PPP || gatewayOf(*adapter) == 0 || !metric ||
            (least && *metric >= *least))
            continue;
        best = adapter;
        least = metric;
    }
    return best;
}

Failure noWayOut()
{
    return failure(ErrorKind::NotFound, QStringLiteral("find an adapter with a gateway"));
}

// Empty if it is not a Wi-Fi; an empty link if Windows does not report it.
std::optional<WifiLink> wifiOf(const IP_ADAPTER_ADDRESSES &adapter)
{
    if (adapter.IfType != IF_TYPE_IEEE80211)
        return std::nullopt;
    return wifiLink(QUuid(QString::fromLatin1(adapter.AdapterName))).value_or(WifiLink{});
}

// A Wi-Fi that is joined and leads nowhere: DHCP gave no address or no gateway.
const IP_ADAPTER_ADDRESSES *joinedWifi(const AdapterList &list)
{
    for (const auto *adapter = list.first(); adapter; adapter = adapter->Next)
        if (adapter->OperStatus == IfOperStatusUp && adapter->IfType == IF_TYPE_IEEE80211 &&
            wifiLink(QUuid(QString::fromLatin1(adapter->AdapterName))))
            return adapter;
    return nullptr;
}

QStringList addressesOf(const IP_ADAPTER_ADDRESSES &adapter)
{
    QStringList addresses;
    for (const auto *own = adapter.FirstUnicastAddress; own; own = own->Next)
        if (const quint32 address = ipv4(own->Address))
            addresses << QHostAddress(address).toString();
    return addresses;
}

QStringList resolversOf(const IP_ADAPTER_ADDRESSES &adapter)
{
    QStringList resolvers;
    for (const auto *server = adapter.FirstDnsServerAddress; server; server = server->Next)
        if (const quint32 address = ipv4(server->Address))
            resolvers << QHostAddress(address).toString();
    return resolvers;
}

} // namespace

Result<NetworkIdentity> windowsNetwork(NetworkApi api)
{
    const auto list = AdapterList::read(AF_INET, api.adapters);
    if (!list)
        return std::unexpected(list.error());
    const IP_ADAPTER_ADDRESSES *best = adapterOut(*list, api);
    if (!best)
        return noWayOut();
    const quint32 gateway = gatewayOf(*best);
    NetworkIdentity network;
    network.name = wifiOf(*best).value_or(WifiLink{}).name;
    network.gateway = QHostAddress(gateway).toString();
    network.gatewayHardware = hardwareOf(api, gateway, best->IfIndex);
    network.subnet = subnetOf(*best, gateway);
    if (best->PhysicalAddressLength == 6) {
        network.ownHardware =
            QString::fromLatin1(QByteArray(reinterpret_cast<const char *>(best->PhysicalAddress), 6).toHex(':'));
        network.ownIsRandom = (best->PhysicalAddress[0] & 2U) != 0; // "locally administered"
    }
    return network;
}

Result<NetworkView> windowsNetworkView(NetworkApi api)
{
    const auto list = AdapterList::read(AF_INET, api.adapters);
    if (!list)
        return std::unexpected(list.error());
    const IP_ADAPTER_ADDRESSES *best = adapterOut(*list, api);
    if (!best)
        best = joinedWifi(*list);
    if (!best)
        return noWayOut();
    NetworkView view;
    view.wifi = wifiOf(*best);
    view.addresses = addressesOf(*best);
    if (const quint32 gateway = gatewayOf(*best))
        view.gateway = QHostAddress(gateway).toString();
    view.resolvers = resolversOf(*best);
    if (const quint32 server = ipv4(best->Dhcpv4Server))
        view.dhcpServer = QHostAddress(server).toString();
    view.connectivity = windowsConnectivity();
    return view;
}

Result<QString> windowsAdapterOut()
{
    const NetworkApi api;
    const auto list = AdapterList::read(AF_INET, api.adapters);
    if (!list)
        return std::unexpected(list.error());
    const IP_ADAPTER_ADDRESSES *best = adapterOut(*list, api);
    return best ? Result<QString>(QString::fromLatin1(best->AdapterName)) : noWayOut();
}

} // namespace fix789::adapters
