// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ports/datagrams.h"

#include <chrono>
#include <stop_token>
#include <vector>

namespace fix789 {

/// Datagrams to many at once from one source port for each family of addresses, where a conversation with each would need more
/// sockets than a process may have. Stays in the thread that made it.
class UnconnectedSocket {
public:
    virtual ~UnconnectedSocket() = default;

    /// Errors: Malformed (no address), NotSupported (no such address family here), Refused (the system or a local filter forbids
    /// it), Failed (no route ...).
    virtual Result<void> send(const Endpoint &peer, const QByteArray &bytes) = 0;
    /// Waits until something arrives or `until` (Clock::monotonic()) has come or stop is asked for. Empty: nothing came.
    /// Foreign bytes, from anybody. Of an ICMP error `from` is the peer it is about.
    virtual std::vector<Arrival> wait(std::chrono::milliseconds until, std::stop_token stop) = 0;
};

} // namespace fix789
