// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/ike_observation.h"
#include "model/secret.h"

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

    /// Rung::L2tp until SCCRP, Rung::Ppp after; nothing when it is over.
    struct Step {
        int number = 0;
        Rung rung = Rung::L2tp;
    };
    [[nodiscard]] std::optional<Step> step() const;
    /// The packet to send until it is answered; the same bytes as long as the step is the same. Empty where the session
    /// only waits (for the server's own LCP request, or for its word on the sign-in).
    [[nodiscard]] std::vector<QByteArray> request() const;

    struct Heard {
        enum class Kind { Nothing, Progress, Answered, Refused }; // as in TunnelNegotiation
        Kind kind = Kind::Nothing;
        RungSign sign = RungSign::Unsaid;
        QString detail;
        std::vector<QByteArray> replies; ///< acknowledgements and answers, to be sent once, now
    };
    Heard received(const QByteArray &packet);

    [[nodiscard]] bool hasSentSecrets() const;
    /// CDN and StopCCN for what stands. Empty where the server never answered.
    [[nodiscard]] std::vector<QByteArray> farewell();

private:
    // The owner of this file fills it in.
};

} // namespace fix789
