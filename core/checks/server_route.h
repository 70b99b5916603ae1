// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/machine/server_route.h"
#include "model/target.h"
#include "ports/machine.h"
#include "ports/progress.h"

namespace fix789::checks {

/// The first address that DNS gives, or the one in the record of the negotiation.
Result<QString> serverAddress(const Machine &machine, const Target &target, const Progress &progress);

/// The route to the server's first address, the one with which we negotiate. Errors: those of the name lookup and of the
/// route query.
Result<ServerRoute> routeToServer(const Machine &machine, const Target &target, const Progress &progress);

} // namespace fix789::checks
