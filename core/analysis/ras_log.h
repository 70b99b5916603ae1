// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/machine/ras_attempt.h"
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

/// What Windows means by a number of its own.
/// Source: win32 documentation, "Routing and Remote Access Error Codes".
struct AttemptError {
    AttemptStage stage = AttemptStage::Unsaid;
    const char *meaning = nullptr; ///< QT_TRANSLATE_NOOP("Text", ...), %1 is the number; nullptr for one that we do not know
};
AttemptError attemptError(int error);
AttemptStage stageOf(const RasAttempt &attempt);

/// Ours against theirs: what our own negotiation and Windows' attempts on the same server say together. `fresh`: of this
/// connection, the newest first, none older than what our negotiation can be compared with. `ours`: nullptr where there was none.
///
// clang-format off
/// | Windows, with the stored key                | ours                                       | reading                                                 |
/// |---------------------------------------------|--------------------------------------------|---------------------------------------------------------|
/// | connected                                   | any                                        | note: Windows connects; no silence of ours counts       |
/// | connected twice, dropped alike (829) in 5 min | behind a NAT                             | nat.timeout                                             |
/// | 691                                         | sign-in not reached                        | account.credentials-rejected                            |
/// | 741, 742                                    | any                                        | account.encryption-level                                |
/// | 919                                         | any                                        | account.sign-in-protocol                                |
/// | 930, 938                                    | any                                        | server.sign-in-timeout                                  |
/// | fails within IPsec, past the filters not    | any                                        | {filter.product, filter.left-over, filter.kill-switch}  |
/// | fails within IPsec, the firewall off not    | any                                        | {ipsec-policy.conflict, firewall.policy}                |
/// | fails within IPsec, typed key connects      | any                                        | psk.stored-differs                                      |
/// | fails within IPsec after its identity       | key right, as typed, on 4500               | psk.stored-differs                                      |
/// | no answer to its offer                      | answered                                   | nat.one-ike-client                                      |
/// | fails within IPsec                          | tunnel good, no NAT on either side         | path.esp-blocked                                        |
/// | fails within IPsec                          | key right, as typed                        | {psk.stored-differs, nat.one-ike-client}                |
/// | anything else                               |                                            | a note: the number and what it means                    |
// clang-format on
/// "Past the filters", "the firewall off": with the server let past this computer's filters, or with the Windows firewall off
/// (RasAttempt::filters). `protection`: the security
/// programs of this computer, which the set names; without any it holds firewall.policy in their place.
///
/// The note of a success; the diagnosis reads it.
inline constexpr char kWindowsConnects[] = "windows.connects";

Finding readAttempts(const std::vector<RasAttempt> &fresh, const IkeObservation *ours, const QStringList &protection = {});

} // namespace fix789
