// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "probes/tunnel_truth.h"

#include "probes/ike_truth.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace fix789;

namespace {

RungResult rung(Rung which, std::uint16_t port, RungOutcome outcome)
{
    RungResult result;
    result.rung = which;
    result.port = port;
    result.outcome = outcome;
    result.sends = outcome == RungOutcome::Silent ? 12 : 1;
    return result;
}

RungResult answered(Rung which, std::uint16_t port = 4500)
{
    return rung(which, port, RungOutcome::Answered);
}
RungResult silent(Rung which, std::uint16_t port = 4500)
{
    return rung(which, port, RungOutcome::Silent);
}
RungResult refused(Rung which, int notification, std::uint16_t port = 4500)
{
    RungResult result = rung(which, port, RungOutcome::Refused);
    result.notification = notification;
    result.detail = QStringLiteral("notification %1").arg(notification);
    return result;
}
RungResult unreadable(Rung which, std::uint16_t port = 4500)
{
    RungResult result = rung(which, port, RungOutcome::Refused);
    result.sign = RungSign::Unreadable;
    return result;
}
RungResult cleaned(RungResult result, KeyForm form = KeyForm::WithoutBlanks)
{
    result.key = form;
    return result;
}
RungResult proven(RungResult result)
{
    result.authenticated = true;
    return result;
}
RungResult signedAs(RungSign sign, RungOutcome outcome = RungOutcome::Refused)
{
    RungResult result = rung(Rung::Ppp, 4500, outcome);
    result.sign = sign;
    return result;
}

/// A server that answers message 1 on both ports and goes on as given.
IkeObservation seen(std::vector<RungResult> above, RungOutcome on4500 = RungOutcome::Answered)
{
    IkeObservation observation;
    observation.address = QStringLiteral("192.0.2.1");
    observation.rungs = {answered(Rung::Mm1, 500), rung(Rung::Mm1, 4500, on4500)};
    observation.clientBehindNat = true;
    observation.serverBehindNat = false;
    std::ranges::move(above, std::back_inserter(observation.rungs));
    return observation;
}

/// The ids that are confirmed, and the sets: "psk.wrong", "a|b".
QStringList told(const IkeObservation &observation)
{
    const IkeReading reading = readLadder(observation);
    QStringList ids;
    for (const Cause &cause : reading.causes)
        ids += cause.ref.toString();
    for (const OpenSet &open : reading.open) {
        QStringList set;
        for (const CauseRef &ref : open.set)
            set += ref.toString();
        ids += set.join(u'|');
    }
    return ids;
}

QStringList only(const char *id)
{
    return {QLatin1String(id)};
}

bool excludes(const IkeObservation &observation, CauseId id)
{
    return std::ranges::any_of(readLadder(observation).excluded, [id](const Exclusion &one) { return one.ref.id == id; });
}

bool postpones(const IkeObservation &observation, CauseId id)
{
    return std::ranges::any_of(readLadder(observation).untested, [id](const Untested &one) { return one.ref.id == id; });
}

bool notes(const IkeObservation &observation, std::string_view id)
{
    return std::ranges::any_of(readLadder(observation).notes, [id](const Note &one) { return one.id == id; });
}

const RungResult kMm3 = answered(Rung::Mm3, 500);

} // namespace

TEST(TunnelTruth, MessageThreeUnansweredIsUnknown)
{
    const IkeReading reading = readLadder(seen({silent(Rung::Mm3, 500)}));
    EXPECT_EQ(reading.verdict, FindingVerdict::Unknown);
    EXPECT_TRUE(reading.causes.empty());
}

TEST(TunnelTruth, MessageThreeRefusedWantsACertificate)
{
    EXPECT_EQ(told(seen({refused(Rung::Mm3, 17, 500)})), only("server.certificate-only"));
}

TEST(TunnelTruth, AnAcceptedKeyIsRightAndNothingIsWrong)
{
    const auto observation = seen({kMm3, proven(answered(Rung::Auth)), answered(Rung::Quick), answered(Rung::L2tp)});
    EXPECT_TRUE(told(observation).isEmpty());
    EXPECT_EQ(readLadder(observation).verdict, FindingVerdict::Ok);
    EXPECT_TRUE(excludes(observation, cause::kPskWrong));
}

TEST(TunnelTruth, ARefusalThatDecryptsProvesTheKeyAndIsTheIdentity)
{
    const auto observation = seen({kMm3, proven(refused(Rung::Auth, 18))});
    EXPECT_EQ(told(observation), only("server.identity-rejected"));
    EXPECT_TRUE(excludes(observation, cause::kPskWrong));
}

