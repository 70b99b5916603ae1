// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ports/credentials.h"
#include "ports/probes.h"
#include "probes/full_packet.h"
#include "probes/key_text.h"
#include "probes/port_ladder.h"
#include "probes/secrets_gate.h"
#include "probes/tunnel_ladder.h"
#include "probes/wire.h"

#include <deque>
#include <optional>

namespace fix789 {

/// Everything above message 2, with at most two negotiations. The first one takes the key as it was typed, or the certificate.
/// The second one began on UDP 4500, or where that is silent begins on UDP 500; it carries the large message, and where the
/// first key meets what a wrong one meets it tries the cleaned key, or else a decoy: what both meet is no matter of the key's
/// letters. So a run never uses more than two wrong keys. Without sockets and without a clock.
class KeyTrials {
public:
    using Ms = std::chrono::milliseconds;

    /// The gate outlives it. Until it opens the key exchange alone goes on, which proves nothing of a key.
    KeyTrials(Credentials credentials, const SecretsGate &gate);

    /// Goes on where the two ports' message 1 has come to. `mayBegin4500`: nobody else needs that one to stand at message 2.
    void advance(const PortLadder &on500, const PortLadder &on4500, bool mayBegin4500, const Wire &wire, Ms now);
    /// A new message 1 on UDP 500 is wanted for the second key; to be granted by begin().
    [[nodiscard]] bool wantsThird() const { return m_wantsThird; }
    void beginThird(Ms now);

    std::optional<TunnelLadder::Outgoing> due(Ms now);
    void notSent(const Error &error);
    /// HalfOpen: the server keeps one more negotiation of ours since.
    PortLadder::Meaning received(const QByteArray &datagram, Line on, Ms now);
    void unreachable(const IcmpError &error, Line on, Ms now);
    [[nodiscard]] Ms wakeAt() const;
    /// All that stands before the key is done, and nobody has said yet whether it may leave.
    [[nodiscard]] bool waitsAtGate() const;
    /// Nothing is underway; more may begin when the ports' message 1 goes on.
    [[nodiscard]] bool isIdle() const;

    /// The rung of the first negotiation that is being climbed.
    [[nodiscard]] std::optional<Rung> current() const;
    [[nodiscard]] bool hasResent() const;

    /// What ends what was established, several times over, since nobody acknowledges it; how many negotiations that was.
    struct Farewell {
        std::vector<TunnelLadder::Outgoing> datagrams;
        int established = 0;
    };
    [[nodiscard]] Farewell farewell(bool lossy);

    /// Adds what was seen: the rungs from message 3 on, NAT, the large message; to an estimate of loss what had to be sent again.
    /// Rungs that were not tried say why.
    void report(IkeObservation &seen) const;

private:
    [[nodiscard]] Result<std::unique_ptr<TunnelNegotiation>> negotiation(const PortLadder::Accepted &accepted, const Wire &wire,
                                                                         Credentials credentials, Rung rung) const;
    void beginFirst(const PortLadder &port, const Wire &wire, Ms now);
    void beginSecond(const PortLadder &port, const Wire &wire, Ms now, bool atOnce);
    void tryFullPacket(Ms now);
    [[nodiscard]] QString whyNotTried(Rung rung) const;

    Credentials m_credentials;
    const SecretsGate &m_gate;
    Secret m_secondKey;
    Rung m_secondRung = Rung::Decoy;
    KeyForm m_secondForm = KeyForm::AsTyped;
    std::optional<TunnelLadder> m_first;
    std::optional<TunnelLadder> m_second;
    std::deque<TunnelLadder::Outgoing> m_outbox;
    std::optional<FullPacket> m_full;  ///< in the first one's tunnel
    std::optional<PortLadder> m_third; ///< message 1 for the second key, where UDP 4500 gave none
    bool m_firstFailed = false;        ///< it could not even begin
    bool m_wantsThird = false;
    bool m_hadThird = false;
};

} // namespace fix789
