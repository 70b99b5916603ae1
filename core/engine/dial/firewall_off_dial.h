// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "engine/fixer.h"
#include "ports/dialer.h"

#include <chrono>
#include <stop_token>

namespace fix789::engine {

/// The result of an attempt with the firewall off, and of switching it on again.
struct FirewallOffDial {
    Result<RasAttempt> attempt;
    std::optional<FixOutcome> restored; ///< empty: nothing was switched off
};

/// One attempt of Windows with its firewall off on the networks that this computer is connected to, for at most `longest`.
/// The second step, if letting the server past the filters made no difference: it also disables connection security rules
/// and what other programs add to the firewall. A failed attempt is a result. Errors: NotFound (no firewall is on there),
/// Refused (not allowed, or a policy keeps it on), TimedOut, those of Firewall and of Dialer.
FirewallOffDial dialWithFirewallOff(const Machine &machine, Fixer &fixer, Dialer &dialer, const QString &connection,
                                    const QString &run, std::stop_token stop,
                                    std::chrono::milliseconds longest = std::chrono::seconds(60));

} // namespace fix789::engine
