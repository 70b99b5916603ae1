// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "model/machine/ras_attempt.h"

#include <optional>
#include <vector>

namespace fix789 {

/// What Windows' own attempts to connect gave, as its log remembers them. Dials nothing. Callable from any thread.
class Attempts {
public:
    virtual ~Attempts() = default;

    /// Of all connections, in any order; none is an answer. Errors: Refused, NotSupported (cannot be asked here, or not
    /// recorded), Malformed, Failed.
    virtual Result<std::vector<RasAttempt>> attempts() const = 0;

    /// The one that was made for this look; attempts() holds it as well. Nothing: nobody asked for one. Errors: why it could not
    /// be made: NotSupported (only Windows does, and no record), NotFound (no such connection), Refused, Cancelled, TimedOut,
    /// Failed.
    virtual Result<std::optional<RasAttempt>> dialed() const { return std::optional<RasAttempt>(); }

    /// Why the same could not be tried once more with the server let past this computer's filters, where somebody asked for that:
    /// Refused (no administrator), NotSupported, NotFound (the server has no IPv4 address), Cancelled, TimedOut, Failed.
    virtual Result<void> permission() const { return {}; }

    /// Why it could not be tried with the Windows firewall off, where somebody asked for that: NotFound (none is on), Refused (no
    /// administrator, or a policy keeps it on), Cancelled, TimedOut, Failed, and those of reading the firewall.
    virtual Result<void> firewallOff() const { return {}; }
};

} // namespace fix789
