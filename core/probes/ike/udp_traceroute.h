// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <array>
#include <chrono>
#include <map>
#include <optional>

namespace fix789 {

/// How far datagrams to a silent port come, compared with those to a port that is answered: both are sent with small hop
/// limits, and routers report where they end (ICMP time exceeded). Without sockets and without a clock.
///
/// A report does not say which datagram it is about, so each hop has a stretch of time of its own, in which both ports are
/// tried twice; a router that reported in two stretches stands at the nearer hop. The silent port goes first: where a router
/// reports only so often, it is the other one whose report is missing.
class UdpTraceroute {
public:
    using Ms = std::chrono::milliseconds;
    enum class Way { Silent, Open };

    /// `roundTrip`: what the open port took to answer; a way too slow for the time until `end` is not looked at.
    UdpTraceroute(Ms now, Ms end, Ms roundTrip);

    struct Outgoing {
        Way way;
        int hopLimit;
    };
    /// What is to be sent now; call again until there is nothing. Each is taken as sent.
    std::optional<Outgoing> due(Ms now);
    [[nodiscard]] Ms wakeAt() const;

    /// A router told that a datagram ended at it.
    void reported(Way way, const QString &router);
    /// The open port answered: there is no router beyond this hop.
    void reached();

    /// The last router that was reached on the way to the silent port. Nothing where that is not proven: the same router
    /// must have reported both ports, and the next one the open port alone.
    [[nodiscard]] std::optional<int> droppedAfter(Ms now) const;

private:
    [[nodiscard]] bool isOver() const { return m_hop >= m_hops && m_step == kSteps; }
    /// When step m_step, or after the last one the next hop's first, is due.
    [[nodiscard]] Ms nextAt() const;

    static constexpr int kSteps = 4; // each hop: silent, open, and both again

    Ms m_stretch{};
    int m_hops = 0;
    int m_hop = 0; ///< whose stretch it is; 0 before the first
    int m_step = kSteps;
    Ms m_since{}; ///< when this hop's stretch began; before the first, so that it is due at once
    std::array<std::map<QString, int>, 2> m_routers; ///< of each way: where which router stands
};

} // namespace fix789
