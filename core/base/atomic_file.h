// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace fix789 {

/// Replaces the file's content completely, or leaves it unchanged, even on a full disk. `doing` goes into the error. Errors:
/// Refused (the system denies access), Failed.
Result<void> writeAtomicFile(const QString &path, const QByteArray &bytes, QString doing);

} // namespace fix789
