// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "ui/survey.h"

#include <algorithm>

namespace fix789 {
namespace {

// A repair that has been taken back waits for nothing any more.
void noteRestart(Survey &survey, const Bench &bench, const Clock &clock)
{
    const auto awaited = bench.awaitedRestart ? bench.awaitedRestart() : std::nullopt;
    if (!awaited)
        return;
    const auto run = std::ranges::find(survey.repairs, awaited->run, &JournalledRun::id);
    const auto booted = clock.bootedAt();
    if (run == survey.repairs.end() || run->state != RepairState::Done || !booted)
        return;
    survey.restart = *booted > run->begun ? Survey::Restart::Done : Survey::Restart::Awaited;
    survey.waiting = {awaited->server, awaited->connection};
}

} // namespace

Survey surveyOf(const Bench &bench)
{
    Survey survey;
    survey.ended = true;
    const auto computer = bench.openThisComputer({});
    if (!computer)
        return survey;
    const Machine &machine = (*computer)->machine();
    if (const auto profiles = machine.profiles.profiles())
        survey.connections = connectionsWith(*profiles, machine.attempts.attempts().value_or(std::vector<WindowsAttempt>{}));
    survey.repairs = (*computer)->repairs();
    noteRestart(survey, bench, machine.clock);
    return survey;
}

} // namespace fix789
