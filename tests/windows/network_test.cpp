// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "adapters/windows/api/network_list.h"
#include "adapters/windows/read/windows_network.h"

#include <QHostAddress>

#include <gtest/gtest.h>

#include <array>
#include <thread>

namespace fix789::tests::network_test {
using namespace adapters;
namespace {

// Whatever the computer below Wine is on: its gateway is an address inside the network, or there is none.
TEST(Network, IsThatOfTheGateway)
{
    const auto network = windowsNetwork();
    if (!network) {
        EXPECT_EQ(network.error().kind, ErrorKind::NotFound);
        GTEST_SKIP() << "this computer has no gateway";
    }
    const QHostAddress gateway(network->gateway);
    EXPECT_FALSE(gateway.isNull());
    EXPECT_TRUE(network->subnet.isEmpty() || gateway.isInSubnet(QHostAddress::parseSubnet(network->subnet)));
    EXPECT_TRUE(network->name.isEmpty()); // Wine has no Wi-Fi
}

// Two networks whose gateways have the same address, as behind two home routers.
struct Way {
    IP_ADAPTER_ADDRESSES adapter{};
    IP_ADAPTER_UNICAST_ADDRESS own{};
    IP_ADAPTER_GATEWAY_ADDRESS gateway{};
    sockaddr_in address{};
    sockaddr_in router{};
};
std::array<Way, 2> ways;
std::array<ULONG, 2> routeMetrics;

void make(std::size_t at, ULONG interfaceMetric, ULONG routeMetric)
{
    Way &way = ways[at];
    way = {};
    way.adapter.IfIndex = DWORD(11 + at);
    way.adapter.IfType = IF_TYPE_ETHERNET_CSMACD;
    way.adapter.OperStatus = IfOperStatusUp;
    way.adapter.Ipv4Metric = interfaceMetric;
    routeMetrics[at] = routeMetric;
    way.address.sin_family = AF_INET;
    way.address.sin_addr.s_addr = htonl(0xC0A80100 + 20 + ULONG(at)); // 192.168.1.20
    way.own.Address = {reinterpret_cast<sockaddr *>(&way.address), sizeof(sockaddr_in)};
    way.own.OnLinkPrefixLength = 24;
    way.adapter.FirstUnicastAddress = &way.own;
    way.router.sin_family = AF_INET;
    way.router.sin_addr.s_addr = htonl(0xC0A80101); // 192.168.1.1
    way.gateway.Address = {reinterpret_cast<sockaddr *>(&way.router), sizeof(sockaddr_in)};
    way.adapter.FirstGatewayAddress = &way.gateway;
    way.adapter.Next = at == 0 ? &ways[1].adapter : nullptr;
}

ULONG WINAPI bothAdapters(ULONG, ULONG, PVOID, PIP_ADAPTER_ADDRESSES into, PULONG)
{
    *into = ways[0].adapter;
    return NO_ERROR;
}

alignas(MIB_IPFORWARD_TABLE2) std::array<char, sizeof(MIB_IPFORWARD_TABLE2) + 2 * sizeof(MIB_IPFORWARD_ROW2)> routeRoom;

NETIO_STATUS WINAPI bothRoutes(ADDRESS_FAMILY, PMIB_IPFORWARD_TABLE2 *to)
{
    routeRoom = {};
    auto *table = reinterpret_cast<MIB_IPFORWARD_TABLE2 *>(routeRoom.data());
    table->NumEntries = 3;
    for (ULONG i = 0; i < 2; ++i) {
        table->Table[i].InterfaceIndex = ways[i].adapter.IfIndex;
        table->Table[i].Metric = routeMetrics[i];
    }
    table->Table[2].InterfaceIndex = ways[1].adapter.IfIndex; // no default route
    table->Table[2].DestinationPrefix.PrefixLength = 24;
    *to = table;
    return NO_ERROR;
}

void WINAPI keep(void *) {}

alignas(MIB_IPNETTABLE) std::array<char, sizeof(MIB_IPNETTABLE) + 2 * sizeof(MIB_IPNETROW)> neighbourRoom;

DWORD WINAPI bothNeighbours(PMIB_IPNETTABLE into, PULONG size, WINBOOL)
{
    if (*size < neighbourRoom.size()) {
        *size = ULONG(neighbourRoom.size());
        return ERROR_INSUFFICIENT_BUFFER;
    }
    into->dwNumEntries = 2;
    for (DWORD i = 0; i < 2; ++i) {
        into->table[i] = {};
        into->table[i].dwIndex = ways[i].adapter.IfIndex;
        into->table[i].dwAddr = ways[i].router.sin_addr.s_addr;
        into->table[i].dwPhysAddrLen = 6;
        into->table[i].bPhysAddr[5] = BYTE(i + 1);
    }
    return NO_ERROR;
}

constexpr NetworkApi kBoth{.adapters = &bothAdapters, .routes = &bothRoutes, .freeTable = &keep, .neighbours = &bothNeighbours};

TEST(Network, D_TheWayOutHasTheSmallestSumOfBothMetrics)
{
    make(0, 25, 256);
    make(1, 35, 0);
    EXPECT_EQ(windowsNetworkView(kBoth)->addresses, QStringList{QStringLiteral("192.168.1.21")});
    make(0, 25, 0);
    EXPECT_EQ(windowsNetworkView(kBoth)->addresses, QStringList{QStringLiteral("192.168.1.20")});
}

TEST(Network, D_TheGatewaysHardwareIsThatOfItsOwnLink)
{
    make(0, 25, 256);
    make(1, 35, 0);
    EXPECT_EQ(windowsNetwork(kBoth)->gatewayHardware, QStringLiteral("00:00:00:00:00:02"));
    make(0, 25, 0);
    EXPECT_EQ(windowsNetwork(kBoth)->gatewayHardware, QStringLiteral("00:00:00:00:00:01"));
}

using Connectivity = NetworkView::Connectivity;

// netlistmgr.h, NLM_CONNECTIVITY: bits of IPv4, and above them those of IPv6.
TEST(NetworkList, OneWayToTheInternetIsEnough)
{
    for (const quint32 told : {0x40U, 0x400U, 0x440U, 0x42U, 0x420U})
        EXPECT_EQ(connectivityOf(told), Connectivity::Internet) << told;
}

TEST(NetworkList, AllElseIsLocalButNothing)
{
    for (const quint32 told : {0x1U, 0x2U, 0x10U, 0x20U, 0x22U, 0x100U, 0x200U, 0x221U})
        EXPECT_EQ(connectivityOf(told), Connectivity::Local) << told;
    EXPECT_EQ(connectivityOf(0), Connectivity::Disconnected);
}

// Whatever the computer below Wine is on: it ends, and from any thread.
TEST(NetworkList, IsAskedForAgainAndAgain)
{
    const Connectivity first = windowsConnectivity();
    EXPECT_EQ(windowsConnectivity(), first);
    std::thread([first] { EXPECT_EQ(windowsConnectivity(), first); }).join();
}

} // namespace
} // namespace fix789::tests::network_test
