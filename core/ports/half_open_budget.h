// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <chrono>

namespace fix789 {

/// Remembers, across runs of the program, how many half-open negotiations a server may still hold of us. A server may answer
/// only five of one address in 30 s, so we stay below that or wait (DESIGN 4).
class HalfOpenBudget {
public:
    virtual ~HalfOpenBudget() = default;

    /// How long to wait before `count` more may be begun with this server; zero: now.
    virtual std::chrono::milliseconds wait(const QString &address, int count) = 0;
    /// Notes that the server holds one more of ours since now.
    virtual void opened(const QString &address) = 0;
    /// One of them was carried to its end, and deleted: the server holds it no longer.
    virtual void closed(const QString &address) = 0;
};

} // namespace fix789
