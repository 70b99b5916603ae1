// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/text.h"
#include "model/verdict/cause.h"

#include <QString>

#include <vector>

namespace fix789 {

enum class VerdictState { Healthy, Caused, Undetermined };

/// A check without access to what it examines.
struct NotLookedAt {
    QString check;
    Text why;

    bool operator==(const NotLookedAt &) const = default;
};

/// The conclusion from all findings. It contains no time and no random value: equal findings give an equal verdict.
struct Verdict {
    VerdictState state = VerdictState::Undetermined;
    bool transient = false;    ///< it will resolve itself; try again
    std::vector<Cause> causes; ///< in the order of fixing
    std::vector<OpenSet> undetermined;
    std::vector<Untested> untested;
    std::vector<Exclusion> excluded;
    std::vector<Note> notes;
    std::vector<NotLookedAt> notLookedAt;

    bool operator==(const Verdict &) const = default;
};

} // namespace fix789