TEST(TunnelTruth, ARefusalInClearIsNoProofOfTheKey)
{
    const auto observation = seen({kMm3, refused(Rung::Auth, 24), refused(Rung::Decoy, 24)});
    EXPECT_EQ(told(observation), only("psk.wrong"));
}

TEST(TunnelTruth, ATypedKeyMetAsADecoyIsWrong)
{
    EXPECT_EQ(told(seen({kMm3, unreadable(Rung::Auth), unreadable(Rung::Decoy)})), only("psk.wrong"));
    EXPECT_EQ(told(seen({kMm3, silent(Rung::Auth), silent(Rung::Decoy)})), only("psk.wrong"));
}

TEST(TunnelTruth, ATypedKeyMetAsTheCleanedOneIsWrong)
{
    EXPECT_EQ(told(seen({kMm3, silent(Rung::Auth), cleaned(silent(Rung::Auth))})), only("psk.wrong"));
}

TEST(TunnelTruth, ATypedKeyMetOtherwiseThanADecoyIsASet)
{
    EXPECT_EQ(told(seen({kMm3, silent(Rung::Auth), unreadable(Rung::Decoy)})), only("psk.wrong|server.identity-rejected"));
}

TEST(TunnelTruth, AKeyWithoutAnswerAndWithoutAControlIsASet)
{
    EXPECT_EQ(told(seen({kMm3, silent(Rung::Auth)})), only("psk.wrong|server.certificate-only"));
}

TEST(TunnelTruth, ACleanedKeyThatIsAcceptedNamesTheBlank)
{
    EXPECT_EQ(told(seen({kMm3, unreadable(Rung::Auth), cleaned(answered(Rung::Auth)), answered(Rung::Quick)})),
              only("psk.blank-at-edge"));
}

TEST(TunnelTruth, ACleanedKeyThatIsAcceptedNamesTheLookalikes)
{
    for (const KeyForm form : {KeyForm::PlainCharacters, KeyForm::Cleaned})
        EXPECT_EQ(told(seen({kMm3, unreadable(Rung::Auth), cleaned(answered(Rung::Auth), form)})),
                  only("psk.lookalike-characters"));
}

TEST(TunnelTruth, SilentOnBothPortsWhereUdp4500IsNotKnownToBeOpenIsASet)
{
    EXPECT_EQ(told(seen({kMm3, silent(Rung::Auth), silent(Rung::Auth, 500), silent(Rung::Decoy), silent(Rung::Decoy, 500)},
                        RungOutcome::Silent)),
              only("path.udp4500-blocked|psk.wrong"));
}

TEST(TunnelTruth, AKeyThatMeetsSilenceOnASilentUdp4500ProvesItBlocked)
{
    for (const auto &above : {std::vector<RungResult>{kMm3, silent(Rung::Auth)},
                              std::vector<RungResult>{kMm3, silent(Rung::Auth), silent(Rung::Decoy)}}) {
        const auto observation = seen(above, RungOutcome::Silent);
        EXPECT_EQ(told(observation), only("path.udp4500-blocked"));
        EXPECT_TRUE(postpones(observation, cause::kPskWrong));
    }
}

TEST(TunnelTruth, ASignInThatWorksRulesTheAccountOut)
{
    EXPECT_TRUE(excludes(seen({kMm3, answered(Rung::Auth), answered(Rung::Quick), answered(Rung::L2tp), answered(Rung::Ppp)}),
                         cause::kCredentialsRejected));
}

TEST(TunnelTruth, AnsweredOnUdp500AloneProvesUdp4500Blocked)
{
    EXPECT_EQ(told(seen({kMm3, silent(Rung::Auth), answered(Rung::Auth, 500), answered(Rung::Quick, 500)}, RungOutcome::Silent)),
              only("path.udp4500-blocked"));
}

TEST(TunnelTruth, AWrongKeyAnsweredOnUdp500AloneProvesBoth)
{
    EXPECT_EQ(
        told(seen({kMm3, silent(Rung::Auth), unreadable(Rung::Auth, 500), silent(Rung::Decoy), unreadable(Rung::Decoy, 500)},
                  RungOutcome::Silent)),
        (QStringList{QStringLiteral("path.udp4500-blocked"), QStringLiteral("psk.wrong")}));
}

