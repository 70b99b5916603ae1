// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "diagnosis/path_folds.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace fix789 {
namespace {

template <std::size_t N>
bool isOneOf(const std::array<CauseId, N> &ids, const CauseRef &ref)
{
    return std::ranges::find(ids, ref.id) != ids.end();
}

bool isConfirmed(const Verdict &verdict, CauseId id)
{
    return std::ranges::any_of(verdict.causes, [id](const Cause &cause) { return cause.ref.id == id; });
}

void postpone(Verdict &verdict, const CauseRef &ref, const Text &until)
{
    if (!isConfirmed(verdict, ref.id) && std::ranges::find(verdict.untested, ref, &Untested::ref) == verdict.untested.end())
        verdict.untested.push_back({ref, until});
}

// Takes causes and sets that rest on `folds`; those of a set that do not are untested until then.
template <class Folds>
void take(Verdict &verdict, Folds folds, const Text &until)
{
    std::erase_if(verdict.causes, [&](const Cause &cause) { return folds(cause.ref); });
    std::vector<CauseRef> later;
    std::erase_if(verdict.undetermined, [&](const OpenSet &open) {
        if (!std::ranges::any_of(open.set, folds))
            return false;
        later.insert(later.end(), open.set.begin(), open.set.end());
        return true;
    });
    for (const CauseRef &ref : later)
        if (!ref.id.name.starts_with("path."))
            postpone(verdict, ref, until);
}

} // namespace

void foldIntoUdpBlocked(Verdict &verdict)
{
    static constexpr std::array kNoWay{cause::kOffline, cause::kNoAddress, cause::kWrongInterface, cause::kOtherVpnRoute};
    static constexpr std::array kSymptoms{cause::kIkeBlocked, cause::kUdp500Blocked, cause::kUdp4500Blocked,
                                          cause::kEspBlocked, cause::kServerDown,    cause::kServerBannedUs};
    const bool noWay = std::ranges::any_of(kNoWay, [&](CauseId id) { return isConfirmed(verdict, id); });
    const auto isIt = [](const CauseRef &ref) { return ref.id == cause::kUdpBlocked; };
    if (noWay) {
        std::erase_if(verdict.causes, [&](const Cause &cause) { return isIt(cause.ref); });
        std::erase_if(verdict.undetermined, [&](const OpenSet &open) { return std::ranges::any_of(open.set, isIt); });
        return;
    }
    const bool mayBe =
        std::ranges::any_of(verdict.undetermined, [&](const OpenSet &open) { return std::ranges::any_of(open.set, isIt); });
    // Names are asked by UDP as well: a dead resolver alone would leave others to answer.
    const auto isResolver = [](const CauseRef &ref) { return ref.id == cause::kDnsDead; };
    if (mayBe)
        std::erase_if(verdict.undetermined, [&](const OpenSet &open) { return std::ranges::any_of(open.set, isResolver); });
    if (!isConfirmed(verdict, cause::kUdpBlocked) && !mayBe)
        return;
    const auto isSymptom = [](const CauseRef &ref) { return isOneOf(kSymptoms, ref); };
    take(verdict, isSymptom, {QT_TRANSLATE_NOOP("Text", "until this network lets UDP out"), {}});
}

void foldIntoFalseAddress(Verdict &verdict)
{
    static constexpr std::array kFalse{cause::kDnsHijacked, cause::kDnsPrivateAnswer, cause::kDnsStale};
    static constexpr std::array kWhole{cause::kUdpBlocked, cause::kOffline};
    const auto isFalse = [](const CauseRef &ref) { return isOneOf(kFalse, ref); };
    const auto isSymptom = [](const CauseRef &ref) {
        return !isOneOf(kWhole, ref) && (ref.id.name.starts_with("path.") || ref.id.name.starts_with("server.") ||
                                         ref.id.name.starts_with("psk.") || ref.id == cause::kOffline);
    };
    const Text until{QT_TRANSLATE_NOOP("Text", "until the server's name resolves to its address"), {}};
    if (std::ranges::any_of(verdict.causes, isFalse, &Cause::ref))
        return take(verdict, isSymptom, until);
    const auto doubt =
        std::ranges::find_if(verdict.undetermined, [&](const OpenSet &open) { return std::ranges::any_of(open.set, isFalse); });
    if (doubt == verdict.undetermined.end())
        return;
    const OpenSet kept = *doubt;
    verdict.undetermined.erase(doubt);
    take(verdict, isSymptom, until);
    verdict.undetermined.push_back(kept);
    std::erase_if(verdict.untested, [&](const Untested &one) { return std::ranges::find(kept.set, one.ref) != kept.set.end(); });
}

} // namespace fix789
