// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "analysis/portal.h"

#include <gtest/gtest.h>

namespace analysis_portal_test {
using namespace fix789;
using namespace fix789::analysis;

// One test a row of the table in portal_truth.h.
namespace {

QString host(int owner)
{
    return QStringLiteral("http://owner%1.example/test").arg(owner);
}

PortalProbe clean(int owner, PortalProbeKind kind = PortalProbeKind::Http)
{
    return {.kind = kind,
            .url = host(owner),
            .reply = PortalReply::Answered,
            .status = 200,
            .body = PortalBody::AsExpected,
            .statusAsExpected = true};
}

PortalProbe answer(int owner, int status, PortalBody body, PortalProbeKind kind = PortalProbeKind::Http)
{
    return {.kind = kind, .url = host(owner), .reply = PortalReply::Answered, .status = status, .body = body};
}

PortalProbe leads(int owner, const QString &to = QStringLiteral("http://login.example/splash?mac=..."),
                  PortalProbeKind kind = PortalProbeKind::Http)
{
    PortalProbe probe = answer(owner, 302, PortalBody::Nothing, kind);
    probe.hops.push_back({.by = PortalLead::Location, .to = to, .reply = PortalReply::Answered, .status = 200});
    return probe;
}

PortalProbe page(int owner, PortalProbeKind kind = PortalProbeKind::Http)
{
    return answer(owner, 200, PortalBody::Page, kind);
}

PortalProbe silent(int owner, PortalReply reply = PortalReply::TimedOut, PortalProbeKind kind = PortalProbeKind::Http)
{
    return {.kind = kind, .url = host(owner), .reply = reply};
}

const PortalProbe kTlsPasses = clean(9, PortalProbeKind::Https);
const PortalProbe kTlsSilent = silent(9, PortalReply::TimedOut, PortalProbeKind::Https);
const PortalProbe kTlsUntrusted = silent(9, PortalReply::Untrusted, PortalProbeKind::Https);
const PortalProbe kChallengeRight = clean(8, PortalProbeKind::Challenge);
const PortalProbe kChallengeReplaced = page(8, PortalProbeKind::Challenge);
const PortalProbe kChallengeSilent = silent(8, PortalReply::TimedOut, PortalProbeKind::Challenge);

PortalState stateOf(std::vector<PortalProbe> probes)
{
    return readPortal({std::move(probes)}).state;
}

PortalReason reasonOf(std::vector<PortalProbe> probes)
{
    return readPortal({std::move(probes)}).reason;
}

} // namespace

TEST(PortalAnalysis, NothingAskedIsNotChecked)
{
    EXPECT_EQ(stateOf({}), PortalState::NotLooked);
}

TEST(PortalAnalysis, A511IsALoginEvenWhereEverythingElsePasses)
{
    EXPECT_EQ(stateOf({answer(1, 511, PortalBody::Page), clean(2), clean(3), kTlsPasses}), PortalState::LoginNeeded);
}

TEST(PortalAnalysis, RedirectsAreNoPortalWhereTheChallengeComesBackRight)
{
    EXPECT_EQ(stateOf({leads(1), leads(2), kTlsPasses, kChallengeRight}), PortalState::Intercepted);
}

TEST(PortalAnalysis, AWalledGardenThatLetsTheProbesPassIsALoginByTheChallenge)
{
    EXPECT_EQ(stateOf({clean(1), clean(2), kTlsPasses, kChallengeReplaced}), PortalState::LoginNeeded);
    EXPECT_EQ(reasonOf({clean(1), clean(2), kTlsPasses, kChallengeReplaced}), PortalReason::ChallengeWrong);
}

TEST(PortalAnalysis, OneOwnersRedirectBesideACleanOneAndHttpsIsAFilter)
{
    EXPECT_EQ(stateOf({leads(1), clean(2), kTlsPasses}), PortalState::Intercepted);
}

TEST(PortalAnalysis, OneRedirectAgainstTwoCleanWithoutHttpsAskedIsAFilter)
{
    EXPECT_EQ(stateOf({leads(1), clean(2), clean(3)}), PortalState::Intercepted);
}

TEST(PortalAnalysis, RedirectsWithoutHttpsAreALogin)
{
    const PortalReading reading = readPortal({{leads(1), leads(2), leads(3), kTlsSilent}});
    EXPECT_EQ(reading.state, PortalState::LoginNeeded);
    EXPECT_EQ(reading.login, QStringLiteral("http://login.example/splash?mac=..."));
}

TEST(PortalAnalysis, RedirectsOfAllOwnersAreALoginEvenWhereHttpsPasses)
{
    EXPECT_EQ(stateOf({leads(1), leads(2), leads(3), kTlsPasses}), PortalState::LoginNeeded);
}

TEST(PortalAnalysis, OneProbeLetThroughDoesNotHideTheLogin)
{
    EXPECT_EQ(stateOf({clean(1), leads(2), leads(3), kTlsPasses}), PortalState::LoginNeeded);
    EXPECT_EQ(stateOf({clean(1), leads(2), kTlsSilent}), PortalState::LoginNeeded);
}

TEST(PortalAnalysis, APageInThePlaceOfTheAnswerIsALoginWhereHttpsDoesNotPass)
{
    EXPECT_EQ(stateOf({page(1), page(2), kTlsUntrusted}), PortalState::LoginNeeded);
    EXPECT_EQ(stateOf({page(1), page(2), kTlsSilent}), PortalState::LoginNeeded);
}

TEST(PortalAnalysis, APageInThePlaceOfTheAnswerIsAFilterWhereHttpsPasses)
{
    EXPECT_EQ(stateOf({page(1), page(2), kTlsPasses}), PortalState::Intercepted);
}

TEST(PortalAnalysis, ALoginThatComesBackToItselfIsALoop)
{
    PortalProbe loop = leads(1);
    loop.comesBack = true;
    EXPECT_EQ(stateOf({loop, leads(2), kTlsSilent}), PortalState::Loop);
}

TEST(PortalAnalysis, ALoginThatSpeaksOfALapseIsExpired)
{
    PortalProbe lapsed = leads(1);
    lapsed.namesLapse = true;
    EXPECT_EQ(stateOf({lapsed, leads(2), kTlsSilent}), PortalState::Expired);
}

TEST(PortalAnalysis, AProxyThatWantsASignInTellsNothing)
{
    EXPECT_EQ(stateOf({answer(1, 407, PortalBody::Page), answer(2, 407, PortalBody::Page)}), PortalState::Unknown);
    EXPECT_EQ(reasonOf({answer(1, 407, PortalBody::Page)}), PortalReason::ProxyWanted);
}

TEST(PortalAnalysis, AnEmptyAnswerInThePlaceOfATextIsNotOpen)
{
    EXPECT_EQ(stateOf({answer(1, 204, PortalBody::Nothing), kTlsSilent}), PortalState::Unknown);
    EXPECT_EQ(reasonOf({answer(1, 204, PortalBody::Nothing)}), PortalReason::WrongKindOfClean);
}

TEST(PortalAnalysis, EmptyPagesWithoutHttpsAreABrokenProxyAndNotAPortal)
{
    EXPECT_EQ(stateOf({answer(1, 200, PortalBody::Nothing), kTlsSilent}), PortalState::Unknown);
    EXPECT_EQ(reasonOf({answer(1, 200, PortalBody::Nothing), kTlsSilent}), PortalReason::EmptyAnswers);
}

TEST(PortalAnalysis, ForbiddenPagesBesideHttpsAreAFilter)
{
    EXPECT_EQ(stateOf({answer(1, 403, PortalBody::Page), answer(2, 451, PortalBody::Page), kTlsPasses}),
              PortalState::Intercepted);
}

TEST(PortalAnalysis, ForbiddenPagesAloneTellNothing)
{
    EXPECT_EQ(stateOf({answer(1, 503, PortalBody::Page), answer(2, 503, PortalBody::Page), kTlsSilent}), PortalState::Unknown);
}

TEST(PortalAnalysis, TheSamePlaceOverHttpsIsNoPortal)
{
    const auto upgraded = [](int owner) { return leads(owner, QStringLiteral("https://owner%1.example/test").arg(owner)); };
    EXPECT_EQ(stateOf({upgraded(1), upgraded(2), kTlsPasses}), PortalState::Intercepted);
    EXPECT_EQ(stateOf({upgraded(1), upgraded(2), kTlsSilent}), PortalState::Unknown);
}

// W11: a filter that answers for one of the well-known hosts.
TEST(PortalAnalysis, OneRefusedPageIsAFilterWhereTheRestPasses)
{
    EXPECT_EQ(stateOf({clean(1), answer(2, 403, PortalBody::Page), kTlsPasses, kChallengeRight}), PortalState::Intercepted);
    EXPECT_EQ(stateOf({clean(1), answer(2, 403, PortalBody::Page), kTlsPasses}), PortalState::Intercepted);
    EXPECT_EQ(stateOf({clean(1), answer(2, 451, PortalBody::Other), kChallengeRight}), PortalState::Intercepted);
}

TEST(PortalAnalysis, OneRefusedPageIsNotEnoughWhereOthersAreSilent)
{
    EXPECT_EQ(stateOf({clean(1), answer(2, 403, PortalBody::Page), silent(3), kTlsPasses}), PortalState::Unknown);
    EXPECT_EQ(stateOf({clean(1), answer(2, 403, PortalBody::Page), kTlsSilent, kChallengeRight}), PortalState::Unknown);
}

TEST(PortalAnalysis, ACleanRoundIsNotOpenWhereTheChallengeIsSilent)
{
    EXPECT_EQ(stateOf({clean(1), clean(2), kTlsPasses, kChallengeSilent}), PortalState::Unknown);
}

TEST(PortalAnalysis, ForeignCertificatesBesideCleanPagesAreInterception)
{
    EXPECT_EQ(reasonOf({clean(1), clean(2), kTlsUntrusted}), PortalReason::TlsIntercepted);
    EXPECT_EQ(stateOf({clean(1), clean(2), kTlsUntrusted, kChallengeRight}), PortalState::Intercepted);
}

TEST(PortalAnalysis, CleanPagesWithoutHttpsArePartial)
{
    EXPECT_EQ(stateOf({clean(1), clean(2), kTlsSilent}), PortalState::Partial);
    EXPECT_EQ(stateOf({clean(1), clean(2), silent(9, PortalReply::Refused, PortalProbeKind::Https)}), PortalState::Partial);
}

TEST(PortalAnalysis, HttpsWhoseNameIsNotResolvedTellsNothing)
{
    EXPECT_EQ(stateOf({clean(1), clean(2), silent(9, PortalReply::NameTimedOut, PortalProbeKind::Https)}), PortalState::Unknown);
}

TEST(PortalAnalysis, EverythingCleanIsOpen)
{
    EXPECT_EQ(stateOf({clean(1), clean(2), clean(3), kTlsPasses, kChallengeRight}), PortalState::Open);
    EXPECT_EQ(stateOf({clean(1), clean(2)}), PortalState::Open);
    EXPECT_EQ(stateOf({kChallengeRight}), PortalState::Open);
}

TEST(PortalAnalysis, OneSilentOwnerAmongThreeDoesNotMatter)
{
    EXPECT_EQ(stateOf({clean(1), clean(2), silent(3), kTlsPasses}), PortalState::Open);
}

TEST(PortalAnalysis, OneCleanPageAmongSilenceIsNotOpen)
{
    EXPECT_EQ(stateOf({clean(1), silent(2), silent(3), kTlsPasses}), PortalState::Unknown);
    EXPECT_EQ(stateOf({clean(1), silent(2)}), PortalState::Unknown);
}

TEST(PortalAnalysis, SilenceIsUnknownWhateverHttpsSays)
{
    EXPECT_EQ(stateOf({silent(1), silent(2), kTlsSilent}), PortalState::Unknown);
    EXPECT_EQ(stateOf({silent(1), silent(2), kTlsPasses}), PortalState::Unknown);
}

TEST(PortalAnalysis, HttpsAloneIsNeverOpen)
{
    EXPECT_EQ(stateOf({kTlsPasses}), PortalState::Unknown);
}

TEST(PortalAnalysis, AResolverThatDoesNotAnswerIsSaid)
{
    EXPECT_EQ(reasonOf({silent(1, PortalReply::NameTimedOut), silent(2, PortalReply::NameTimedOut)}),
              PortalReason::ResolverSilent);
}

// Whatever the probes saw: with half of them silent or foreign the network is never called open.
TEST(PortalAnalysis, IsNeverOpenWhereHalfOfThePagesDidNotComeAsExpected)
{
    const std::vector<PortalProbe> kinds{leads(1),
                                         page(1),
                                         silent(1),
                                         answer(1, 511, PortalBody::Page),
                                         answer(1, 403, PortalBody::Page),
                                         answer(1, 204, PortalBody::Nothing),
                                         silent(1, PortalReply::NameUnknown),
                                         silent(1, PortalReply::Broken)};
    for (const PortalProbe &one : kinds)
        for (const PortalProbe &tls : {kTlsPasses, kTlsSilent, kTlsUntrusted}) {
            EXPECT_NE(stateOf({one, clean(2), tls}), PortalState::Open) << one.status << toString(one.reply).toStdString();
            EXPECT_NE(stateOf({one, one, tls}), PortalState::Open) << one.status << toString(one.reply).toStdString();
        }
}
} // namespace analysis_portal_test
