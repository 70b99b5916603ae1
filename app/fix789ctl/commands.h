// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "exit_code.h"

#include <QStringList>

namespace fix789::app {

// The contract's commands. Each takes the arguments after its name.
ExitCode runList(const QStringList &arguments);
ExitCode runCheck(const QStringList &arguments);
ExitCode runExport(const QStringList &arguments);
ExitCode runCompare(const QStringList &arguments);
ExitCode runFix(const QStringList &arguments);
ExitCode runUndo(const QStringList &arguments);
ExitCode runHistory(const QStringList &arguments);
ExitCode runRecord(const QStringList &arguments);
ExitCode runNegotiationCommand(const QStringList &arguments);
ExitCode runKey(const QStringList &arguments);
ExitCode runSweep(const QStringList &arguments);
ExitCode runServers(const QStringList &arguments);
ExitCode runReport(const QStringList &arguments);
ExitCode runSummarise(const QStringList &arguments);
ExitCode runSelfTest(const QStringList &arguments);
ExitCode runRespond(const QStringList &arguments);

} // namespace fix789::app
