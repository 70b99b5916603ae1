// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "adapters/windows/api/network_list.h"
#include "adapters/windows/read/windows_network.h"

#include <QHostAddress>

#include <gtest/gtest.h>

#include <thread>

namespace fix789::tests {
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
} // namespace fix789::tests
