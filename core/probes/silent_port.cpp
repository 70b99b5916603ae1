// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "probes/silent_port.h"

#include <utility>

namespace fix789 {

void SilentPort::advance(Ms now)
{
    for (const auto &[silent, open] : {std::pair{m_ports[0], m_ports[1]}, std::pair{m_ports[1], m_ports[0]}})
        if (!m_trace && open->isHeard() && silent->isSilentSoFar(now) && !silent->isAnsweredFromElsewhere() &&
            now < silent->silentAt())
            m_trace.emplace(silent, open, HopTrace(now, silent->silentAt(), Ms(open->mainMode().ms)));
}

std::optional<SilentPort::Outgoing> SilentPort::due(Ms now)
{
    const auto next = m_trace ? m_trace->hops.due(now) : std::nullopt;
    if (!next)
        return std::nullopt;
    const PortLadder &ladder = next->way == HopTrace::Way::Silent ? *m_trace->silent : *m_trace->open;
    const auto message1 = ladder.message1();
    return Outgoing{{ladder.port(), message1.source}, message1.bytes, next->hopLimit};
}

void SilentPort::heard(std::uint16_t port)
{
    if (m_trace && port == m_trace->open->port())
        m_trace->hops.reached();
}

void SilentPort::reported(std::uint16_t port, const QString &router)
{
    if (m_trace)
        m_trace->hops.reported(port == m_trace->silent->port() ? HopTrace::Way::Silent : HopTrace::Way::Open, router);
}

// A silent port's message may have arrived, and only its answer got lost on the way back: a server that answers the other
// port keeps a negotiation then.
SilentPort::Left SilentPort::finish(Ms now)
{
    if (!m_trace || m_trace->silent->mainMode().outcome != RungOutcome::Silent)
        return Left::Nothing;
    m_droppedAfter = m_trace->hops.droppedAfter(now);
    const bool mayHaveArrived = !m_droppedAfter && m_trace->open->mainMode().outcome == RungOutcome::Answered;
    return mayHaveArrived ? Left::HalfOpen : Left::Nothing;
}

std::optional<int> SilentPort::droppedAfter(std::uint16_t port) const
{
    return m_trace && m_trace->silent->port() == port ? m_droppedAfter : std::nullopt;
}

} // namespace fix789
