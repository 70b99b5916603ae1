// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ports/clock.h"
#include "ports/credentials.h"
#include "ports/progress.h"
#include "probes/credential_gate.h"
#include "probes/ike/deferred_budget.h"
#include "probes/ike/port_negotiation.h"
#include "probes/ike/probe_sockets.h"
#include "probes/ike/tunnel_run.h"

namespace fix789 {

/// The state that the exchanges of one run share. Each member has one writer.
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

    bool estimatesLoss = false;  ///< message 2 on UDP 4500 has to stand until the estimate is done (LossEstimate)
    bool lossy = false;          ///< there is an estimate, so something was lost (LossEstimate)
    bool refusesHopeless = false; ///< the server refuses what nobody takes, each time anew (LossEstimate)
    bool hasResent = false;      ///< a request above message 2 was answered only when sent again (PskVerification)
    TunnelRun *tunnel = nullptr; ///< the one that stands, once nothing goes on in it (PskVerification)
    bool isThere = false;        ///< the server was heard while it took no notice of message 1 (LivenessProbe)
    bool offerHeard = false;     ///< the server said something to another proposal (ProposalScan)

    /// A negotiation may still send without using the reserve.
    [[nodiscard]] bool maySend() const { return sockets.left() > (credentials.canAuthenticate() ? kTeardownPackets : 0); }
    [[nodiscard]] bool withCertificate() const { return credentials.signer != nullptr; }
    /// Such a server is alive and holds what we began: more requests would only leave more behind.
    [[nodiscard]] bool isAnsweredFromElsewhere() const
    {
        return on500.isAnsweredFromElsewhere() || on4500.isAnsweredFromElsewhere();
    }
};

} // namespace fix789
