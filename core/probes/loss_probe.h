// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/ike_observation.h"
#include "probes/send_series.h"

#include <QByteArray>

#include <optional>

namespace fix789 {

/// How much of what is sent to a server gets lost, both ways together: a message that it has answered is sent again, and
/// servers repeat their answer (RFC 2408, 5.1). A few at once tell whether something is missing; then as many as an estimate
/// needs. Without sockets and without a clock. A server that repeats itself only so often, or never, gives no estimate. The first
/// repetition goes alone: SoftEther VPN begins a negotiation anew at each message 1, and is spared the others.
class LossProbe {
public:
    using Ms = std::chrono::milliseconds;

    /// `answer`: the datagram that came; `roundTrip`: how long it took at most.
    LossProbe(Line line, QByteArray request, QByteArray answer, Ms roundTrip, Ms now);

    /// Something else had to be sent again: estimate in any case.
    void suspect();
    /// No more packets: what was sent so far is the estimate.
    void finish();

    [[nodiscard]] Line line() const { return m_line; }
    void advance(Ms now);
    std::optional<QByteArray> due(Ms now);
    /// True: it was the answer once more.
    bool received(const QByteArray &datagram, Line on, Ms now);
    [[nodiscard]] Ms wakeAt() const;
    [[nodiscard]] bool isDone() const { return m_done; }
    /// Nothing: all came back, or the server does not repeat its answer.
    [[nodiscard]] std::optional<LossSample> sample() const;

private:
    [[nodiscard]] Ms nextAt() const;
    [[nodiscard]] Ms endAt() const;
    [[nodiscard]] int unansweredInARow() const { return m_sent - m_sentAtLastAnswer; }

    Line m_line;
    QByteArray m_request;
    QByteArray m_answer;
    Ms m_roundTrip;
    Ms m_first{};
    Ms m_last;
    int m_wanted;
    bool m_estimates = false;
    bool m_mayNotSend = false;
    int m_sent = 0;
    int m_answered = 0;
    int m_sentAtLastAnswer = 0;
    bool m_repeats = true;
    bool m_done = false;
};

} // namespace fix789
