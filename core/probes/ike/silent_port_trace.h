// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "probes/ike/exchange.h"
#include "probes/ike/negotiation_state.h"
#include "probes/ike/udp_traceroute.h"

#include <optional>

namespace fix789 {

/// Where one of a server's two ports stays silent while the other is answered: how far the datagrams to it come (UdpTraceroute).
/// Sends message 1 again on both, beside the sends that silence needs anyway: one that reaches the server is a resend to it, and
/// opens nothing. The run does not wait for it.
class SilentPortTrace : public Exchange {
public:
    explicit SilentPortTrace(NegotiationState &state)
        : Exchange(Turn::Question), m_state(state), m_ports{&state.on500, &state.on4500}
    {
    }

    void advance(Ms now) override;
    /// What could not be sent is not reported, and then nothing is concluded.
    std::optional<Outgoing> nextDatagram(Ms now) override;
    void heard(FlowId on) override;
    void icmp(const IcmpError &error, FlowId on, Ms now) override;
    [[nodiscard]] Ms wakeAt(Ms) const override { return m_trace ? m_trace->hops.wakeAt() : Ms::max(); }
    void conclude(Ms now) override;
    /// Of a silent port: the last router that datagrams to it reached.
    void report(IkeObservation &seen) const override;

private:
    struct Trace {
        const PortNegotiation *silent;
        const PortNegotiation *open;
        UdpTraceroute hops;
    };

    NegotiationState &m_state;
    std::array<const PortNegotiation *, 2> m_ports;
    std::optional<Trace> m_trace;
    std::optional<int> m_droppedAfter;
};

} // namespace fix789
