// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

namespace fix789::adapters {

/// Asks Windows to restart, as "Restart" in the Start menu does: programs with unsaved work are asked first, and the person
/// may still cancel there. Afterwards Windows starts this program again if it has been running for a minute. Returns as soon
/// as Windows has begun. Errors: Refused (this account may not restart the computer), Failed.
/// https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-exitwindowsex
Result<void> restartWindows();

} // namespace fix789::adapters
