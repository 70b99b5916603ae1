// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "ui/texts/web_and_vpn.h"

#include <QCoreApplication>

#include <algorithm>

namespace fix789::ui {
namespace {

struct WebAndVpn {
    Q_DECLARE_TR_FUNCTIONS(WebAndVpn)
};

Passage webIn(PortalState state)
{
    switch (state) {
    case PortalState::Open:
        return {StatusIcon::Proven, WebAndVpn::tr("Web pages get through.")};
    case PortalState::Intercepted:
        return {StatusIcon::Proven, WebAndVpn::tr("Web pages get through, but something on the path reads them.")};
    case PortalState::LoginNeeded:
        return {StatusIcon::Broken, WebAndVpn::tr("Web pages do not get through until you log in.")};
    case PortalState::Expired:
        return {StatusIcon::Broken, WebAndVpn::tr("Web pages no longer get through: the login has expired.")};
    case PortalState::Partial:
        return {StatusIcon::Broken, WebAndVpn::tr("Some web pages get through and others do not.")};
    case PortalState::Loop:
        return {StatusIcon::Broken, WebAndVpn::tr("The network's login page keeps leading back to itself.")};
    case PortalState::Unknown:
        return {StatusIcon::Unknown, WebAndVpn::tr("No web page answered in time.")};
    case PortalState::NotLooked:
        break;
    }
    return {StatusIcon::NotTried, WebAndVpn::tr("Web pages were not tested.")};
}

Passage vpnIn(const IkeObservation &seen)
{
    const auto answered = [&](std::uint16_t port) {
        const StageResult *stage = seen.find(Stage::Mm1, port);
        return stage && (stage->outcome == StageOutcome::Answered || stage->outcome == StageOutcome::Refused);
    };
    if (answered(500) && answered(4500))
        return {StatusIcon::Proven, WebAndVpn::tr("The VPN ports are open: the server answers on UDP 500 and 4500.")};
    if (answered(500))
        return {StatusIcon::Unknown, WebAndVpn::tr("The server answers on UDP 500 but not on 4500.")};
    if (answered(4500))
        return {StatusIcon::Unknown, WebAndVpn::tr("The server answers on UDP 4500 but not on 500.")};
    const bool tried =
        std::ranges::any_of(seen.stages, [](const StageResult &stage) { return stage.outcome != StageOutcome::NotTried; });
    return tried ? Passage{StatusIcon::Unknown, WebAndVpn::tr("The server answers on neither UDP 500 nor UDP 4500.")}
                 : Passage{StatusIcon::NotTried, WebAndVpn::tr("The VPN ports were not tested.")};
}

// Only evidence other than silence proves that this network blocks the ports.
bool isShutHere(const report::Report &report)
{
    return std::ranges::any_of(report.verdict.causes, [](const Cause &cause) {
        return cause.ref.id.name.starts_with("path.udp") || cause.ref.id == cause::kIkeBlocked ||
               cause.ref.id == cause::kIkeInspected || cause.ref.id.name.starts_with("site.");
    });
}

} // namespace

std::array<Passage, 2> webAndVpn(const report::Report &report)
{
    const PortalView *portal = portalOf(report);
    const auto spoke =
        std::ranges::find_if(report.examined, [](const engine::Examined &examined) { return examined.finding.ike.has_value(); });
    Passage vpn = spoke == report.examined.end() ? vpnIn({}) : vpnIn(*spoke->finding.ike);
    if (vpn.mark == StatusIcon::Unknown && isShutHere(report))
        vpn.mark = StatusIcon::Broken;
    return {webIn(portal ? portal->state : PortalState::NotLooked), vpn};
}

const PortalView *portalOf(const report::Report &report)
{
    const auto looked = std::ranges::find_if(
        report.examined, [](const engine::Examined &examined) { return examined.finding.portal.has_value(); });
    return looked == report.examined.end() ? nullptr : &*looked->finding.portal;
}

} // namespace fix789::ui
