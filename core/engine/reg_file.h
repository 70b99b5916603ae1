// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "engine/fixer.h"

#include <QByteArray>

namespace fix789 {

/// Registry files that a person can use without us (regedit format 5, UTF-16LE with its mark), also for service start
/// types, which lie in the registry.

/// The keys that the plan touches, with all their values as they are now.
Result<QByteArray> regFileOfKeysBefore(const Machine &machine, const FixPlan &plan);
/// Importing it makes what the plan changes, and nothing else; services that must run are started by the next restart.
QByteArray regFileToMake(const FixPlan &plan);
/// Importing it puts back what the plan changes, and nothing else.
QByteArray regFileToUndo(const FixPlan &plan);

} // namespace fix789
