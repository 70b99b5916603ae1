// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/machine/ras_attempt.h"
#include "model/machine/vpn_profile.h"
#include "model/verdict/finding.h"

#include <QDateTime>

#include <optional>
#include <vector>

namespace fix789::analysis {

/// The stage at which a Remote Access error of Windows occurs.
enum class AttemptStage {
    BeforeIpsec, ///< services, name, certificate, device
    Ipsec,       ///< the key exchange, and IPsec for the data
    AfterIpsec,  ///< the sign-in: IPsec has worked
    Unsaid,
};

AttemptStage stageOf(const RasAttempt &attempt);

/// Combines our own negotiation with Windows' attempts on the same server. `fresh`: attempts on this connection, newest
/// first, all recent enough to compare with our negotiation. `ours`: nullptr if there was none.
///
// clang-format off
/// | Windows, with the stored key                | ours                                       | reading                                                 |
/// |---------------------------------------------|--------------------------------------------|---------------------------------------------------------|
/// | connected                                   | any                                        | note: Windows connects; our silence does not count      |
/// | connected twice, dropped alike (829) in 5 min | behind a NAT                             | nat.timeout                                             |
/// | connected, dropped (829) in 5 min           | any                                        | {path.loss, nat.timeout, path.intermittent, other}      |
/// | 691                                         | signed in with what was typed              | account.credentials-rejected                            |
/// | a number that names its cause (ras_errors.h) | any                                       | that cause                                              |
/// | fails in IPsec; gets further with a permit  | any                                        | {filter.product, filter.left-over, filter.kill-switch}  |
/// | fails in IPsec; gets further, firewall off  | any                                        | {ipsec-policy.conflict, firewall.policy, filter.product} |
/// | fails in IPsec, the typed key connects      | any                                        | psk.stored-differs, of a connection with a key          |
/// | no answer to its identity                   | key right, as typed, on 4500               | psk.stored-differs, of a connection with a key          |
/// | no answer to its offer                      | answered                                   | nat.one-ike-client                                      |
/// | fails in IPsec, no key exchange failed      | tunnel established, no NAT on either side  | path.esp-blocked                                        |
/// | any other failure                           |                                            | a note: the number and its meaning; failureOf()         |
// clang-format on
/// "With a permit", "firewall off": the attempt ran while this computer's filters let the VPN's packets of the server through,
/// or all of its packets, as if the firewall were off (RasAttempt::filters). The first set names the security programs of this
/// computer
/// (`protection`); without any, it contains firewall.policy in their place.
///
/// The id of the success note; the diagnosis reads it.
inline constexpr char kWindowsConnects[] = "windows.connects";
/// The note of a failure at sign-in or later, at most a day old; the diagnosis reads it as well.
inline constexpr char kIpsecWorked[] = "windows.ipsec-worked";

/// What the analysis compares Windows' attempts with.
struct AttemptContext {
    const IkeObservation *ours = nullptr; ///< our own negotiation with the same server; nullptr: none, or not comparable
    const VpnProfile *profile = nullptr;  ///< the connection; nullptr: not known
    QStringList protection = {};          ///< security programs of this computer
    bool wslMirrored = false;             ///< WSL may share Windows' network
    bool logonMayBeBlocked = false;       ///< Windows offers its own logon, but may be unable to use it with MS-CHAPv2
};

Finding readAttempts(const std::vector<RasAttempt> &fresh, const AttemptContext &context);

/// What the attempts past this computer's filters show (`check --dial --permit`, `--firewall-off`) beside `stored`, the failed
/// one with the filters in force. `protection` names the security programs. True: there is a conclusion.
bool readPermitted(Finding &reading, const std::vector<RasAttempt> &fresh, const RasAttempt &stored,
                   const QStringList &protection);
bool readFirewallOff(Finding &reading, const std::vector<RasAttempt> &fresh, const RasAttempt &stored,
                     const QStringList &protection);

/// What the newest failure leaves open. `all`: attempts on this connection, newest first, of any age: history ranks the
/// remaining causes, and repeated refusals warn of a lock-out. The decisive attempt has failed.
WindowsFailure failureOf(const std::vector<RasAttempt> &all, const AttemptContext &context);

/// The newest attempt that Windows made in its usual way; nullptr if there is none.
const RasAttempt *newestPlain(const std::vector<RasAttempt> &attempts);
/// The attempt that shows the present state of the connection: the newest one in Windows' usual way. If there is none, or if
/// it connected and a later attempt of another kind did not, the newest of all. `attempts`: newest first, at least one.
const RasAttempt &decisive(const std::vector<RasAttempt> &attempts);

/// The failures since Windows last connected in its usual way. Our own attempts do not count as failures.
struct FailingSince {
    QDateTime first;         ///< the oldest on record whose time is known, UTC
    QDateTime lastConnected; ///< before it, UTC; invalid: not known
};

/// Nothing if Windows' newest usual attempt connected, or no failure has a time. `attempts`: newest first.
std::optional<FailingSince> failingSince(const std::vector<RasAttempt> &attempts);

/// The server refused name or password, without details.
bool isRefusedPassword(int error);
/// Refused so often that a directory may lock the account.
bool mayBeLocked(const std::vector<RasAttempt> &all);

} // namespace fix789::analysis
