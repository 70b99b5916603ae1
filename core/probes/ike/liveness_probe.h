// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "probes/ike/exchange.h"
#include "probes/ike/negotiation_state.h"

#include <optional>

namespace fix789::probes {

/// Tests whether a server that ignores message 1 is alive. Some then answer IKEv2 with a cookie. A request in the
/// non-existent version 3.0 begins nothing, so servers answer it with the versions they support even while too many
/// half-open SAs keep them from new negotiations. If it is answered, a filter on the path may recognise IKE by its version:
/// it then passes a request in version 2.1, but not in 2.0. If neither explains the silence, the probe repeats message 1
/// until the half-open SAs have expired.
class LivenessProbe : public Exchange {
public:
    explicit LivenessProbe(NegotiationState &state);

    /// Begins if both ports are silent so far, and ends when either port, or another exchange, gets an answer.
    void advance(Ms now) override;
    std::optional<Outgoing> nextDatagram(Ms now) override;
    Meaning received(const QByteArray &datagram, FlowId on, Ms now) override;
    [[nodiscard]] bool isAside() const override { return true; }
    [[nodiscard]] Ms wakeAt(Ms now) const override;
    [[nodiscard]] bool isDone() const override { return m_phase == Phase::Before || m_phase == Phase::Over; }
    void report(IkeObservation &seen) const override;

private:
    enum class Phase { Before, Asking, Asked /* waits for the ports to be through */, Waiting, Over };

    void follow(Ms now);
    [[nodiscard]] bool isOtherAnswered() const;
    [[nodiscard]] bool wantsCookie() const;
    [[nodiscard]] bool hasAskedAll() const;
    [[nodiscard]] Ms nextAt() const;
    [[nodiscard]] Ms askingEnds() const;

    NegotiationState &m_state;
    const PortNegotiation &m_on500;
    const PortNegotiation &m_on4500;
    std::uint64_t m_spi;
    std::uint64_t m_minorSpi;
    Phase m_phase = Phase::Before;
    Ms m_since{};
    Ms m_last{};
    int m_asked = 0;
    std::optional<Ms> m_minorSince; ///< when m_answering answered version 3.0
    int m_askedMinor = 0;
    const PortNegotiation *m_answering = nullptr;
    bool m_heard = false;
    std::optional<OtherVersion> m_version;
    std::optional<Ms> m_answered; ///< when one port answered
};

} // namespace fix789::probes
