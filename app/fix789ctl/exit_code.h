// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

namespace fix789::app {

/// The contract's exit codes.
enum class ExitCode {
    Done = 0, ///< healthy, or done
    CauseFound = 1,
    UsageError = 2,   ///< or an unusable file
    Undetermined = 3, ///< or the check could not run
    FixFailed = 4,    ///< failed or refused; everything is as before
    Cancelled = 5,
    NotAllBack = 6, ///< failed, and some changes could not be undone
};

} // namespace fix789::app
