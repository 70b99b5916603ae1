// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/fix789ctl/exit_code.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

/// What engines of an administrator want that run this program where nobody watches: Intune, ConfigMgr and the like
/// (docs/deployment.md).
namespace fix789::app {

struct UnattendedOptions {
    bool oneLine = false;  ///< instead of the text, and nothing on standard error
    bool json = false;     ///< was ordered as well: the line comes after it
    int exitBase = 0;      ///< is added to every exit code but 0
    bool eventLog = false; ///< the result goes into the event log
    QString rowFile;       ///< the result is added to this file, as a row in JSON
};

/// What is among the arguments of any command, before anything can go wrong. Empty: --exit-base is no such number.
std::optional<UnattendedOptions> unattendedIn(const QStringList &arguments);

/// The result of this run ("fix789.report/1" or "fix789.repair/1"), which is asked for only if somebody ordered it, with its first
/// sentence.
void noteResult(std::function<QJsonObject()> document, const QString &sentence);

/// Tells the result as ordered. Returns the exit code of the program.
int finishUnattended(const UnattendedOptions &options, ExitCode exit);

} // namespace fix789::app
