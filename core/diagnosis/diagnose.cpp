// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "diagnosis/diagnose.h"

#include "analysis/ras_log.h"
#include "checks/checks.h"
#include "diagnosis/answers.h"
#include "diagnosis/cause_ids.h"
#include "diagnosis/causes.h"
#include "diagnosis/questions.h"
#include "diagnosis/symptoms.h"
#include "diagnosis/windows_failure.h"

#include <QCoreApplication>

#include <algorithm>

namespace fix789::diagnosis {
namespace {

// The program does not yet collect any evidence for it.
bool isAwaited(const CauseRef &ref)
{
    const CauseEntry *entry = findCause(ref.id);
    return entry && entry->awaits != Awaits::Nothing;
}

void addCauses(Verdict &verdict, const Finding &finding)
{
    for (const Cause &cause : finding.causes) {
        if (isAwaited(cause.ref))
            continue;
        const auto known = std::ranges::find(verdict.causes, cause.ref, &Cause::ref);
        if (known == verdict.causes.end())
            verdict.causes.push_back(cause);
        else
            known->evidence.insert(known->evidence.end(), cause.evidence.begin(), cause.evidence.end());
    }
}

// A set says "one of these": a confirmed member settles it.
void addOpenSets(Verdict &verdict, std::span<const CheckFinding> findings)
{
    for (const auto &[check, finding] : findings) {
        if (finding->open.empty() || !obscuredBy(verdict, *check).empty())
            continue;
        for (const OpenSet &open : finding->open) {
            const bool answered = std::ranges::any_of(open.set, [&](const CauseRef &ref) { return isConfirmed(verdict, ref); });
            if (!answered && std::ranges::find(verdict.undetermined, open.set, &OpenSet::set) == verdict.undetermined.end())
                verdict.undetermined.push_back(open);
        }
    }
}

void addExclusions(Verdict &verdict, const Finding &finding)
{
    for (const Exclusion &exclusion : finding.excluded) {
        const bool known = std::ranges::find(verdict.excluded, exclusion.ref, &Exclusion::ref) != verdict.excluded.end();
        if (!known && !isConfirmed(verdict, exclusion.ref) && !isOpen(verdict, exclusion.ref))
            verdict.excluded.push_back(exclusion);
    }
}

// Other findings may have settled it.
void addUntestedOf(Verdict &verdict, const checks::Check &check, const Finding &finding)
{
    for (const Untested &one : finding.untested)
        addUntested(verdict, one);
    for (const Obscured *row : obscuredBy(verdict, check)) {
        if (!row->until)
            continue;
        for (const OpenSet &open : finding.open)
            for (const CauseRef &ref : open.set)
                addUntested(verdict, {ref, {row->until, {}}});
    }
}

void markTemporary(Verdict &verdict, std::span<const CheckFinding> findings)
{
    for (const auto &[check, finding] : findings)
        for (Cause &cause : verdict.causes)
            cause.temporary = cause.temporary || std::ranges::find(finding->temporary, cause.ref) != finding->temporary.end();
}

bool windowsConnects(const Verdict &verdict)
{
    return std::ranges::find(verdict.notes, std::string_view(analysis::kWindowsConnects), &Note::id) != verdict.notes.end();
}

void sortByStep(Verdict &verdict)
{
    std::ranges::stable_sort(verdict.causes, {}, [](const Cause &cause) { return stepOf(cause.ref.id); });
}

void dropAwaited(Verdict &verdict)
{
    for (OpenSet &open : verdict.undetermined)
        if (std::erase_if(open.set, isAwaited) > 0 && open.set.size() == 1 && open.set.front().id != cause::kOther)
            open.set.push_back({cause::kOther, {}});
    std::erase_if(verdict.undetermined, [](const OpenSet &open) { return open.set.size() < 2; });
}

// The sign-in comes last: a fault before it leaves the user name and password untested.
void postponeSignIn(Verdict &verdict, std::span<const CheckFinding> findings)
{
    const CauseRef rejected{cause::kCredentialsRejected, {}};
    const bool before =
        std::ranges::any_of(verdict.causes, [&](const Cause &cause) { return stepOf(cause.ref.id) < stepOf(rejected.id); });
    const bool known = std::ranges::any_of(findings, [&](const CheckFinding &f) {
        return std::ranges::find(f.finding->excluded, rejected, &Exclusion::ref) != f.finding->excluded.end();
    });
    if (before && !known)
        addUntested(verdict, {rejected, {QT_TRANSLATE_NOOP("Text", "until the problems before sign-in are fixed"), {}}});
}

// A question that the user can answer at once is cheaper than any test; one that needs a trial is not. Windows' own failure
// has its own next step.
void askFirst(Verdict &verdict, std::span<const CheckFinding> findings, const UserAnswers &given)
{
    const auto isOfWindows = [&](const OpenSet &open) {
        return std::ranges::any_of(
            findings, [&](const CheckFinding &one) { return one.finding->failure && one.finding->failure->next == open.next; });
    };
    for (OpenSet &open : verdict.undetermined)
        if (const auto question = questionFor(open, given); question && question != Question::HotspotWorks && !isOfWindows(open))
            open.next = textOf(*question);
}

// The checks that "healthy" requires. The certificate check judges connections that use only a certificate.
bool isEssential(const checks::Check &check, const Target &target, bool windows)
{
    if (&check == &checks::kServiceChain || &check == &checks::kMachineCertificate)
        return windows;
    if (&check == &checks::kVpnProfile)
        return windows && !target.connection.isEmpty();
    return !target.server.isEmpty() && (&check == &checks::kServerName || &check == &checks::kIkeAnswers);
}

} // namespace

Verdict diagnose(std::span<const CheckFinding> findings, const Target &target, bool windows)
{
    Verdict verdict;
    // Without a server, only Windows' own connections could name the target.
    bool essentialUnknown = !windows && target.server.isEmpty();
    bool unexplained = false; // the server's behaviour
    for (const auto &[check, finding] : findings) {
        addCauses(verdict, *finding);
        verdict.notes.insert(verdict.notes.end(), finding->notes.begin(), finding->notes.end());
        if (finding->verdict != FindingVerdict::Unknown)
            continue;
        if (isEssential(*check, target, windows))
            (finding->ike ? unexplained : essentialUnknown) = true;
        if (finding->open.empty() && !finding->failure)
            verdict.notLookedAt.push_back({QString::fromLatin1(check->id), finding->text});
    }
    sortByStep(verdict);
    addOpenSets(verdict, findings);
    markTemporary(verdict, findings);
    suppressSymptoms(verdict);
    if (!isConfirmed(verdict, CauseIds{"registry.nat-t-needed"})) // the note explains only that cause
        std::erase_if(verdict.notes, [](const Note &note) { return note.id == "server.nat-may-be-claimed"; });
    essentialUnknown = essentialUnknown || (unexplained && !windowsConnects(verdict));
    addWindowsFailure(verdict, findings);
    dropAwaited(verdict);
    applyAnswers(verdict, target.answers);
    shortenSets(verdict);
    askFirst(verdict, findings, target.answers);
    sortByStep(verdict);
    for (const auto &[check, finding] : findings)
        addExclusions(verdict, *finding);
    for (const auto &[check, finding] : findings)
        addUntestedOf(verdict, *check, *finding);
    postponeSignIn(verdict, findings);
    nameUntried(verdict, findings);
    std::erase_if(verdict.untested, [&](const Untested &one) { // an excluded cause needs no test
        return isAwaited(one.ref) || std::ranges::find(verdict.excluded, one.ref, &Exclusion::ref) != verdict.excluded.end();
    });
    const bool passes =
        verdict.causes.empty() && std::ranges::any_of(findings, [](const CheckFinding &f) { return f.finding->transient; });
    verdict.transient = passes;
    if (passes) // what we tried meanwhile says nothing
        std::erase_if(verdict.undetermined, [](const OpenSet &) { return true; });
    if (!verdict.causes.empty())
        verdict.state = VerdictState::Caused;
    else if (passes)
        verdict.state = VerdictState::Undetermined;
    else if (!verdict.undetermined.empty() || essentialUnknown)
        verdict.state = VerdictState::Undetermined;
    else
        verdict.state = VerdictState::Healthy;
    return verdict;
}

} // namespace fix789::diagnosis
