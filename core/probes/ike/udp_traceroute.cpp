// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "probes/ike/udp_traceroute.h"

#include <algorithm>

namespace fix789::probes {
namespace {

using namespace std::chrono_literals;

constexpr int kFarthest = 5;
constexpr auto kLeastStretch = 285ms;
constexpr auto kAgainAfter = 90ms;
// Routers are slow to send errors.
constexpr auto kSlowness = 60ms;

} // namespace

UdpTraceroute::UdpTraceroute(Ms now, Ms end, Ms roundTrip)
    : m_stretch(std::max<Ms>(kLeastStretch, kAgainAfter + roundTrip + kSlowness))
{
    const auto room = std::max<Ms>(end - now, 0ms) / m_stretch;
    m_hops = room < 2 ? 0 : int(std::min<Ms::rep>(kFarthest, room)); // one hop alone proves nothing
    m_since = now - m_stretch;
}

UdpTraceroute::Ms UdpTraceroute::nextAt() const
{
    if (m_step == kSteps)
        return m_since + m_stretch;
    return m_step < kSteps / 2 ? m_since : m_since + kAgainAfter;
}

std::optional<UdpTraceroute::Outgoing> UdpTraceroute::due(Ms now)
{
    if (isOver() || now < nextAt())
        return std::nullopt;
    if (m_step == kSteps) {
        ++m_hop;
        m_step = 0;
        m_since = now;
    }
    return Outgoing{m_step++ % 2 == 0 ? Way::Silent : Way::Open, m_hop};
}

UdpTraceroute::Ms UdpTraceroute::wakeAt() const
{
    return isOver() ? Ms::max() : nextAt();
}

void UdpTraceroute::reported(Way way, const QString &router)
{
    // An anonymous reporter could be anywhere, even on this computer.
    if (m_hop > 0 && !router.isEmpty())
        m_routers[std::size_t(way)].try_emplace(router, m_hop);
}

void UdpTraceroute::reached()
{
    if (m_hop > 0)
        m_hops = m_hop;
}

std::optional<int> UdpTraceroute::droppedAfter(Ms now) const
{
    const auto &[silent, open] = m_routers;
    // Late reports appear farther away, never nearer.
    const auto hopOf = [&](const QString &router) {
        const auto one = silent.find(router);
        const auto other = open.find(router);
        return std::min(one == silent.end() ? kFarthest + 1 : one->second, other == open.end() ? kFarthest + 1 : other->second);
    };
    int last = 0;
    bool bothSawIt = false;
    for (const auto &[router, at] : silent) {
        const int hop = hopOf(router);
        if (hop < last)
            continue;
        bothSawIt = open.contains(router) || (hop == last && bothSawIt);
        last = hop;
    }
    const bool openWentOn = std::ranges::any_of(open, [&](const auto &seen) { return hopOf(seen.first) == last + 1; });
    const bool hadTime = m_hop > last + 1 || (m_hop == last + 1 && m_step == kSteps && now >= m_since + m_stretch - kSlowness);
    if (last == 0 || !bothSawIt || !openWentOn || !hadTime)
        return std::nullopt;
    return last;
}

QString UdpTraceroute::routerAt(int hop) const
{
    const auto &[silent, open] = m_routers;
    for (const auto &[router, at] : silent)
        if (const auto other = open.find(router); other != open.end() && std::min(at, other->second) == hop)
            return router;
    return {};
}

} // namespace fix789::probes
