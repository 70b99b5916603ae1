// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ports/clock.h"
#include "ports/credentials.h"
#include "ports/datagrams.h"
#include "ports/half_open_budget.h"
#include "ports/probes.h"
#include "probes/credential_gate.h"

namespace fix789::probes {

/// Negotiates with one server, in the calling thread: message 1 on UDP 500 of the other addresses of its name
/// (OtherAddresses); message 1 on UDP 500 and 4500 in parallel (FirstMessages); then the key exchange, and with credentials
/// authentication, quick mode, L2TP and sign-in (PskVerification); IKEv2 as a control on one port if message 1 met silence
/// (on UDP 4500 only if UDP 500 does not answer); other suites if the server refused those of Windows, or answered nothing
/// (ProposalScan); aggressive mode if it does not accept main mode (AggressiveModeProbe); the reach of the datagrams to a
/// silent port if the other one answers (SilentPortTrace); an estimate of loss if packets were lost (LossEstimate); repeated
/// probes over a few seconds and several source ports if the path let only some sends of message 1 through (PathRepeat). For
/// a port that answers only from another address, the run learns that address alone (StageResult::answeredFrom). It takes a
/// few round trips with a server that answers, and at most 6 s without any answer (plus any wait for the budget, which it
/// reports). The observation lists every stage, including those not tried. The run deletes what it established; it leaves at
/// most two half-open SAs, one more at each other address, and sends at most 120 packets in all. A proof of the key or a
/// password leaves only through the gate. Errors: Cancelled; NotSupported, Refused or Failed if no datagram could be sent.
Result<IkeObservation> runNegotiation(const IkeQuestion &question, const Credentials &credentials, Datagrams &datagrams,
                                      const Clock &clock, HalfOpenBudget &budget, const CredentialGate &gate,
                                      const Progress &progress);

} // namespace fix789::probes
