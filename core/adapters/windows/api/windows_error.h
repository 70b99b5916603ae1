// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

namespace fix789::adapters {

/// The kind of failure that a Win32 code means. Unspecific codes are Failed.
ErrorKind kindOfWindowsError(unsigned long code);

/// An error with its Win32 code. Copy GetLastError() into a variable in the branch that failed, and pass that: building the
/// text may change it.
Failure windowsFailure(unsigned long code, QString doing);

} // namespace fix789::adapters
