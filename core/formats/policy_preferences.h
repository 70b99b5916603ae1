// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/machine/policy.h"
#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace fix789 {

/// Bytes of one file; a larger one is refused unread.
inline constexpr qsizetype kLargestPreferences = 1024 * 1024;

/// What a file of group policy preferences ([MS-GPPREF]: Registry.xml, Services.xml) writes at every refresh, whatever stands
/// there: values below HKEY_LOCAL_MACHINE and start types. What need not hold for this computer, or not again, is left out: what
/// is switched off, deletes, only makes what is missing, or applies once; and what has item-level targeting, since the file
/// does not say whether it met this computer. `policy` is named in each. Malformed: no such file, or beyond the limits.
Result<std::vector<OwnedSetting>> preferencesIn(const QByteArray &xml, const QString &policy);

} // namespace fix789
