// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "probes/ike/udp_traceroute.h"
#include "probes/ike/port_negotiation.h"

#include <optional>

namespace fix789 {

/// Where one of a server's two ports stays silent while the other is answered: how far the datagrams to it come (UdpTraceroute). Sends
/// message 1 again on both, beside the sends that silence needs anyway: one that reaches the server is a resend to it, and opens
/// nothing. Without sockets and without a clock.
class SilentPortTrace {
public:
    using Ms = std::chrono::milliseconds;

    /// Both outlive it.
    SilentPortTrace(const PortNegotiation &one, const PortNegotiation &other) : m_ports{&one, &other} {}

    /// Begins where there is such a port.
    void advance(Ms now);
    struct Outgoing {
        FlowId line;
        QByteArray bytes;
        int hopLimit;
    };
    /// What is to be sent now; call again until there is nothing. Each is taken as sent.
    std::optional<Outgoing> due(Ms now);
    [[nodiscard]] Ms wakeAt() const { return m_trace ? m_trace->hops.wakeAt() : Ms::max(); }

    /// Something came back from the server's port.
    void heard(std::uint16_t port);
    /// ICMP time exceeded in transit, about a datagram to that port.
    void reported(std::uint16_t port, const QString &router);

    /// To be called once, at the end. The negotiation at the server that only the way back hid from us, if there may be one.
    enum class Left { Nothing, HalfOpen };
    Left finish(Ms now);
    /// After finish(): the last router that datagrams to this port reached.
    [[nodiscard]] std::optional<int> droppedAfter(std::uint16_t port) const;

private:
    struct Trace {
        const PortNegotiation *silent;
        const PortNegotiation *open;
        UdpTraceroute hops;
    };

    std::array<const PortNegotiation *, 2> m_ports;
    std::optional<Trace> m_trace;
    std::optional<int> m_droppedAfter;
};

} // namespace fix789
