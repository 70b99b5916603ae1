// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "adapters/linux/linux_network.h"

#include <gtest/gtest.h>

namespace adapters_linux_linux_network_test {
using namespace fix789;
using namespace fix789::adapters;

namespace {

constexpr char kRoutes[] = "Iface\tDestination\tGateway\tFlags\tRefCnt\tUse\tMetric\tMask\tMTU\tWindow\tIRTT\n"
                           "wlan0\t00000000\t0100140A\t0003\t0\t0\t600\t00000000\t0\t0\t0\n"
                           "eth0\t00000000\t010200C0\t0003\t0\t0\t100\t00000000\t0\t0\t0\n"
                           "eth0\t000200C0\t00000000\t0001\t0\t0\t100\t00FFFFFF\t0\t0\t0\n";
constexpr char kNeighbours[] = "IP address       HW type     Flags       HW address            Mask     Device\n"
                               "192.0.2.9        0x1         0x2         02:00:00:00:00:09     *        eth0\n"
                               "192.0.2.1        0x1         0x2         02:00:00:00:00:01     *        eth0\n";

TEST(LinuxNetwork, IsThatOfTheDefaultRouteWithTheSmallestMetric)
{
    const auto network = networkIn(kRoutes, kNeighbours);
    ASSERT_TRUE(network);
    EXPECT_EQ(network->gateway, QStringLiteral("192.0.2.1"));
    EXPECT_EQ(network->gatewayHardware, QStringLiteral("02:00:00:00:00:01"));
    EXPECT_EQ(network->subnet, QStringLiteral("192.0.2.0/24"));
    EXPECT_TRUE(network->name.isEmpty());
}

TEST(LinuxNetwork, GatewayThatWasNotSpokenToHasNoHardwareAddress)
{
    const auto network = networkIn(kRoutes, "IP address\n192.0.2.1 0x1 0x0 00:00:00:00:00:00 * eth0\n");
    ASSERT_TRUE(network);
    EXPECT_TRUE(network->gatewayHardware.isEmpty());
}

TEST(LinuxNetwork, WithoutADefaultRouteThereIsNone)
{
    for (const char *routes : {"", "Iface\n", "Iface\nx\ty\n"}) {
        const auto network = networkIn(routes, kNeighbours);
        ASSERT_FALSE(network);
        EXPECT_EQ(network.error().kind, ErrorKind::NotFound);
    }
}

} // namespace
} // namespace adapters_linux_linux_network_test
