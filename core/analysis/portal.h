// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/machine/portal_observation.h"

#include <QString>

namespace fix789 {

/// Which row of the table gave the state.
enum class PortalReason {
    NothingAsked,
    SaysLoginNeeded,  ///< 511
    ApiSaysLogin,     ///< the network's own statement (RFC 8908)
    LeadsToLogin,     ///< another page instead of the requested one
    ChallengeWrong,   ///< everything else passes, but something else answers for our own endpoint
    LoginUnreachable, ///< all ways to log in lead to pages that are not let through
    ComesBack,        ///< the way to the login goes in a circle
    Lapsed,           ///< it speaks of a session that ran out
    HttpIntercepted,  ///< forged answers, although the web can be reached
    PassedOn,         ///< a proxy stands before the pages of several owners, and lets them pass
    TlsIntercepted,   ///< certificates that are not those of the sites
    HttpsShut,        ///< plain HTTP passes, HTTPS does not
    ProxyWanted,      ///< 407
    EmptyAnswers,     ///< a proxy that answers with nothing
    WrongKindOfClean, ///< an empty answer where a text was asked for
    ResolverSilent,
    Silent,
    TooFew, ///< some pages came and some did not
    AllClean,
};

struct PortalReading {
    PortalState state = PortalState::Unknown;
    PortalReason reason = PortalReason::Silent;
    QString login; ///< the address of the login page as far as it is known; without values

    bool operator==(const PortalReading &) const = default;
};

// clang-format off
/// What the probes for a captive portal mean. Pure. The first row that fits wins.
///
/// "Clean": status and body as expected. "Leads": a redirect to another place (in a header, a meta element or a script), "page":
/// HTML that leads nowhere; both in the place of what was asked for. HTTPS counts as passing where any answer came with a right
/// certificate. "Most": more plain probes than of the other kind. Silence never counts as open.
///
/// | plain HTTP probes                                              | challenge            | HTTPS               | state        | reason           |
/// |----------------------------------------------------------------|----------------------|---------------------|--------------|------------------|
/// | none was asked                                                 | not asked            | not asked           | not-looked   | NothingAsked     |
/// | 511 anywhere                                                   | or here              | -                   | login-needed | SaysLoginNeeded  |
/// | any, and the network's API says "captive"                      | not right            | -                   | login-needed*| ApiSaysLogin     |
/// | leads or page                                                  | right                | -                   | intercepted  | HttpIntercepted  |
/// | any                                                            | leads, page          | -                   | login-needed*| ChallengeWrong   |
/// | leads or page, as many are clean                               | no answer, not asked | passes              | intercepted  | HttpIntercepted  |
/// | leads or page, most are clean                                  | no answer, not asked | not asked           | intercepted  | HttpIntercepted  |
/// | leads or page, as many or fewer clean                          | no answer, not asked | any; passing only   | login-needed*| LeadsToLogin     |
/// |                                                                |                      | where one leads     |              |                  |
/// | page and none leads, fewer clean                               | no answer, not asked | passes              | intercepted  | HttpIntercepted  |
/// | 407                                                            | -                    | -                   | unknown      | ProxyWanted      |
/// | 204 for a text, none clean                                     | not right            | -                   | unknown      | WrongKindOfClean |
/// | empty answers, none clean                                      | -                    | not passing         | unknown      | EmptyAnswers     |
/// | not most clean, other answers (4xx, 5xx, same host by HTTPS, 0)| right                | not shut            | intercepted  | HttpIntercepted  |
/// | the same, and the rest is clean, or none is                    | no answer, not asked | passes              | intercepted  | HttpIntercepted  |
/// | most clean                                                     | no answer            | not shut            | unknown      | Silent           |
/// | most clean                                                     | right or not asked   | untrusted           | intercepted  | TlsIntercepted   |
/// | most clean                                                     | not foreign          | silent, refused     | partial      | HttpsShut        |
/// | most clean, the same proxies named by pages of two hosts       | right or not asked   | passes or not asked | intercepted  | PassedOn         |
/// | most clean                                                     | right or not asked   | passes or not asked | open         | AllClean         |
/// | no name is resolved in time                                    | -                    | -                   | unknown      | ResolverSilent   |
/// | none answers                                                   | -                    | -                   | unknown      | Silent           |
/// | anything else                                                  | -                    | -                   | unknown      | TooFew           |
///
/// *: "loop" where that way comes back to where it was, "expired" where an address on it speaks of a session that ran out; the reason
/// is LoginUnreachable where the login page offers only ways to log in that lead to other hosts, none of which is let through, or where
/// it sends on to such a one by itself.
// clang-format on
PortalReading readPortal(const PortalObservation &seen);

} // namespace fix789
