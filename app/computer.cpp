// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "app/computer.h"

#include <algorithm>

namespace fix789::app {

std::vector<engine::JournalledRun> repairsOf(const Computer &computer)
{
    std::vector<engine::JournalledRun> all;
    for (const engine::Journal *journal : computer.journals())
        std::ranges::move(journal->readableRuns(), std::back_inserter(all));
    std::ranges::stable_sort(all, {}, &engine::JournalledRun::begun);
    return all;
}

} // namespace fix789::app
