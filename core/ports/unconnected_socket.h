// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ports/datagrams.h"

#include <chrono>
#include <stop_token>
#include <vector>

namespace fix789 {

/// Sends to many peers at once from one source port per address family, where one conversation per peer would exceed the
/// process's socket limit. Stays in the thread that created it.
class UnconnectedSocket {
public:
    virtual ~UnconnectedSocket() = default;

    /// Errors: Malformed (no address), NotSupported (this system lacks the address family), Refused (the system or a local
    /// filter forbids it), Failed (no route ...).
    virtual Result<void> send(const Endpoint &peer, const QByteArray &bytes) = 0;
    /// Waits until something arrives, `until` (Clock::monotonic()) passes, or `stop` is requested. Empty: nothing arrived.
    /// Anyone may have sent these bytes. For an ICMP error, `from` is the peer it concerns.
    virtual std::vector<Arrival> wait(std::chrono::milliseconds until, std::stop_token stop) = 0;
};

} // namespace fix789
