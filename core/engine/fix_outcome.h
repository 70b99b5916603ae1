// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "engine/fixer.h"

namespace fix789::engine {

// The outcomes that fixer.cpp (fixing) and undo.cpp (undoing) share.

FixOutcome ended(FixEnd end, const QString &run, Text text, std::optional<Error> error = {});
FixOutcome journalDamaged(const QString &run, const Error &error);

} // namespace fix789::engine
