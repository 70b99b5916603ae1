// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "app/live_networks.h"

#include "analysis/networks.h"

#include <spdlog/spdlog.h>

#include <algorithm>

namespace fix789::app {
namespace {

RememberedRun::Login loginOf(const report::Report &report)
{
    const auto withPortal =
        std::ranges::find_if(report.examined, [](const engine::Examined &one) { return one.finding.portal.has_value(); });
    if (withPortal == report.examined.end())
        return RememberedRun::Login::NotKnown;
    switch (withPortal->finding.portal->state) {
    case PortalState::Open:
    case PortalState::Intercepted:
        return RememberedRun::Login::Passed;
    case PortalState::LoginNeeded:
    case PortalState::Expired:
    case PortalState::Loop:
        return RememberedRun::Login::Pending;
    default:
        return RememberedRun::Login::NotKnown;
    }
}

} // namespace

Result<NetworkIdentity> LiveNetworks::current() const
{
    const auto network = m_network();
    if (!network)
        return std::unexpected(network.error());
    return m_log.hidden(*network);
}

void LiveNetworks::remember(const report::Report &report) const
{
    const auto withIke =
        std::ranges::find_if(report.examined, [](const engine::Examined &one) { return one.finding.ike.has_value(); });
    if (withIke == report.examined.end())
        return;
    const auto outcome = analysis::outcomeOf(*withIke->finding.ike);
    const auto network = m_network();
    if (!outcome || !network)
        return;
    const RememberedRun run{
        .at = report.started, .server = report.target.server, .network = *network, .outcome = *outcome, .login = loginOf(report)};
    if (const auto remembered = m_log.remember(run); !remembered)
        spdlog::warn("this look is not remembered: {}", remembered.error().doing.toStdString());
}

} // namespace fix789::app
