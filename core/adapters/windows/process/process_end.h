// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

namespace fix789 {

/// Last statement of main: writes out what the C library still holds and ends the process with this exit code, without the
/// farewell of the libraries. Everything that must be closed properly has been closed before.
///
/// Returning from main kills the other threads wherever they are and then lets each library tidy up. A thread that was just
/// leaving dies with a lock of winpthreads, and libstdc++ waits for it for ever (seen once in some hundred runs; the answer
/// stood on the screen and the program did not end).
[[noreturn]] void endProcess(int exitCode);

} // namespace fix789
