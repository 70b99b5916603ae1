// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "ui/session/history.h"

#include <algorithm>

namespace fix789::ui {

History historyOf(const AppServices &services)
{
    History history{.ended = true, .runs = {}, .repairs = {}};
    const auto computer = services.openThisComputer({});
    if (!computer)
        return history;
    history.runs = (*computer)->machine().facts.runs().value_or(std::vector<RememberedRun>{});
    std::ranges::stable_sort(history.runs, std::ranges::greater(), &RememberedRun::at);
    history.repairs = (*computer)->repairs();
    std::ranges::reverse(history.repairs);
    return history;
}

} // namespace fix789::ui
