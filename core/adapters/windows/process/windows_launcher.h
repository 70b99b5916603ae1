// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ports/launcher.h"

#include <QString>

namespace fix789::adapters {

/// For an elevated start Windows asks for consent first, unless this process is elevated itself. Elevated arguments may contain
/// only letters, digits and ._{}:-, at most 64 of at most 128 characters; else Malformed.
class WindowsLauncher final : public Launcher {
public:
    /// fix789ctl.exe and fix789repair.exe, in the folder of this program.
    WindowsLauncher();
    /// For tests: other programs.
    WindowsLauncher(QString program, QString repairProgram)
        : m_program(std::move(program)), m_repairProgram(std::move(repairProgram))
    {
    }

    std::optional<LaunchBar> bar() const override;

    Result<LaunchOutcome> run(const QStringList &arguments, const Secret &typed, Rights rights, std::stop_token stop) override;

private:
    Result<LaunchOutcome> runWithOwnRights(const QStringList &arguments, const Secret &typed, const std::stop_token &stop) const;
    Result<LaunchOutcome> runAsAdministrator(const QStringList &arguments) const;
    Result<int> runElevated(const QString &arguments) const;

    QString m_program;
    QString m_repairProgram;
};

/// The arguments as one command line that needs no quoting; Malformed if they break the rule above.
Result<QString> administratorArguments(const QStringList &arguments);

} // namespace fix789::adapters
