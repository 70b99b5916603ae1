// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace fix789 {

enum class PortalProbeKind {
    Http,      ///< a page with a known answer, asked in plain HTTP
    Https,     ///< the same over TLS
    Challenge, ///< our own endpoint, which returns a number made for this run, so that its answer cannot be known before
};

/// How asking for one page ended.
enum class PortalReply {
    Answered,     ///< with a status
    TimedOut,     ///< nothing, or not all of it, came in time
    NameUnknown,  ///< the resolver says that there is no such name
    NameTimedOut, ///< the resolver does not answer
    Refused,      ///< the connection was refused or torn down
    Untrusted,    ///< the certificate is not one for this name that this computer trusts
    Broken,       ///< what came is not HTTP, or breaks our limits
    Failed,       ///< could not be asked for another reason
    NotAsked,     ///< not followed: another scheme, this computer itself, or no time left
};

enum class PortalBody {
    AsExpected,
    Nothing, ///< at most four bytes, and not what was expected
    Page,    ///< HTML
    Other,
};

/// What sent us on to another page.
enum class PortalLead { Location, Refresh, Script, Wispr };

/// One page further. Of its address the values are left out: they hold hardware addresses and tokens.
struct PortalHop {
    PortalLead by = PortalLead::Location;
    QString to;
    PortalReply reply = PortalReply::NotAsked;
    int status = 0; ///< 0 where there was no answer

    bool operator==(const PortalHop &) const = default;
};

/// A way to log in that the login page offers and that leads to another host ("with Facebook"); without values.
struct LoginProvider {
    QString to;
    PortalReply reply = PortalReply::NotAsked; ///< whether its host is let through

    bool operator==(const LoginProvider &) const = default;
};

/// What one probe saw.
struct PortalProbe {
    PortalProbeKind kind = PortalProbeKind::Http;
    QString url;           ///< what was asked for; without values
    bool textAsked = true; ///< a text was expected, not an empty answer
    PortalReply reply = PortalReply::NotAsked;
    int status = 0;
    PortalBody body = PortalBody::Other;
    bool statusAsExpected = false;
    std::vector<PortalHop> hops = {};   ///< where the answer led, one after the other
    bool comesBack = false;             ///< the hops came to where they had been, or did not end
    bool namesLapse = false;            ///< an address on the way speaks of a session that ran out
    QString via = {};                   ///< by which proxies the answer says that it came, as a mark that can only be compared
    std::vector<LoginProvider> doors = {}; ///< of the login page that was found
    bool ownDoor = false;               ///< the login page also takes a login itself
    int ms = -1;                        ///< until the first answer; -1 where there was none
    QDateTime told = {};                ///< UTC, the date that the first answer bears; invalid where it bears none

    bool operator==(const PortalProbe &) const = default;
    [[nodiscard]] bool isClean() const
    {
        return reply == PortalReply::Answered && statusAsExpected && body == PortalBody::AsExpected;
    }
};

/// What the network's own statement (RFC 8908) says.
struct PortalApi {
    QString url = {}; ///< without values
    PortalReply reply = PortalReply::NotAsked;
    bool valid = false;   ///< an answer in the form of the standard
    bool captive = false; ///< of a valid one
    QString login = {};   ///< the page for people; without values; empty: none is named
    int secondsLeft = -1; ///< of the session; -1: not told

    bool operator==(const PortalApi &) const = default;
};

/// Everything the probes for a captive portal saw. None: they were switched off.
struct PortalObservation {
    std::vector<PortalProbe> probes;
    std::vector<PortalApi> apis = {}; ///< those that the settings or the network's DHCP name

    bool operator==(const PortalObservation &) const = default;
};

/// The words of the contract.
enum class PortalState { Open, LoginNeeded, Partial, Loop, Expired, Intercepted, Unknown, NotLooked };
QString toString(PortalState state);

/// The words of our cases: "http", "timed-out", "as-expected", "location".
QString toString(PortalProbeKind kind);
QString toString(PortalReply reply);
QString toString(PortalBody body);
QString toString(PortalLead lead);
std::optional<PortalProbeKind> portalProbeKindFromString(const QString &word);
std::optional<PortalReply> portalReplyFromString(const QString &word);
std::optional<PortalBody> portalBodyFromString(const QString &word);
std::optional<PortalLead> portalLeadFromString(const QString &word);

} // namespace fix789
