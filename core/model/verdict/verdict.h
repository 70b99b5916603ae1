// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/verdict/cause.h"
#include "base/text.h"

#include <QString>

#include <vector>

namespace fix789 {

enum class VerdictState { Healthy, Caused, Undetermined };

/// A check that could not look.
struct NotLookedAt {
    QString check;
    Text why;

    bool operator==(const NotLookedAt &) const = default;
};

/// What all findings together say. Holds no time and no random value: the same findings give the same verdict.
struct Verdict {
    VerdictState state = VerdictState::Undetermined;
    bool transient = false;    ///< will pass by itself; try again
    std::vector<Cause> causes; ///< in the order of fixing
    std::vector<OpenSet> undetermined;
    std::vector<Untested> untested;
    std::vector<Exclusion> excluded;
    std::vector<Note> notes;
    std::vector<NotLookedAt> notLookedAt;

    bool operator==(const Verdict &) const = default;
};

} // namespace fix789
