// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "probes/ike/exchange.h"
#include "probes/ike/negotiation_state.h"

#include <deque>

namespace fix789::probes {

/// Finds the suites that a server accepts if it refuses, or does not answer, those of Windows: message 1 with other suites
/// on UDP 500. After a refusal one at a time, until the server accepts one, since each acceptance leaves a half-open SA.
/// After silence single suites in parallel, for a server that cannot parse a list; an answer to message 1 drops them.
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
    /// The server answered one of them.
    [[nodiscard]] bool isHeard() const;
    /// After a refusal: the server refused every other proposal as well.
    [[nodiscard]] bool isRefusedThroughout() const;

    struct Trial {
        Offer offer;
        PortNegotiation negotiation;
        Ms start{};
        bool isOver = false;
    };
    void add(Offer offer, std::vector<ike::MainModeSuite> suites);

    NegotiationState &m_state;
    std::deque<Trial> m_trials;
    bool m_sideBySide = false;
    bool m_dropped = false;
};

} // namespace fix789::probes
