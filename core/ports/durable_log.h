// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <QByteArray>

namespace fix789 {

/// An append-only file of lines.
class DurableLog {
public:
    virtual ~DurableLog() = default;

    /// The whole content; empty if the file does not exist yet. Malformed beyond 16 MiB. Refused if reading is denied.
    virtual Result<QByteArray> contents() const = 0;
    /// Appends a line (without its newline). On success the line is on the disk, not only in the system's cache. A last line
    /// without its newline is incomplete: append() cuts it off first.
    virtual Result<void> append(const QByteArray &line) = 0;
};

} // namespace fix789
