// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "ui/session/system_overview.h"

#include <algorithm>

namespace fix789::ui {
namespace {

// An undone repair awaits no restart.
void noteRestart(SystemOverview &overview, const AppServices &services, const Clock &clock)
{
    const auto awaited = services.awaitedRestart ? services.awaitedRestart() : std::nullopt;
    if (!awaited)
        return;
    const auto run = std::ranges::find(overview.repairs, awaited->run, &engine::JournalledRun::id);
    const auto booted = clock.bootedAt();
    if (run == overview.repairs.end() || run->state != engine::RepairState::Done || !booted)
        return;
    overview.restart = *booted > run->begun ? SystemOverview::Restart::Done : SystemOverview::Restart::Awaited;
    overview.waiting = {awaited->server, awaited->connection};
}

} // namespace

SystemOverview overviewOf(const AppServices &services)
{
    SystemOverview overview;
    overview.ended = true;
    const auto computer = services.openThisComputer({});
    if (!computer)
        return overview;
    const Machine &machine = (*computer)->machine();
    if (const auto profiles = machine.facts.profiles())
        overview.connections = connectionsWith(*profiles, machine.facts.attempts().value_or(std::vector<RasAttempt>{}));
    overview.repairs = (*computer)->repairs();
    noteRestart(overview, services, machine.clock);
    return overview;
}

} // namespace fix789::ui
