// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "probes/ike/exchanges.h"
#include "probes/ike/negotiation_state.h"
#include "probes/ike/udp_traceroute.h"

#include <optional>
#include <utility>

namespace fix789::probes {
namespace {

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
    QString m_lastRouter;
};

// ICMP (RFC 792).
constexpr int kTimeExceeded = 11;
constexpr int kInTransit = 0;

} // namespace

void SilentPortTrace::advance(Ms now)
{
    for (const auto &[silent, open] : {std::pair{m_ports[0], m_ports[1]}, std::pair{m_ports[1], m_ports[0]}})
        if (!m_trace && open->isHeard() && silent->isSilentSoFar(now) && !silent->isAnsweredFromElsewhere() &&
            now < silent->silentAt())
            m_trace.emplace(silent, open, UdpTraceroute(now, silent->silentAt(), Ms(open->mainMode().ms)));
}

std::optional<Outgoing> SilentPortTrace::nextDatagram(Ms now)
{
    const auto next = m_trace ? m_trace->hops.due(now) : std::nullopt;
    if (!next)
        return std::nullopt;
    Outgoing outgoing = (next->way == UdpTraceroute::Way::Silent ? m_trace->silent : m_trace->open)->message1();
    outgoing.hopLimit = next->hopLimit;
    return outgoing;
}

void SilentPortTrace::heard(FlowId on)
{
    if (m_trace && on.port == m_trace->open->port())
        m_trace->hops.reached();
}

void SilentPortTrace::icmp(const IcmpError &error, FlowId on, Ms)
{
    if (m_trace && error.type == kTimeExceeded && error.code == kInTransit)
        m_trace->hops.reported(on.port == m_trace->silent->port() ? UdpTraceroute::Way::Silent : UdpTraceroute::Way::Open,
                               error.reporter);
}

// The message to a silent port may have arrived, and only its answer was lost: a server that answers the other port then
// holds a half-open SA.
void SilentPortTrace::conclude(Ms now)
{
    if (!m_trace || m_trace->silent->mainMode().outcome != StageOutcome::Silent)
        return;
    m_droppedAfter = m_trace->hops.droppedAfter(now);
    if (m_droppedAfter)
        m_lastRouter = m_trace->hops.routerAt(*m_droppedAfter);
    if (!m_droppedAfter && m_trace->open->mainMode().outcome == StageOutcome::Answered)
        m_state.budget.opened(now);
}

void SilentPortTrace::report(IkeObservation &seen) const
{
    for (StageResult &result : seen.stages)
        if (m_droppedAfter && result.stage == Stage::Mm1 && result.port == m_trace->silent->port()) {
            result.droppedAfterHop = m_droppedAfter;
            if (!m_lastRouter.isEmpty() && !result.icmp)
                result.icmp = IcmpError{kTimeExceeded, kInTransit, m_lastRouter};
        }
}

std::unique_ptr<Exchange> makeSilentPortTrace(NegotiationState &state)
{
    return std::make_unique<SilentPortTrace>(state);
}

} // namespace fix789::probes
