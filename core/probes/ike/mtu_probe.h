// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ike/tunnel_negotiation.h"
#include "probes/ike/exchange.h"
#include "probes/ike/negotiation_state.h"

#include <deque>
#include <optional>

namespace fix789::probes {

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

} // namespace fix789::probes
