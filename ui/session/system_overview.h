// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/target.h"
#include "ui/session/computer_under_test.h"
#include "ui/session/vpn_connections.h"

#include <vector>

namespace fix789::ui {

/// What is known about this computer before any check.
struct SystemOverview {
    enum class Restart { NotAwaited, Awaited, Done };

    bool ended = false;                         ///< reading it has ended, in whatever way
    std::vector<VpnConnection> connections;     ///< the most recently failed one first
    Restart restart = Restart::NotAwaited;      ///< whether an earlier repair needed one, and whether it has happened
    Target waiting;                             ///< the target of that repair
    std::vector<engine::JournalledRun> repairs; ///< of this computer, oldest first
};

/// Reads only, and sends nothing. Callable from any thread.
SystemOverview overviewOf(const AppServices &services);

} // namespace fix789::ui
