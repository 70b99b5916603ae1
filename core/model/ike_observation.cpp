// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "model/ike_observation.h"

#include "model/word_table.h"

#include <array>
#include <cmath>
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

constexpr std::array<std::pair<RungSign, const char *>, 8> kSigns{{
    {RungSign::Unsaid, "unsaid"},
    {RungSign::Unreadable, "unreadable"},
    {RungSign::InFragments, "in-fragments"},
    {RungSign::SignInRejected, "sign-in-rejected"},
    {RungSign::NoCommonSignIn, "no-common-sign-in"},
    {RungSign::NoAddress, "no-address"},
    {RungSign::SignInUnanswered, "sign-in-unanswered"},
    {RungSign::SignInGaveUp, "sign-in-gave-up"},
}};

constexpr std::array<std::pair<KeyForm, const char *>, 4> kForms{{
    {KeyForm::AsTyped, "as-typed"},
    {KeyForm::WithoutBlanks, "without-blanks"},
    {KeyForm::PlainCharacters, "plain-characters"},
    {KeyForm::Cleaned, "cleaned"},
}};

constexpr std::array<std::pair<Offer, const char *>, 4> kOffers{{
    {Offer::Modern, "modern"},
    {Offer::Outdated, "outdated"},
    {Offer::Certificate, "certificate"},
    {Offer::Single, "single"},
}};

constexpr std::array<std::pair<ResponderResult::Shape, const char *>, 2> kShapes{{
    {ResponderResult::Shape::Opaque, "opaque"},
    {ResponderResult::Shape::Ike, "ike"},
}};

constexpr std::array<std::pair<OtherVersion, const char *>, 2> kVersions{{
    {OtherVersion::UnknownMajor, "3.0"},
    {OtherVersion::NewerMinor, "2.1"},
}};

} // namespace

const RungResult *IkeObservation::find(Rung rung, std::uint16_t port) const
{
    for (const RungResult &result : rungs)
        if (result.rung == rung && result.port == port)
            return &result;
    return nullptr;
}

double LossSample::lossEachWay() const
{
    return sent == 0 ? 0 : 1 - std::pow(double(answered) / sent, 1.0 / packets);
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
QString toString(RungSign sign)
{
    return wordOf(kSigns, sign);
}
QString toString(KeyForm form)
{
    return wordOf(kForms, form);
}
QString toString(Offer offer)
{
    return wordOf(kOffers, offer);
}
QString toString(ResponderResult::Shape shape)
{
    return wordOf(kShapes, shape);
}
QString toString(OtherVersion version)
{
    return wordOf(kVersions, version);
}
std::optional<RungSign> rungSignFromString(const QString &word)
{
    return valueOf(kSigns, word);
}
std::optional<KeyForm> keyFormFromString(const QString &word)
{
    return valueOf(kForms, word);
}
std::optional<Offer> offerFromString(const QString &word)
{
    return valueOf(kOffers, word);
}
std::optional<ResponderResult::Shape> shapeFromString(const QString &word)
{
    return valueOf(kShapes, word);
}
std::optional<OtherVersion> otherVersionFromString(const QString &word)
{
    return valueOf(kVersions, word);
}

} // namespace fix789
