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
    QByteArray output; ///< standard output; empty when run as administrator, since Windows hands on none
};

/// Starts the console program beside this one and waits for its end. Blocks; callable from any thread.
class Launcher {
public:
    virtual ~Launcher() = default;

    /// `typed`: what it reads on its standard input, all of it; what runs as administrator takes none (Malformed). Errors too:
    /// Cancelled (the consent prompt was declined, or stop was asked for), NotFound (no program there), Failed.
    virtual Result<LaunchOutcome> run(const QStringList &arguments, const Secret &typed, Rights rights, std::stop_token stop) = 0;
};

} // namespace fix789
