// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "probes/ike/suite_control.h"

#include <utility>

namespace fix789::probes {

void SuiteControl::advance(Ms now)
{
    if (m_run == nullptr && m_state.over != nullptr && !m_state.fillsTunnel) {
        m_run = m_state.over;
        if (!m_run->negotiation().otherOffer())
            return;
        m_series = slowed(silenceSeries(m_run->flow().source), m_run->roundTrip());
        m_series.begin(now);
    }
    if (!m_series.running)
        return;
    if (auto answer = m_run->negotiation().otherAnswer()) {
        m_result = std::move(answer);
        m_series.running = false;
    } else if (m_series.isSilent(now)) {
        m_result = OfferResult{*m_run->negotiation().otherOffer(), StageOutcome::Silent, {}};
        m_series.running = false;
    }
}

std::optional<Outgoing> SuiteControl::nextDatagram(Ms now)
{
    if (m_outbox.empty() && m_series.isDue(now)) {
        for (QByteArray &bytes : m_run->negotiation().askOther(m_run->flow().port))
            m_outbox.push_back({m_run->flow(), std::move(bytes)});
        m_series.count(now);
        m_series.running = !m_outbox.empty();
    }
    if (!m_outbox.empty() && !m_state.maySend()) {
        m_series.running = false;
        m_outbox.clear();
    }
    if (m_outbox.empty())
        return std::nullopt;
    Outgoing next = std::move(m_outbox.front());
    m_outbox.pop_front();
    return next;
}

void SuiteControl::report(IkeObservation &seen) const
{
    seen.encryption = m_state.encryption;
    if (m_result && (m_result->offer == Offer::EspCertain || m_result->outcome != StageOutcome::Silent))
        seen.offers.push_back(*m_result);
}

} // namespace fix789::probes
