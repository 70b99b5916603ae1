// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <QByteArray>

namespace fix789 {

/// A file of lines to which lines are only ever added.
class DurableLog {
public:
    virtual ~DurableLog() = default;

    /// Everything in it; empty if it does not exist yet. Malformed beyond 16 MiB. Refused if it may not be read.
    virtual Result<QByteArray> contents() const = 0;
    /// Adds a line (without its newline). On success it is on the disk and not only in the system's memory. A last line that
    /// lacks its newline was never there: it is cut off first.
    virtual Result<void> append(const QByteArray &line) = 0;
};

} // namespace fix789
