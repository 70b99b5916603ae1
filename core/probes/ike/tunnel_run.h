// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ike/tunnel_negotiation.h"
#include "probes/ike/exchange.h"

#include <deque>
#include <memory>
#include <optional>
#include <vector>

namespace fix789 {

/// The stages above message 2 with one server and one key, in time but without sockets and without a clock: sends each request
/// until it is answered or has met silence. The key exchange stays on the flow where message 2 came; from authentication on it
/// is UDP 4500, and beside it UDP 500 where nothing has shown that UDP 4500 lets anything through.
class TunnelRun {
public:
    using Ms = std::chrono::milliseconds;

    struct Plan {
        FlowId begun;   ///< where message 2 came
        Ms roundTrip{}; ///< what it took, at most
        KeyForm keyForm = KeyForm::AsTyped;
        /// Message 3 first as a datagram that no path takes in one piece.
        enum class First { Small, Large } first = First::Small;
        /// After message 4 it waits for release(), and a server waits with it.
        enum class Then { GoOn, Hold } then = Then::GoOn;
    };
    TunnelRun(std::unique_ptr<TunnelNegotiation> negotiation, Plan plan, Ms now);

    /// The key is to be tried after all; a large message that has not been answered is no longer waited for.
    void release(Ms now);
    /// Something has come back from the server's UDP 4500.
    void knowOpen4500() { m_open4500 = true; }

    /// Over, or held and nothing more to do.
    [[nodiscard]] bool isDone() const;
    /// It waits for release() before the key.
    [[nodiscard]] bool isHeld() const { return m_held; }
    /// The key has met what a wrong key meets, for long enough to try another one beside it.
    [[nodiscard]] bool looksWrong(Ms now) const;
    /// Message 6 proved that the server knows our key, or our certificate.
    [[nodiscard]] bool isAuthenticated() const { return m_authenticated; }

    void advance(Ms now);
    /// What is to be sent now; call again until there is nothing, and tell of a failure by notSent().
    std::optional<Outgoing> due(Ms now);
    void notSent(const Error &error);
    /// True: it was for this negotiation.
    bool received(const QByteArray &datagram, FlowId on, Ms now);
    void unreachable(const IcmpError &error, FlowId on, Ms now);
    [[nodiscard]] Ms wakeAt() const;

    /// What ends what was established, each to be sent once. To be asked for when isDone().
    [[nodiscard]] std::vector<Outgoing> teardown();

    /// The stages that were tried, in their order.
    [[nodiscard]] const std::vector<StageResult> &results() const { return m_results; }
    [[nodiscard]] std::optional<bool> largeAnswered() const { return m_largeAnswered; }
    [[nodiscard]] const TunnelNegotiation &negotiation() const { return *m_negotiation; }
    TunnelNegotiation &negotiation() { return *m_negotiation; }
    /// Where the stages after authentication take place, and how long an answer takes there at most.
    [[nodiscard]] FlowId flow() const { return m_flow; }
    [[nodiscard]] Ms roundTrip() const { return m_roundTrip; }
    /// The stage that is underway.
    [[nodiscard]] std::optional<Stage> current() const;
    /// Of all requests that were answered in the end: how often each was sent. A resend waits for the answer (slowed), so it says
    /// that something got lost.
    [[nodiscard]] const LossSample &pairs() const { return m_pairs; }
    /// Some request had to be sent again before it was answered.
    [[nodiscard]] bool hasResent() const { return m_pairs.sent > m_pairs.answered; }

private:
    /// A stage on one flow.
    struct Attempt {
        FlowId flow;
        SendSeries series;
        StageResult result;
        Ms start{};                    ///< of the stage; a series may begin again inside it
        std::vector<QByteArray> whole; ///< the request; kept, because the negotiation may go on by another flow
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
    void answered(Attempt &attempt, const TunnelNegotiation::Heard &heard, const QByteArray &datagram, Ms now);
    void refused(Attempt &attempt, const TunnelNegotiation::Heard &heard, Ms now);
    void keepResults();
    void finish();
    [[nodiscard]] bool isAtKey() const;
    Attempt *attemptOn(FlowId flow);

    std::unique_ptr<TunnelNegotiation> m_negotiation;
    Plan m_plan;
    TunnelNegotiation::Step m_step;
    std::vector<Attempt> m_attempts; ///< of the stage it stands at
    std::vector<StageResult> m_results;
    std::deque<Outgoing> m_outbox;
    QByteArray m_message6; ///< as it came, without marker
    FlowId m_flow;         ///< where the stages after authentication take place
    Ms m_roundTrip;        ///< the shortest so far
    bool m_open4500 = false;
    bool m_large = false; ///< the large message 3 is being sent
    std::optional<bool> m_largeAnswered;
    bool m_held = false;
    bool m_over = false;
    bool m_authenticated = false;
    LossSample m_pairs;
};

} // namespace fix789
