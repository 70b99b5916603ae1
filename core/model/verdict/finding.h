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
    Note,    ///< true and worth knowing, not a fault
    Problem, ///< at least one cause is proven
    Skipped, ///< does not apply here, or would say nothing because of another problem
    Unknown, ///< could not be looked at, or what was seen fits several causes
};

/// What the report says of the network's portal.
struct PortalView {
    PortalState state = PortalState::NotLooked;
    QString login;               ///< the login page's address, without values; empty: not known
    std::vector<PortalHop> hops; ///< the way there
    QString entrance = {};       ///< the page that, opened in a browser, leads to the login; empty: none
    QString gear = {};           ///< whose access points or gateway it is ("Cisco Meraki"); empty: not told
    QString product = {};        ///< whose login page it is; empty: not told
    int secondsLeft = -1;        ///< of the session, where the network tells; else -1

    bool operator==(const PortalView &) const = default;
};

/// The newest attempt of Windows on the connection that is checked, where it failed and nothing has changed since: while it
/// stands, nobody may say that all is well.
struct WindowsFailure {
    int error = 0;
    bool ipsecWorked = false;     ///< it ended at the sign-in or later
    bool recent = true;           ///< young enough to be compared with what our own negotiation met
    std::vector<CauseRef> allows = {}; ///< all that its number allows, most likely first; at least one that nothing excludes
    bool complete = false;        ///< it allows nothing else
    Text next = {};               ///< the cheapest test that would tell them apart

    bool operator==(const WindowsFailure &) const = default;
};

/// What one check, or one analysis of what was observed, proves, leaves open and rules out.
struct Finding {
    FindingVerdict verdict = FindingVerdict::Unknown;
    Text text;                 ///< one sentence
    std::vector<Cause> causes; ///< with Problem at least one
    std::vector<OpenSet> open; ///< sets of which at least one holds
    std::vector<Exclusion> excluded;
    std::vector<Note> notes;
    std::vector<Untested> untested;
    std::vector<CauseRef> temporary;            ///< causes that, mended here, are made again by somebody else
    bool transient = false;                     ///< what is unknown passes by itself
    QJsonObject facts;                          ///< what was seen, for the report
    std::optional<IkeObservation> ike;          ///< from checks that talk to the server
    std::optional<PortalView> portal;           ///< from the check of the network's portal
    std::optional<WindowsFailure> failure = {}; ///< from the check of Windows' own attempts

    void add(CauseId id, std::vector<Text> evidence, const QString &where = {});
    void leaveOpen(const std::vector<CauseId> &ids, Text next);
    /// The first sentence stays, with its verdict: callers name first what has to be fixed first.
    void say(FindingVerdict said, Text sentence);
    void note(std::string_view id, Text sentence);
    /// Does nothing where the cause is proven or open.
    void ruleOut(CauseId id, Text why);
    /// Nothing can be known of the cause before what is proven is fixed. Does nothing where the cause is proven or open.
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
