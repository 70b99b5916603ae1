// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "windows/windows_network.h"

#include <QHostAddress>

#include <gtest/gtest.h>

namespace fix789::tests {
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

} // namespace
} // namespace fix789::tests
