// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/machine/ike_observation.h"
#include "probes/ike/exchange.h"
#include "probes/ike/negotiation_state.h"

#include <QByteArray>

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

namespace fix789::probes {

/// Probes one port of a server repeatedly from five source ports: each round offers, from all of them, a suite that no
/// server accepts, each time with another cookie, as LossProbe does. Without sockets and without a clock.
class RepeatProbe {
public:
    using Ms = std::chrono::milliseconds;

    static constexpr std::array kSources{Source::First, Source::Second, Source::Third, Source::Fourth, Source::Fifth};

    /// The cookies are consecutive from `firstCookie` on.
    RepeatProbe(std::uint16_t port, std::uint64_t firstCookie, int rounds, Ms now);

    void advance(Ms now);
    std::optional<Outgoing> due(Ms now);
    /// The last send failed: stops sending.
    void notSent() { m_done = true; }
    /// True if the datagram concerns one of ours.
    bool received(const QByteArray &datagram, FlowId on);
    [[nodiscard]] Ms wakeAt() const;
    [[nodiscard]] bool isDone() const { return m_done; }
    [[nodiscard]] std::uint16_t port() const { return m_port; }
    /// The results of one source port, by its number: one character per round, '+' answered, '-' not.
    [[nodiscard]] QString answers(std::size_t source) const;

private:
    [[nodiscard]] Ms sendAt(std::size_t number) const;
    [[nodiscard]] Ms endAt() const;

    std::uint16_t m_port;
    std::uint64_t m_firstCookie;
    Ms m_begun;
    std::size_t m_sent = 0;
    std::vector<bool> m_answered; ///< by number: round by round, and within a round source by source
    bool m_done = false;
};

/// Probes again if message 1 had a mixed result: only the second source port got an answer, or the answer came only after
/// more than a second of silence. Starts when both ports and the loss estimate are done, uses the packets that the rest of a
/// run leaves, and skips a server that does not refuse unacceptable offers.
class PathRepeat : public Exchange {
public:
    explicit PathRepeat(NegotiationState &state) : Exchange(Turn::Estimate), m_state(state) {}

    void advance(Ms now) override;
    std::optional<Outgoing> nextDatagram(Ms now) override;
    void notSent(const Error &) override;
    Meaning received(const QByteArray &datagram, FlowId on, Ms now) override;
    [[nodiscard]] bool isAside() const override { return true; }
    [[nodiscard]] Ms wakeAt(Ms now) const override;
    [[nodiscard]] bool isDone() const override { return !m_probe || m_probe->isDone(); }
    void report(IkeObservation &seen) const override;

private:
    void decide(Ms now);
    [[nodiscard]] bool isMixed(const PortNegotiation &port) const;

    NegotiationState &m_state;
    std::optional<RepeatProbe> m_probe;
    bool m_decided = false;
};

} // namespace fix789::probes
