// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "checks/check.h"
#include "diagnosis/cause_ids.h"
#include "model/verdict/verdict.h"

#include <array>
#include <span>
#include <vector>

namespace fix789 {

/// What has to stand in a verdict for a row of the table to apply.
enum class ExplainedBy {
    Cause,      ///< a confirmed cause
    Set,        ///< one of an open set
    CauseOrSet, ///< either
    WholeSet,   ///< an open set that has nothing else
    Note,       ///< a note of this id
};

enum class Then {
    Dropped,  ///< causes and sets with a symptom go; what else stood in such a set is untested `until`, if that is given
    Untested, ///< so do they, and the symptoms are untested as well. What someone on the path has said (Cause::where) stays
    Noted,    ///< causes become notes; sets stay
};

/// What one thing explains of others, which then say nothing of their own. A set that explains stays.
struct Symptoms {
    ExplainedBy by;
    CauseIds explainedBy;
    CauseIds symptoms;
    Then then = Then::Dropped;
    const char *until = nullptr; ///< QT_TRANSLATE_NOOP("Text", ...)
    CauseIds silently = {};      ///< what else of a dropped set goes without being called untested
};

/// What a check leaves open says nothing where one of these causes is confirmed.
struct Obscured {
    CauseIds explainedBy;
    std::array<const Check *, 2> checks;
    const char *until = nullptr; ///< given: what was open is untested until then
};

/// In the order in which they are applied.
std::span<const Symptoms> symptomTable();
std::span<const Obscured> obscuredTable();

void suppressSymptoms(Verdict &verdict);
/// The rows that keep back what `check` leaves open.
std::vector<const Obscured *> obscuredBy(const Verdict &verdict, const Check &check);

} // namespace fix789
