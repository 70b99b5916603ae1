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

enum class Elevation {
    None,
    ByConsent, ///< while the same user's other programs are not
    Always,    ///< as all programs of this user: User Account Control is off, or this is the built-in administrator
};

/// `token`: a HANDLE with TOKEN_QUERY. None if it does not tell.
/// https://learn.microsoft.com/windows/win32/api/winnt/ne-winnt-token_elevation_type
Elevation elevationOf(void *token);

/// Whether this process is elevated now (not: whether the user could elevate).
bool isElevated();

/// Whether it is by consent. Never under Wine, which starts every program with such a token.
bool isElevatedByConsent();

} // namespace fix789::adapters
