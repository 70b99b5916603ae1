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

namespace fix789 {

/// The detail of a stage that was not tried because a filter of this computer forbids it.
inline const QString kKeptBack = QStringLiteral("this computer does not let it out");

/// What happens on one port of the server, without sockets and without a clock: message 1 until it is answered or until
/// twelve sends in 4 s, from two source ports, met silence; beside it, when it is told to, IKEv2 as a control. Every resend
/// of a stage is the same bytes, but for the cookie that a server may ask for. After an ICMP error one more send that meets
/// one too is enough.
class PortNegotiation {
public:
    using Ms = std::chrono::milliseconds;

    explicit PortNegotiation(std::uint16_t port, std::vector<MainModeSuite> offered = windowsMainModeSuites());

    void start(Ms now);
    [[nodiscard]] std::uint16_t port() const { return m_mainMode.port; }
    [[nodiscard]] bool isStarted() const { return m_phase != Phase::Waiting; }
    [[nodiscard]] bool isDone() const { return m_phase == Phase::Settled && !m_control.running; }
    /// The server may still begin to hold a half-open negotiation of ours because of this port.
    [[nodiscard]] bool mayOpen() const { return isStarted() && !isDone(); }
    /// Six sends of message 1 in 2.5 s met silence, or twelve in 4 s have since.
    [[nodiscard]] bool isSilentSoFar(Ms now) const;
    /// A server answered message 1, whatever it said.
    [[nodiscard]] bool isHeard() const;

    /// Messages 1 and 2, without marker, and where they went: from here a negotiation goes on.
    struct Accepted {
        QByteArray message1;
        QByteArray message2;
        FlowId flow;
    };
    /// Nothing where the server did not choose a suite.
    [[nodiscard]] const std::optional<Accepted> &accepted() const { return m_accepted; }

    /// IKEv2 was not tried yet and would say something: message 1 met silence so far (and no answer from elsewhere), or a server
    /// that lacks IKEv1.
    [[nodiscard]] bool wantsControl(Ms now) const;
    /// Also where message 1 was refused: whatever it offers is, so perhaps IKEv1 itself.
    void askControlToo() { m_controlWanted = true; }
    /// So it was said, and it has neither begun nor been dropped.
    [[nodiscard]] bool isControlDue() const { return m_controlWanted && !m_controlDecided; }
    void startControl(Ms now);
    /// It is not to be tried, or no longer: `why` becomes its detail.
    void dropControl(const QString &why);
    /// The control as it is sent, without marker; empty before it began.
    [[nodiscard]] QByteArray controlRequest() const;
    /// When the control began, while it runs.
    [[nodiscard]] std::optional<Ms> controlSince() const;
    /// Something came back to IKEv2.
    [[nodiscard]] bool isControlHeard() const;
    /// The server asked for its cookie, as busy ones do, and has said nothing to it since.
    [[nodiscard]] bool wantsCookieOnly() const;

    /// Lets time pass: what took too long is silent.
    void advance(Ms now);
    /// What is to be sent now; call again until there is nothing, and tell of each by sent() or notSent().
    std::optional<Outgoing> due(Ms now);
    /// Message 1 as it is sent from where it was answered, or first.
    [[nodiscard]] Outgoing message1() const { return {{port(), m_heardOn}, m_message1.bytes}; }
    /// When message 1 will have met silence long enough.
    [[nodiscard]] Ms silentAt() const { return m_message1.silentAt(); }
    void sent(Ms now);
    /// Refused: this computer does not let it out. Failed: it has no way there.
    void notSent(const Error &error);

    Meaning received(const QByteArray &datagram, Source on, Ms now);
    /// A datagram from another address than the one asked, which anybody may have sent: only an answer to our cookie counts, and
    /// only while the address asked keeps silent. The port stays as silent as it is (StageResult::answeredFrom).
    Meaning receivedFromElsewhere(const QByteArray &datagram, const QString &address);
    [[nodiscard]] bool isAnsweredFromElsewhere() const { return !m_mainMode.answeredFrom.isEmpty(); }
    void unreachable(const IcmpError &error, Ms now);

    /// When due() or isDone() may next change by itself.
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
    std::vector<MainModeSuite> m_offered;
    std::uint64_t m_cookie;
    std::optional<Accepted> m_accepted;
    std::uint64_t m_controlSpi;
    SendSeries m_message1;
    SendSeries m_control;
    bool m_controlDecided = false; ///< it ran, runs or never will
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

} // namespace fix789
