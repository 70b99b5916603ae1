// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/live_computer.h"
#include "ports/progress.h"

#include <QString>

namespace fix789::app {

/// The recorded computer of a file, with stand-ins for its names and addresses.
Result<recording::CaseFile> recordCase(const QString &path);
/// This computer, and the network path to the target's server, with the same stand-ins. Cancelled if `progress` was stopped.
Result<recording::CaseFile> recordThis(const Target &target, Settings settings, const Progress &progress);

} // namespace fix789::app
