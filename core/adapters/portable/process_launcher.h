// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ports/launcher.h"

#include <QString>

namespace fix789::adapters {

/// Starts a program with our own rights. Rights::Administrator is NotSupported: there is no consent prompt here.
class ProcessLauncher : public Launcher {
public:
    explicit ProcessLauncher(QString program);

    /// Also Failed if the program writes more than 64 MiB or crashes. Its standard error goes to ours.
    Result<LaunchOutcome> run(const QStringList &arguments, const Secret &typed, Rights rights, std::stop_token stop) override;

private:
    QString m_program;
};

} // namespace fix789::adapters
