// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <QString>

namespace fix789::adapters {

/// What other accounts must not be able to do.
enum class Guard {
    Contents, ///< write to its contents, now or by inheritance: for the folder itself
    Place,    ///< remove or replace it: for the folders above it
};

/// Judges a security descriptor (PSECURITY_DESCRIPTOR): its owner must be SYSTEM, Administrators or TrustedInstaller, and
/// its access list must exist and give write access to no other account. `alsoTrusted` (PSID, may be null) is one more
/// trusted account. Refused, with the reason, otherwise.
Result<void> judgeDescriptor(void *descriptor, void *alsoTrusted, Guard guard);

/// Judges the object at this path, without following a link or junction there (which is Refused). An unreadable descriptor
/// is Refused. Under Wine the prefix's user counts as an administrator, because it has no other.
Result<void> judgePath(const QString &path, Guard guard);

} // namespace fix789::adapters
