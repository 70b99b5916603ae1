// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ike/tunnel_negotiation.h"
#include "probes/ike/send_series.h"

#include <optional>
#include <vector>

namespace fix789 {

/// Whether packets as large as Windows sends them get through a tunnel that stands: where a full one is not acknowledged, in all
/// the sends that silence needs, a small one in its place must be. Without sockets and without a clock.
class MtuProbe {
public:
    using Ms = std::chrono::milliseconds;

    /// `roundTrip`: how long an answer takes at most. The negotiation outlives it.
    MtuProbe(TunnelNegotiation &negotiation, FlowId line, Ms roundTrip, Ms now);

    void advance(Ms now);
    /// What is to be sent now, all of it.
    std::vector<QByteArray> due(Ms now);
    [[nodiscard]] FlowId line() const { return m_line; }
    /// Something could not be sent: then nothing can be told.
    void giveUp() { m_series.running = false; }
    [[nodiscard]] Ms wakeAt() const { return m_series.wakeAt(); }
    [[nodiscard]] bool isDone() const { return !m_series.running; }
    /// Nothing where that could not be told.
    [[nodiscard]] std::optional<bool> answered() const { return m_answered; }
    /// As a rung that met silence, where only small ones were acknowledged; kFullPacket is its detail.
    [[nodiscard]] StageResult result() const;

private:
    void begin(TunnelNegotiation::Filling filling, Ms now);

    TunnelNegotiation &m_negotiation;
    FlowId m_line;
    Ms m_roundTrip;
    TunnelNegotiation::Filling m_filling = TunnelNegotiation::Filling::Full;
    SendSeries m_series;
    std::optional<bool> m_answered;
    int m_fullSends = 0;
};

} // namespace fix789
