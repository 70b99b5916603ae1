// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ike/tunnel_negotiation.h"
#include "probes/ike/exchange.h"
#include "probes/ike/negotiation_state.h"

#include <deque>
#include <optional>

namespace fix789 {

/// Whether packets as large as Windows sends them get through the tunnel that stands: where a full one is not acknowledged, in
/// all the sends that silence needs, a small one in its place must be.
class MtuProbe : public Exchange {
public:
    explicit MtuProbe(NegotiationState &state) : Exchange(Turn::Negotiation), m_state(state) {}

    void advance(Ms now) override;
    std::optional<Outgoing> nextDatagram(Ms now) override;
    /// Then nothing can be told.
    void notSent(const Error &) override { m_series.running = false; }
    [[nodiscard]] Ms wakeAt(Ms) const override { return m_series.wakeAt(); }
    [[nodiscard]] bool isDone() const override { return !m_series.running; }
    /// As a stage that met silence, where only small ones were acknowledged; kFullPacket is its detail.
    void report(IkeObservation &seen) const override;

private:
    void goOn(Ms now);
    void begin(TunnelNegotiation::Filling filling, Ms now);
    void fillOutbox(Ms now);

    NegotiationState &m_state;
    TunnelRun *m_tunnel = nullptr; ///< once it has begun
    FlowId m_flow;
    Ms m_roundTrip{}; ///< how long an answer takes at most
    TunnelNegotiation::Filling m_filling = TunnelNegotiation::Filling::Full;
    SendSeries m_series;
    std::deque<QByteArray> m_outbox;
    std::optional<bool> m_answered; ///< nothing where that could not be told
    int m_fullSends = 0;
};

} // namespace fix789
