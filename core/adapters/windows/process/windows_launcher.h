// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ports/launcher.h"

#include <QString>

namespace fix789 {

/// Starts one program. With an administrator's rights Windows asks for consent first; then the program cannot be stopped from
/// here, so a stop gives Cancelled at once while it runs to its end (its journal says how far it came).
/// An administrator's arguments may hold letters, digits and ._{}:- only, at most 64 of at most 128 characters; else Malformed.
class WindowsLauncher final : public Launcher {
public:
    /// The console program, fix789ctl.exe, in the folder of this program.
    WindowsLauncher();
    /// For tests: another program.
    explicit WindowsLauncher(QString program) : m_program(std::move(program)) {}

    Result<LaunchOutcome> run(const QStringList &arguments, const Secret &typed, Rights rights, std::stop_token stop) override;

private:
    Result<LaunchOutcome> runWithOwnRights(const QStringList &arguments, const Secret &typed,
                                           const std::stop_token &stop) const;
    Result<LaunchOutcome> runAsAdministrator(const QStringList &arguments, const std::stop_token &stop) const;

    QString m_program;
};

/// The arguments as one command line that needs no quoting; Malformed if they are not of the plain kind above.
Result<QString> administratorArguments(const QStringList &arguments);

} // namespace fix789
