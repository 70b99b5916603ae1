// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
// Another VPN that takes all traffic ("full tunnel", an exit node) also takes the route to our server, and many of them
// block key exchanges. The route that Windows would use now decides: a VPN that is merely installed does no harm, and
// neither do the virtual switches of Hyper-V and WSL. If the server answers, nothing is wrong.
#include "base/text_util.h"
#include "checks/checks.h"
#include "checks/observe_ike.h"
#include "checks/server_route.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <array>

namespace fix789::checks {
namespace route_to_server {
namespace {

constexpr std::array<CauseId, 1> kCauses{cause::kOtherVpnRoute};
constexpr std::array<const Check *, 1> kNeeds{&kServerName};

// https://www.iana.org/assignments/ianaiftype-mib: the types that Windows uses (ipifcons.h, IF_TYPE_*)
constexpr std::uint32_t kPpp = 23;
constexpr std::uint32_t kLoopback = 24;
constexpr std::uint32_t kTunnel = 131;
// https://www.iana.org/assignments/tunneltype-mib: 6to4, ISATAP, Teredo
constexpr std::array<std::uint32_t, 3> kIpv6Tunnels{11, 13, 14};

// Prefixes of the hardware ids in the drivers' .inf files, without the leading "root\".
constexpr std::array<const char *, 5> kVpnDevices{"tap", "wintun", "wireguard", "ovpn-dco", "neoadapter_"};
// Hyper-V's and WSL's switch, teaming, and a network bridge: the traffic continues through a network card.
constexpr std::array<const char *, 3> kSwitchDevices{"vms_", "ms_implat", "ms_bridge"};

template <std::size_t Size>
bool isAmong(const QStringList &hardwareIds, const std::array<const char *, Size> &beginnings)
{
    return std::ranges::any_of(hardwareIds, [&](const QString &id) {
        const QString last = id.section(u'\\', -1);
        return std::ranges::any_of(
            beginnings, [&](const char *beginning) { return last.startsWith(QLatin1String(beginning), Qt::CaseInsensitive); });
    });
}

enum class Way { Direct, Ours, OtherVpn, Doubtful };

// An interface of Windows' own VPN has the name of its connection. Another PPP interface may be a modem or a DSL line.
Way wayOfConnection(const Machine &machine, const Target &target, const ServerRoute &route)
{
    if (!target.connection.isEmpty() && sameName(route.name, target.connection))
        return Way::Ours;
    const auto profiles = machine.facts.profiles();
    if (!profiles)
        return Way::Doubtful;
    Way way = Way::Doubtful;
    for (const VpnProfile &profile : *profiles) {
        if (!sameName(profile.name, route.name))
            continue;
        if (target.connection.isEmpty() && sameName(profile.server, target.server))
            return Way::Ours;
        way = Way::OtherVpn;
    }
    return way;
}

Way wayOf(const Machine &machine, const Target &target, const ServerRoute &route)
{
    const bool isIpv6Transition =
        route.type == kTunnel && std::ranges::find(kIpv6Tunnels, route.tunnelType) != kIpv6Tunnels.end();
    if (route.type == kLoopback || isIpv6Transition)
        return Way::Direct;
    if (route.type == kPpp || route.type == kTunnel)
        return wayOfConnection(machine, target, route);
    if (isAmong(route.hardwareIds, kVpnDevices))
        return Way::OtherVpn;
    return route.hardware || isAmong(route.hardwareIds, kSwitchDevices) ? Way::Direct : Way::Doubtful;
}

// The key exchange gets through, whatever the route.
bool serverAnswers(const Machine &machine, const Target &target, const Progress &progress)
{
    const auto seen = observeIke(machine, target, progress);
    if (!seen)
        return false;
    const auto outcomes = [&](StageOutcome outcome) {
        return std::ranges::count_if(seen->stages,
                                     [&](const StageResult &r) { return r.stage == Stage::Mm1 && r.outcome == outcome; });
    };
    return outcomes(StageOutcome::Answered) > 0 && outcomes(StageOutcome::Silent) == 0;
}

void note(Finding &f, std::string_view id, Text text)
{
    f.verdict = FindingVerdict::Note;
    f.text = text;
    f.notes.push_back({id, std::move(text)});
}

Finding judge(const Machine &machine, const Target &target, const Progress &progress, const ServerRoute &route)
{
    Finding f =
        finding(FindingVerdict::Ok, {QT_TRANSLATE_NOOP("Text", "The route to the server starts at \"%1\"."), {route.name}});
    switch (wayOf(machine, target, route)) {
    case Way::Direct:
        f.excluded.push_back({{cause::kOtherVpnRoute, {}},
                              {QT_TRANSLATE_NOOP("Text", "The route to the server does not go through another VPN."), {}}});
        break;
    case Way::Ours:
        f.text = {QT_TRANSLATE_NOOP("Text", "The connection \"%1\" itself is connected."), {route.name}};
        break;
    case Way::Doubtful:
        if (serverAnswers(machine, target, progress))
            break;
        note(f, "route.virtual",
             {QT_TRANSLATE_NOOP(
                  "Text", "The route to the server goes through \"%1\", which is not a network card and may be another VPN."),
              {route.name}});
        break;
    case Way::OtherVpn:
        if (serverAnswers(machine, target, progress)) {
            note(f, "route.other-vpn-lets-through",
                 {QT_TRANSLATE_NOOP("Text",
                                    "The route to the server goes through another VPN, \"%1\", and the server answers there."),
                  {route.name}});
            break;
        }
        f.verdict = FindingVerdict::Problem;
        f.text = {QT_TRANSLATE_NOOP("Text", "Windows sends the traffic to the server through another VPN, \"%1\"."),
                  {route.name.isEmpty() ? route.interfaceId : route.name}};
        f.causes.push_back({{cause::kOtherVpnRoute, {}}, {f.text}, {}});
        break;
    }
    return f;
}

QJsonObject factsOf(const ServerRoute &route)
{
    return {{QStringLiteral("interface"), route.name},
            {QStringLiteral("type"), qint64(route.type)},
            {QStringLiteral("hardware"), route.hardware},
            {QStringLiteral("hardwareIds"), QJsonArray::fromStringList(route.hardwareIds)},
            {QStringLiteral("source"), route.source}};
}

Finding run(const Machine &machine, const Target &target, const Progress &progress)
{
    const auto address = serverAddress(machine, target, progress);
    if (!address && address.error().kind == ErrorKind::NotSupported)
        return finding(FindingVerdict::Skipped, {QT_TRANSLATE_NOOP("Text", "The network was not recorded."), {}});
    const auto route = address ? machine.facts.routeTo(*address) : Result<ServerRoute>(std::unexpected(address.error()));
    if (!route && route.error().kind == ErrorKind::NotFound)
        return finding(FindingVerdict::Unknown, {QT_TRANSLATE_NOOP("Text", "Windows has no route to the server's address."), {}});
    if (!route)
        return finding(FindingVerdict::Unknown, {QT_TRANSLATE_NOOP("Text", "The route to the server could not be read."), {}});
    Finding f = judge(machine, target, progress, *route);
    f.facts = factsOf(*route);
    return f;
}

} // namespace
} // namespace route_to_server

const Check kRouteToServer{
    .id = "route-to-server",
    .title = QT_TRANSLATE_NOOP("Text", "The route to the server does not go through another VPN"),
    .group = CheckGroup::Path,
    .platform = Platform::Windows,
    .needsServer = true,
    .needs = route_to_server::kNeeds,
    .causes = route_to_server::kCauses,
    .run = route_to_server::run,
};

} // namespace fix789::checks
