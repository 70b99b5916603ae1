// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "probes/ike/exchange.h"
#include "probes/ike/negotiation_state.h"
#include "probes/ike/udp_traceroute.h"

#include <optional>

namespace fix789::probes {

/// If one port is silent while the other answers: how far the datagrams to the silent one get (UdpTraceroute). Sends message
/// 1 again on both, in parallel with the sends that silence requires: to the server it is a retransmission and opens
/// nothing. The run does not wait for it.
class SilentPortTrace : public Exchange {
public:
    explicit SilentPortTrace(NegotiationState &state)
        : Exchange(Turn::Question), m_state(state), m_ports{&state.on500, &state.on4500}
    {
    }

    void advance(Ms now) override;
    /// Failed sends are ignored, and the trace then concludes nothing.
    std::optional<Outgoing> nextDatagram(Ms now) override;
    void heard(FlowId on) override;
    void icmp(const IcmpError &error, FlowId on, Ms now) override;
    [[nodiscard]] Ms wakeAt(Ms) const override { return m_trace ? m_trace->hops.wakeAt() : Ms::max(); }
    void conclude(Ms now) override;
    /// For a silent port: the last router that datagrams to it reached.
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

} // namespace fix789::probes
