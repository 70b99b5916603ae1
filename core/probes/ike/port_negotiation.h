// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "ike/main_mode.h"
#include "model/machine/ike_observation.h"
#include "probes/ike/exchange.h"

#include <QByteArray>

#include <chrono>
#include <cstdint>
#include <optional>
#include <vector>

namespace fix789::probes {

/// The detail of a stage that a filter on this computer blocked.
inline const QString kKeptBack = QStringLiteral("this computer does not let it out");

/// The negotiation on one port of the server, without sockets and without a clock: message 1 until an answer, or until
/// twelve sends in 4 s, from two source ports, met silence; in parallel, on request, IKEv2 as a control. Every
/// retransmission of a stage has the same bytes, except for a cookie that the server demands. After an ICMP error, one more
/// send with the same result settles it.
class PortNegotiation {
public:
    using Ms = std::chrono::milliseconds;

    explicit PortNegotiation(std::uint16_t port, std::vector<ike::MainModeSuite> offered = ike::windowsMainModeSuites());

    void start(Ms now);
    [[nodiscard]] std::uint16_t port() const { return m_mainMode.port; }
    [[nodiscard]] bool isStarted() const { return m_phase != Phase::Waiting; }
    [[nodiscard]] bool isDone() const { return m_phase == Phase::Settled && !m_control.running; }
    /// Because of this port, the server may still create a half-open SA for us.
    [[nodiscard]] bool mayOpen() const { return isStarted() && !isDone(); }
    /// Six sends of message 1 in 2.5 s met silence, or twelve in 4 s have since.
    [[nodiscard]] bool isSilentSoFar(Ms now) const;
    /// A server answered message 1, with any content.
    [[nodiscard]] bool isHeard() const;

    /// Messages 1 and 2, without marker, and their flow: a negotiation continues from here.
    struct Accepted {
        QByteArray message1;
        QByteArray message2;
        FlowId flow;
    };
    /// Nothing unless the server chose a suite.
    [[nodiscard]] const std::optional<Accepted> &accepted() const { return m_accepted; }

    /// IKEv2 is untried and would be informative: message 1 met silence so far (and no answer from elsewhere), or a server
    /// without IKEv1.
    [[nodiscard]] bool wantsControl(Ms now) const;
    /// Wants the control after a refusal of message 1, too: the server refuses whatever it offers, so perhaps IKEv1 itself.
    void askControlToo() { m_controlWanted = true; }
    /// The control is wanted, and neither started nor dropped.
    [[nodiscard]] bool isControlDue() const { return m_controlWanted && !m_controlDecided; }
    void startControl(Ms now);
    /// Drops the control; `why` becomes its detail.
    void dropControl(const QString &why);
    /// The control as sent, without marker; empty before it starts.
    [[nodiscard]] QByteArray controlRequest() const;
    /// When the control started, while it runs.
    [[nodiscard]] std::optional<Ms> controlSince() const;
    /// IKEv2 got an answer.
    [[nodiscard]] bool isControlHeard() const;
    /// The server demanded its cookie, as busy ones do, and has ignored it since.
    [[nodiscard]] bool wantsCookieOnly() const;

    /// Advances the time: overdue requests become silent.
    void advance(Ms now);
    /// The next datagram to send; call it until it returns nothing, and report each by sent() or notSent().
    std::optional<Outgoing> due(Ms now);
    /// Message 1 for the socket that got the answer, or the first one.
    [[nodiscard]] Outgoing message1() const { return {{port(), m_heardOn}, m_message1.bytes}; }
    /// When the silence of message 1 becomes final.
    [[nodiscard]] Ms silentAt() const { return m_message1.silentAt(); }
    void sent(Ms now);
    /// Refused: this computer blocks it. Failed: there is no route.
    void notSent(const Error &error);

    Meaning received(const QByteArray &datagram, Source on, Ms now);
    /// A datagram from another address than the server's; anyone may have sent it. It counts only as an answer to our
    /// cookie, and only while the server's address is silent. The port stays silent (StageResult::answeredFrom).
    Meaning receivedFromElsewhere(const QByteArray &datagram, const QString &address);
    [[nodiscard]] bool isAnsweredFromElsewhere() const { return !m_mainMode.answeredFrom.isEmpty(); }
    void unreachable(const IcmpError &error, Ms now);

    /// When due() or isDone() may next change without an arrival.
    [[nodiscard]] Ms wakeAt() const;

    [[nodiscard]] StageResult mainMode() const { return m_mainMode; }
    [[nodiscard]] StageResult control() const;
    /// Why nothing could be sent at all.
    [[nodiscard]] std::optional<Error> localError() const;

private:
    enum class Phase { Waiting, Asking, Settled };

    void settle(StageOutcome outcome, const QString &detail);
    void concludeSilence();
    [[nodiscard]] bool lacksIkev1() const;
    void finishControl(StageOutcome outcome, const QString &detail);
    Meaning mainModeAnswer(const QByteArray &message, Source on, Ms now);
    Meaning controlAnswer(const QByteArray &message, Source on, Ms now);
    void askAgainWithCookie(const QByteArray &cookie, Source on, Ms now);
    [[nodiscard]] QByteArray onWire(const QByteArray &message) const;
    [[nodiscard]] std::optional<QByteArray> offWire(const QByteArray &datagram) const;

    Phase m_phase = Phase::Waiting;
    std::vector<ike::MainModeSuite> m_offered;
    std::uint64_t m_cookie;
    std::optional<Accepted> m_accepted;
    std::uint64_t m_controlSpi;
    SendSeries m_message1;
    SendSeries m_control;
    bool m_controlDecided = false; ///< it has run, is running, or never will
    bool m_controlWanted = false;
    Ms m_controlAskedAt{};
    bool m_hasCookie = false;
    Source m_heardOn = Source::First;
    StageResult m_mainMode;
    StageResult m_controlResult;
    std::optional<IcmpError> m_icmp;
    int m_sendsAtFirstIcmp = 0;
    bool m_controlIsLastSent = false;
    std::optional<Error> m_localError;
};

} // namespace fix789::probes
