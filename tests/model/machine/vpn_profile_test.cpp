// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "model/machine/vpn_profile.h"

#include <gtest/gtest.h>

namespace model_machine_vpn_profile_test {
using namespace fix789;

namespace {

TEST(Tunnels, AreThoseOfTheirNumbers)
{
    EXPECT_EQ(tunnelFrom(0), TunnelType::Automatic);
    EXPECT_EQ(tunnelFrom(1), TunnelType::Pptp);
    EXPECT_EQ(tunnelFrom(3), TunnelType::L2tp);
    EXPECT_EQ(tunnelFrom(4), TunnelType::Automatic);
    EXPECT_EQ(tunnelFrom(5), TunnelType::Sstp);
    EXPECT_EQ(tunnelFrom(7), TunnelType::Ikev2);
    EXPECT_EQ(tunnelFrom(0xFFFFFFFF), TunnelType::Other);
}

// ras.h: VS_GREOnly 9, VS_PptpSstp 12, VS_L2tpSstp 13, VS_Ikev2Sstp 14, VS_ProtocolList 15.
TEST(Tunnels, NewerNumbersSpeakL2tpOrNeverOrAreNotKnownTo)
{
    EXPECT_EQ(tunnelFrom(13), TunnelType::Automatic) << "L2TP, then SSTP";
    for (const std::uint32_t never : {9U, 12U, 14U})
        EXPECT_EQ(tunnelFrom(never), TunnelType::WithoutL2tp) << never;
    for (const std::uint32_t unknown : {10U, 11U, 15U, 16U})
        EXPECT_EQ(tunnelFrom(unknown), TunnelType::Other) << unknown;
}

TEST(Tunnels, ANumberOfEachKindIsOfThatKind)
{
    for (const auto tunnel : {TunnelType::Automatic, TunnelType::Pptp, TunnelType::L2tp, TunnelType::Sstp, TunnelType::Ikev2,
                              TunnelType::WithoutL2tp})
        EXPECT_EQ(tunnelFrom(strategyFor(tunnel).value()), tunnel);
    EXPECT_FALSE(strategyFor(TunnelType::Other).has_value());
}

} // namespace
} // namespace model_machine_vpn_profile_test
