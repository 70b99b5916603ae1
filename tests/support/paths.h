// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

// Where the tests find what they read and start. Compiled in one source alone, so that a compiler cache serves every checkout.
namespace fix789::test {

/// The folder of ARCHITECTURE.md, without a slash at its end.
QString sourceFolder();

/// The fix789ctl of this build.
QString consoleProgram();

} // namespace fix789::test
