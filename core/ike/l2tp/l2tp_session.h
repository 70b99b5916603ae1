// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/secret.h"
#include "ike/l2tp/l2tp_message.h"
#include "ike/l2tp/l2tp_tunnel.h"
#include "ike/l2tp/ppp_link.h"
#include "model/machine/ike_observation.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace fix789::ike {

/// The account to sign in with; without a user the session ends once the server has accepted the tunnel.
struct L2tpSignIn {
    QString user;
    Secret password;
};

/// The client side of L2TP (RFC 2661) and PPP (RFC 1661) up to sign-in, without sockets and without a clock: the traffic of
/// UDP 1701 inside the tunnel, without the UDP header. SCCRQ, SCCRP, SCCCN; with a user also ICRQ, ICRP, ICCN, LCP, PAP or
/// MS-CHAPv2 (RFC 2759) as the server demands, and IPCP until the server assigns or refuses an address.
class L2tpSession {
public:
    using Randomness = std::function<QByteArray(qsizetype)>;

    L2tpSession(L2tpSignIn signIn, Randomness random);

    /// Stage::L2tp until SCCRP, Stage::Ppp after; nothing at the end.
    struct Step {
        int number = 0;
        Stage stage = Stage::L2tp;
    };
    [[nodiscard]] std::optional<Step> step() const;
    /// The packet to send until it is answered; the same bytes throughout a step. Empty while the session only waits (for
    /// the server's own LCP request, or for the result of the sign-in).
    [[nodiscard]] std::vector<QByteArray> request() const;

    struct Heard {
        enum class Kind { Nothing, Progress, Answered, Refused }; // as in TunnelNegotiation
        Kind kind = Kind::Nothing;
        StageSign sign = StageSign::Unsaid;
        QString detail;
        std::vector<QByteArray> replies; ///< acknowledgements and answers, to send once, now
        QString vendor = {};             ///< the vendor name in SCCRP, as it calls itself
    };
    /// Call it after the end, too: the server repeats its own teardown until we acknowledge it.
    Heard received(const QByteArray &packet);

    /// After the end, in an established tunnel: a Hello that fills a packet as Windows does, or a small one; send it until
    /// the server has acknowledged it. Empty without a tunnel.
    enum class Size { Full, Small };
    std::vector<QByteArray> hello(Size size);
    [[nodiscard]] bool helloArrived() const { return m_tunnel.hasArrived(); }

    [[nodiscard]] bool hasSentSecrets() const { return m_link.hasSentSecrets(); }
    /// The meaning of silence from here on: Unsaid, SignInUnanswered, or NoAddress once the server has accepted the sign-in.
    [[nodiscard]] StageSign silence() const { return m_link.silence(); }
    /// Ends the session: the end of the link, and CDN and StopCCN for what is established, the same bytes each time. Empty
    /// if the server never answered, or has closed the tunnel itself.
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
    bool m_asksSecret = false; // SCCRP had a Challenge, which only a tunnel secret can answer
    std::vector<QByteArray> m_request;
    std::vector<QByteArray> m_teardown;
};

} // namespace fix789::ike
