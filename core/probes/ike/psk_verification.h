// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/secret.h"
#include "probes/ike/exchange.h"
#include "probes/ike/negotiation_state.h"
#include "probes/ike/port_negotiation.h"
#include "probes/ike/tunnel_run.h"

#include <memory>
#include <optional>

namespace fix789::probes {

/// Everything above message 2, with at most two negotiations. The first one takes the key as it was typed, or the certificate.
/// The second one began on UDP 4500, or where that is silent begins on UDP 500; it carries the large message, and where the
/// first key meets what a wrong one meets it tries the cleaned key, or one beyond ASCII in the bytes of this computer's ANSI code
/// page, or else a decoy: what both meet is no matter of the key's letters. So a run never uses more than two wrong keys. Until
/// the gate opens the key exchange alone goes on, which proves nothing of a key.
class PskVerification : public Exchange {
public:
    explicit PskVerification(NegotiationState &state);

    void advance(Ms now) override;
    std::optional<Outgoing> nextDatagram(Ms now) override;
    void notSent(const Error &error) override;
    Meaning received(const QByteArray &datagram, FlowId on, Ms now) override;
    void icmp(const IcmpError &error, FlowId on, Ms now) override;
    [[nodiscard]] Ms wakeAt(Ms now) const override;
    [[nodiscard]] bool isDone() const override;
    /// Repeated, since a teardown gets no acknowledgement.
    void tearDown() override;
    /// The stages from message 3 on, NAT, the large message; for an estimate of loss, the retransmissions. Untried stages
    /// say why.
    void report(IkeObservation &seen) const override;

private:
    void chooseSecondKey(const Secret &typed);
    [[nodiscard]] Result<std::unique_ptr<ike::TunnelNegotiation>> negotiation(const PortNegotiation::Accepted &accepted,
                                                                              Credentials credentials, Stage stage) const;
    void beginFirst(const PortNegotiation &port, Ms now);
    void beginSecond(const PortNegotiation &port, Ms now, bool atOnce);
    void advanceThird(Ms now);
    void trySecondKey(Ms now);
    void beginThirdWhereAllowed(Ms now);
    void tell();
    std::optional<Outgoing> due(Ms now);
    /// Everything before the key is done, and the gate has not decided yet.
    [[nodiscard]] bool waitsAtGate() const;
    [[nodiscard]] bool firstStands() const;
    [[nodiscard]] QString whyNotTried(Stage stage) const;

    NegotiationState &m_state;
    Secret m_secondKey;
    Stage m_secondStage = Stage::Decoy;
    KeyForm m_secondForm = KeyForm::AsTyped;
    std::optional<TunnelRun> m_first;
    std::optional<TunnelRun> m_second;
    std::optional<PortNegotiation> m_third; ///< message 1 for the second key, if UDP 4500 gave none
    bool m_firstFailed = false;             ///< it could not even begin
    bool m_wantsThird = false;              ///< it waits for the budget of half-open negotiations
    bool m_hadThird = false;
    std::optional<Stage> m_said; ///< the stage last reported
};

} // namespace fix789::probes
