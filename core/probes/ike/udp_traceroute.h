// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <array>
#include <chrono>
#include <map>
#include <optional>

namespace fix789::probes {

/// How far datagrams to a silent port get, compared with those to a port that answers: both are sent with small hop limits,
/// and routers report where they expire (ICMP time exceeded). Without sockets and without a clock.
///
/// A report does not identify its datagram, so each hop has its own time slot, in which both ports are tried twice; a router
/// that reported in two slots belongs to the nearer hop. The silent port goes first: if a router limits its reports, the
/// other port's is missing.
class UdpTraceroute {
public:
    using Ms = std::chrono::milliseconds;
    enum class Way { Silent, Open };

    /// `roundTrip`: how long the open port took to answer; a path too slow for the time until `end` is skipped.
    UdpTraceroute(Ms now, Ms end, Ms roundTrip);

    struct Outgoing {
        Way way;
        int hopLimit;
    };
    /// The next datagram to send; call it until it returns nothing. Each counts as sent.
    std::optional<Outgoing> due(Ms now);
    [[nodiscard]] Ms wakeAt() const;

    /// A router reported that a datagram expired there.
    void reported(Way way, const QString &router);
    /// The open port answered: there is no router beyond this hop.
    void reached();

    /// The last router that datagrams to the silent port reached. Nothing if unproven: the same router must have reported
    /// both ports, and the next one only the open port.
    [[nodiscard]] std::optional<int> droppedAfter(Ms now) const;
    /// A router that reported both ports at this hop; empty if none did. With several paths, one of them.
    [[nodiscard]] QString routerAt(int hop) const;

private:
    [[nodiscard]] bool isOver() const { return m_hop >= m_hops && m_step == kSteps; }
    /// When step m_step, or after the last one the next hop's first, is due.
    [[nodiscard]] Ms nextAt() const;

    static constexpr int kSteps = 4; // each hop: silent, open, and both again

    Ms m_stretch{};
    int m_hops = 0;
    int m_hop = 0; ///< the hop of the current slot; 0 before the first
    int m_step = kSteps;
    Ms m_since{}; ///< start of this slot; before the first, in the past, so that it is due at once
    std::array<std::map<QString, int>, 2> m_routers; ///< per port: the hop of each router
};

} // namespace fix789::probes
