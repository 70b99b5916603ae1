// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "checks/check.h"

namespace fix789::checks {

// The fixes for a VPN connection, whichever check finds the fault. They cover only the user's own connections: those for all
// users need an administrator, and the elevated program reads no user's connections. If Windows does not report the present
// state, the plan is empty.

/// Tunnel type, authentication method, IPsec parameters, a damaged entry.
Result<std::vector<Change>> planConnection(const Machine &machine, const Target &target, const CauseRef &cause);
/// A copy of the connection with another key. The old one stays, because Windows never gives its key back.
Result<std::vector<Change>> planCopyWithKey(const Machine &machine, const Target &target, const CauseRef &cause);
/// Windows' own attempt failed with the saved name and password: forgets them, or saves those that the user typed instead
/// (Target::signIn).
Result<std::vector<Change>> planCredentials(const Machine &machine, const Target &target, const CauseRef &cause);

} // namespace fix789::checks
