// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/verdict/finding.h"

#include <vector>

namespace fix789 {

/// What a climb proves, leaves open and rules out.
struct IkeReading {
    FindingVerdict verdict = FindingVerdict::Unknown;
    Text text; ///< one sentence
    std::vector<Cause> causes;
    std::vector<OpenSet> open;
    std::vector<Exclusion> excluded;
    std::vector<Note> notes;
    std::vector<Untested> untested;
    bool transient = false; ///< what hindered has passed by itself

    void add(CauseId id, std::vector<Text> evidence, const QString &where = {});
    void leaveOpen(const std::vector<CauseId> &ids, Text next);
    /// What is said first stays: the rows put first what has to be mended first.
    void say(FindingVerdict said, Text sentence);
    void note(std::string_view id, Text sentence);
    /// Not where it is proven, or open.
    void ruleOut(CauseId id, Text why);
    /// Cannot be known before what is proven is mended.
    void postpone(CauseId id, Text until);
    [[nodiscard]] bool has(CauseId id) const;
    [[nodiscard]] bool leavesOpen(CauseId id) const;
};

} // namespace fix789
