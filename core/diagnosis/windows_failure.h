// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "diagnosis/diagnose.h"
#include "model/verdict/verdict.h"

#include <span>

namespace fix789::diagnosis {

/// The maximum size of a set, including "other".
inline constexpr std::size_t kMostInSet = 4;

/// What a fresh failure of Windows leaves open, where no cause explains it: of all that its number allows what no finding
/// excludes, as one set, however long: shortenSets() comes after the answers. Sets that contradict it go: what Windows came past
/// is none of them. A set that stands explains it.
void addWindowsFailure(Verdict &verdict, std::span<const CheckFinding> findings);

/// Leaves the first of each set and "other", kMostInSet in all. What an answer of a person rules out or puts last makes room for
/// what stood behind it.
void shortenSets(Verdict &verdict);

/// A key, a name and a password that nobody has tried are named as untested.
void nameUntried(Verdict &verdict, std::span<const CheckFinding> findings);

} // namespace fix789::diagnosis
