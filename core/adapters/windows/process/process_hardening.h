// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <QString>

namespace fix789 {

/// First statement of main: libraries are loaded from the program's folder and System32 only, and environment variables that
/// steer Qt or OpenSSL (QT_*, OPENSSL_*, SSL_*) are removed. Whoever creates the application empties its library paths too.
void hardenProcess();

/// For a process with an administrator's rights: Refused unless only administrators may write to this program's folder and
/// the programs and libraries in it, or take it away. Under Wine nothing is judged: a Unix folder says nothing of Windows.
Result<void> refuseUnsafeProgramFolder();

/// The judgement itself, for a folder with forward or back slashes.
Result<void> judgeProgramFolder(const QString &folder);

} // namespace fix789
