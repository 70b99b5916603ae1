// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "model/machine/ras_attempt.h"

#include <QString>

#include <cstdint>
#include <stop_token>

namespace fix789 {

/// The error number of "nothing saved": ERROR_INTERACTIVE_MODE, with which Windows says that it would have to ask.
inline constexpr std::int64_t kNothingSaved = 703;

/// Makes the system itself try a VPN connection. It is outside Machine because it acts: only code that the user asked to act
/// uses it.
class Dialer {
public:
    virtual ~Dialer() = default;

    /// Tries the connection of this name with its saved name and password and hangs up afterwards; leaves an established
    /// connection alone and reports it as connected. A failed attempt is an answer. Errors: NotFound (no such connection, or
    /// with the number kNothingSaved: without both, the system would offer the user's own logon, so it is not asked to dial),
    /// NotSupported, Refused, Cancelled, TimedOut (still running after two minutes; it was hung up), Failed.
    virtual Result<RasAttempt> dial(const QString &connection, std::stop_token stop) = 0;
};

} // namespace fix789
