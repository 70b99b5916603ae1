// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "report/judgement.h"

#include "diagnosis/diagnose.h"

namespace fix789 {

void judge(Report &report, const Machine &machine)
{
    std::vector<CheckFinding> findings;
    findings.reserve(report.examined.size());
    for (const Examined &examined : report.examined)
        findings.push_back({examined.check, &examined.finding});
    report.verdict = diagnose(findings, report.target, machine.windows);
    report.fixes.clear();
    for (const Cause &cause : report.verdict.causes) {
        auto plan = planFix(machine, report.target, std::span(&cause.ref, 1));
        report.fixes.push_back(plan && !plan->changes.empty() ? std::optional(std::move(*plan)) : std::nullopt);
    }
}

Report judgedAgain(Report report, const PersonsAnswers &answers, const Machine &machine)
{
    report.target.answers = answers;
    judge(report, machine);
    return report;
}

} // namespace fix789
