// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "command_line.h"

#include "engine/fixer.h"

namespace fix789::app {

/// Lasting changes of this computer are made by fix789repair alone. These start it, with the consent prompt unless this
/// program is elevated already, print how it ended, and return the exit code.

/// Looks for the causes first, and asks, unless the options say otherwise.
ExitCode fixComputer(const CommandLine &line, const engine::FixRequest &request);
/// An empty run: every repair of this computer that is not undone.
ExitCode undoComputer(const QString &run, const CommandLine &line);

} // namespace fix789::app
