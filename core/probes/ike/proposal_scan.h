// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "probes/ike/exchange.h"
#include "probes/ike/negotiation_state.h"

#include <deque>

namespace fix789 {

/// What a server would take that refuses, or does not answer, what Windows offers: message 1 with other suites on UDP 500. After
/// a refusal one after the other, until one is accepted, since each that is leaves a negotiation half open. After silence single
/// suites side by side, for a server that cannot read a list; they are dropped when message 1 is answered.
class ProposalScan : public Exchange {
public:
    explicit ProposalScan(NegotiationState &state) : Exchange(Turn::Question), m_state(state) {}

    void advance(Ms now) override;
    std::optional<Outgoing> nextDatagram(Ms now) override;
    Meaning received(const QByteArray &datagram, FlowId on, Ms now) override;
    [[nodiscard]] Ms wakeAt(Ms now) const override;
    [[nodiscard]] bool isDone() const override;
    void report(IkeObservation &seen) const override;

private:
    void startOrDrop(Ms now);
    void startAfterRefusal(Ms now);
    void startAfterSilence(Ms now);
    void goOn(Ms now);
    /// The server said something to one of them.
    [[nodiscard]] bool isHeard() const;
    /// After a refusal: every other proposal was refused as well.
    [[nodiscard]] bool isRefusedThroughout() const;

    struct Trial {
        Offer offer;
        PortNegotiation negotiation;
        Ms start{};
        bool isOver = false;
    };
    void add(Offer offer, std::vector<MainModeSuite> suites);

    NegotiationState &m_state;
    std::deque<Trial> m_trials;
    bool m_sideBySide = false;
    bool m_dropped = false;
};

} // namespace fix789
