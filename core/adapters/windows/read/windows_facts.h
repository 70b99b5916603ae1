// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ports/facts.h"
#include "ports/registry.h"

namespace fix789 {

/// How Windows is read: a function of this folder for each fact. `runs` are NotSupported: this program keeps them, not Windows.
/// `registry` outlives what this gives.
Facts windowsFacts(const Registry &registry);

} // namespace fix789
