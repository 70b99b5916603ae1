// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "report/judgement.h"
#include "checks/checks.h"

#include "diagnosis/diagnose.h"

#include <algorithm>

namespace fix789 {

namespace {

// What was typed takes the place of what Windows has saved only where the server has taken it.
bool signedIn(const Report &report)
{
    const auto isSignIn = [](const StageResult &stage) { return stage.stage == Stage::Ppp && stage.outcome == StageOutcome::Answered; };
    return std::ranges::any_of(report.examined, [&](const Examined &examined) {
        return examined.finding.ike && std::ranges::any_of(examined.finding.ike->stages, isSignIn);
    });
}

} // namespace

void judge(Report &report, const Machine &machine)
{
    std::vector<CheckFinding> findings;
    findings.reserve(report.examined.size());
    for (const Examined &examined : report.examined)
        findings.push_back({examined.check, &examined.finding});
    report.verdict = diagnose(findings, report.target, machine.windows);
    report.fixes.clear();
    Target target = report.target;
    if (!signedIn(report))
        target.signIn = SignIn::NotTyped;
    for (const Cause &cause : report.verdict.causes) {
        auto plan = planFix(machine, allChecks(), target, std::span(&cause.ref, 1));
        report.fixes.push_back(plan && !plan->changes.empty() ? std::optional(std::move(*plan)) : std::nullopt);
    }
}

Report judgedAgain(Report report, const UserAnswers &answers, const Machine &machine)
{
    report.target.answers = answers;
    judge(report, machine);
    return report;
}

} // namespace fix789
