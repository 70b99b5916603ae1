// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ports/credentials.h"
#include "ports/probes.h"
#include "probes/ike/mtu_probe.h"
#include "analysis/psk_normalisation.h"
#include "probes/ike/port_negotiation.h"
#include "probes/credential_gate.h"
#include "probes/ike/tunnel_run.h"
#include "probes/ike/probe_sockets.h"

#include <deque>
#include <optional>

namespace fix789 {

/// Everything above message 2, with at most two negotiations. The first one takes the key as it was typed, or the certificate.
/// The second one began on UDP 4500, or where that is silent begins on UDP 500; it carries the large message, and where the
/// first key meets what a wrong one meets it tries the cleaned key, or else a decoy: what both meet is no matter of the key's
/// letters. So a run never uses more than two wrong keys. Without sockets and without a clock.
class PskVerification {
public:
    using Ms = std::chrono::milliseconds;

    /// The gate outlives it. Until it opens the key exchange alone goes on, which proves nothing of a key.
    PskVerification(Credentials credentials, const CredentialGate &gate);

    /// Goes on where the two ports' message 1 has come to. `mayBegin4500`: nobody else needs that one to stand at message 2.
    void advance(const PortNegotiation &on500, const PortNegotiation &on4500, bool mayBegin4500, const ProbeSockets &wire, Ms now);
    /// A new message 1 on UDP 500 is wanted for the second key; to be granted by begin().
    [[nodiscard]] bool wantsThird() const { return m_wantsThird; }
    void beginThird(Ms now);

    std::optional<TunnelRun::Outgoing> due(Ms now);
    void notSent(const Error &error);
    /// HalfOpen: the server keeps one more negotiation of ours since.
    PortNegotiation::Meaning received(const QByteArray &datagram, FlowId on, Ms now);
    void unreachable(const IcmpError &error, FlowId on, Ms now);
    [[nodiscard]] Ms wakeAt() const;
    /// All that stands before the key is done, and nobody has said yet whether it may leave.
    [[nodiscard]] bool waitsAtGate() const;
    /// Nothing is underway; more may begin when the ports' message 1 goes on.
    [[nodiscard]] bool isIdle() const;

    /// The rung of the first negotiation that is being climbed.
    [[nodiscard]] std::optional<Stage> current() const;
    [[nodiscard]] bool hasResent() const;

    /// What ends what was established, several times over, since nobody acknowledges it; how many negotiations that was.
    struct Teardown {
        std::vector<TunnelRun::Outgoing> datagrams;
        int established = 0;
    };
    [[nodiscard]] Teardown teardown(bool lossy);

    /// Adds what was seen: the rungs from message 3 on, NAT, the large message; to an estimate of loss what had to be sent again.
    /// Rungs that were not tried say why.
    void report(IkeObservation &seen) const;

private:
    [[nodiscard]] Result<std::unique_ptr<TunnelNegotiation>> negotiation(const PortNegotiation::Accepted &accepted, const ProbeSockets &wire,
                                                                         Credentials credentials, Stage stage) const;
    void beginFirst(const PortNegotiation &port, const ProbeSockets &wire, Ms now);
    void beginSecond(const PortNegotiation &port, const ProbeSockets &wire, Ms now, bool atOnce);
    void tryFullPacket(Ms now);
    [[nodiscard]] QString whyNotTried(Stage stage) const;

    Credentials m_credentials;
    const CredentialGate &m_gate;
    Secret m_secondKey;
    Stage m_secondStage = Stage::Decoy;
    KeyForm m_secondForm = KeyForm::AsTyped;
    std::optional<TunnelRun> m_first;
    std::optional<TunnelRun> m_second;
    std::deque<TunnelRun::Outgoing> m_outbox;
    std::optional<MtuProbe> m_full;  ///< in the first one's tunnel
    std::optional<PortNegotiation> m_third; ///< message 1 for the second key, where UDP 4500 gave none
    bool m_firstFailed = false;        ///< it could not even begin
    bool m_wantsThird = false;
    bool m_hadThird = false;
};

} // namespace fix789
