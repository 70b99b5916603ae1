// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "model/machine/ras_attempt.h"

#include <functional>
#include <optional>

namespace fix789 {

/// The result of the connection attempts made for this check. By default, none was requested. Callable from any thread.
struct OwnAttempts {
    /// The attempt itself; Facts::attempts contains it as well. Nothing: not requested. Errors say why no attempt was
    /// possible: NotSupported (neither Windows nor a recording of it), NotFound (no such connection), Refused, Cancelled,
    /// TimedOut, Failed.
    std::function<Result<std::optional<RasAttempt>>()> dialed = [] { return std::optional<RasAttempt>(); };
    /// Why a requested repetition with a permit through this computer's filters was impossible: Refused (no administrator),
    /// NotSupported, NotFound (the server has no IPv4 address), Cancelled, TimedOut, Failed.
    std::function<Result<void>()> permission = [] { return Result<void>(); };
    /// Why a requested repetition with the Windows firewall off was impossible: NotFound (the firewall is off), Refused (no
    /// administrator, or a policy keeps it on), Cancelled, TimedOut, Failed, and those of reading the firewall.
    std::function<Result<void>()> firewallOff = [] { return Result<void>(); };
};

} // namespace fix789
