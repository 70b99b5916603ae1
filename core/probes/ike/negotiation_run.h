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

/// Negotiates with one server, in the calling thread: message 1 on UDP 500 of the other addresses of its name (OtherAddresses);
/// message 1 on UDP 500 and 4500 beside each other (FirstMessages); from there the key exchange, and with credentials
/// authentication, quick mode, L2TP and sign-in (PskVerification); IKEv2 as a control on one port where message 1 met silence (on
/// UDP 4500 only where UDP 500 is not answered); other suites where the server refused those of Windows, or answered nothing
/// (ProposalScan); aggressive mode where it takes no main mode (AggressiveModeProbe); how far the datagrams to a silent port come
/// where the other one is answered (SilentPortTrace); an estimate of loss where something got lost (LossEstimate); a path that
/// let some of message 1 through and others not, again over some seconds and source ports (PathRepeat). Where a port is answered
/// only from another address than the one asked, that is all that is learnt there (StageResult::answeredFrom). Takes some round
/// trips with a server that answers, at most 6 s where nothing does (and what the budget wants us to wait, which is said). The
/// observation lists every stage, also those that were not tried. What was established is deleted; at most two half-open
/// negotiations stay behind, one more at each other address, and 120 packets are sent in all. What proves a key or a password
/// leaves only through the gate. Errors: Cancelled; NotSupported, Refused or Failed where not one datagram could be sent.
Result<IkeObservation> runNegotiation(const IkeQuestion &question, const Credentials &credentials, Datagrams &datagrams,
                                      const Clock &clock, HalfOpenBudget &budget, const CredentialGate &gate,
                                      const Progress &progress);

} // namespace fix789::probes
