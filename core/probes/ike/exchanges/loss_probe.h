// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/machine/ike_observation.h"
#include "probes/ike/exchange.h"
#include "probes/ike/negotiation_state.h"

#include <QByteArray>

#include <cstdint>
#include <optional>
#include <vector>

namespace fix789::probes {

/// Measures the round-trip loss to a server: it repeatedly offers a suite that no server accepts, each time with another
/// cookie. Servers refuse each offer (NO-PROPOSAL-CHOSEN) and keep no state, whereas they limit how often they repeat other
/// answers. A few offers show whether anything is lost; then it sends as many as an estimate needs, or just enough to see
/// that nothing is. Without sockets and without a clock. A server that ignores unacceptable offers gives no estimate.
class LossProbe {
public:
    using Ms = std::chrono::milliseconds;

    /// `roundTrip`: the longest time an answer took. The cookies are consecutive from `firstCookie` on.
    LossProbe(FlowId flow, std::uint64_t firstCookie, Ms roundTrip, Ms now);

    /// Another request needed a retransmission: estimate in any case.
    void suspect();
    /// Stops sending: the estimate uses what was sent so far.
    void finish();

    [[nodiscard]] FlowId flow() const { return m_flow; }
    void advance(Ms now);
    std::optional<QByteArray> due(Ms now);
    /// True if the datagram answers one of ours.
    bool received(const QByteArray &datagram, FlowId on, Ms now);
    [[nodiscard]] Ms wakeAt() const;
    [[nodiscard]] bool isDone() const { return m_done; }
    /// The server refuses the offer.
    [[nodiscard]] bool isRefused() const { return answered() > 0; }
    /// Nothing: all were answered, or the server does not refuse.
    [[nodiscard]] std::optional<LossSample> sample() const;

private:
    struct Sent {
        Ms at;
        bool answered = false;
    };

    [[nodiscard]] Ms nextAt() const;
    [[nodiscard]] Ms endAt() const;
    [[nodiscard]] int answered() const;
    [[nodiscard]] int overdue(Ms now) const; ///< those old enough for their answer to have arrived by now
    [[nodiscard]] int unansweredInARow() const;

    FlowId m_flow;
    std::uint64_t m_firstCookie;
    Ms m_roundTrip;
    std::vector<Sent> m_sent;
    int m_wanted;
    Ms m_begun;
    bool m_estimates = false;
    bool m_mayNotSend = false;
    bool m_done = false;
};

/// The estimate of a run: by UDP 4500, which carries nearly all of a VPN's traffic, or by UDP 500 if that is silent. It
/// estimates if another request needed a retransmission, and leaves the packets that the rest of the run needs.
class LossEstimate : public Exchange {
public:
    explicit LossEstimate(NegotiationState &state) : Exchange(Turn::Estimate), m_state(state) {}

    void advance(Ms now) override;
    std::optional<Outgoing> nextDatagram(Ms now) override;
    Meaning received(const QByteArray &datagram, FlowId on, Ms now) override;
    [[nodiscard]] bool isAside() const override { return true; }
    [[nodiscard]] Ms wakeAt(Ms now) const override;
    [[nodiscard]] bool isDone() const override { return !m_probe || m_probe->isDone(); }
    void report(IkeObservation &seen) const override;

private:
    void begin(Ms now);
    [[nodiscard]] bool isSuspicious() const;
    void tell();

    NegotiationState &m_state;
    std::optional<LossProbe> m_probe;
};

} // namespace fix789::probes
