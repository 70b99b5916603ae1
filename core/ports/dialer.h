// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "model/machine/ras_attempt.h"

#include <QString>

#include <stop_token>

namespace fix789 {

/// Lets the system itself try a VPN connection. No part of a Machine: it acts, so only who was asked to uses it.
class Dialer {
public:
    virtual ~Dialer() = default;

    /// Tries the connection of this name with what is saved for it and hangs up afterwards; one that stands already is left as it
    /// is and counts as connected. That it fails is an answer. Errors: NotFound (no such connection), NotSupported, Refused,
    /// Cancelled, TimedOut (no end within two minutes; it was hung up), Failed.
    virtual Result<RasAttempt> dial(const QString &connection, std::stop_token stop) = 0;
};

} // namespace fix789
