// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "report/report.h"

#include "report/judgement.h"

namespace fix789 {

Surroundings surroundingsOf(const Report &report)
{
    Surroundings surroundings{report.target.environment, {}};
    for (const Examined &examined : report.examined)
        if (examined.finding.portal)
            surroundings.gear = examined.finding.portal->gear;
    return surroundings;
}

Report look(const Machine &machine, const Target &target, std::span<const Check *const> checks, const ExamineProgress &progress,
            std::stop_token stop)
{
    Report report;
    report.machineKind = machine.kind;
    report.machineName = machine.name;
    report.system = machine.system;
    report.target = target;
    report.started = machine.clock.now();
    const auto begun = std::chrono::steady_clock::now();
    report.examined = examine(machine, target, checks, progress, std::move(stop));
    judge(report, machine);
    report.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begun).count();
    return report;
}

} // namespace fix789
