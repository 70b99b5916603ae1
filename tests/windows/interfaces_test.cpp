// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
// Adapters of our own in the place of Windows', and the real function as far as Wine has it.
#include "adapters/windows/read/windows_interfaces.h"

#include <gtest/gtest.h>

#include <ws2tcpip.h>

#include <array>
#include <cstring>

namespace fix789::tests::interfaces_test {
using namespace adapters;
namespace {

struct Script {
    ULONG code = NO_ERROR;
    int growths = 0; ///< how often it asks for more room
    ULONG needed = 20'000;
};
Script script;

struct Adapter {
    IP_ADAPTER_ADDRESSES adapter{};
    IP_ADAPTER_UNICAST_ADDRESS own{};
    IP_ADAPTER_GATEWAY_ADDRESS gateway{};
    sockaddr_in address{};
    sockaddr_in router{};
    wchar_t name[16] = L"";
};
std::array<Adapter, 4> adapters;

void make(std::size_t at, const wchar_t *name, DWORD type, IF_OPER_STATUS state, const char *address, bool gateway)
{
    Adapter &one = adapters[at];
    one = {};
    std::wcscpy(one.name, name);
    one.adapter.FriendlyName = one.name;
    one.adapter.IfType = type;
    one.adapter.OperStatus = state;
    one.adapter.Ipv4Metric = 25 + ULONG(at);
    one.address.sin_family = AF_INET;
    inet_pton(AF_INET, address, &one.address.sin_addr);
    one.own.Address = {reinterpret_cast<sockaddr *>(&one.address), sizeof(sockaddr_in)};
    one.adapter.FirstUnicastAddress = &one.own;
    one.router.sin_family = AF_INET;
    one.gateway.Address = {reinterpret_cast<sockaddr *>(&one.router), sizeof(sockaddr_in)};
    one.adapter.FirstGatewayAddress = gateway ? &one.gateway : nullptr;
    one.adapter.Next = at + 1 < adapters.size() ? &adapters[at + 1].adapter : nullptr;
}

ULONG WINAPI list(ULONG, ULONG, PVOID, PIP_ADAPTER_ADDRESSES into, PULONG size)
{
    if (script.growths-- > 0 || *size < script.needed) {
        *size = std::max(script.needed, *size + 1);
        return ERROR_BUFFER_OVERFLOW;
    }
    if (script.code == NO_ERROR)
        std::memcpy(into, &adapters[0].adapter, sizeof(IP_ADAPTER_ADDRESSES));
    return script.code;
}

NETIO_STATUS WINAPI noRoutes(ADDRESS_FAMILY, PMIB_IPFORWARD_TABLE2 *)
{
    return ERROR_NOT_SUPPORTED;
}

NetworkApi api(decltype(&GetIpForwardTable2) routes = &noRoutes)
{
    return {.adapters = &list, .routes = routes};
}

class Interfaces : public testing::Test {
protected:
    Interfaces()
    {
        script = {};
        make(0, L"Ethernet", IF_TYPE_ETHERNET_CSMACD, IfOperStatusUp, "192.168.1.23", true);
        make(1, L"Loopback", IF_TYPE_SOFTWARE_LOOPBACK, IfOperStatusUp, "127.0.0.1", false);
        make(2, L"Wi-Fi", IF_TYPE_IEEE80211, IfOperStatusDown, "169.254.7.7", false);
        make(3, L"Teredo", IF_TYPE_TUNNEL, IfOperStatusUp, "192.0.2.1", false);
    }
};

TEST_F(Interfaces, ThatAreUpAreReadWithTheirAddresses)
{
    const auto seen = windowsInterfaces(api());
    ASSERT_TRUE(seen);
    ASSERT_EQ(seen->size(), 1U);
    EXPECT_EQ(seen->front().name, QStringLiteral("Ethernet"));
    EXPECT_EQ(seen->front().type, 6U);
    EXPECT_EQ(seen->front().addresses, QStringList{QStringLiteral("192.168.1.23")});
    EXPECT_EQ(seen->front().metrics, std::vector<std::uint32_t>{25});
}

MIB_IPFORWARD_TABLE2 oneRoute{};

NETIO_STATUS WINAPI routeOf10(ADDRESS_FAMILY, PMIB_IPFORWARD_TABLE2 *to)
{
    oneRoute.NumEntries = 1;
    oneRoute.Table[0].Metric = 10;
    *to = &oneRoute;
    return NO_ERROR;
}

void WINAPI keep(void *) {}

TEST_F(Interfaces, D_TheMetricOfADefaultRouteIsAddedToTheInterfaces)
{
    NetworkApi with = api(&routeOf10);
    with.freeTable = &keep;
    EXPECT_EQ(windowsInterfaces(with)->front().metrics, std::vector<std::uint32_t>{35});
}

TEST_F(Interfaces, WithoutAGatewayHaveNoDefaultRoute)
{
    make(0, L"Ethernet", IF_TYPE_ETHERNET_CSMACD, IfOperStatusUp, "192.168.1.23", false);
    EXPECT_TRUE(windowsInterfaces(api())->front().metrics.empty());
}

TEST_F(Interfaces, NoneIsAnAnswer)
{
    script.code = ERROR_NO_DATA;
    const auto seen = windowsInterfaces(api());
    ASSERT_TRUE(seen);
    EXPECT_TRUE(seen->empty());
}

TEST_F(Interfaces, RefusedOrEverGrowingIsAnError)
{
    script.code = ERROR_ACCESS_DENIED;
    EXPECT_EQ(windowsInterfaces(api()).error().kind, ErrorKind::Refused);
    script = {.code = NO_ERROR, .growths = 100};
    EXPECT_FALSE(windowsInterfaces(api()));
    script = {.code = NO_ERROR, .growths = 0, .needed = 0x7FFFFFFF};
    EXPECT_FALSE(windowsInterfaces(api()));
}

TEST(RealInterfaces, OfWineHaveNamesAndAddresses)
{
    const auto seen = windowsInterfaces();
    ASSERT_TRUE(seen);
    for (const LocalInterface &network : *seen) {
        EXPECT_FALSE(network.name.isEmpty());
        EXPECT_NE(network.type, 24U); // the loopback
    }
}

} // namespace
} // namespace fix789::tests::interfaces_test
