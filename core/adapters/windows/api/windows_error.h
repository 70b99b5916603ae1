// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

namespace fix789 {

/// What kind of failure a Win32 code is. Codes that say nothing more are Failed.
ErrorKind kindOfWindowsError(unsigned long code);

/// An error with its Win32 code. Read GetLastError() into a variable in the branch that failed, and pass that: text that is
/// put together on the way may change it.
Failure windowsFailure(unsigned long code, QString doing);

} // namespace fix789
