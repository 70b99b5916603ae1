// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "model/machine/vpn_profile.h"

namespace fix789 {

TunnelType tunnelFrom(std::uint32_t strategy)
{
    switch (strategy) {
    case 1: // VS_PptpOnly
        return TunnelType::Pptp;
    case 3: // VS_L2tpOnly
        return TunnelType::L2tp;
    case 5: // VS_SstpOnly
        return TunnelType::Sstp;
    case 7: // VS_Ikev2Only
        return TunnelType::Ikev2;
    case 0:  // VS_Default
    case 2:  // VS_PptpFirst
    case 4:  // VS_L2tpFirst
    case 6:  // VS_SstpFirst
    case 8:  // VS_Ikev2First
    case 13: // VS_L2tpSstp
        return TunnelType::Automatic;
    case 9:  // VS_GREOnly
    case 12: // VS_PptpSstp
    case 14: // VS_Ikev2Sstp
        return TunnelType::WithoutL2tp;
    default: // among them 15, VS_ProtocolList

        return TunnelType::Other;
    }
}

std::optional<std::uint32_t> strategyFor(TunnelType tunnel)
{
    switch (tunnel) {
    case TunnelType::Automatic:
        return 0;
    case TunnelType::Pptp:
        return 1;
    case TunnelType::L2tp:
        return 3;
    case TunnelType::Sstp:
        return 5;
    case TunnelType::Ikev2:
        return 7;
    case TunnelType::WithoutL2tp:
        return 14;
    case TunnelType::Other:
        break;
    }
    return std::nullopt;
}

} // namespace fix789
