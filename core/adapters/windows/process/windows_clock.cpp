// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "adapters/windows/process/windows_clock.h"

#include <windows.h>

namespace fix789::adapters {

// GetTickCount64 includes sleep and hibernation, so now minus it is a fixed moment (to 16 ms) until the clock is set.
// https://learn.microsoft.com/windows/win32/api/sysinfoapi/nf-sysinfoapi-gettickcount64
Result<QDateTime> WindowsClock::bootedAt() const
{
    return now().addMSecs(-qint64(GetTickCount64()));
}

} // namespace fix789::adapters
