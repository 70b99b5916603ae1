// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
// Does the server answer message 1 as Windows would send it? Silence on UDP 500 or 4500, a refusal, or an answer only to
// IKEv2 each have their own cause; Windows shows the same number for all of them.
#include "analysis/addresses.h"
#include "analysis/ike.h"
#include "analysis/responder.h"
#include "analysis/tunnel.h"
#include "base/address_bytes.h"
#include "checks/checks.h"
#include "checks/connection_fixes.h"
#include "checks/observe_ike.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <tuple>

namespace fix789::checks {
namespace ike_answers {
namespace {

// Each analysis lists what it may find, beside its table.
template <class... Lists>
constexpr auto joined(const Lists &...lists)
{
    std::array<CauseId, (std::tuple_size_v<Lists> + ...)> all;
    auto at = all.begin();
    ((at = std::ranges::copy(lists, at).out), ...);
    return all;
}

constexpr auto kCauses = joined(analysis::kIkeCauses, analysis::kTunnelCauses, analysis::kResponderCauses);
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
} // namespace ike_answers

const Check kIkeAnswers{
    .id = "ike-answers",
    .title = QT_TRANSLATE_NOOP("Text", "The server answers the key exchange"),
    .group = CheckGroup::Path,
    .needsServer = true,
    .needs = ike_answers::kNeeds,
    .causes = ike_answers::kCauses,
    .run = ike_answers::run,
    .fixes = ike_answers::kFixes,
    .provenOnWire = ike_answers::kKeyText,
};

} // namespace fix789::checks
