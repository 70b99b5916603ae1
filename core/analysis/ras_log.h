// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/machine/ras_attempt.h"
#include "model/machine/vpn_profile.h"
#include "model/verdict/finding.h"

#include <vector>

namespace fix789 {

/// The stage at which an error of Windows' Remote Access occurs.
enum class AttemptStage {
    BeforeIpsec, ///< services, name, certificate, device
    Ipsec,       ///< the key exchange and the protection of the data
    AfterIpsec,  ///< the sign-in: IPsec has worked
    Unsaid,
};

AttemptStage stageOf(const RasAttempt &attempt);

/// Ours against theirs: what our own negotiation and Windows' attempts on the same server say together. `fresh`: of this
/// connection, the newest first, none older than what our negotiation can be compared with. `ours`: nullptr where there was none.
///
// clang-format off
/// | Windows, with the stored key                | ours                                       | reading                                                 |
/// |---------------------------------------------|--------------------------------------------|---------------------------------------------------------|
/// | connected                                   | any                                        | note: Windows connects; no silence of ours counts       |
/// | connected twice, dropped alike (829) in 5 min | behind a NAT                             | nat.timeout                                             |
/// | connected, dropped (829) in 5 min           | any                                        | {path.loss, nat.timeout, path.intermittent, other}      |
/// | 691                                         | signed in with what was typed              | account.credentials-rejected                            |
/// | a number that names its cause (ras_errors.h) | any                                       | that cause                                              |
/// | fails within IPsec, past the filters not    | any                                        | {filter.product, filter.left-over, filter.kill-switch}  |
/// | fails within IPsec, the firewall off not    | any                                        | {ipsec-policy.conflict, firewall.policy}                |
/// | fails within IPsec, typed key connects      | any                                        | psk.stored-differs                                      |
/// | fails within IPsec after its identity       | key right, as typed, on 4500               | psk.stored-differs                                      |
/// | no answer to its offer                      | answered                                   | nat.one-ike-client                                      |
/// | fails within IPsec                          | tunnel good, no NAT on either side         | path.esp-blocked                                        |
/// | any other failure                           |                                            | a note: the number and what it means; failureOf()       |
// clang-format on
/// "Past the filters", "the firewall off": with the server let past this computer's filters, or with the Windows firewall off
/// (RasAttempt::filters). `protection`: the security
/// programs of this computer, which the set names; without any it holds firewall.policy in their place.
///
/// The note of a success; the diagnosis reads it.
inline constexpr char kWindowsConnects[] = "windows.connects";
/// The note of a failure at the sign-in or later, no older than a day; the diagnosis reads it as well.
inline constexpr char kIpsecWorked[] = "windows.ipsec-worked";

/// What Windows' attempts are read against.
struct AttemptContext {
    const IkeObservation *ours = nullptr; ///< our own negotiation with the same server; nullptr: none, or not to be compared
    const VpnProfile *profile = nullptr;  ///< the connection; nullptr: not known
    QStringList protection = {};          ///< security programs of this computer
    bool wslMirrored = false;             ///< WSL may share Windows' network
    bool logonMayBeBlocked = false;       ///< Windows offers its own logon, and may not hand it to MS-CHAPv2
};

Finding readAttempts(const std::vector<RasAttempt> &fresh, const AttemptContext &context);

/// What the newest failure leaves open. `all`: of this connection, the newest first, however old: history orders what is
/// left, and repeated refusals warn of a lock-out. The decisive one has failed.
WindowsFailure failureOf(const std::vector<RasAttempt> &all, const AttemptContext &context);

/// Newest that Windows made as it always does; nullptr where there is none.
const RasAttempt *newestPlain(const std::vector<RasAttempt> &attempts);
/// The one that says how Windows fares: the newest plain one. Where there is none, or it connected and a later one of another
/// kind did not, the newest of all. `attempts`: newest first, at least one.
const RasAttempt &decisive(const std::vector<RasAttempt> &attempts);

/// The server refused name or password, and says no more.
bool isRefusedPassword(int error);
/// So often that a directory may lock the account.
bool mayBeLocked(const std::vector<RasAttempt> &all);

} // namespace fix789
