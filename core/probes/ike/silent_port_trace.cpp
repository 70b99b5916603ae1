// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "probes/ike/silent_port_trace.h"

#include <utility>

namespace fix789 {

void SilentPortTrace::advance(Ms now)
{
    for (const auto &[silent, open] : {std::pair{m_ports[0], m_ports[1]}, std::pair{m_ports[1], m_ports[0]}})
        if (!m_trace && open->isHeard() && silent->isSilentSoFar(now) && !silent->isAnsweredFromElsewhere() &&
            now < silent->silentAt())
            m_trace.emplace(silent, open, UdpTraceroute(now, silent->silentAt(), Ms(open->mainMode().ms)));
}

std::optional<SilentPortTrace::Outgoing> SilentPortTrace::due(Ms now)
{
    const auto next = m_trace ? m_trace->hops.due(now) : std::nullopt;
    if (!next)
        return std::nullopt;
    const PortNegotiation &negotiation = next->way == UdpTraceroute::Way::Silent ? *m_trace->silent : *m_trace->open;
    const auto message1 = negotiation.message1();
    return Outgoing{{negotiation.port(), message1.source}, message1.bytes, next->hopLimit};
}

void SilentPortTrace::heard(std::uint16_t port)
{
    if (m_trace && port == m_trace->open->port())
        m_trace->hops.reached();
}

void SilentPortTrace::reported(std::uint16_t port, const QString &router)
{
    if (m_trace)
        m_trace->hops.reported(port == m_trace->silent->port() ? UdpTraceroute::Way::Silent : UdpTraceroute::Way::Open, router);
}

// A silent port's message may have arrived, and only its answer got lost on the way back: a server that answers the other
// port keeps a negotiation then.
SilentPortTrace::Left SilentPortTrace::finish(Ms now)
{
    if (!m_trace || m_trace->silent->mainMode().outcome != StageOutcome::Silent)
        return Left::Nothing;
    m_droppedAfter = m_trace->hops.droppedAfter(now);
    const bool mayHaveArrived = !m_droppedAfter && m_trace->open->mainMode().outcome == StageOutcome::Answered;
    return mayHaveArrived ? Left::HalfOpen : Left::Nothing;
}

std::optional<int> SilentPortTrace::droppedAfter(std::uint16_t port) const
{
    return m_trace && m_trace->silent->port() == port ? m_droppedAfter : std::nullopt;
}

} // namespace fix789
