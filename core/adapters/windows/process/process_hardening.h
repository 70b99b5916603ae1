// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

namespace fix789::adapters {

/// The first statement of main: loads libraries only from the program's folder and System32, and removes variables that
/// control Qt or OpenSSL (QT_*, OPENSSL_*, SSL_*). The creator of the application also clears its library paths.
void hardenProcess();

/// For an elevated process: Refused unless only administrators can write to this program's folder, to the programs and
/// libraries in it, or replace it. Under Wine this always succeeds: a Unix folder says nothing about Windows.
Result<void> refuseUnsafeProgramFolder();

} // namespace fix789::adapters
