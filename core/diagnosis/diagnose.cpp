// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "diagnosis/diagnose.h"

#include "analysis/ras_log.h"
#include "checks/checks.h"
#include "diagnosis/answers.h"
#include "diagnosis/causes.h"
#include "diagnosis/path_folds.h"
#include "diagnosis/questions.h"
#include "diagnosis/windows_failure.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace fix789 {
namespace {

bool isConfirmed(const Verdict &verdict, const CauseRef &ref)
{
    return std::ranges::any_of(verdict.causes, [&](const Cause &cause) { return cause.ref == ref; });
}

bool isOpen(const Verdict &verdict, const CauseRef &ref)
{
    return std::ranges::any_of(verdict.undetermined,
                               [&](const OpenSet &open) { return std::ranges::find(open.set, ref) != open.set.end(); });
}

void addCauses(Verdict &verdict, const Finding &finding)
{
    for (const Cause &cause : finding.causes) {
        const auto known = std::ranges::find(verdict.causes, cause.ref, &Cause::ref);
        if (known == verdict.causes.end())
            verdict.causes.push_back(cause);
        else
            known->evidence.insert(known->evidence.end(), cause.evidence.begin(), cause.evidence.end());
    }
}

// What was seen through another VPN says nothing of the network that is meant: neither is answered nor open.
bool isSeenThroughOtherVpn(const Verdict &verdict, const Check &check)
{
    return &check == &kIkeAnswers &&
           std::ranges::any_of(verdict.causes, [](const Cause &cause) { return cause.ref.id == cause::kOtherVpnRoute; });
}

// Why Windows fails where we succeed needs no guess once a cause is proven.
bool isExplained(const Verdict &verdict, const Check &check)
{
    return &check == &kWindowsAttempts && !verdict.causes.empty();
}

// Without an address, or without a way out that stays, silence says nothing of the network further out.
bool isWithoutWay(const Cause &cause)
{
    static constexpr std::array kWithout{cause::kOffline, cause::kNoAddress, cause::kNoIpv4, cause::kWrongInterface};
    return std::ranges::find(kWithout, cause.ref.id) != kWithout.end();
}

// A set says "one of these": with one of them confirmed it is answered.
void addOpenSets(Verdict &verdict, std::span<const CheckFinding> findings)
{
    for (const auto &[check, finding] : findings)
        for (const OpenSet &open : finding->open) {
            const bool noWay =
                (check == &kIkeAnswers || check == &kServerName) && std::ranges::any_of(verdict.causes, isWithoutWay);
            if (noWay || isSeenThroughOtherVpn(verdict, *check) || isExplained(verdict, *check))
                continue;
            const bool answered = std::ranges::any_of(open.set, [&](const CauseRef &ref) { return isConfirmed(verdict, ref); });
            if (!answered && std::ranges::find(verdict.undetermined, open.set, &OpenSet::set) == verdict.undetermined.end())
                verdict.undetermined.push_back(open);
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

// What several findings say together may have answered it.
void addUntested(Verdict &verdict, const Check &check, const Finding &finding)
{
    std::vector<Untested> untested = finding.untested;
    if (isSeenThroughOtherVpn(verdict, check))
        for (const OpenSet &open : finding.open)
            for (const CauseRef &ref : open.set)
                untested.push_back({ref, {QT_TRANSLATE_NOOP("Text", "The other VPN is disconnected."), {}}});
    for (const Untested &one : untested) {
        const bool known = std::ranges::find(verdict.untested, one.ref, &Untested::ref) != verdict.untested.end() ||
                           std::ranges::find(verdict.excluded, one.ref, &Exclusion::ref) != verdict.excluded.end();
        if (!known && !isConfirmed(verdict, one.ref) && !isOpen(verdict, one.ref))
            verdict.untested.push_back(one);
    }
}

// Before its login a guest network answers in the place of others, or drops what is sent: what did not get through then says
// nothing of its own. Services, registry, and what a server has proven stay.
bool isPortal(const CauseRef &ref)
{
    return ref.id.name.starts_with("portal.");
}

bool restsOnSilence(const CauseRef &ref)
{
    return restsOnSilence(ref.id);
}

// That the sign-in fails is what Credential Guard does.
void foldIntoCredentialGuard(Verdict &verdict)
{
    const bool guarded =
        std::ranges::any_of(verdict.causes, [](const Cause &cause) { return cause.ref.id == cause::kCredentialGuard; });
    if (guarded)
        std::erase_if(verdict.causes, [](const Cause &cause) { return cause.ref.id == cause::kCredentialsRejected; });
}

bool isRevocation(const CauseRef &ref)
{
    return ref.id == cause::kCertificateRevocationUnreachable;
}

// No list of revoked certificates is fresh by a clock that is wrong.
void foldIntoClock(Verdict &verdict)
{
    if (!isConfirmed(verdict, {cause::kComputerClock, {}}))
        return;
    std::erase_if(verdict.causes, [](const Cause &cause) { return isRevocation(cause.ref); });
    std::erase_if(verdict.notes, [](const Note &note) { return note.id == cause::kCertificateRevocationUnreachable.name; });
}

void markTemporary(Verdict &verdict, std::span<const CheckFinding> findings)
{
    for (const auto &[check, finding] : findings)
        for (Cause &cause : verdict.causes)
            cause.temporary = cause.temporary || std::ranges::find(finding->temporary, cause.ref) != finding->temporary.end();
}

void foldIntoPortal(Verdict &verdict)
{
    if (!std::ranges::any_of(verdict.causes, isPortal, &Cause::ref))
        return;
    // Who issues certificates is asked over the network, too: worth knowing, since Windows may go on to fail by it.
    std::erase_if(verdict.causes, [&](const Cause &cause) {
        if (isRevocation(cause.ref))
            verdict.notes.push_back({cause.ref.id.name, cause.evidence.front()});
        return restsOnSilence(cause.ref) || isRevocation(cause.ref);
    });
    const Text until{QT_TRANSLATE_NOOP("Text", "until the login to this network is done"), {}};
    std::erase_if(verdict.undetermined, [&](const OpenSet &open) {
        if (!std::ranges::any_of(open.set, restsOnSilence))
            return false;
        for (const CauseRef &ref : open.set)
            if (!restsOnSilence(ref) && !isConfirmed(verdict, ref))
                verdict.untested.push_back({ref, until});
        return true;
    });
}

// A filter on this computer keeps back what we send as well as what Windows sends: silence beyond it says nothing of the network
// until it is lifted. What somebody on the path has said stays.
bool isOwnFilter(const CauseRef &ref)
{
    static constexpr std::array kFilters{cause::kFirewallRule, cause::kFirewallPolicy, cause::kFilterProduct,
                                         cause::kFilterLeftOver, cause::kFilterKillSwitch};
    return std::ranges::find(kFilters, ref.id) != kFilters.end();
}

// Beside the firewall's own rules, a rule that asks for IPsec: both lie in what was switched off when Windows came through.
bool liesInOwnFilter(const CauseRef &ref)
{
    return isOwnFilter(ref) || ref.id == cause::kIpsecPolicyConflict;
}

bool isSilenceOfPorts(const CauseRef &ref)
{
    static constexpr std::array kPorts{cause::kUdp500Blocked, cause::kUdp4500Blocked, cause::kIkeBlocked,
                                       cause::kUdpBlocked,    cause::kEspBlocked,     cause::kServerDown,
                                       cause::kServerIkeDown, cause::kServerBannedUs, cause::kUdp4500NotForwarded};
    return std::ranges::find(kPorts, ref.id) != kPorts.end();
}

void foldIntoOwnFilter(Verdict &verdict)
{
    const bool oneOfThem = std::ranges::any_of(
        verdict.undetermined, [](const OpenSet &open) { return std::ranges::all_of(open.set, liesInOwnFilter); });
    if (!oneOfThem && !std::ranges::any_of(verdict.causes, isOwnFilter, &Cause::ref))
        return;
    const Text until{QT_TRANSLATE_NOOP("Text", "until this computer's own filter lets the VPN out"), {}};
    const auto postpone = [&](const CauseRef &ref) {
        if (!isConfirmed(verdict, ref) && std::ranges::find(verdict.untested, ref, &Untested::ref) == verdict.untested.end())
            verdict.untested.push_back({ref, until});
    };
    std::vector<CauseRef> silent;
    std::erase_if(verdict.causes, [&](const Cause &cause) {
        const bool folds = isSilenceOfPorts(cause.ref) && cause.where.isEmpty();
        if (folds)
            silent.push_back(cause.ref);
        return folds;
    });
    std::erase_if(verdict.undetermined, [&](const OpenSet &open) {
        const bool folds = std::ranges::any_of(open.set, isSilenceOfPorts);
        if (folds)
            silent.insert(silent.end(), open.set.begin(), open.set.end());
        return folds;
    });
    std::ranges::for_each(silent, postpone);
}

// What travels inside the tunnel passes this computer's firewall once more. Until that lets it out, nobody knows of the server's.
void foldIntoInnerFilter(Verdict &verdict)
{
    if (!isConfirmed(verdict, {cause::kL2tpInsideTunnel, {}}))
        return;
    if (std::erase_if(verdict.causes, [](const Cause &cause) { return cause.ref.id == cause::kServerL2tpDown; }) > 0)
        verdict.untested.push_back(
            {{cause::kServerL2tpDown, {}}, {QT_TRANSLATE_NOOP("Text", "until this computer's own filter lets the VPN out"), {}}});
}

bool windowsConnects(const Verdict &verdict)
{
    return std::ranges::find(verdict.notes, std::string_view(kWindowsConnects), &Note::id) != verdict.notes.end();
}

// Some networks and gateways answer only to source port 500, which Windows has and we do not.
void foldIntoSuccess(Verdict &verdict)
{
    std::erase_if(verdict.causes, [](const Cause &cause) { return restsOnSilence(cause.ref); });
    std::erase_if(verdict.undetermined, [](const OpenSet &open) { return std::ranges::any_of(open.set, restsOnSilence); });
}

// A rule of the site that comparing networks has proven says what the silence of its ports says, and whose it is.
void foldIntoSite(Verdict &verdict)
{
    static constexpr std::array kPorts{cause::kIkeBlocked, cause::kUdp500Blocked, cause::kUdp500Rejected, cause::kUdp4500Blocked,
                                       cause::kUdpBlocked};
    const auto isPort = [](const CauseRef &ref) { return std::ranges::find(kPorts, ref.id) != kPorts.end(); };
    const auto isSite = [](const CauseRef &ref) { return ref.id.name.starts_with("site."); };
    if (!std::ranges::any_of(verdict.causes, isSite, &Cause::ref))
        return;
    // Where the same inner address has just answered on another Wi-Fi, it is the right one.
    const bool isLocal = isConfirmed(verdict, {cause::kSiteAccessPointNat, {}});
    std::erase_if(verdict.causes,
                  [&](const Cause &cause) { return isPort(cause.ref) || (isLocal && cause.ref.id == cause::kDnsPrivateAnswer); });
    std::erase_if(verdict.undetermined, [&](const OpenSet &open) { return std::ranges::any_of(open.set, isPort); });
}

void sortByMending(Verdict &verdict)
{
    std::ranges::stable_sort(verdict.causes, {}, [](const Cause &cause) { return stepOf(cause.ref.id); });
}

// The sign-in comes last: while something before it is wrong, nobody knows of the name and the password.
void postponeSignIn(Verdict &verdict, std::span<const CheckFinding> findings)
{
    const CauseRef rejected{cause::kCredentialsRejected, {}};
    const bool before =
        std::ranges::any_of(verdict.causes, [&](const Cause &cause) { return stepOf(cause.ref.id) < stepOf(rejected.id); });
    const bool known = std::ranges::any_of(findings, [&](const CheckFinding &f) {
        return std::ranges::find(f.finding->excluded, rejected, &Exclusion::ref) != f.finding->excluded.end();
    });
    if (before && !known && !isConfirmed(verdict, rejected) && !isOpen(verdict, rejected) &&
        std::ranges::find(verdict.untested, rejected, &Untested::ref) == verdict.untested.end())
        verdict.untested.push_back({rejected, {QT_TRANSLATE_NOOP("Text", "until what comes before the sign-in is mended"), {}}});
}

// What a person knows at once is cheaper than any test; what they would have to try is not. Windows' own failure says itself what
// to try.
void askFirst(Verdict &verdict, std::span<const CheckFinding> findings, const UserAnswers &given)
{
    const auto isOfWindows = [&](const OpenSet &open) {
        return std::ranges::any_of(findings, [&](const CheckFinding &one) {
            return one.finding->failure && one.finding->failure->next == open.next;
        });
    };
    for (OpenSet &open : verdict.undetermined)
        if (const auto question = questionFor(open, given);
            question && question != Question::HotspotWorks && !isOfWindows(open))
            open.next = textOf(*question);
}

// What has to be known before "nothing is wrong" may be said. A connection by certificate alone has the check of one judge it.
bool isEssential(const Check &check, const Target &target, bool windows)
{
    if (&check == &kServiceChain || &check == &kMachineCertificate)
        return windows;
    if (&check == &kVpnProfile)
        return windows && !target.connection.isEmpty();
    return !target.server.isEmpty() && (&check == &kServerName || &check == &kIkeAnswers);
}

} // namespace

Verdict diagnose(std::span<const CheckFinding> findings, const Target &target, bool windows)
{
    Verdict verdict;
    // Where nothing but Windows' own connections could say what is meant, nobody has said it.
    bool essentialUnknown = !windows && target.server.isEmpty();
    for (const auto &[check, finding] : findings) {
        addCauses(verdict, *finding);
        verdict.notes.insert(verdict.notes.end(), finding->notes.begin(), finding->notes.end());
        if (finding->verdict != FindingVerdict::Unknown)
            continue;
        essentialUnknown = essentialUnknown || isEssential(*check, target, windows);
        if (finding->open.empty() && !finding->failure)
            verdict.notLookedAt.push_back({QString::fromLatin1(check->id), finding->text});
    }
    sortByMending(verdict);
    addOpenSets(verdict, findings);
    foldIntoCredentialGuard(verdict);
    foldIntoClock(verdict);
    markTemporary(verdict, findings);
    foldIntoPortal(verdict);
    foldIntoOwnFilter(verdict);
    foldIntoInnerFilter(verdict);
    foldIntoSite(verdict);
    foldIntoUdpBlocked(verdict);
    foldIntoFalseAddress(verdict);
    if (windowsConnects(verdict)) {
        foldIntoSuccess(verdict);
        essentialUnknown = false;
    }
    addWindowsFailure(verdict, findings);
    applyAnswers(verdict, target.answers);
    askFirst(verdict, findings, target.answers);
    sortByMending(verdict);
    for (const auto &[check, finding] : findings)
        addExclusions(verdict, *finding);
    for (const auto &[check, finding] : findings)
        addUntested(verdict, *check, *finding);
    postponeSignIn(verdict, findings);
    nameUntried(verdict, findings);
    const bool passes =
        verdict.causes.empty() && std::ranges::any_of(findings, [](const CheckFinding &f) { return f.finding->transient; });
    verdict.transient = passes;
    if (passes) // what was tried meanwhile says nothing
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

} // namespace fix789
