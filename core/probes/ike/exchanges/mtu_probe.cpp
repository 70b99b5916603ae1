// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "ike/tunnel_negotiation.h"
#include "probes/ike/exchanges.h"
#include "probes/ike/negotiation_state.h"

#include <algorithm>
#include <array>
#include <deque>
#include <optional>

namespace fix789::probes {
namespace {

/// Tests whether packets as large as Windows sends them pass through the established tunnel: if no full one is acknowledged,
/// in all the sends that silence requires, a small one must be.
class MtuProbe : public Exchange {
public:
    explicit MtuProbe(NegotiationState &state) : Exchange(Turn::Negotiation), m_state(state) {}

    void advance(Ms now) override;
    std::optional<Outgoing> nextDatagram(Ms now) override;
    /// The result is then unknown.
    void notSent(const Error &) override { m_series.running = false; }
    [[nodiscard]] Ms wakeAt(Ms) const override { return m_series.wakeAt(); }
    [[nodiscard]] bool isDone() const override { return !m_series.running; }
    /// As a silent stage, if only small ones were acknowledged; kFullPacket is its detail.
    void report(IkeObservation &seen) const override;

private:
    void goOn(Ms now);
    void begin(ike::TunnelNegotiation::Filling filling, Ms now);
    void fillOutbox(Ms now);

    NegotiationState &m_state;
    TunnelRun *m_tunnel = nullptr; ///< once it has begun
    FlowId m_flow;
    Ms m_roundTrip{}; ///< the longest time an answer took
    ike::TunnelNegotiation::Filling m_filling = ike::TunnelNegotiation::Filling::Full;
    SendSeries m_series;
    std::deque<QByteArray> m_outbox;
    std::optional<bool> m_answered; ///< nothing if unknown
    int m_fullSends = 0;
};

using namespace std::chrono_literals;
using Filling = ike::TunnelNegotiation::Filling;
using Ms = MtuProbe::Ms;

// Loss of 20 % each way does not count as silence.
constexpr std::array<PlannedSend, 10> kMtuPlan{{
    {0ms, Source::Tunnel},
    {300ms, Source::Tunnel},
    {700ms, Source::Tunnel},
    {1100ms, Source::Tunnel},
    {1400ms, Source::Tunnel},
    {1700ms, Source::Tunnel},
    {2000ms, Source::Tunnel},
    {2300ms, Source::Tunnel},
    {2500ms, Source::Tunnel},
    {2700ms, Source::Tunnel},
}};
constexpr Ms kMtuPatience = 3100ms;

} // namespace

void MtuProbe::begin(Filling filling, Ms now)
{
    m_filling = filling;
    m_series = {};
    m_series.plan = kMtuPlan;
    m_series.patience = kMtuPatience;
    m_series = slowed(m_series, m_roundTrip);
    m_series.begin(now);
}

void MtuProbe::advance(Ms now)
{
    goOn(now);
    m_state.fillsTunnel = m_series.running;
}

void MtuProbe::goOn(Ms now)
{
    if (m_state.tunnel == nullptr)
        return;
    if (m_tunnel == nullptr) {
        m_tunnel = m_state.tunnel;
        m_flow = m_tunnel->flow();
        m_roundTrip = m_tunnel->roundTrip();
        begin(Filling::Full, now);
    }
    if (isDone())
        return;
    if (m_tunnel->negotiation().helloArrived()) {
        m_answered = m_filling == Filling::Full;
        m_series.running = false;
    } else if (m_series.isSilent(now)) {
        if (m_filling == Filling::Full)
            begin(Filling::Small, now);
        else
            m_series.running = false;
    }
}

void MtuProbe::fillOutbox(Ms now)
{
    if (!m_series.isDue(now))
        return;
    for (QByteArray &bytes : m_tunnel->negotiation().hello(m_filling))
        m_outbox.push_back(std::move(bytes));
    m_series.count(now);
    m_fullSends += m_filling == Filling::Full ? 1 : 0;
    m_series.running = !m_outbox.empty();
}

std::optional<Outgoing> MtuProbe::nextDatagram(Ms now)
{
    if (m_outbox.empty())
        fillOutbox(now);
    if (!m_outbox.empty() && !m_state.maySend()) {
        m_series.running = false;
        m_outbox.clear();
    }
    if (m_outbox.empty())
        return std::nullopt;
    Outgoing next{m_flow, std::move(m_outbox.front())};
    m_outbox.pop_front();
    return next;
}

void MtuProbe::report(IkeObservation &seen) const
{
    if (m_answered != std::optional(false))
        return;
    StageResult result;
    result.stage = Stage::L2tp;
    result.port = m_flow.port;
    result.outcome = StageOutcome::Silent;
    result.detail = kFullPacket;
    result.sends = m_fullSends;
    result.sourcePorts = 1;
    const auto last = std::ranges::find(seen.stages.rbegin(), seen.stages.rend(), Stage::L2tp, &StageResult::stage);
    seen.stages.insert(last.base(), result); // after the stage's own result
}

std::unique_ptr<Exchange> makeMtuProbe(NegotiationState &state)
{
    return std::make_unique<MtuProbe>(state);
}

} // namespace fix789::probes
