// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "model/ike_observation.h"

#include "model/word_table.h"

#include <array>
#include <utility>

namespace fix789 {
namespace {

constexpr std::array<std::pair<Rung, const char *>, 8> kRungs{{
    {Rung::Mm1, "mm1"},
    {Rung::Mm3, "mm3"},
    {Rung::Auth, "auth"},
    {Rung::Decoy, "decoy"},
    {Rung::Quick, "quick"},
    {Rung::L2tp, "l2tp"},
    {Rung::Ppp, "ppp"},
    {Rung::Ikev2, "ikev2"},
}};

constexpr std::array<std::pair<RungOutcome, const char *>, 5> kOutcomes{{
    {RungOutcome::Answered, "answered"},
    {RungOutcome::Silent, "silent"},
    {RungOutcome::Refused, "refused"},
    {RungOutcome::Unreachable, "unreachable"},
    {RungOutcome::NotTried, "not-tried"},
}};

} // namespace

const RungResult *IkeObservation::find(Rung rung, std::uint16_t port) const
{
    for (const RungResult &result : rungs)
        if (result.rung == rung && result.port == port)
            return &result;
    return nullptr;
}

QString toString(Rung rung)
{
    return wordOf(kRungs, rung);
}
QString toString(RungOutcome outcome)
{
    return wordOf(kOutcomes, outcome);
}
std::optional<Rung> rungFromString(const QString &word)
{
    return valueOf(kRungs, word);
}
std::optional<RungOutcome> rungOutcomeFromString(const QString &word)
{
    return valueOf(kOutcomes, word);
}

} // namespace fix789
