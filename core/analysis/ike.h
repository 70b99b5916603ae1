// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/machine/ike_observation.h"
#include "model/verdict/finding.h"

#include <array>

namespace fix789::analysis {

/// The table of verdicts on message 1. Words: *answered* message 2 came; *mismatch* NO-PROPOSAL-CHOSEN; *no IKEv1*
/// INVALID-MAJOR-VERSION; *complains* another error; *silent* no answer to twelve sends; *elsewhere* silence from the
/// server's address, and an answer with our cookie from another one; *rejected* ICMP "prohibited", or an error that names
/// the port from a reporter other than the server; *closed* ICMP port unreachable from the server or an unknown reporter;
/// *no way* ICMP host or network unreachable, or this computer has no route; *v2* IKEv2 answers on that port, even if only
/// with its cookie.
///
// clang-format off
/// | 500       | 4500                                    | reading                                                        |
/// |-----------|-----------------------------------------|----------------------------------------------------------------|
/// | answered, after initial silence | any               | transient; in addition as below                                |
/// | answered  | answered                                | no fault                                                       |
/// | answered  | mismatch, no IKEv1, complains           | a note: Windows continues there in the same negotiation        |
/// | answered  | silent                                  | v2 on 4500, or no NAT: no fault; server known to answer there: udp4500-blocked; else {udp4500-blocked, psk.wrong} |
/// | answered  | elsewhere                               | answers-from-elsewhere @ that address; without NAT a note      |
/// | answered  | rejected, closed, no way                | udp4500-blocked @ the reporter; without NAT a note             |
/// | mismatch  | any                                     | proposal-mismatch (and udp4500-blocked if rejected)            |
/// | no IKEv1  | any but mismatch                        | v2 on either port: ikev2-only; else {ikev2-only, proposal-mismatch} |
/// | complains | any but mismatch                        | unknown, with the name of the error                            |
/// | elsewhere | any                                     | answers-from-elsewhere @ that address; also mismatch, udp4500-blocked if rejected |
/// | silent    | elsewhere                               | answers-from-elsewhere @ that address alone: a filter that drops such answers on 500 makes it silent |
/// | silent    | answered, complains                     | udp500-blocked; v2 on 500: unknown                             |
/// | silent    | mismatch                                | udp500-blocked (unless v2 on 500) and proposal-mismatch        |
/// | silent    | no IKEv1                                | v2: ikev2-only; else {ikev2-only, proposal-mismatch}           |
/// | silent    | silent                                  | v2 on 500: ikev2-only; v2 on 4500 alone: {ikev2-only, udp500-blocked}; IKEv2 refused by version: {proposal-mismatch, ike-blocked}; only 2.1 answered: ike-inspected; only 3.0: {ike-inspected, banned-us}; else {ike-blocked, server.down, banned-us} |
/// | silent    | rejected                                | v2 as above; udp4500-blocked, and {ike-blocked, server.down, banned-us} |
/// | silent    | closed                                  | v2 as above; else {server.ike-down, udp500-blocked}         |
/// | silent    | no way                                  | v2 as above; else as "no way, no way", with ike-blocked     |
/// | rejected  | any                                     | udp500-rejected @ the reporter (udp500-blocked if unknown); also mismatch, udp4500-blocked, answers-from-elsewhere as above |
/// | closed    | answered, mismatch, no IKEv1, complains, elsewhere | as "rejected": only the port is closed                         |
/// | closed    | others                                  | v2 on 4500: ikev2-only; else server.ike-down                   |
/// | no way    | answered, mismatch, no IKEv1, complains, elsewhere, closed | as "rejected": the server is reachable      |
/// | no way    | others                                  | host unreachable from a router: {server.down, ike-blocked}; else {offline, server.down} |
/// | not tried | any                                     | mismatch on 4500: proposal-mismatch; elsewhere there: answers-from-elsewhere; else unknown |
/// | any       | not tried                               | as "silent" if the row of 500 alone proves its cause, else unknown |
// clang-format on
///
/// Evidence from later messages takes precedence (analysis/tunnel.h). If the server is behind a NAT, a silent 4500 means
/// {udp4500-blocked, server.udp4500-not-forwarded} instead of "udp4500-blocked". If the server accepts certificates or
/// outdated suites instead, "proposal-mismatch" becomes server.certificate-only or server.proposal-weak. "silent, silent" is
/// proposal-mismatch if the server answers a single suite; otherwise our responder decides first (analysis/responder.h). If
/// the server refuses every offer, modern, outdated and by certificate: v2 on either port: ikev2-only; else
/// {proposal-mismatch, no-connection-for-us}. Before that, and in "silent, silent": aggressive mode answered:
/// aggressive-mode-only.
///
/// "ikev2-only" is {l2tp-not-enabled, ikev2-only} if the server's IKEv2 identifies itself as Windows: that service supports
/// both versions, but IKEv1 only for enabled L2TP ports. We have not seen such a server yet, so nothing proves it.
///
/// An answer is evidence only for its own path: an answer from one port says nothing about the path to and from the other.
///
/// An answer from elsewhere is proof, since it contains our cookie. Silence does not rule this cause out: a firewall or NAT
/// before us drops what comes from an address that we did not contact.
///
/// For a blocked port, `where` is the reporter, or "hopN": the last router that datagrams to it provably reached. An answer
/// on a port rules out the causes against that port; any answer rules out that everything is blocked or down
/// (answer_exclusions.h).
Finding analyseIke(const IkeObservation &observation);

/// Everything that the analysis of message 1, of all addresses and of other modes may report.
inline constexpr auto kIkeCauses = std::to_array<CauseId>({
    cause::kUdp500Blocked,
    cause::kUdp500Rejected,
    cause::kUdp4500Blocked,
    cause::kIkeBlocked,
    cause::kServerDown,
    cause::kServerIkeDown,
    cause::kServerBannedUs,
    cause::kServerAnswersFromElsewhere,
    cause::kServerIkev2Only,
    cause::kServerProposalMismatch,
    cause::kProfileCustomCrypto,
    cause::kOffline,
    cause::kServerOneOfSeveral,
    cause::kIpv6Dead,
    cause::kIkeInspected,
    cause::kIntermittent,
    cause::kUdp4500NotForwarded,
    cause::kServerProposalWeak,
});

} // namespace fix789::analysis
