// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "app/computer.h"

#include <algorithm>

namespace fix789 {

std::vector<JournalledRun> repairsOf(const Computer &computer)
{
    std::vector<JournalledRun> all;
    for (const Journal *journal : computer.journals())
        std::ranges::move(journal->readableRuns(), std::back_inserter(all));
    std::ranges::stable_sort(all, {}, &JournalledRun::begun);
    return all;
}

} // namespace fix789
