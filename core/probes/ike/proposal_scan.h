// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "probes/ike/port_negotiation.h"

#include <deque>

namespace fix789 {

/// What a server would take that refuses, or does not answer, what Windows offers: message 1 with other suites on UDP 500.
/// Without sockets and without a clock.
class ProposalScan {
public:
    using Ms = std::chrono::milliseconds;

    /// One after the other, until one is accepted: each that is leaves a negotiation half open.
    void startAfterRefusal(Ms now, bool withCertificate);
    /// Side by side: single suites, for a server that cannot read a list.
    void startAfterSilence(Ms now);
    [[nodiscard]] bool isStarted() const { return m_dropped || !m_trials.empty(); }
    [[nodiscard]] bool isDone() const;
    /// The server said something to one of them.
    [[nodiscard]] bool isHeard() const;
    /// After a refusal: whatever was offered was refused as well.
    [[nodiscard]] bool isRefusedThroughout() const;
    /// After silence: something was answered in the meantime, and this is not needed any more.
    void drop();

    void advance(Ms now);
    std::optional<PortNegotiation::Outgoing> due(Ms now);
    /// The server keeps a negotiation of ours since, or not.
    PortNegotiation::Meaning received(const QByteArray &datagram, Source on, Ms now);
    [[nodiscard]] Ms wakeAt() const;
    [[nodiscard]] std::vector<OfferResult> results() const;

private:
    struct Trial {
        Offer offer;
        PortNegotiation negotiation;
        Ms start{};
        bool isOver = false;
    };
    void add(Offer offer, std::vector<MainModeSuite> suites);

    std::deque<Trial> m_trials;
    bool m_sideBySide = false;
    bool m_dropped = false;
};

} // namespace fix789
