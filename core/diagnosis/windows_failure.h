// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "diagnosis/diagnose.h"
#include "model/verdict/verdict.h"

#include <span>

namespace fix789 {

/// The maximum size of a set, including "other".
inline constexpr std::size_t kMostInSet = 4;

/// Adds an open set for a fresh failure of Windows that no cause and no existing set explains: what its error allows and no
/// finding excludes. Removes sets that contradict the failure: causes that Windows got past.
void addWindowsFailure(Verdict &verdict, std::span<const CheckFinding> findings);

/// Adds an untried key, user name and password as untested.
void nameUntried(Verdict &verdict, std::span<const CheckFinding> findings);

} // namespace fix789
