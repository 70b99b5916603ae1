// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "model/machine/ras_attempt.h"

#include <functional>
#include <optional>

namespace fix789 {

/// What came of the attempts to connect that were made for this check. As constructed: none was asked for. Callable from any
/// thread.
struct OwnAttempts {
    /// The attempt itself; Facts::attempts holds it as well. Nothing: none was asked for. Errors: why it could not be made:
    /// NotSupported (only Windows does, and no record), NotFound (no such connection), Refused, Cancelled, TimedOut, Failed.
    std::function<Result<std::optional<RasAttempt>>()> dialed = [] { return std::optional<RasAttempt>(); };
    /// Why it could not be repeated with the server let past this computer's filters, where that was asked for: Refused (no
    /// administrator), NotSupported, NotFound (the server has no IPv4 address), Cancelled, TimedOut, Failed.
    std::function<Result<void>()> permission = [] { return Result<void>(); };
    /// Why it could not be repeated with the Windows firewall off, where that was asked for: NotFound (none is on), Refused (no
    /// administrator, or a policy keeps it on), Cancelled, TimedOut, Failed, and those of reading the firewall.
    std::function<Result<void>()> firewallOff = [] { return Result<void>(); };
};

} // namespace fix789
