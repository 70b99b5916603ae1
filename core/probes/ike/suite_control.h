// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "probes/ike/exchange.h"
#include "probes/ike/negotiation_state.h"

#include <deque>

namespace fix789::probes {

/// Quick mode once more when everything else is done, where the answer to the first one leaves a doubt: a server that chose a
/// suite which Windows may not offer is asked for those that it offers by every account; one that refused, for what it would take
/// instead (TunnelNegotiation::otherOffer). Comes last, because some servers replace an association by a newer one.
class SuiteControl : public Exchange {
public:
    explicit SuiteControl(NegotiationState &state) : Exchange(Turn::Negotiation), m_state(state) {}

    void advance(Ms now) override;
    std::optional<Outgoing> nextDatagram(Ms now) override;
    void notSent(const Error &) override { m_series.running = false; }
    [[nodiscard]] Ms wakeAt(Ms) const override { return m_series.wakeAt(); }
    [[nodiscard]] bool isDone() const override { return !m_series.running; }
    /// Nothing for a server that refused the first offer and is silent to the other one.
    void report(IkeObservation &seen) const override;

private:
    NegotiationState &m_state;
    TunnelRun *m_run = nullptr; ///< once it has begun
    SendSeries m_series;
    std::deque<Outgoing> m_outbox;
    std::optional<OfferResult> m_result;
};

} // namespace fix789::probes
