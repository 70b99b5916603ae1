// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/machine/ike_observation.h"
#include "model/verdict/finding.h"

#include <array>

namespace fix789::analysis {

/// What the stages after message 2 say about UDP 4500.
enum class NatTraversalPath {
    NotTold, ///< no more than message 1 says
    Open,    ///< a message of the negotiation came back from there
    Shut,    ///< the authenticated message was answered only on UDP 500; or, like message 1, met silence on UDP 4500 alone
};
NatTraversalPath natTraversalPath(const IkeObservation &seen);

/// The table of verdicts after message 2, for a server that answers message 1 on UDP 500; adds to `reading`. Words: *typed*
/// the key as typed; *second* the cleaned key, the key in the ANSI code page, or a decoy; *same as the second* both had the
/// same result: silence, an undecryptable answer, or the same refusal; *proven* only a holder of the key can have sent the
/// answer.
///
// clang-format off
/// | stage | observation                                              | reading                                        |
/// |-------|----------------------------------------------------------|------------------------------------------------|
/// | mm3   | silent                                                   | unknown                                        |
/// | mm3   | refused, with a key                                      | server.certificate-only                        |
/// | auth  | typed: answered                                          | the key is right                               |
/// | auth  | typed: refused, proven                                   | the key is right, and server.identity-rejected |
/// | auth  | the same, and aggressive mode answered under the same identity | server.aggressive-mode-only                 |
/// | auth  | second: cleaned, answered or proven                      | psk.blank-at-edge or psk.lookalike-characters  |
/// | auth  | second: in the ANSI code page, answered or proven        | psk.encoding                                   |
/// | auth  | typed same as the second, UDP 4500 open or typed answered | psk.wrong                                     |
/// | auth  | typed same as the second, silent, UDP 4500 open to its own source port alone | {psk.wrong, other}          |
/// | auth  | typed same as the second, silent, UDP 4500 not known open | {udp4500-blocked, psk.wrong}, or untested if UDP 4500 is blocked, or answered from elsewhere |
/// | auth  | typed differs from the second                            | {psk.wrong, server.identity-rejected}          |
/// | auth  | typed and message 1 silent on UDP 4500, UDP 500 not tried | UDP 4500 is shut; psk.wrong untested          |
/// | auth  | typed not answered, no second                            | {psk.wrong, server.certificate-only}           |
/// | auth  | certificate: silent whole on UDP 4500, large message lost there | path.fragments-dropped                  |
/// | auth  | certificate: answered in fragments on UDP 4500, large message lost there | path.fragments-dropped         |
/// | auth  | certificate: refused                                     | server.identity-rejected                       |
/// | auth  | certificate: silent                                      | {path.fragments-dropped, server.identity-rejected} |
/// | quick | refused                                                  | server.quick-mode-mismatch                     |
/// | quick | refused with "maximum", AES-128 and SHA-1 accepted       | {server.quick-mode-mismatch, other}            |
/// | quick | answered, but what Windows surely offers is not          | {server.quick-mode-mismatch, other}, in addition to the rows below |
/// | quick | silent                                                   | {server.cannot-protect, server.cannot-tell-clients-apart (behind NAT), server.quick-mode-mismatch, other} |
/// | l2tp  | silent, refused                                          | server.l2tp-down                               |
/// | l2tp  | answered, but a full packet in the tunnel meets silence  | path.mtu                                       |
/// | ppp   | name or password rejected, with a number for the reason  | account.not-allowed, account.locked            |
/// | ppp   | name or password rejected (691)                          | {account.credentials-rejected, account.not-allowed, account.protocol-refused-by-directory} |
/// | ppp   | rejected only after a long wait                          | account.second-factor-timeout                  |
/// | ppp   | no common protocol                                       | account.sign-in-protocol                       |
/// | ppp   | no address                                               | server.no-address-left                         |
/// | ppp   | silent after name and password, or refused at the RADIUS timeout; silent before | server.sign-in-timeout; server.ppp-silent |
// clang-format on
///
/// In addition: a large message lost without consequence is a note; loss of 14 % and more each way is path.loss, of 3 % and
/// more a note; answers only to the server's own source port are a note, and so is a server behind NAT.
void readTunnel(const IkeObservation &seen, Finding &reading);

/// The notes and causes that any row may add.
void readPathQuality(const IkeObservation &seen, Finding &reading);

/// What may be added beyond the causes of ike.h. An id that nothing else names is declared here.
inline constexpr auto kTunnelCauses = std::to_array<CauseId>({
    cause::kPskWrong,
    cause::kPskBlankAtEdge,
    cause::kPskLookalikes,
    cause::kPskEncoding,
    cause::kServerAggressiveModeOnly,
    cause::kFragmentsDropped,
    cause::kLoss,
    cause::kPathMtu,
    cause::kServerCertificateOnly,
    cause::kServerIdentityRejected,
    cause::kServerQuickModeMismatch,
    cause::kServerL2tpDown,
    cause::kServerSignInTimeout,
    cause::kServerNoAddressLeft,
    cause::kCredentialsRejected,
    cause::kSignInProtocol,
    cause::kSecondFactorTimeout,
});

} // namespace fix789::analysis
