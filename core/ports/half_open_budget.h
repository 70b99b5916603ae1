// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <chrono>

namespace fix789 {

/// Counts, across runs of the program, the half-open negotiations of ours that a server may still hold. A server may allow
/// only five per address in 30 s, so the program stays below that or waits (docs/protocol-notes.md).
class HalfOpenBudget {
public:
    virtual ~HalfOpenBudget() = default;

    /// How long to wait before beginning `count` more with this server; zero: begin now.
    virtual std::chrono::milliseconds wait(const QString &address, int count) = 0;
    /// Records that the server holds one more of ours from now on.
    virtual void opened(const QString &address) = 0;
    /// Records that we completed and deleted one: the server no longer holds it.
    virtual void closed(const QString &address) = 0;
};

} // namespace fix789
