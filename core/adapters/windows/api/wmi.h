// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <QString>
#include <QStringList>
#include <QVariant>

#include <functional>
#include <vector>

namespace fix789 {

/// One object's properties: texts, numbers, truth values, and lists of them (QVariantList). One that is null is left out.
using WmiRow = QVariantHash;

/// Asks Windows Management Instrumentation on this computer: `space` is a namespace ("root\\cimv2"), `query` in WQL. Nothing is
/// called or changed. At most 1,000 objects, 10 s. Errors: NotSupported (no such namespace or class here), Refused, TimedOut,
/// Malformed (too many), Failed.
Result<std::vector<WmiRow>> askWmi(const QString &space, const QString &query, const QStringList &properties);

/// askWmi, or a test in its place.
using WmiQuery = std::function<Result<std::vector<WmiRow>>(const QString &, const QString &, const QStringList &)>;

} // namespace fix789
