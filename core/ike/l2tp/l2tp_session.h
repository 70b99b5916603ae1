// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ike/l2tp/l2tp_message.h"
#include "ike/l2tp/l2tp_tunnel.h"
#include "ike/l2tp/ppp_link.h"
#include "model/machine/ike_observation.h"
#include "base/secret.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace fix789 {

/// Who signs in; without a user the session ends when the server has accepted the tunnel.
struct L2tpSignIn {
    QString user;
    Secret password;
};

/// L2TP (RFC 2661) and PPP (RFC 1661) up to sign-in, as the caller's side, without sockets and without a clock: what goes into
/// and comes out of UDP 1701 inside the tunnel, without the UDP header. SCCRQ, SCCRP, SCCCN; with a user also ICRQ, ICRP, ICCN,
/// LCP, PAP or MS-CHAPv2 (RFC 2759) as the server asks, and IPCP until an address is given or refused.
class L2tpSession {
public:
    using Randomness = std::function<QByteArray(qsizetype)>;

    L2tpSession(L2tpSignIn signIn, Randomness random);

    /// Stage::L2tp until SCCRP, Stage::Ppp after; nothing when it is over.
    struct Step {
        int number = 0;
        Stage stage = Stage::L2tp;
    };
    [[nodiscard]] std::optional<Step> step() const;
    /// The packet to send until it is answered; the same bytes as long as the step is the same. Empty where the session
    /// only waits (for the server's own LCP request, or for its word on the sign-in).
    [[nodiscard]] std::vector<QByteArray> request() const;

    struct Heard {
        enum class Kind { Nothing, Progress, Answered, Refused }; // as in TunnelNegotiation
        Kind kind = Kind::Nothing;
        StageSign sign = StageSign::Unsaid;
        QString detail;
        std::vector<QByteArray> replies; ///< acknowledgements and answers, to be sent once, now
    };
    /// Also when it is over: the server's own teardown has to be acknowledged, or it comes again and again.
    Heard received(const QByteArray &packet);

    /// When it is over and the tunnel stands: a message inside it (Hello) that fills a packet as Windows does, or a small one
    /// instead; to be sent until the server has acknowledged it. Empty where no tunnel stands.
    enum class Size { Full, Small };
    std::vector<QByteArray> hello(Size size);
    [[nodiscard]] bool helloArrived() const { return m_tunnel.hasArrived(); }

    [[nodiscard]] bool hasSentSecrets() const { return m_link.hasSentSecrets(); }
    /// What it means that nothing more comes: Unsaid, SignInUnanswered, or NoAddress once the sign-in was accepted.
    [[nodiscard]] StageSign silence() const { return m_link.silence(); }
    /// The end of the link, CDN and StopCCN for what stands, the same bytes each time, and the session is over. Empty where the
    /// server never answered, or has ended the tunnel itself.
    [[nodiscard]] std::vector<QByteArray> teardown();

private:
    enum class Phase { Tunnel, Call, Link, Over };

    L2tpSession(L2tpSignIn signIn, const Randomness &random, L2tpTunnel tunnel);
    Heard receivedControl(const L2tpControlMessage &message);
    Heard receivedLate(const L2tpControlMessage &message);
    Heard receivedNext(const L2tpControlMessage &message);
    Heard receivedReply(const L2tpControlMessage &message);
    Heard receivedCallReply(const L2tpControlMessage &message);
    Heard receivedStop(const L2tpControlMessage &message);
    Heard receivedDisconnect(const L2tpControlMessage &message);
    Heard receivedFrame(const QByteArray &frame);
    [[nodiscard]] Heard acknowledged() const;
    void enter(Phase phase, const QByteArray &frame = {});

    bool m_signsIn;
    L2tpTunnel m_tunnel;
    PppLink m_link;
    Phase m_phase = Phase::Tunnel;
    int m_number = 1;
    bool m_stopped = false;    // by the server
    bool m_asksSecret = false; // SCCRP had a Challenge, which only a tunnel secret answers
    std::vector<QByteArray> m_request;
    std::vector<QByteArray> m_teardown;
};

} // namespace fix789
