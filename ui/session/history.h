// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/machine/remembered_run.h"
#include "ui/session/computer_under_test.h"

#include <vector>

namespace fix789::ui {

/// What this program did on this computer before. Recorded computers are not in it.
struct History {
    bool ended = false;                         ///< reading it has ended, in whatever way
    std::vector<RememberedRun> runs;            ///< checks that asked a server, newest first
    std::vector<engine::JournalledRun> repairs; ///< newest first
};

/// Reads only, and sends nothing. Callable from any thread.
History historyOf(const AppServices &services);

} // namespace fix789::ui
