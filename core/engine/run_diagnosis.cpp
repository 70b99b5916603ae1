// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "engine/run_diagnosis.h"

#include "checks/checks.h"
#include "diagnosis/diagnose.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace fix789::engine {
namespace {

// Typed credentials may replace the saved ones only if the server accepted them.
bool signedIn(const DiagnosisResult &result)
{
    const auto isSignIn = [](const StageResult &stage) {
        return stage.stage == Stage::Ppp && stage.outcome == StageOutcome::Answered;
    };
    return std::ranges::any_of(result.examined, [&](const Examined &examined) {
        return examined.finding.ike && std::ranges::any_of(examined.finding.ike->stages, isSignIn);
    });
}

// A report lists checks in their overall order, however they were requested.
std::ptrdiff_t placeOf(const Examined &examined)
{
    return std::ranges::find(checks::allChecks(), examined.check) - checks::allChecks().begin();
}

// Derives the verdict and the possible fixes from the findings and the user's answers.
void judge(DiagnosisResult &result, const Machine &machine)
{
    std::vector<diagnosis::CheckFinding> findings;
    findings.reserve(result.examined.size());
    for (const Examined &examined : result.examined)
        findings.push_back({examined.check, &examined.finding});
    result.verdict = diagnosis::diagnose(findings, result.target, machine.windows);
    result.fixes.clear();
    Target target = result.target;
    if (!signedIn(result))
        target.signIn = SignIn::NotTyped;
    for (const Cause &cause : result.verdict.causes) {
        auto plan = planFix(machine, checks::allChecks(), target, std::span(&cause.ref, 1));
        result.fixes.push_back(plan && !plan->changes.empty() ? std::optional(std::move(*plan)) : std::nullopt);
    }
}

} // namespace

DiagnosisResult runDiagnosis(const Machine &machine, const DiagnosisRequest &request, const ExamineProgress &progress,
                             std::stop_token stop)
{
    DiagnosisResult result;
    result.machineKind = machine.kind;
    result.machineName = machine.name;
    result.system = machine.system;
    result.target = request.target;
    result.started = machine.clock.now();
    const auto begun = std::chrono::steady_clock::now();
    result.examined = examine(machine, request.target, request.checks, progress, std::move(stop));
    std::ranges::stable_sort(result.examined, {}, placeOf);
    judge(result, machine);
    result.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begun).count();
    return result;
}

DiagnosisResult judgedAgain(DiagnosisResult result, const UserAnswers &answers, const Machine &machine)
{
    result.target.answers = answers;
    judge(result, machine);
    return result;
}

} // namespace fix789::engine
