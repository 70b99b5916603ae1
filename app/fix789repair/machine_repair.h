// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace fix789::app {

/// Carries out an engine::RepairOrder on this computer, by the machine's journal alone, and returns the contract's exit code
/// or an engine::RepairExit.
/// How it ended is in the file "result.json" beside the copy of the journal, unless it was an engine::RepairExit.
int repairMachine(const QStringList &words);

} // namespace fix789::app
