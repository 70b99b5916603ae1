// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ports/launcher.h"

#include <QString>

namespace fix789::adapters {

/// Starts one program. For an elevated start Windows asks for consent first; this process cannot then stop it, so a stop
/// request gives Cancelled at once while the program runs to its end (its journal says how far it came). Elevated arguments
/// may contain only letters, digits and ._{}:-, at most 64 of at most 128 characters; else Malformed.
class WindowsLauncher final : public Launcher {
public:
    /// The console program, fix789ctl.exe, in the folder of this program.
    WindowsLauncher();
    /// For tests: another program.
    explicit WindowsLauncher(QString program) : m_program(std::move(program)) {}

    Result<LaunchOutcome> run(const QStringList &arguments, const Secret &typed, Rights rights, std::stop_token stop) override;

private:
    Result<LaunchOutcome> runWithOwnRights(const QStringList &arguments, const Secret &typed, const std::stop_token &stop) const;
    Result<LaunchOutcome> runAsAdministrator(const QStringList &arguments, const std::stop_token &stop) const;

    QString m_program;
};

/// The arguments as one command line that needs no quoting; Malformed if they break the rule above.
Result<QString> administratorArguments(const QStringList &arguments);

} // namespace fix789::adapters
