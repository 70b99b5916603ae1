// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/fix789ctl/command_line.h"

namespace fix789::app {

// What follows "site" (the contract).
ExitCode runSiteAudit(const CommandLine &line);
ExitCode runSiteSign(const CommandLine &line);
ExitCode runSitePlaybook(const CommandLine &line);
ExitCode runSiteSurvey(const CommandLine &line);

/// The arguments after "audit", "sign" or "survey".
inline QStringList filesOf(const CommandLine &line)
{
    return line.positionals().mid(1);
}

} // namespace fix789::app
