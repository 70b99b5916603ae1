// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "base/secret.h"

#include <QByteArray>
#include <QStringList>

#include <stop_token>

namespace fix789 {

enum class Rights { Own, Administrator };

struct LaunchOutcome {
    int exitCode = 0;
    QByteArray output; ///< standard output; empty for an administrator's process, since Windows passes none on
};

/// Starts the console program beside this one and waits for it to exit. Blocks; callable from any thread.
class Launcher {
public:
    virtual ~Launcher() = default;

    /// `typed`: the complete standard input; with Rights::Administrator it must be empty (Malformed). Other errors:
    /// Cancelled (the user declined the consent prompt, or `stop` was requested), NotFound (no such program), Failed.
    virtual Result<LaunchOutcome> run(const QStringList &arguments, const Secret &typed, Rights rights, std::stop_token stop) = 0;
};

} // namespace fix789
