// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/text.h"
#include "model/machine/ike_observation.h"
#include "model/machine/portal_observation.h"
#include "model/verdict/cause.h"

#include <QJsonObject>

#include <optional>
#include <vector>

namespace fix789 {

enum class FindingVerdict {
    Ok,
    Note,    ///< true and worth knowing, but not a fault
    Problem, ///< at least one cause is proven
    Skipped, ///< does not apply here, or another problem makes it meaningless
    Unknown, ///< the check had no access, or the evidence fits several causes
};

/// What the report says about the network's captive portal.
struct PortalView {
    PortalState state = PortalState::NotLooked;
    QString login;               ///< the login page's URL, without values; empty: not known
    std::vector<PortalHop> hops; ///< the redirects that lead there
    QString entrance = {};       ///< the page that leads a browser to the login; empty: none
    QString gear = {};           ///< vendor of the access points or the gateway ("Cisco Meraki"); empty: not known
    QString product = {};        ///< product behind the login page; empty: not known
    int secondsLeft = -1;        ///< of the session, where the network states it; else -1

    bool operator==(const PortalView &) const = default;
};

/// The newest attempt by Windows on the checked connection, if it failed and nothing has changed since. While it holds, the
/// verdict cannot be "healthy".
struct WindowsFailure {
    int error = 0;
    bool ipsecWorked = false;          ///< it ended at the sign-in or later
    bool recent = true;                ///< recent enough to compare with our own negotiation
    std::vector<CauseRef> allows = {}; ///< every cause its number allows, most likely first; at least one not excluded
    bool complete = false;             ///< it allows no other cause
    Text next = {};                    ///< the cheapest test that distinguishes them

    bool operator==(const WindowsFailure &) const = default;
};

/// What one check, or one analysis of observations, proves, leaves open and rules out.
struct Finding {
    FindingVerdict verdict = FindingVerdict::Unknown;
    Text text;                 ///< one sentence
    std::vector<Cause> causes; ///< with Problem at least one
    std::vector<OpenSet> open; ///< sets in which at least one cause holds
    std::vector<Exclusion> excluded;
    std::vector<Note> notes;
    std::vector<Untested> untested;
    std::vector<CauseRef> temporary;            ///< causes that something recreates after a fix on this computer
    bool transient = false;                     ///< the unknown will resolve itself
    QJsonObject facts;                          ///< observations, for the report
    std::optional<IkeObservation> ike;          ///< from checks that talk to the server
    std::optional<PortalView> portal;           ///< from the check of the network's portal
    std::optional<WindowsFailure> failure = {}; ///< from the check of Windows' own attempts

    void add(CauseId id, std::vector<Text> evidence, const QString &where = {});
    void leaveOpen(const std::vector<CauseId> &ids, Text next);
    /// Keeps the first sentence and its verdict: callers report first what must be fixed first.
    void say(FindingVerdict said, Text sentence);
    void note(std::string_view id, Text sentence);
    /// Does nothing if the cause is proven or open.
    void ruleOut(CauseId id, Text why);
    /// The cause stays untestable until the proven one is fixed. Does nothing if the cause is proven or open.
    void postpone(CauseId id, Text until);
    [[nodiscard]] bool has(CauseId id) const; ///< as a proven cause
    [[nodiscard]] bool leavesOpen(CauseId id) const;

    bool operator==(const Finding &) const = default;
};

inline Finding finding(FindingVerdict verdict, Text text)
{
    Finding f;
    f.verdict = verdict;
    f.text = std::move(text);
    return f;
}

} // namespace fix789
