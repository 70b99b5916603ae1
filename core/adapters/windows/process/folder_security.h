// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <QString>

namespace fix789 {

/// How much others must not be able to do.
enum class Guard {
    Contents, ///< nothing in it, now or inherited, may be written by others: the folder itself
    Place,    ///< no other account may remove or replace it: the folders above it
};

/// Judges a security descriptor (PSECURITY_DESCRIPTOR): its owner must be SYSTEM, Administrators or TrustedInstaller, and its
/// access list must exist and give nobody else the rights to write. `alsoTrusted` (PSID, may be null) is one account more.
/// Else Refused, with the reason.
Result<void> judgeDescriptor(void *descriptor, void *alsoTrusted, Guard guard);

/// Judges what stands at this path, without following a link or junction there (which is Refused). What cannot be read is
/// Refused. Under Wine the user of the prefix counts as an administrator, since it has no other.
Result<void> judgePath(const QString &path, Guard guard);

} // namespace fix789
