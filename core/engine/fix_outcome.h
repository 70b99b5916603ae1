// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "engine/fixer.h"

namespace fix789 {

// How a fixer's work ends, for its two sources: fixer.cpp (making) and undo.cpp (taking back).

FixOutcome ended(FixEnd end, const QString &run, Text text, std::optional<Error> error = {});
FixOutcome journalDamaged(const QString &run, const Error &error);

} // namespace fix789