TEST(TunnelTruth, BehindTheServersOwnNatItMayBeItsRouter)
{
    auto observation = seen({kMm3, silent(Rung::Auth), answered(Rung::Auth, 500)}, RungOutcome::Silent);
    observation.serverBehindNat = true;
    EXPECT_EQ(told(observation), only("path.udp4500-blocked|server.udp4500-not-forwarded"));
}

TEST(TunnelTruth, WithoutNatUdp4500IsNotNeeded)
{
    auto observation =
        seen({kMm3, silent(Rung::Auth), answered(Rung::Auth, 500), answered(Rung::Quick, 500)}, RungOutcome::Silent);
    observation.clientBehindNat = false;
    EXPECT_TRUE(told(observation).isEmpty());
    EXPECT_TRUE(notes(observation, "path.udp4500-not-needed"));
}

TEST(TunnelTruth, QuickModeRefusedIsTheServersMismatch)
{
    EXPECT_EQ(told(seen({kMm3, answered(Rung::Auth), refused(Rung::Quick, 14)})), only("server.quick-mode-mismatch"));
}

TEST(TunnelTruth, QuickModeSilentIsASet)
{
    EXPECT_EQ(told(seen({kMm3, answered(Rung::Auth), silent(Rung::Quick)})),
              only("server.quick-mode-mismatch|path.ike-inspected"));
}

TEST(TunnelTruth, L2tpSilentOrRefusedIsItsService)
{
    for (const RungResult &l2tp : {silent(Rung::L2tp), rung(Rung::L2tp, 4500, RungOutcome::Refused)})
        EXPECT_EQ(told(seen({kMm3, answered(Rung::Auth), answered(Rung::Quick), l2tp})), only("server.l2tp-down"));
}

TEST(TunnelTruth, EachEndOfASignInHasItsCause)
{
    const auto after = [](const RungResult &ppp) {
        return told(seen({kMm3, answered(Rung::Auth), answered(Rung::Quick), answered(Rung::L2tp), ppp}));
    };
    EXPECT_EQ(after(signedAs(RungSign::SignInRejected)), only("account.credentials-rejected"));
    EXPECT_EQ(after(signedAs(RungSign::SignInGaveUp)), only("account.second-factor-timeout"));
    EXPECT_EQ(after(signedAs(RungSign::NoCommonSignIn)), only("account.sign-in-protocol"));
    EXPECT_EQ(after(signedAs(RungSign::NoAddress)), only("server.no-address-left"));
    EXPECT_EQ(after(signedAs(RungSign::SignInUnanswered, RungOutcome::Silent)), only("server.sign-in-timeout"));
    EXPECT_EQ(after(signedAs(RungSign::Unsaid, RungOutcome::Silent)), only("server.l2tp-down"));
    EXPECT_TRUE(after(answered(Rung::Ppp)).isEmpty());
}

TEST(TunnelTruth, QuickModeRefusedOnUdp500IsNoMismatchBehindANat)
{
    EXPECT_EQ(
        told(seen({kMm3, silent(Rung::Auth), answered(Rung::Auth, 500), refused(Rung::Quick, 14, 500)}, RungOutcome::Silent)),
        only("path.udp4500-blocked"));
}

TEST(TunnelTruth, BehindASetOfThePathTheKeyIsUntested)
{
    IkeObservation allSilent = seen({}, RungOutcome::Silent);
    allSilent.rungs.front().outcome = RungOutcome::Silent;
    EXPECT_TRUE(postpones(allSilent, cause::kPskWrong));
}

TEST(TunnelTruth, ASuiteTakenByItselfIsAMismatchEvenWhereIkev2Answers)
{
    IkeObservation listOnly = seen({answered(Rung::Ikev2, 500)}, RungOutcome::Silent);
    listOnly.rungs.front().outcome = RungOutcome::Silent;
    EXPECT_EQ(told(listOnly), only("server.ikev2-only"));
    listOnly.offers = {{Offer::Single, RungOutcome::Answered, QStringLiteral("AES")}};
    EXPECT_EQ(told(listOnly), only("server.proposal-mismatch"));
}

// Certificates

TEST(TunnelTruth, ACertificateWithoutAnswerAndALargeMessageLostIsTheFragments)
{
    auto observation = seen({kMm3, silent(Rung::Auth)});
    observation.withCertificate = true;
    observation.largeAnswered = false;
    EXPECT_EQ(told(observation), only("path.fragments-dropped"));
}

