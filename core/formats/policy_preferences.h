// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "model/machine/policy.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace fix789::formats {

/// In bytes; the reader rejects larger files unread.
inline constexpr qsizetype kLargestPreferences = 1024 * 1024;

/// The settings that a file of group policy preferences ([MS-GPPREF]: Registry.xml, Services.xml) overwrites at every
/// refresh: values below HKEY_LOCAL_MACHINE and start types. Leaves out what may not apply to this computer, or not again:
/// items that are disabled, delete, only create missing values, or apply once; and items with item-level targeting, since
/// the file does not say whether it matched this computer. Each setting carries `policy`. Malformed: not such a file, or
/// beyond the limits.
Result<std::vector<OwnedSetting>> preferencesIn(const QByteArray &xml, const QString &policy);

} // namespace fix789::formats
