// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ike/tunnel_negotiation.h"
#include "probes/ike/exchange.h"

#include <deque>
#include <memory>
#include <optional>
#include <vector>

namespace fix789::probes {

/// The stages after message 2 with one server and one key, with time but without sockets and without a clock: sends each
/// request until it is answered or has met silence. The key exchange stays on the flow of message 2; authentication moves to
/// UDP 4500, and in parallel uses UDP 500 if nothing has shown that UDP 4500 is open.
class TunnelRun {
public:
    using Ms = std::chrono::milliseconds;

    struct Plan {
        FlowId begun;   ///< the flow of message 2
        Ms roundTrip{}; ///< the longest it took
        KeyForm keyForm = KeyForm::AsTyped;
        /// Large: message 3 first as a datagram that every path must fragment.
        enum class First { Small, Large } first = First::Small;
        /// Hold: after message 4 it waits for release(), and so does the server.
        enum class Then { GoOn, Hold } then = Then::GoOn;
    };
    TunnelRun(std::unique_ptr<ike::TunnelNegotiation> negotiation, Plan plan, Ms now);

    /// Tries the key after all; stops waiting for an unanswered large message.
    void release(Ms now);
    /// Something has come back from the server's UDP 4500.
    void knowOpen4500() { m_open4500 = true; }

    /// Finished, or held with nothing left to do.
    [[nodiscard]] bool isDone() const;
    /// It waits for release() before the key.
    [[nodiscard]] bool isHeld() const { return m_held; }
    /// The key has met the result of a wrong key, for long enough to try another one in parallel.
    [[nodiscard]] bool looksWrong(Ms now) const;
    /// Message 6 proved that the server knows our key, or proved its certificate.
    [[nodiscard]] bool isAuthenticated() const { return m_authenticated; }

    void advance(Ms now);
    /// The next datagram to send; call it until it returns nothing, and report a failure by notSent().
    std::optional<Outgoing> due(Ms now);
    void notSent(const Error &error);
    /// True if it was for this negotiation.
    bool received(const QByteArray &datagram, FlowId on, Ms now);
    void unreachable(const IcmpError &error, FlowId on, Ms now);
    [[nodiscard]] Ms wakeAt() const;

    /// Closes what was established; send each once. Call it when isDone().
    [[nodiscard]] std::vector<Outgoing> teardown();

    /// The stages tried, in order.
    [[nodiscard]] const std::vector<StageResult> &results() const { return m_results; }
    [[nodiscard]] std::optional<bool> largeAnswered() const { return m_largeAnswered; }
    [[nodiscard]] const ike::TunnelNegotiation &negotiation() const { return *m_negotiation; }
    ike::TunnelNegotiation &negotiation() { return *m_negotiation; }
    /// The flow of the stages after authentication, and the longest time an answer takes there.
    [[nodiscard]] FlowId flow() const { return m_flow; }
    [[nodiscard]] Ms roundTrip() const { return m_roundTrip; }
    /// The stage in progress.
    [[nodiscard]] std::optional<Stage> current() const;
    /// For all requests that were eventually answered: how often each was sent. A retransmission waits for the answer
    /// (slowed), so it indicates loss.
    [[nodiscard]] const LossSample &pairs() const { return m_pairs; }
    /// Some request needed a retransmission before its answer.
    [[nodiscard]] bool hasResent() const { return m_pairs.sent > m_pairs.answered; }

private:
    /// A stage on one flow.
    struct Attempt {
        FlowId flow;
        SendSeries series;
        StageResult result;
        Ms start{};                    ///< of the stage; a series may restart within it
        std::vector<QByteArray> whole; ///< the request; kept, because the negotiation may advance by another flow
        std::vector<QByteArray> fragments;
        std::optional<Ms> unreadableSince;
        int fragmentSends = 0;
        bool isOver = false;
    };

    void beginStage(Ms now);
    void beginStep(Ms now);
    void addAttempt(FlowId flow, Ms now);
    void addAttemptOn500(Ms now);
    void ask(Attempt &attempt, Ms now);
    [[nodiscard]] std::optional<Ms> alsoOn500At() const;
    void countPair(const SendSeries &series)
    {
        m_pairs.sent += int(series.tried);
        m_pairs.answered += series.tried > 0 ? 1 : 0;
    }
    void settle(Attempt &attempt, StageOutcome outcome);
    void giveUp(Attempt &attempt);
    void endStageIfOver(Ms now);
    bool isMessage6Again(const QByteArray &datagram, FlowId on);
    void answered(Attempt &attempt, const ike::TunnelNegotiation::Heard &heard, const QByteArray &datagram, Ms now);
    void refused(Attempt &attempt, const ike::TunnelNegotiation::Heard &heard, Ms now);
    void keepResults();
    void finish();
    [[nodiscard]] bool isAtKey() const;
    Attempt *attemptOn(FlowId flow);

    std::unique_ptr<ike::TunnelNegotiation> m_negotiation;
    Plan m_plan;
    ike::TunnelNegotiation::Step m_step;
    std::vector<Attempt> m_attempts; ///< of the current stage
    std::vector<StageResult> m_results;
    std::deque<Outgoing> m_outbox;
    QByteArray m_message6; ///< as received, without marker
    FlowId m_flow;         ///< the flow of the stages after authentication
    Ms m_roundTrip;        ///< the shortest so far
    bool m_open4500 = false;
    bool m_large = false; ///< the large message 3 is in use
    std::optional<bool> m_largeAnswered;
    bool m_held = false;
    bool m_over = false;
    bool m_authenticated = false;
    LossSample m_pairs;
};

} // namespace fix789::probes
