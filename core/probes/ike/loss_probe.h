// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/machine/ike_observation.h"
#include "probes/ike/send_series.h"

#include <QByteArray>

#include <cstdint>
#include <optional>
#include <vector>

namespace fix789 {

/// How much of what is sent to a server gets lost, both ways together: it is offered a suite that nobody takes, again and again,
/// each time with another cookie. Servers refuse each of them (NO-PROPOSAL-CHOSEN) and keep nothing of it, where they repeat
/// other answers only so often. A few tell whether something is missing; then as many as an estimate needs. Without sockets and
/// without a clock. A server that is silent to what it does not want gives no estimate.
class LossProbe {
public:
    using Ms = std::chrono::milliseconds;

    /// `roundTrip`: how long an answer took at most. The cookies are those from `firstCookie` on.
    LossProbe(FlowId line, std::uint64_t firstCookie, Ms roundTrip, Ms now);

    /// Something else had to be sent again: estimate in any case.
    void suspect();
    /// No more packets: what was sent so far is the estimate.
    void finish();

    [[nodiscard]] FlowId line() const { return m_line; }
    void advance(Ms now);
    std::optional<QByteArray> due(Ms now);
    /// True: it was about one of ours.
    bool received(const QByteArray &datagram, FlowId on, Ms now);
    [[nodiscard]] Ms wakeAt() const;
    [[nodiscard]] bool isDone() const { return m_done; }
    /// Nothing: all came back, or the server does not refuse.
    [[nodiscard]] std::optional<LossSample> sample() const;

private:
    struct Sent {
        Ms at;
        bool answered = false;
    };

    [[nodiscard]] Ms nextAt() const;
    [[nodiscard]] Ms endAt() const;
    [[nodiscard]] int answered() const;
    [[nodiscard]] int unansweredInARow() const;

    FlowId m_line;
    std::uint64_t m_firstCookie;
    Ms m_roundTrip;
    std::vector<Sent> m_sent;
    int m_wanted;
    Ms m_begun;
    bool m_estimates = false;
    bool m_mayNotSend = false;
    bool m_done = false;
};

} // namespace fix789
