// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/machine/server_route.h"
#include "model/target.h"
#include "ports/machine.h"
#include "ports/progress.h"

namespace fix789 {

/// The first one that its name gives, or that the record of the negotiation holds.
Result<QString> serverAddress(const Machine &machine, const Target &target, const Progress &progress);

/// The way to the server's first address, which is the one that the ladder climbs at. Errors are those of the look-up and of
/// the question.
Result<ServerRoute> routeToServer(const Machine &machine, const Target &target, const Progress &progress);

} // namespace fix789
