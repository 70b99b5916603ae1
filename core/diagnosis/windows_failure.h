// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "diagnosis/diagnose.h"
#include "model/verdict/verdict.h"

#include <span>

namespace fix789::diagnosis {

/// The maximum size of a set, including "other".
inline constexpr std::size_t kMostInSet = 4;

/// Adds an open set for a fresh failure of Windows that no cause and no existing set explains: everything that its error
/// number allows and no finding excludes, as one set of any length; shortenSets() comes after the answers. Removes sets that
/// contradict the failure: causes that Windows got past.
void addWindowsFailure(Verdict &verdict, std::span<const CheckFinding> findings);

/// Shortens each set to its first causes and "other", kMostInSet in all. A cause that the user's answer excludes or moves to
/// the end makes room for the next one.
void shortenSets(Verdict &verdict);

/// Adds an untried key, user name and password as untested.
void nameUntried(Verdict &verdict, std::span<const CheckFinding> findings);

} // namespace fix789::diagnosis
