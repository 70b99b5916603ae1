// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ike/crypto/esp.h"
#include "ike/l2tp/l2tp_session.h"
#include "ike/tunnel_negotiation.h"

#include <optional>
#include <vector>

namespace fix789::ike {

/// The traffic inside ESP in UDP 4500 after quick mode: L2TP and sign-in. Accepts and returns whole datagrams.
class TunnelInside {
public:
    TunnelInside(L2tpSignIn signIn, EspAssociation in, EspAssociation out, Randomness random);

    /// Its numbers are independent of the outer negotiation.
    [[nodiscard]] std::optional<TunnelNegotiation::Step> step() const;
    /// Each call returns other bytes with the same meaning: ESP numbers its packets, and a receiver accepts each number
    /// once.
    [[nodiscard]] std::vector<QByteArray> request();
    TunnelNegotiation::Heard received(const QByteArray &datagram);
    [[nodiscard]] bool hasSentSecrets() const { return m_session.hasSentSecrets(); }
    [[nodiscard]] StageSign silence() const { return m_session.silence(); }
    std::vector<QByteArray> hello(TunnelNegotiation::Filling filling);
    [[nodiscard]] bool helloArrived() const { return m_session.helloArrived(); }
    [[nodiscard]] std::vector<QByteArray> teardown();

private:
    std::vector<QByteArray> sealed(const std::vector<QByteArray> &packets);

    L2tpSession m_session;
    EspAssociation m_in;
    EspAssociation m_out;
    Randomness m_random;
};

} // namespace fix789::ike
