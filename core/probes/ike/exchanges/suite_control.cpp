// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "probes/ike/exchanges.h"
#include "probes/ike/negotiation_state.h"

#include <deque>
#include <utility>

namespace fix789::probes {
namespace {

/// Runs quick mode once more after everything else if the first answer leaves a doubt: a server that chose a suite which
/// Windows may not offer gets those that Windows surely offers; one that refused gets other suites, to see what it would
/// accept (TunnelNegotiation::otherOffer). It runs last, because some servers replace an SA by a newer one.
class SuiteControl : public Exchange {
public:
    explicit SuiteControl(NegotiationState &state) : Exchange(Turn::Negotiation), m_state(state) {}

    void advance(Ms now) override;
    std::optional<Outgoing> nextDatagram(Ms now) override;
    void notSent(const Error &) override { m_series.running = false; }
    [[nodiscard]] Ms wakeAt(Ms) const override { return m_series.wakeAt(); }
    [[nodiscard]] bool isDone() const override { return !m_series.running; }
    /// Reports nothing for a server that refused the first offer and does not answer the other one.
    void report(IkeObservation &seen) const override;

private:
    NegotiationState &m_state;
    TunnelRun *m_run = nullptr; ///< once it has begun
    SendSeries m_series;
    std::deque<Outgoing> m_outbox;
    std::optional<OfferResult> m_result;
};

} // namespace

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
    seen.encryption = m_state.question.encryption;
    if (m_result && (m_result->offer == Offer::EspCertain || m_result->outcome != StageOutcome::Silent))
        seen.offers.push_back(*m_result);
}

std::unique_ptr<Exchange> makeSuiteControl(NegotiationState &state)
{
    return std::make_unique<SuiteControl>(state);
}

} // namespace fix789::probes
