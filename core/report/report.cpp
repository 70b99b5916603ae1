// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "report/report.h"

#include "diagnosis/diagnose.h"

namespace fix789 {

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
    std::vector<CheckFinding> findings;
    findings.reserve(report.examined.size());
    for (const Examined &examined : report.examined)
        findings.push_back({examined.check, &examined.finding});
    report.verdict = diagnose(findings, target, machine.windows);
    for (const Cause &cause : report.verdict.causes) {
        auto plan = planFix(machine, std::span(&cause.ref, 1));
        report.fixes.push_back(plan && !plan->changes.empty() ? std::optional(std::move(*plan)) : std::nullopt);
    }
    report.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begun).count();
    return report;
}

} // namespace fix789
