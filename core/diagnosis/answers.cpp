// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "diagnosis/answers.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace fix789::diagnosis {
namespace {

bool isOf(const CauseRef &ref, std::initializer_list<const char *> areas)
{
    return std::ranges::any_of(areas, [&](const char *area) { return ref.id.name.starts_with(area); });
}

// Clients that disturb each other: with a single client the fault does not occur.
bool isOfSeveralClients(const CauseRef &ref)
{
    return ref.id == cause::kCannotTellClientsApart || ref.id == cause::kOneIkeClient;
}

bool isSameOnHotspot(const CauseRef &ref)
{
    return ref.id != cause::kServerBannedUs && !isOfSeveralClients(ref) &&
           isOf(ref, {"server.", "psk.", "account.", "certificate.", "profile.", "service.", "adapter.", "computer."});
}

bool isOfThisNetwork(const CauseRef &ref)
{
    return isOf(ref, {"path.", "nat.", "dns.", "site.", "portal."}) || ref.id == cause::kCannotTellClientsApart ||
           ref.id == cause::kServerBannedUs;
}

// A directory rejects the protocol for every account.
bool isOfServerForAll(const CauseRef &ref)
{
    if (ref.id == cause::kProtocolRefusedByDirectory)
        return true;
    return isOf(ref, {"server."}) && ref.id != cause::kServerBannedUs && ref.id != cause::kUdp4500NotForwarded &&
           ref.id != cause::kNoConnectionForUs && !isOfSeveralClients(ref);
}

bool isOfServer(const CauseRef &ref)
{
    return isOf(ref, {"server."}) && !isOfSeveralClients(ref);
}

// Affects every computer at this place alike.
bool isOfThisPlaceForAll(const CauseRef &ref)
{
    return !isOfSeveralClients(ref) && (isOfThisNetwork(ref) || isOfServerForAll(ref)) && ref.id != cause::kIntermittent;
}

// Message 1 got no answer.
bool isSilence(const OpenSet &open)
{
    return std::ranges::any_of(open.set, [](const CauseRef &ref) { return ref.id == cause::kIkeBlocked; });
}

// An answer that excludes every member contradicts the evidence: it splits nothing. A member left alone stays in doubt:
// people err, so an answer proves nothing.
template <class Ruled>
void split(Verdict &verdict, Ruled isRuledOut, const Text &evidence)
{
    for (OpenSet &open : verdict.undetermined) {
        const auto out = [&](const CauseRef &ref) { return ref.id != cause::kOther && isRuledOut(ref); };
        const auto stays = [&](const CauseRef &ref) { return ref.id != cause::kOther && !isRuledOut(ref); };
        if (std::ranges::none_of(open.set, out) || std::ranges::none_of(open.set, stays))
            continue;
        for (const CauseRef &ref : open.set)
            if (out(ref))
                verdict.excluded.push_back({ref, evidence});
        std::erase_if(open.set, out);
        if (open.set.size() == 1)
            open.set.push_back({cause::kOther, {}});
    }
}

template <class First>
void putFirst(Verdict &verdict, First isFirst)
{
    for (OpenSet &open : verdict.undetermined)
        std::ranges::stable_partition(open.set, [&](const CauseRef &ref) { return ref.id != cause::kOther && isFirst(ref); });
}

template <class Last>
void putLast(Verdict &verdict, Last isLast)
{
    putFirst(verdict, [&](const CauseRef &ref) { return !isLast(ref); }); // "other" stays last
}

void placeInside(Verdict &verdict)
{
    for (OpenSet &open : verdict.undetermined) {
        if (!isSilence(open))
            continue;
        constexpr std::size_t kMost = 4;
        open.set.insert(open.set.begin(), {cause::kInsideTheNetwork, {}});
        open.set.resize(std::min(open.set.size(), kMost));
    }
}

// A new RRAS of Windows Server 2025 accepts no L2TP until its ports are set up; until then it has no IPsec policy for L2TP,
// and IKE refuses every offer.
void placeL2tpPorts(Verdict &verdict)
{
    constexpr std::size_t kMost = 4;
    for (OpenSet &open : verdict.undetermined) {
        if (open.set.size() < kMost && std::ranges::find(open.set, cause::kNoConnectionForUs, &CauseRef::id) != open.set.end())
            open.set.insert(open.set.begin(), {cause::kL2tpNotEnabled, {}});
    }
}

void noteRotation(Verdict &verdict, const UserAnswers &answers)
{
    const bool wrong = std::ranges::any_of(verdict.causes, [](const Cause &cause) { return cause.ref.id == cause::kPskWrong; });
    if (!wrong || answers.othersConnect == Reply::Yes || answers.elsewhereConnects == Reply::Yes)
        return;
    const bool said =
        answers.everWorked == Reply::Yes || answers.othersConnect == Reply::No || answers.elsewhereConnects == Reply::No;
    verdict.notes.push_back(
        {"server.psk-rotated",
         said ? Text{QT_TRANSLATE_NOOP("Text", "The key may have been changed on the server: the VPN worked before, or other "
                                               "people cannot connect either."),
                     {}}
              : Text{QT_TRANSLATE_NOOP("Text", "The key may also have been changed on the server. Can anyone else connect now?"),
                     {}}});
}

void applyOthers(Verdict &verdict, const UserAnswers &answers)
{
    if (answers.othersConnect == Reply::Yes)
        split(verdict, isOfServerForAll, {QT_TRANSLATE_NOOP("Text", "You said that other people can connect now."), {}});
    if (answers.elsewhereConnects == Reply::Yes)
        split(verdict, [](const CauseRef &ref) { return isOfServerForAll(ref) || ref.id == cause::kUdp4500NotForwarded; },
              {QT_TRANSLATE_NOOP("Text", "You said that other people can connect from elsewhere now."), {}});
    if (answers.othersConnect == Reply::No || answers.elsewhereConnects == Reply::No)
        putFirst(verdict, isOfServerForAll);
    if (answers.windowsHereConnects == Reply::Yes) {
        split(verdict, isOfThisPlaceForAll,
              {QT_TRANSLATE_NOOP("Text", "You said that another Windows computer at this place is connected."), {}});
        putFirst(verdict, isOfSeveralClients);
    }
    if (answers.windowsHereConnects == Reply::No)
        split(verdict, isOfSeveralClients,
              {QT_TRANSLATE_NOOP("Text", "You said that no other Windows computer at this place is connected."), {}});
}

// The history says what to check first; it excludes nothing.
void applyHistory(Verdict &verdict, const UserAnswers &answers)
{
    if (answers.workedHereBefore == Reply::Yes)
        putLast(verdict, isOfThisNetwork);
    if (answers.workedHereBefore == Reply::No)
        putFirst(verdict, isOfThisNetwork);
    if (answers.serverChanged == Reply::Yes)
        putFirst(verdict, isOfServer);
    if (answers.serverChanged == Reply::No)
        putLast(verdict, isOfServer);
}

} // namespace

void applyAnswers(Verdict &verdict, const UserAnswers &answers)
{
    if (answers.insideOffice == Reply::Yes)
        placeInside(verdict);
    if (answers.serverProduct == u"rras")
        placeL2tpPorts(verdict);
    applyHistory(verdict, answers);
    if (answers.hotspotWorks == Reply::Yes)
        split(verdict, isSameOnHotspot,
              {QT_TRANSLATE_NOOP("Text", "You said that the VPN works through a phone's hotspot."), {}});
    if (answers.hotspotWorks == Reply::No)
        split(verdict, isOfThisNetwork,
              {QT_TRANSLATE_NOOP("Text", "You said that the VPN also fails through a phone's hotspot."), {}});
    applyOthers(verdict, answers);
    noteRotation(verdict, answers);
}

} // namespace fix789::diagnosis
