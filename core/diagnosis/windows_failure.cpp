// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "diagnosis/windows_failure.h"

#include "analysis/ras_log.h"
#include "checks/checks.h"
#include "diagnosis/causes.h"

#include <QCoreApplication>

#include <algorithm>

namespace fix789::diagnosis {
namespace {

const WindowsFailure *failureIn(std::span<const CheckFinding> findings)
{
    for (const auto &[check, finding] : findings)
        if (finding->failure)
            return &*finding->failure;
    return nullptr;
}

bool excludes(const Finding &finding, const CauseRef &ref)
{
    return std::ranges::find(finding.excluded, ref, &Exclusion::ref) != finding.excluded.end();
}

// Observations of the network now say nothing about an attempt some hours ago; the state of this computer does. Two causes
// always stay possible: a device that is present and enabled may still be what Windows reports, and a server that accepts
// the typed credentials may reject those that Windows has saved.
bool isExcluded(std::span<const CheckFinding> findings, const WindowsFailure &failure, const CauseRef &ref)
{
    if (ref.id == cause::kL2tpMiniport || ref.id == cause::kCredentialsRejected)
        return false;
    return std::ranges::any_of(findings, [&](const CheckFinding &one) {
        return (failure.recent || one.check->group == checks::CheckGroup::Computer) && excludes(*one.finding, ref);
    });
}

// Windows got past them within the last hour.
void dropContradicted(Verdict &verdict, const Finding &windows)
{
    const auto isTyped = [](const Cause &cause) { return cause.ref.id.name.starts_with("psk."); };
    if (std::ranges::any_of(verdict.causes, isTyped))
        verdict.notes.push_back({"psk.typed-is-another",
                                 {QT_TRANSLATE_NOOP("Text", "The server does not accept the key as you typed it, but it has just "
                                                            "accepted the one that Windows keeps."),
                                  {}}});
    std::erase_if(verdict.causes, [&](const Cause &cause) {
        return isTyped(cause) || restsOnSilence(cause.ref.id) || excludes(windows, cause.ref);
    });
    std::erase_if(verdict.undetermined, [&](OpenSet &open) {
        return std::ranges::any_of(open.set,
                                   [&](const CauseRef &ref) { return restsOnSilence(ref.id) || excludes(windows, ref); });
    });
}

std::vector<CauseRef> whatIsLeft(const WindowsFailure &failure, std::span<const CheckFinding> findings)
{
    std::vector<CauseRef> left = failure.allows;
    std::erase_if(left, [&](const CauseRef &ref) { return isExcluded(findings, failure, ref); });
    if (left.empty())
        left.push_back({failure.ipsecWorked ? cause::kAccountNotAllowed : cause::kIntermittent, {}});
    const bool whole = failure.complete && left.size() >= 2;
    if (!whole)
        left.push_back({cause::kOther, {}});
    return left;
}

bool hasTried(const IkeObservation &seen, Stage stage)
{
    return std::ranges::any_of(
        seen.stages, [stage](const StageResult &one) { return one.stage == stage && one.outcome != StageOutcome::NotTried; });
}

bool isNamed(const Verdict &verdict, std::span<const CheckFinding> findings, const CauseRef &ref)
{
    const auto isIt = [&](const CauseRef &other) { return other == ref; };
    return std::ranges::any_of(verdict.causes, isIt, &Cause::ref) ||
           std::ranges::any_of(verdict.untested, isIt, &Untested::ref) ||
           std::ranges::any_of(verdict.undetermined, [&](const OpenSet &open) { return std::ranges::any_of(open.set, isIt); }) ||
           std::ranges::any_of(findings, [&](const CheckFinding &one) { return excludes(*one.finding, ref); });
}

} // namespace

void addWindowsFailure(Verdict &verdict, std::span<const CheckFinding> findings)
{
    const WindowsFailure *failure = failureIn(findings);
    if (failure == nullptr)
        return;
    const auto windows = std::ranges::find_if(findings, [](const CheckFinding &one) { return one.finding->failure.has_value(); });
    if (failure->ipsecWorked && failure->recent)
        dropContradicted(verdict, *windows->finding);
    if (!verdict.causes.empty())
        return;
    // Our own sign-in may have failed in the same way.
    const auto same = std::ranges::find_if(verdict.undetermined, [&](const OpenSet &open) {
        return std::ranges::any_of(
            open.set, [&](const CauseRef &ref) { return std::ranges::find(failure->allows, ref) != failure->allows.end(); });
    });
    const bool explained = same != verdict.undetermined.end() || (!verdict.undetermined.empty() && !failure->ipsecWorked);
    if (!explained)
        verdict.undetermined.push_back({whatIsLeft(*failure, findings), failure->next});
    else if (same != verdict.undetermined.end() && failure->complete)
        *same = {whatIsLeft(*failure, findings), failure->next};
}

void shortenSets(Verdict &verdict)
{
    for (OpenSet &open : verdict.undetermined) {
        if (open.set.size() <= kMostInSet)
            continue;
        open.set.resize(kMostInSet - 1);
        open.set.push_back({cause::kOther, {}});
    }
}

void nameUntried(Verdict &verdict, std::span<const CheckFinding> findings)
{
    const auto server = std::ranges::find_if(
        findings, [](const CheckFinding &one) { return one.check == &checks::kIkeAnswers && one.finding->ike.has_value(); });
    const bool connects =
        std::ranges::find(verdict.notes, std::string_view(analysis::kWindowsConnects), &Note::id) != verdict.notes.end();
    if (server == findings.end() || connects)
        return;
    const auto certificate = std::ranges::find(findings, &checks::kMachineCertificate, &CheckFinding::check);
    const bool byKey = certificate == findings.end() || certificate->finding->verdict == FindingVerdict::Skipped;
    const IkeObservation &seen = *server->finding->ike;
    const auto name = [&](CauseId id, Text until) {
        if (!isNamed(verdict, findings, {id, {}}))
            verdict.untested.push_back({{id, {}}, std::move(until)});
    };
    if (byKey && !hasTried(seen, Stage::Auth))
        name(cause::kPskWrong, {QT_TRANSLATE_NOOP("Text", "until the pre-shared key has been entered here"), {}});
    if (!hasTried(seen, Stage::Ppp))
        name(cause::kCredentialsRejected,
             {QT_TRANSLATE_NOOP("Text", "until the user name and password have been entered here"), {}});
}

} // namespace fix789::diagnosis
