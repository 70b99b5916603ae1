// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ports/facts.h"
#include "ports/registry.h"

namespace fix789::adapters {

/// Reads Windows: a function of this folder for each fact. `runs` are NotSupported: this program stores them, not Windows.
/// `registry` must outlive the result.
Facts windowsFacts(const Registry &registry);

} // namespace fix789::adapters
