// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "ports/registry.h"

#include <QString>

namespace fix789 {

/// "Windows 11 23H2 (22631.4317)", as far as the registry says: the revision and the release may be missing. "Windows" if
/// nothing can be read.
QString systemDescription(const Registry &registry);

/// Whether this process has an administrator's rights now (not: whether the person could get them).
bool isElevated();

} // namespace fix789
