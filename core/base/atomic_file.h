// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace fix789 {

/// Puts these bytes in the place of a file, or leaves what is there as it is: on a full disk, too. Errors: Refused (the system
/// does not allow it), Failed. `doing`: for the error.
Result<void> writeAtomicFile(const QString &path, const QByteArray &bytes, QString doing);

} // namespace fix789
