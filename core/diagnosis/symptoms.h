// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "checks/check.h"
#include "diagnosis/cause_ids.h"
#include "model/verdict/verdict.h"

#include <array>
#include <span>
#include <vector>

namespace fix789::diagnosis {

/// What a verdict must contain for a row to apply.
enum class ExplainedBy {
    Cause,      ///< a confirmed cause
    Set,        ///< a member of an open set
    CauseOrSet, ///< either
    WholeSet,   ///< an open set without other members
    Note,       ///< a note with this id
};

enum class Then {
    Dropped,  ///< removes causes and sets with a symptom; the other members of such a set become untested `until`, if given
    Untested, ///< the same; the symptoms become untested too. What a device on the path reported (Cause::where) stays
    Noted,    ///< causes become notes; sets stay
};

/// What one cause, set or note explains: its symptoms then carry no evidence of their own. The explaining set stays.
struct Symptoms {
    ExplainedBy by;
    CauseIds explainedBy;
    CauseIds symptoms;
    Then then = Then::Dropped;
    const char *until = nullptr; ///< QT_TRANSLATE_NOOP("Text", ...)
    CauseIds silently = {};      ///< other members of a dropped set that do not become untested
};

/// If one of these causes is confirmed, the open sets of these checks do not count.
struct Obscured {
    CauseIds explainedBy;
    std::array<const checks::Check *, 2> checks;
    const char *until = nullptr; ///< if given, the members of those sets are untested until then
};

/// In the order of application.
std::span<const Symptoms> symptomTable();
std::span<const Obscured> obscuredTable();

void suppressSymptoms(Verdict &verdict);
/// The rows that suppress the open sets of `check`.
std::vector<const Obscured *> obscuredBy(const Verdict &verdict, const checks::Check &check);

} // namespace fix789::diagnosis
