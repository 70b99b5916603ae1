// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "exit_code.h"

namespace fix789::app {

class CommandLine;

// The contract's commands, and help. Each takes its command line, which has been parsed.
ExitCode runBaseline(const CommandLine &line);
ExitCode runWatch(const CommandLine &line);
ExitCode runList(const CommandLine &line);
ExitCode runCheck(const CommandLine &line);
ExitCode runExport(const CommandLine &line);
ExitCode runCompare(const CommandLine &line);
ExitCode runFix(const CommandLine &line);
ExitCode runUndo(const CommandLine &line);
ExitCode runHistory(const CommandLine &line);
ExitCode runRecord(const CommandLine &line);
ExitCode runNegotiationCommand(const CommandLine &line);
ExitCode runKey(const CommandLine &line);
ExitCode runSweep(const CommandLine &line);
ExitCode runServers(const CommandLine &line);
ExitCode runReport(const CommandLine &line);
ExitCode runSummarise(const CommandLine &line);
ExitCode runSite(const CommandLine &line);
ExitCode runSelfTest(const CommandLine &line);
ExitCode runRespond(const CommandLine &line);
ExitCode runHelp(const CommandLine &line);

} // namespace fix789::app