TEST(TunnelTruth, ACertificateAnsweredInFragmentsAloneIsTheFragments)
{
    auto observation = seen({kMm3, answered(Rung::Auth)});
    observation.rungs.back().sign = RungSign::InFragments;
    observation.withCertificate = true;
    observation.largeAnswered = false;
    EXPECT_EQ(told(observation), only("path.fragments-dropped"));
}

TEST(TunnelTruth, ACertificateWithoutAnswerWhileLargeMessagesArriveIsASet)
{
    auto observation = seen({kMm3, silent(Rung::Auth)});
    observation.withCertificate = true;
    observation.largeAnswered = true;
    EXPECT_EQ(told(observation), only("path.fragments-dropped|server.identity-rejected"));
}

TEST(TunnelTruth, ARefusedCertificateIsTheIdentity)
{
    auto observation = seen({kMm3, refused(Rung::Auth, 24)});
    observation.withCertificate = true;
    EXPECT_EQ(told(observation), only("server.identity-rejected"));
}

TEST(TunnelTruth, LargeMessagesLostAreOnlyANoteWithAKey)
{
    auto observation = seen({kMm3, answered(Rung::Auth), answered(Rung::Quick)});
    observation.largeAnswered = false;
    EXPECT_TRUE(told(observation).isEmpty());
    EXPECT_TRUE(notes(observation, "path.large-messages-lost"));
}

// Loss

TEST(TunnelTruth, TwentyPercentEachWayIsLossAndNotBlocked)
{
    auto observation = seen({kMm3});
    observation.loss = LossSample{60, 38, 2};
    EXPECT_EQ(told(observation), only("path.loss"));
}

TEST(TunnelTruth, TenPercentEachWayIsANote)
{
    auto observation = seen({kMm3});
    observation.loss = LossSample{60, 49, 2};
    EXPECT_TRUE(told(observation).isEmpty());
    EXPECT_TRUE(notes(observation, "path.some-loss"));
}

TEST(TunnelTruth, ALargeDatagramsPartsAreCounted)
{
    // Two packets there and one back: 27 % of the datagrams are 10 % of the packets.
    auto observation = seen({kMm3});
    observation.loss = LossSample{60, 44, 3};
    EXPECT_TRUE(told(observation).isEmpty());
}

// What comes later

TEST(TunnelTruth, WhatIsBehindACauseIsUntested)
{
    const auto wrongKey = seen({kMm3, unreadable(Rung::Auth), unreadable(Rung::Decoy)});
    EXPECT_TRUE(postpones(wrongKey, cause::kCredentialsRejected));
    EXPECT_FALSE(postpones(wrongKey, cause::kPskWrong));
    IkeObservation blocked = seen({});
    blocked.rungs.front().outcome = RungOutcome::Silent;
    EXPECT_EQ(told(blocked), only("path.udp500-blocked"));
    EXPECT_TRUE(postpones(blocked, cause::kPskWrong));
}

TEST(TunnelTruth, AHealthyTunnelLeavesNothingUntested)
{
    EXPECT_TRUE(readLadder(seen({kMm3, answered(Rung::Auth), answered(Rung::Quick)})).untested.empty());
}

TEST(TunnelTruth, OnlyTheServersOwnSourcePortLetThroughIsNeverBlocked)
{
    auto observation = seen({kMm3});
    observation.rungs.front().onlyFromServicePort = true;
    EXPECT_TRUE(told(observation).isEmpty());
    EXPECT_TRUE(notes(observation, "path.only-service-source-port"));
}

TEST(TunnelTruth, ARefusalAsLateAsRadiusIsWaitedForIsTheServersAndNoSecondFactor)
{
    const auto refusedAfter = [](int ms) {
        RungResult ppp = signedAs(RungSign::SignInGaveUp);
        ppp.ms = ms;
        return told(seen({kMm3, answered(Rung::Auth), answered(Rung::Quick), answered(Rung::L2tp), ppp}));
    };
    EXPECT_EQ(refusedAfter(15'600), only("server.sign-in-timeout"));
    EXPECT_EQ(refusedAfter(11'000), only("account.second-factor-timeout"));
    EXPECT_EQ(refusedAfter(31'000), only("account.second-factor-timeout"));
}

TEST(TunnelTruth, FullPacketsLostInATunnelThatStandsIsThePath)
{
    RungResult full = silent(Rung::L2tp);
    full.detail = QStringLiteral("a packet as large as Windows sends");
    const auto observation = seen({kMm3, answered(Rung::Auth), answered(Rung::Quick), answered(Rung::L2tp), full});
    EXPECT_EQ(told(observation), only("path.mtu"));
}
