// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ports/clock.h"
#include "ports/credentials.h"
#include "ports/probes.h"
#include "ports/progress.h"
#include "probes/credential_gate.h"
#include "probes/ike/deferred_budget.h"
#include "probes/ike/port_negotiation.h"
#include "probes/ike/probe_sockets.h"
#include "probes/ike/tunnel_run.h"

namespace fix789::probes {

/// The suites of message 1.
inline std::vector<ike::MainModeSuite> offeredWith(const Credentials &credentials)
{
    return credentials.signer != nullptr ? ike::suitesOf(Offer::Certificate) : ike::windowsMainModeSuites();
}

/// What the exchanges of one run share. What one of them says to the others is written by that one alone.
struct NegotiationState {
    /// The packets of a run reserved for closing what was established.
    static constexpr int kTeardownPackets = 18;

    const Clock &clock;
    const Progress &progress;
    const Credentials &credentials;
    const CredentialGate &gate;
    DeferredBudget &budget;
    ProbeSockets &sockets;
    /// Message 1 on both ports, and IKEv2 as a control (FirstMessages, Ikev2Controls).
    PortNegotiation &on500;
    PortNegotiation &on4500;
    const IkeQuestion &question;
    HalfOpenBudget &halfOpen; ///< of every address

    bool estimatesLoss = false;   ///< message 2 on UDP 4500 has to stand until the estimate is done (LossEstimate)
    bool lossy = false;           ///< there is an estimate, so something was lost (LossEstimate)
    bool refusesHopeless = false; ///< the server refuses what nobody takes, each time anew (LossEstimate)
    bool hasResent = false;       ///< a request above message 2 was answered only when sent again (PskVerification)
    ProfileEncryption encryption = ProfileEncryption::Required; ///< whose suites quick mode offers
    TunnelRun *over = nullptr;        ///< the one with the right key, once nothing goes on in it (PskVerification)
    bool fillsTunnel = false;         ///< the path is being measured in the tunnel (MtuProbe)
    TunnelRun *tunnel = nullptr;      ///< the one that stands, once nothing goes on in it (PskVerification)
    bool isThere = false;             ///< the server was heard while it took no notice of message 1 (LivenessProbe)
    bool offerHeard = false;          ///< the server said something to another proposal (ProposalScan)
    bool refusesEveryOffer = false;   ///< whatever was offered in main mode (ProposalScan)
    bool refusesIdentity = false;     ///< it knows the key, and refused message 5 all the same (PskVerification)
    bool takesAggressiveMode = false; ///< it answered message 1 of that mode (AggressiveModeProbe)

    /// A negotiation may still send without using the reserve.
    [[nodiscard]] bool maySend() const { return sockets.left() > (credentials.canAuthenticate() ? kTeardownPackets : 0); }
    [[nodiscard]] bool withCertificate() const { return credentials.signer != nullptr; }
    /// Such a server is alive and holds what we began: more requests would only leave more behind.
    [[nodiscard]] bool isAnsweredFromElsewhere() const
    {
        return on500.isAnsweredFromElsewhere() || on4500.isAnsweredFromElsewhere();
    }
};

} // namespace fix789::probes
