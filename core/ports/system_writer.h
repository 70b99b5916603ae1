// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/changes/change.h"
#include "base/result.h"

namespace fix789 {

/// The only port that writes. It makes a fact hold and knows nothing of why, of before, or of undo.
class SystemWriter {
public:
    virtual ~SystemWriter() = default;

    /// Makes the fact hold; harmless where it already does. When it returns, the system has it (registry keys are flushed).
    /// Errors: Refused (access denied, or the place is not on the closed list), NotFound (no such service, or the key above
    /// is missing), TimedOut (a service that does not reach its state in 30 s), Failed.
    virtual Result<void> make(const Change &change) = 0;
};

} // namespace fix789
