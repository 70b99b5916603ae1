// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "diagnosis/answers.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace fix789 {
namespace {

bool isOf(const CauseRef &ref, std::initializer_list<const char *> areas)
{
    return std::ranges::any_of(areas, [&](const char *area) { return ref.id.name.starts_with(area); });
}

bool isSameOnHotspot(const CauseRef &ref)
{
    return ref.id != cause::kServerBannedUs && isOf(ref, {"server.", "psk.", "account.", "certificate.", "profile."});
}

bool isOfThisNetwork(const CauseRef &ref)
{
    return isOf(ref, {"path.", "nat.", "dns.", "site.", "portal."});
}

bool isOfServerForAll(const CauseRef &ref)
{
    return isOf(ref, {"server."}) && ref.id != cause::kServerBannedUs && ref.id != cause::kUdp4500NotForwarded;
}

// Message 1 met silence.
bool isSilence(const OpenSet &open)
{
    return std::ranges::any_of(open.set, [](const CauseRef &ref) { return ref.id == cause::kIkeBlocked; });
}

template <class Ruled>
void split(Verdict &verdict, Ruled isRuledOut, const Text &evidence)
{
    std::vector<OpenSet> left;
    for (OpenSet open : verdict.undetermined) {
        std::vector<CauseRef> rest;
        std::ranges::copy_if(open.set, std::back_inserter(rest), [&](const CauseRef &ref) { return !isRuledOut(ref); });
        // An answer that takes everything away contradicts what was seen: it splits nothing.
        if (!rest.empty() && rest.size() < open.set.size()) {
            for (const CauseRef &ref : open.set)
                if (isRuledOut(ref))
                    verdict.excluded.push_back({ref, evidence});
            if (rest.size() == 1) {
                verdict.causes.push_back({rest.front(), {evidence}, {}});
                continue;
            }
            open.set = std::move(rest);
        }
        left.push_back(std::move(open));
    }
    verdict.undetermined = std::move(left);
}

void placeInside(Verdict &verdict)
{
    const auto silent = std::ranges::find_if(verdict.undetermined, isSilence);
    if (silent == verdict.undetermined.end())
        return;
    verdict.undetermined.erase(silent);
    verdict.causes.push_back(
        {{cause::kInsideTheNetwork, {}},
         {{QT_TRANSLATE_NOOP("Text", "You are inside the office, and the server's public address does not answer from here."),
           {}}},
         {}});
}

void noteRotation(Verdict &verdict, const UserAnswers &answers)
{
    const bool wrong = std::ranges::any_of(verdict.causes, [](const Cause &cause) { return cause.ref.id == cause::kPskWrong; });
    if (!wrong || answers.othersConnect == Reply::Yes)
        return;
    const bool said = answers.everWorked == Reply::Yes || answers.othersConnect == Reply::No;
    verdict.notes.push_back(
        {"server.psk-rotated",
         said ? Text{QT_TRANSLATE_NOOP(
                         "Text",
                         "The key may have been changed on the server: it worked before, or other people cannot connect either."),
                     {}}
              : Text{QT_TRANSLATE_NOOP("Text", "The key may also have been changed on the server. Can anyone else connect now?"),
                     {}}});
}

} // namespace

void applyAnswers(Verdict &verdict, const UserAnswers &answers)
{
    if (answers.insideOffice == Reply::Yes)
        placeInside(verdict);
    if (answers.hotspotWorks == Reply::Yes)
        split(verdict, isSameOnHotspot, {QT_TRANSLATE_NOOP("Text", "You said that it works on a phone's hotspot."), {}});
    if (answers.hotspotWorks == Reply::No)
        split(verdict, isOfThisNetwork, {QT_TRANSLATE_NOOP("Text", "You said that it also fails on a phone's hotspot."), {}});
    if (answers.othersConnect == Reply::Yes)
        split(verdict, isOfServerForAll, {QT_TRANSLATE_NOOP("Text", "You said that other people can connect now."), {}});
    noteRotation(verdict, answers);
}

} // namespace fix789
