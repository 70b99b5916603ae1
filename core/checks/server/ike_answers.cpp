// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
// Does the server answer message 1 as Windows would send it? Silence on UDP 500 or 4500, a refusal, or an answer only to
// IKEv2 each have their own cause; Windows shows the same number for all of them.
#include "analysis/addresses.h"
#include "analysis/ike.h"
#include "base/address_bytes.h"
#include "checks/checks.h"
#include "checks/connection_fixes.h"
#include "checks/observe_ike.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace fix789::checks {
namespace {

constexpr auto kCauses = std::to_array<CauseId>({
    cause::kUdp500Blocked,
    cause::kUdp500Rejected,
    cause::kUdp4500Blocked,
    cause::kIkeBlocked,
    cause::kServerDown,
    cause::kServerIkeDown,
    cause::kServerBannedUs,
    cause::kServerAnswersFromElsewhere,
    cause::kServerIkev2Only,
    cause::kServerProposalMismatch,
    cause::kProfileCustomCrypto,
    cause::kPskWrong,
    cause::kOffline,
    cause::kPskBlankAtEdge,
    cause::kPskLookalikes,
    cause::kPskEncoding,
    cause::kServerAggressiveModeOnly,
    cause::kServerOneOfSeveral,
    cause::kIpv6Dead,
    cause::kFragmentsDropped,
    cause::kFragmentsReordered,
    cause::kIkeInspected,
    cause::kIpsecHelper,
    cause::kIntermittent,
    cause::kLoss,
    cause::kPathMtu,
    cause::kUdp4500NotForwarded,
    cause::kServerProposalWeak,
    cause::kServerCertificateOnly,
    cause::kServerIdentityRejected,
    cause::kServerQuickModeMismatch,
    cause::kServerL2tpDown,
    cause::kServerSignInTimeout,
    cause::kServerNoAddressLeft,
    cause::kCredentialsRejected,
    cause::kSignInProtocol,
    cause::kSecondFactorTimeout,
});
constexpr std::array<const Check *, 1> kNeeds{&kServerName};

// "Answered" says nothing about the key or the sign-in.
bool triedKey(const IkeObservation &seen)
{
    return std::ranges::any_of(seen.stages, [](const StageResult &stage) {
        return stage.stage == Stage::Auth && stage.outcome != StageOutcome::NotTried;
    });
}

// A mistyped name may belong to another computer that rejects IKE.
bool isNobodyThere(const Finding &f, const Target &target)
{
    return addressBytes(target.server).isEmpty() && f.has(cause::kServerIkeDown);
}

analysis::AddressContext contextOf(const Machine &machine, const IkeObservation &seen)
{
    QStringList addresses{seen.address};
    for (const AddressResult &other : seen.others)
        addresses += other.address;
    return {.dialled = dialledAddress(machine, addresses), .prefersIpv6 = prefersIpv6(machine)};
}

Finding run(const Machine &machine, const Target &target, const Progress &progress)
{
    const auto seen = observeIke(machine, target, progress);
    if (!seen) {
        switch (seen.error().kind) {
        case ErrorKind::NotSupported:
            return finding(FindingVerdict::Skipped, {QT_TRANSLATE_NOOP("Text", "The network was not recorded."), {}});
        case ErrorKind::Cancelled:
            return finding(FindingVerdict::Unknown, {QT_TRANSLATE_NOOP("Text", "Stopped before the server answered."), {}});
        default:
            return finding(FindingVerdict::Unknown, {QT_TRANSLATE_NOOP("Text", "The server could not be contacted."), {}});
        }
    }
    Finding f = analysis::analyseIke(*seen);
    if (!seen->others.empty())
        analysis::readAddresses(*seen, contextOf(machine, *seen), f);
    if (f.verdict == FindingVerdict::Ok && !triedKey(*seen))
        f.note("ike.key-not-tried",
               {QT_TRANSLATE_NOOP("Text", "No key was given, so the key, user name and password were not tried."), {}});
    if (isNobodyThere(f, target))
        f.note("profile.server-name-suspect",
               {QT_TRANSLATE_NOOP("Text", "The computer named \"%1\" exists but does not offer this kind of VPN. "
                                          "Compare the name with the one you were given, letter by letter."),
                {target.server}});
    f.facts.insert(QStringLiteral("address"), seen->address);
    if (seen->serverBehindNat)
        f.facts.insert(QStringLiteral("serverBehindNat"), *seen->serverBehindNat);
    f.ike = *seen;
    return f;
}

constexpr std::array<CauseId, 2> kKeyText{cause::kPskBlankAtEdge, cause::kPskLookalikes};

constexpr std::array<Fix, 1> kFixes{
    {{.causes = kKeyText,
      .scope = Scope::User,
      .proof = Proof::NextAttempt,
      .needs = {.key = true, .cleanedKey = true},
      .notice =
          QT_TRANSLATE_NOOP("Text", "A copy of the VPN connection is created with the key in the form that the server accepts: "
                                    "without the invisible characters. The old connection stays; use the copy from now on."),
      .plan = planCopyWithKey}}};

} // namespace

const Check kIkeAnswers{
    .id = "ike-answers",
    .title = QT_TRANSLATE_NOOP("Text", "The server answers the key exchange"),
    .group = CheckGroup::Path,
    .needsServer = true,
    .needs = kNeeds,
    .causes = kCauses,
    .run = run,
    .fixes = kFixes,
    .provenOnWire = kKeyText,
};

} // namespace fix789::checks
