// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

namespace fix789::adapters {

/// The last statement of main: flushes the C library's buffers and ends the process with this exit code, without the
/// libraries' shutdown code. Everything that needs an orderly close must be closed before.
///
/// Returning from main kills the other threads wherever they are, and then each library cleans up. A thread that was just
/// exiting dies with a lock of winpthreads, and libstdc++ waits for it for ever (seen once in several hundred runs; the
/// result was on the screen and the program did not end).
[[noreturn]] void endProcess(int exitCode);

} // namespace fix789::adapters
