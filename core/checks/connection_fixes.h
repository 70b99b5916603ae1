// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "checks/check.h"

namespace fix789 {

// What is fixed in a VPN connection, whichever check finds the fault. Only the user's own connections are: those of all
// users belong to an administrator, whose program reads no user's connections. Nothing is planned if Windows does not say
// what there is now.

/// Type, kind of proof, IPsec parameters, a damaged entry.
Result<std::vector<Change>> planConnection(const Machine &machine, const Target &target, const CauseRef &cause);
/// A copy of the connection with another key; the old one stays, since Windows never gives its key back.
Result<std::vector<Change>> planCopyWithKey(const Machine &machine, const Target &target, const CauseRef &cause);
/// Where Windows' own attempt was refused with the name and password that it has saved: forgets them, or saves those that were
/// typed in their place (Target::signIn).
Result<std::vector<Change>> planCredentials(const Machine &machine, const Target &target, const CauseRef &cause);

} // namespace fix789
