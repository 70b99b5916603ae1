// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/verdict/cause.h"
#include "model/machine/ike_observation.h"
#include "model/machine/portal_observation.h"
#include "base/text.h"

#include <QJsonObject>

#include <optional>
#include <vector>

namespace fix789 {

enum class FindingVerdict {
    Ok,
    Note,    ///< true and worth knowing, not a fault
    Problem, ///< at least one cause is proven
    Skipped, ///< does not apply here, or would say nothing because of another problem
    Unknown, ///< could not be checked, or what was seen fits several causes
};

/// What the report says of the network's portal.
struct PortalView {
    PortalState state = PortalState::NotLooked;
    QString login;               ///< the login page's address, without values; empty: not known
    std::vector<PortalHop> hops; ///< the way there
    QString entrance = {};       ///< the page that, opened in a browser, leads to the login; empty: none
    QString gear = {};           ///< vendor of the access points or gateway ("Cisco Meraki"); empty: unknown
    QString product = {};        ///< vendor of the login page; empty: unknown
    int secondsLeft = -1;        ///< of the session, where the network tells; else -1

    bool operator==(const PortalView &) const = default;
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
    std::vector<CauseRef> temporary;   ///< causes that something else brings back after a fix here
    bool transient = false;            ///< what is unknown passes by itself
    QJsonObject facts;                 ///< what was seen, for the report
    std::optional<IkeObservation> ike; ///< from checks that talk to the server
    std::optional<PortalView> portal;  ///< from the check of the network's portal

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
