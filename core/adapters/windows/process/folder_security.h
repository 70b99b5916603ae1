// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "adapters/windows/process/path_judgement.h"
#include "base/result.h"

#include <QString>

namespace fix789::adapters {

/// path_judgement.h for programs with Qt. All: Refused, with the reason and the name of the account, if it is not trusted.

Result<void> judgeDescriptor(void *descriptor, void *alsoTrusted, Guard guard);
Result<void> judgePath(const QString &path, Guard guard);
/// An open file or folder; the path is for the reason.
Result<void> judgeObject(void *handle, const QString &path, Guard guard);
/// Forward or back slashes.
Result<void> judgeProgramFolder(const QString &folder);
/// The same, with the reason as it is.
std::optional<Distrust> distrustOfProgram(const QString &folder);

/// Where the reason lies and whose it is, in no language: "C:\\folder\\file: COMPUTER\\name".
QString placeOf(const Distrust &distrust);

} // namespace fix789::adapters
