// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/machine/portal_observation.h"

#include <QString>

namespace fix789::analysis {

/// The row of the table that gave the state.
enum class PortalReason {
    NothingAsked,
    SaysLoginNeeded,  ///< 511
    ApiSaysLogin,     ///< the network's captive portal API (RFC 8908)
    LeadsToLogin,     ///< another page in place of the requested one
    ChallengeWrong,   ///< everything else passes, but another host answers for our own endpoint
    LoginUnreachable, ///< every login leads to blocked hosts
    ComesBack,        ///< the redirects to the login loop
    Lapsed,           ///< a URL indicates an expired session
    HttpIntercepted,  ///< forged answers, although the web is reachable
    PassedOn,         ///< a proxy intercepts the pages of several owners and passes them through
    TlsIntercepted,   ///< certificates that do not belong to the sites
    HttpsShut,        ///< plain HTTP passes, HTTPS does not
    ProxyWanted,      ///< 407
    EmptyAnswers,     ///< a proxy that answers with nothing
    WrongKindOfClean, ///< an empty answer where the probe expected a text
    ResolverSilent,
    Silent,
    TooFew, ///< some pages arrived and some did not
    AllClean,
};

struct PortalReading {
    PortalState state = PortalState::Unknown;
    PortalReason reason = PortalReason::Silent;
    QString login; ///< the known URL of the login page; without values

    bool operator==(const PortalReading &) const = default;
};

// clang-format off
/// Evaluates the captive portal probes. Pure. The first matching row applies.
///
/// "Clean": status and body as expected. "Leads": a redirect to another place (in a header, a meta element or a script),
/// "page": HTML without a redirect; both in place of the requested page. HTTPS passes if any answer came with a valid
/// certificate. "Most": more plain probes than of the other kind. Silence never counts as open.
///
/// | plain HTTP probes                                              | challenge            | HTTPS               | state        | reason           |
/// |----------------------------------------------------------------|----------------------|---------------------|--------------|------------------|
/// | not sent                                                       | not sent             | not sent            | not-looked   | NothingAsked     |
/// | 511 anywhere                                                   | or here              | -                   | login-needed | SaysLoginNeeded  |
/// | any, and the network's API says "captive"                      | not right            | -                   | login-needed*| ApiSaysLogin     |
/// | leads or page                                                  | right                | -                   | intercepted  | HttpIntercepted  |
/// | any                                                            | leads, page          | -                   | login-needed*| ChallengeWrong   |
/// | leads or page, as many are clean                               | no answer, not sent  | passes              | intercepted  | HttpIntercepted  |
/// | leads or page, most are clean                                  | no answer, not sent  | not sent            | intercepted  | HttpIntercepted  |
/// | leads or page, as many or fewer clean                          | no answer, not sent  | any; passing only   | login-needed*| LeadsToLogin     |
/// |                                                                |                      | if one leads        |              |                  |
/// | page, none leads, fewer clean                                  | no answer, not sent  | passes              | intercepted  | HttpIntercepted  |
/// | 407                                                            | -                    | -                   | unknown      | ProxyWanted      |
/// | 204 for a text, none clean                                     | not right            | -                   | unknown      | WrongKindOfClean |
/// | empty answers, none clean                                      | -                    | not passing         | unknown      | EmptyAnswers     |
/// | not most clean, other answers (4xx, 5xx, same host by HTTPS, 0)| right                | not shut            | intercepted  | HttpIntercepted  |
/// | the same, and the rest is clean, or none is                    | no answer, not sent  | passes              | intercepted  | HttpIntercepted  |
/// | most clean                                                     | no answer            | not shut            | unknown      | Silent           |
/// | most clean                                                     | right or not sent    | untrusted           | intercepted  | TlsIntercepted   |
/// | most clean                                                     | not foreign          | silent, refused     | partial      | HttpsShut        |
/// | most clean, pages of two hosts name the same proxies           | right or not sent    | passes or not sent  | intercepted  | PassedOn         |
/// | most clean                                                     | right or not sent    | passes or not sent  | open         | AllClean         |
/// | no name resolves in time                                       | -                    | -                   | unknown      | ResolverSilent   |
/// | none answers                                                   | -                    | -                   | unknown      | Silent           |
/// | anything else                                                  | -                    | -                   | unknown      | TooFew           |
///
/// *: "loop" if the redirects return to where they started, "expired" if one of their URLs indicates an expired session; the
/// reason is LoginUnreachable if the login page offers only sign-ins with third-party accounts (canBeProvider), all of
/// them blocked, or redirects to a blocked host itself. The gear's own login is neither, whatever its certificate.
// clang-format on
PortalReading readPortal(const PortalObservation &seen);

} // namespace fix789::analysis
