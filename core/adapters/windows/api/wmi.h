// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <QString>
#include <QStringList>
#include <QVariant>

#include <functional>
#include <vector>

namespace fix789::adapters {

/// One object's properties: texts, numbers, booleans, and lists of them (QVariantList). Null properties are missing.
using WmiRow = QVariantHash;

/// Queries Windows Management Instrumentation on this computer: `space` is a namespace ("root\\cimv2"), `query` is WQL.
/// Read-only. At most 1,000 objects, and 10 s for all of it. Errors: NotSupported (no such namespace or class here), Refused,
/// TimedOut, Malformed (too many), Failed.
Result<std::vector<WmiRow>> askWmi(const QString &space, const QString &query, const QStringList &properties);

/// askWmi, or a test's replacement.
using WmiQuery = std::function<Result<std::vector<WmiRow>>(const QString &, const QString &, const QStringList &)>;

} // namespace fix789::adapters
