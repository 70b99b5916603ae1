// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/text.h"
#include "report/report.h"

namespace fix789::report {

/// The first sentence of a report.
Text headlineOf(const Report &report);

} // namespace fix789::report
