// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "probes/ike/exchange.h"
#include "probes/ike/negotiation_state.h"

#include <optional>

namespace fix789 {

/// A server that takes no notice of message 1: is it there all the same? Some ask IKEv2 for their cookie then; and a question in
/// a version that nobody speaks (3.0) begins nothing, so servers answer it by the versions they do speak even while they take no
/// new negotiations, because too many are half open. Where it is answered, something on the path may also know IKE by its
/// version: a request in version 2.1 is answered then, where 2.0 is not. If neither, message 1 is sent again until those that
/// are half open have run out.
class LivenessProbe : public Exchange {
public:
    explicit LivenessProbe(NegotiationState &state);

    /// Begins where both ports are silent so far, and ends where one is answered, or another exchange is.
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
    std::optional<Ms> m_minorSince; ///< when version 3.0 was answered on m_answering
    int m_askedMinor = 0;
    const PortNegotiation *m_answering = nullptr;
    bool m_heard = false;
    std::optional<OtherVersion> m_version;
    std::optional<Ms> m_answered; ///< when one port was
};

} // namespace fix789
