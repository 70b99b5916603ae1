// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "adapters/windows/process/process_end.h"

#include <windows.h>

#include <cstdio>
#include <cstdlib>

namespace fix789 {

// https://learn.microsoft.com/windows/win32/api/processthreadsapi/nf-processthreadsapi-exitprocess names the danger: other
// threads are stopped first, and a library that then wants a lock of theirs does not come back.
void endProcess(int exitCode)
{
    std::fflush(nullptr);
    TerminateProcess(GetCurrentProcess(), UINT(exitCode));
    std::abort(); // not reached: a process may always end itself
}

} // namespace fix789
