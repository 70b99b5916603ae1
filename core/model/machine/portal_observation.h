// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace fix789 {

enum class PortalProbeKind {
    Http,      ///< a page with a known answer, over plain HTTP
    Https,     ///< the same over TLS
    Challenge, ///< our own endpoint, which returns a nonce of this run, so that its answer is unpredictable
};

/// How the request for one page ended.
enum class PortalReply {
    Answered,     ///< with a status
    TimedOut,     ///< the answer did not arrive completely in time
    NameUnknown,  ///< the resolver says that the name does not exist
    NameTimedOut, ///< the resolver does not answer
    Refused,      ///< the connection was refused or reset
    Untrusted,    ///< this computer does not trust the certificate for this name
    Broken,       ///< the answer is not HTTP, or exceeds our limits
    Failed,       ///< the request failed for another reason
    NotAsked,     ///< not followed: another scheme, this computer itself, or no time left
};

enum class PortalBody {
    AsExpected,
    Nothing, ///< at most four bytes, and not the expected ones
    Page,    ///< HTML
    Other,
};

/// What redirected us to another page.
enum class PortalLead { Location, Refresh, Script, Wispr };

/// One redirect. Its URL omits the values: they contain hardware addresses and tokens.
struct PortalHop {
    PortalLead by = PortalLead::Location;
    QString to;
    PortalReply reply = PortalReply::NotAsked;
    int status = 0; ///< 0 without an answer

    bool operator==(const PortalHop &) const = default;
};

/// A login through another host that the login page offers ("with Facebook"); without values.
struct LoginProvider {
    QString to;
    PortalReply reply = PortalReply::NotAsked; ///< whether the network lets its host through

    bool operator==(const LoginProvider &) const = default;
};

/// What one probe observed.
struct PortalProbe {
    PortalProbeKind kind = PortalProbeKind::Http;
    QString url;           ///< the requested URL; without values
    bool textAsked = true; ///< the expected answer is a text, not empty
    PortalReply reply = PortalReply::NotAsked;
    int status = 0;
    PortalBody body = PortalBody::Other;
    bool statusAsExpected = false;
    std::vector<PortalHop> hops = {};      ///< the redirects, in order
    bool comesBack = false;                ///< the redirects loop, or do not end
    bool namesLapse = false;               ///< a URL on the way indicates an expired session
    QString via = {};                      ///< the proxies that the answer names, as a mark for comparison only
    std::vector<LoginProvider> doors = {}; ///< of the login page found
    bool ownDoor = false;                  ///< the login page also accepts a login itself
    int ms = -1;                           ///< until the first answer; -1 without one
    QDateTime told = {};                   ///< UTC, the Date of the first answer; invalid: none

    bool operator==(const PortalProbe &) const = default;
    [[nodiscard]] bool isClean() const
    {
        return reply == PortalReply::Answered && statusAsExpected && body == PortalBody::AsExpected;
    }
};

/// What the network's own captive portal API (RFC 8908) says.
struct PortalApi {
    QString url = {}; ///< without values
    PortalReply reply = PortalReply::NotAsked;
    bool valid = false;   ///< the answer conforms to the standard
    bool captive = false; ///< if valid
    QString login = {};   ///< the page for users; without values; empty: none
    int secondsLeft = -1; ///< of the session; -1: not known

    bool operator==(const PortalApi &) const = default;
};

/// Everything the captive portal probes observed. Empty: the probes were off.
struct PortalObservation {
    std::vector<PortalProbe> probes;
    std::vector<PortalApi> apis = {}; ///< those that the settings or the network's DHCP name

    bool operator==(const PortalObservation &) const = default;
};

/// The contract's words.
enum class PortalState { Open, LoginNeeded, Partial, Loop, Expired, Intercepted, Unknown, NotLooked };
QString toString(PortalState state);

/// The words of the case format: "http", "timed-out", "as-expected", "location".
QString toString(PortalProbeKind kind);
QString toString(PortalReply reply);
QString toString(PortalBody body);
QString toString(PortalLead lead);
std::optional<PortalProbeKind> portalProbeKindFromString(const QString &word);
std::optional<PortalReply> portalReplyFromString(const QString &word);
std::optional<PortalBody> portalBodyFromString(const QString &word);
std::optional<PortalLead> portalLeadFromString(const QString &word);

} // namespace fix789
