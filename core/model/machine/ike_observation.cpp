// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "model/machine/ike_observation.h"

#include "base/enum_names.h"

#include <array>
#include <cmath>
#include <utility>

namespace fix789 {
namespace {

constexpr std::array<std::pair<Stage, const char *>, 9> kStages{{
    {Stage::Mm1, "mm1"},
    {Stage::Mm3, "mm3"},
    {Stage::Auth, "auth"},
    {Stage::Decoy, "decoy"},
    {Stage::Quick, "quick"},
    {Stage::L2tp, "l2tp"},
    {Stage::Ppp, "ppp"},
    {Stage::Ikev2, "ikev2"},
    {Stage::Aggressive, "aggressive"},
}};

constexpr std::array<std::pair<StageOutcome, const char *>, 5> kOutcomes{{
    {StageOutcome::Answered, "answered"},
    {StageOutcome::Silent, "silent"},
    {StageOutcome::Refused, "refused"},
    {StageOutcome::Unreachable, "unreachable"},
    {StageOutcome::NotTried, "not-tried"},
}};

constexpr std::array<std::pair<StageSign, const char *>, 8> kSigns{{
    {StageSign::Unsaid, "unsaid"},
    {StageSign::Unreadable, "unreadable"},
    {StageSign::InFragments, "in-fragments"},
    {StageSign::SignInRejected, "sign-in-rejected"},
    {StageSign::NoCommonSignIn, "no-common-sign-in"},
    {StageSign::NoAddress, "no-address"},
    {StageSign::SignInUnanswered, "sign-in-unanswered"},
    {StageSign::SignInGaveUp, "sign-in-gave-up"},
}};

constexpr std::array<std::pair<KeyForm, const char *>, 5> kForms{{
    {KeyForm::AsTyped, "as-typed"},
    {KeyForm::WithoutBlanks, "without-blanks"},
    {KeyForm::PlainCharacters, "plain-characters"},
    {KeyForm::Cleaned, "cleaned"},
    {KeyForm::AnsiCodePage, "ansi-code-page"},
}};

constexpr std::array<std::pair<Offer, const char *>, 7> kOffers{{
    {Offer::Modern, "modern"},
    {Offer::Outdated, "outdated"},
    {Offer::Certificate, "certificate"},
    {Offer::Single, "single"},
    {Offer::EspCertain, "esp-certain"},
    {Offer::EspOther, "esp-other"},
    {Offer::Windows, "windows"},
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

const StageResult *IkeObservation::find(Stage stage, std::uint16_t port) const
{
    for (const StageResult &result : stages)
        if (result.stage == stage && result.port == port)
            return &result;
    return nullptr;
}

double LossSample::lossEachWay() const
{
    return sent == 0 ? 0 : 1 - std::pow(double(answered) / sent, 1.0 / packets);
}

SuiteDoubt suiteDoubt(const IkeObservation &seen)
{
    if (seen.ipsecParameters) // documented, not inferred
        return SuiteDoubt::None;
    for (const OfferResult &one : seen.offers) {
        if (one.offer == Offer::EspCertain && one.outcome != StageOutcome::Answered)
            return SuiteDoubt::TakesUncertain;
        // Windows' offer with the setting "maximum" is inferred: it is unproven that AES-128 is missing from it.
        const bool isUsual = one.chosen.startsWith(QLatin1String("AES-CBC-128/HMAC-SHA-1"));
        if (one.offer == Offer::EspOther && one.outcome == StageOutcome::Answered && isUsual &&
            seen.encryption == ProfileEncryption::Maximum)
            return SuiteDoubt::RefusesUncertain;
    }
    return SuiteDoubt::None;
}

QString toString(Stage stage)
{
    return wordOf(kStages, stage);
}
QString toString(StageOutcome outcome)
{
    return wordOf(kOutcomes, outcome);
}
std::optional<Stage> stageFromString(const QString &word)
{
    return valueOf(kStages, word);
}
std::optional<StageOutcome> stageOutcomeFromString(const QString &word)
{
    return valueOf(kOutcomes, word);
}
QString toString(StageSign sign)
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
std::optional<StageSign> stageSignFromString(const QString &word)
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
