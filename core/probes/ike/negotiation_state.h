// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ike/main_mode.h"
#include "ike/own_offer.h"
#include "ike/wire/isakmp_numbers.h"
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

/// The suites of message 1: Windows' own, or those of the connection's own parameters.
inline std::vector<ike::MainModeSuite> offeredWith(const Credentials &credentials, const IkeQuestion &question)
{
    auto suites = ike::mainModeSuitesWith(question.ipsecParameters);
    if (credentials.signer != nullptr)
        for (ike::MainModeSuite &suite : suites)
            suite.authentication = ike::isakmp::kAuthenticationRsaSignature;
    return suites;
}

/// The state that the exchanges of one run share. Each member has one writer.
struct NegotiationState {
    /// The packets of a run reserved for closing what was established.
    static constexpr int kTeardownPackets = 18;
    /// The packets of a run that an estimate must leave: for the large message, and for the teardown.
    static constexpr int kKeptPackets = 14;
    static constexpr int kKeptPacketsWithKey = kKeptPackets + kTeardownPackets;

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
    HalfOpenBudget &halfOpen; ///< at all addresses

    bool estimatesLoss = false;       ///< message 2 on UDP 4500 must stay until the estimate is done (LossEstimate)
    bool lossy = false;               ///< an estimate exists, so packets were lost (LossEstimate)
    bool refusesHopeless = false;     ///< the server refuses each unacceptable offer (LossEstimate)
    bool hasResent = false;           ///< a request after message 2 was answered only after a retransmission (PskVerification)
    TunnelRun *over = nullptr;        ///< the one with the right key, once it is idle (PskVerification)
    bool fillsTunnel = false;         ///< a measurement in the tunnel is in progress (MtuProbe)
    TunnelRun *tunnel = nullptr;      ///< the established one, once it is idle (PskVerification)
    bool isThere = false;             ///< the server answered something while it ignored message 1 (LivenessProbe)
    bool offerHeard = false;          ///< the server answered another proposal (ProposalScan)
    bool refusesEveryOffer = false;   ///< it refused every proposal in main mode (ProposalScan)
    bool refusesIdentity = false;     ///< it knows the key but refused message 5 (PskVerification)
    bool takesAggressiveMode = false; ///< it answered message 1 of aggressive mode (AggressiveModeProbe)

    /// A negotiation may still send without using the reserve.
    [[nodiscard]] bool maySend() const { return sockets.left() > (credentials.canAuthenticate() ? kTeardownPackets : 0); }
    /// The connection's own parameters, if they are what is offered.
    [[nodiscard]] std::optional<IpsecParameters> ownParameters() const
    {
        const auto &own = question.ipsecParameters;
        return own && ike::ownOffer(*own, ike::isakmp::kTransport) ? own : std::nullopt;
    }
    [[nodiscard]] bool withCertificate() const { return credentials.signer != nullptr; }
    /// Such a server is alive and holds what we began: more requests would only leave more behind.
    [[nodiscard]] bool isAnsweredFromElsewhere() const
    {
        return on500.isAnsweredFromElsewhere() || on4500.isAnsweredFromElsewhere();
    }
};

} // namespace fix789::probes
