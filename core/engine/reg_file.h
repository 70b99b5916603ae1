// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "engine/fixer.h"

#include <QByteArray>

namespace fix789::engine {

/// Registry files that the user can import without us (regedit format 5, UTF-16LE with BOM), also for service start types,
/// which are registry values.

/// The keys that the plan changes, with all their present values.
Result<QByteArray> regFileOfKeysBefore(const Machine &machine, const FixPlan &plan);
/// Importing it applies exactly the plan's changes; services that must run start at the next restart.
QByteArray regFileToMake(const FixPlan &plan);
/// Importing it undoes exactly the plan's changes.
QByteArray regFileToUndo(const FixPlan &plan);

} // namespace fix789::engine
