// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ike/l2tp/ppp_lcp.h"
#include "ike/l2tp/ppp_sign_in.h"
#include "model/machine/ike_observation.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace fix789::ike {

/// A PPP link from its first frame to the address (RFC 1661, 3.2): LCP, sign-in, IPCP.
class PppLink {
public:
    PppLink(QString user, Secret password, const PppSignIn::Randomness &random);

    /// The frame to send until it is answered; empty during the server's turn.
    [[nodiscard]] QByteArray request() const;

    struct Heard {
        enum class Kind { Nothing, Progress, Answered, Refused }; ///< as in L2tpSession
        Kind kind = Kind::Nothing;
        StageSign sign = StageSign::Unsaid;
        QString detail;
        std::vector<QByteArray> replies; ///< frames to send once, now
    };
    Heard received(const QByteArray &bytes);
    /// The meaning of a hang-up by the server now. `detail` applies if the link has no better one.
    [[nodiscard]] Heard hungUp(const QString &detail) const;

    /// The frame that ends the link.
    [[nodiscard]] QByteArray teardown() { return m_lcp.terminateRequest(); }

    [[nodiscard]] bool hasSentSecrets() const { return m_sentSecrets; }
    /// The meaning of silence from here on.
    [[nodiscard]] StageSign silence() const;

private:
    enum class Phase { Link, SignIn, Address };

    Heard receivedLcp(const PppPacket &packet);
    Heard receivedSignIn(std::uint16_t protocol, const PppPacket &packet);
    Heard receivedAddress(const PppPacket &packet) const;
    Heard enterSignIn();
    [[nodiscard]] Heard protocolRejected(const PppPacket &packet) const;

    LcpNegotiation m_lcp;
    PppSignIn m_signIn;
    Phase m_phase = Phase::Link;
    bool m_sentSecrets = false;
    QString m_signedInBy;
};

} // namespace fix789::ike
