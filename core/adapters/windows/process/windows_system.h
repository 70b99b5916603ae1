// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "ports/registry.h"

#include <QString>

namespace fix789::adapters {

/// "Windows 11 23H2 (22631.4317)", as far as the registry says: revision and release may be missing. "Windows" if nothing is
/// readable.
QString systemDescription(const Registry &registry);

/// Whether this process is elevated now (not: whether the user could elevate).
bool isElevated();

/// Elevated, while the same user's other programs are not. False where User Account Control is off, for the built-in
/// administrator, and under Wine: there every program has all rights, and none could be started without.
bool isElevatedByConsent();

} // namespace fix789::adapters
