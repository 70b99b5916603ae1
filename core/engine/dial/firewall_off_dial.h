// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "engine/fixer.h"
#include "ports/dialer.h"

#include <chrono>
#include <stop_token>

namespace fix789 {

/// What came of an attempt with the firewall off, and of switching it on again.
struct FirewallOffDial {
    Result<RasAttempt> attempt;
    std::optional<FixOutcome> restored; ///< nothing: nothing was switched off
};

/// One attempt of Windows while its firewall is off in the networks that this computer is connected to, for `longest` at most.
/// The second step, where letting the server past the filters changed nothing: connection security rules and what other programs
/// hang on the firewall go with it. That the attempt fails is an answer. Its errors: NotFound (no firewall is on there), Refused
/// (not allowed, or a policy keeps it on), TimedOut, those of Firewall and of Dialer.
FirewallOffDial dialWithFirewallOff(const Machine &machine, Fixer &fixer, Dialer &dialer, const QString &connection,
                                    const QString &run, std::stop_token stop,
                                    std::chrono::milliseconds longest = std::chrono::seconds(60));

} // namespace fix789
