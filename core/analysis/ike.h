// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/machine/ike_observation.h"
#include "model/verdict/finding.h"

namespace fix789 {

/// The truth table. Words: *answered* message 2 came; *mismatch* NO-PROPOSAL-CHOSEN; *no IKEv1* INVALID-MAJOR-VERSION;
/// *complains* another error; *silent* nothing in twelve sends; *elsewhere* the same from the address asked, and an answer to our
/// cookie from another one; *rejected* ICMP "prohibited", or an error that names the
/// port and comes from someone other than the server; *closed* ICMP port unreachable from the server or from nobody knows
/// whom; *no way* ICMP host or network unreachable, or this computer has no route; *v2* IKEv2 answers on that port,
/// if only with its cookie.
///
// clang-format off
/// | 500       | 4500                                    | reading                                                        |
/// |-----------|-----------------------------------------|----------------------------------------------------------------|
/// | answered, after it had been silent | any            | transient; beside it as below                                  |
/// | answered  | answered                                | nothing wrong                                                  |
/// | answered  | mismatch, no IKEv1, complains           | a note: Windows goes on there in the same negotiation          |
/// | answered  | silent                                  | v2 on 4500, or no NAT: nothing wrong; server known to answer there: udp4500-blocked; else {udp4500-blocked, psk.wrong} |
/// | answered  | elsewhere                               | answers-from-elsewhere @ that address; without NAT a note      |
/// | answered  | rejected, closed, no way                | udp4500-blocked @ who said so; without NAT a note              |
/// | mismatch  | any                                     | proposal-mismatch (and udp4500-blocked if rejected)            |
/// | no IKEv1  | any but mismatch                        | v2 anywhere: ikev2-only; else {ikev2-only, proposal-mismatch}  |
/// | complains | any but mismatch                        | unknown, with the name of the error                            |
/// | elsewhere | any                                     | answers-from-elsewhere @ that address; beside it mismatch, udp4500-blocked if rejected |
/// | silent    | elsewhere                               | answers-from-elsewhere @ that address alone: who drops such answers on 500 makes it silent |
/// | silent    | answered, complains                     | udp500-blocked; v2 on 500: unknown                             |
/// | silent    | mismatch                                | udp500-blocked (unless v2 on 500) and proposal-mismatch        |
/// | silent    | no IKEv1                                | v2: ikev2-only; else {ikev2-only, proposal-mismatch}           |
/// | silent    | silent                                  | v2: ikev2-only; IKEv2 refused by version: {proposal-mismatch, ike-blocked}; only 2.1 answered: ike-inspected; only 3.0: {ike-inspected, banned-us}; else {ike-blocked, server.down, banned-us} |
/// | silent    | rejected                                | v2: ikev2-only; udp4500-blocked, and {ike-blocked, server.down, banned-us} |
/// | silent    | closed                                  | v2: ikev2-only; else {server.ike-down, udp500-blocked}         |
/// | silent    | no way                                  | v2: ikev2-only; else as "no way, no way", with ike-blocked     |
/// | rejected  | any                                     | udp500-rejected @ who said so (udp500-blocked where nobody knows); beside it mismatch, udp4500-blocked, answers-from-elsewhere as above |
/// | closed    | answered, mismatch, no IKEv1, complains, elsewhere | as "rejected": only the port is closed                         |
/// | closed    | others                                  | v2 on 4500: ikev2-only; else server.ike-down                   |
/// | no way    | answered, mismatch, no IKEv1, complains, elsewhere, closed | as "rejected": the server can be reached               |
/// | no way    | others                                  | host unreachable from a router: {server.down, ike-blocked}; else {offline, server.down} |
/// | not tried | any                                     | mismatch on 4500: proposal-mismatch; elsewhere there: answers-from-elsewhere; else unknown |
/// | any       | not tried                               | as "silent" where the row of 500 alone proves its cause, else unknown |
// clang-format on
///
/// What was seen above message 2 goes before (analysis/tunnel.h). A silent 4500 that would be "udp4500-blocked" is
/// {udp4500-blocked, server.udp4500-not-forwarded} where the server is behind a NAT. "proposal-mismatch" is
/// server.certificate-only or server.proposal-weak where that is what the server takes instead. "silent, silent" is
/// proposal-mismatch where it answers a suite by itself, and else asks our responder first (analysis/responder.h). Where each
/// offer is refused, modern, outdated and by certificate: v2 anywhere: ikev2-only; else {proposal-mismatch, no-connection-for-us}.
/// Before that, and in "silent, silent": aggressive mode answered: aggressive-mode-only.
///
/// An answer from elsewhere is proof, since it bears our cookie; silence rules it out for nobody, since a firewall or NAT before
/// us drops what comes from an address that was not asked.
///
/// Where a port is blocked, `where` is who said so, or "hopN": the last router that datagrams to it are proven to have
/// reached. An answer on a port rules out what stands against that port; any answer rules out that all is blocked or down
/// (answer_exclusions.h).
Finding analyseIke(const IkeObservation &observation);

} // namespace fix789
