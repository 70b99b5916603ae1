// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

namespace fix789 {

/// The contract's exits.
enum class ExitCode {
    Done = 0, ///< healthy, or done
    CauseFound = 1,
    UsageError = 2,   ///< or a file that cannot be used
    Undetermined = 3, ///< or could not look
    FixFailed = 4,    ///< failed or refused; everything is as before
    Cancelled = 5,
    NotAllBack = 6, ///< failed, and not everything could be put back
};

} // namespace fix789
