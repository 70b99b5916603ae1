// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "adapters/windows/process/process_end.h"

#include <windows.h>

#include <cstdio>
#include <cstdlib>

namespace fix789::adapters {

// https://learn.microsoft.com/windows/win32/api/processthreadsapi/nf-processthreadsapi-exitprocess names the danger: it
// stops other threads first, and a library that then needs one of their locks waits for ever.
void endProcess(int exitCode)
{
    std::fflush(nullptr);
    TerminateProcess(GetCurrentProcess(), UINT(exitCode));
    std::abort(); // unreachable: a process may always end itself
}

} // namespace fix789::adapters
