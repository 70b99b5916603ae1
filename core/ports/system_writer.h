// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "model/changes/change.h"

namespace fix789 {

/// The only port that writes. It applies a fact, and is unaware of reasons, previous states and undo.
class SystemWriter {
public:
    virtual ~SystemWriter() = default;

    /// Applies the fact; harmless if it already holds. On return the system has stored it (registry keys are flushed).
    /// Errors: Refused (access denied, or the place is outside the closed list), NotFound (no such service, or the parent
    /// key is missing), TimedOut (a service that does not reach its state in 30 s), Failed.
    virtual Result<void> make(const Change &change) = 0;
};

} // namespace fix789
