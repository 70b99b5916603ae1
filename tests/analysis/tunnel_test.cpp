// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "analysis/tunnel.h"

#include "analysis/ike.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace analysis_tunnel_test {
using namespace fix789;
using namespace fix789::analysis;

namespace {

StageResult stage(Stage which, std::uint16_t port, StageOutcome outcome)
{
    StageResult result;
    result.stage = which;
    result.port = port;
    result.outcome = outcome;
    result.sends = outcome == StageOutcome::Silent ? 12 : 1;
    return result;
}

StageResult answered(Stage which, std::uint16_t port = 4500)
{
    return stage(which, port, StageOutcome::Answered);
}
StageResult silent(Stage which, std::uint16_t port = 4500)
{
    return stage(which, port, StageOutcome::Silent);
}
StageResult refused(Stage which, int notification, std::uint16_t port = 4500)
{
    StageResult result = stage(which, port, StageOutcome::Refused);
    result.notification = notification;
    result.detail = QStringLiteral("notification %1").arg(notification);
    return result;
}
StageResult unreadable(Stage which, std::uint16_t port = 4500)
{
    StageResult result = stage(which, port, StageOutcome::Refused);
    result.sign = StageSign::Unreadable;
    return result;
}
StageResult cleaned(StageResult result, KeyForm form = KeyForm::WithoutBlanks)
{
    result.key = form;
    return result;
}
StageResult proven(StageResult result)
{
    result.authenticated = true;
    return result;
}
StageResult signedAs(StageSign sign, StageOutcome outcome = StageOutcome::Refused)
{
    StageResult result = stage(Stage::Ppp, 4500, outcome);
    result.sign = sign;
    return result;
}

/// A server that answers message 1 on both ports and goes on as given.
IkeObservation seen(std::vector<StageResult> above, StageOutcome on4500 = StageOutcome::Answered)
{
    IkeObservation observation;
    observation.address = QStringLiteral("192.0.2.1");
    observation.stages = {answered(Stage::Mm1, 500), stage(Stage::Mm1, 4500, on4500)};
    observation.clientBehindNat = true;
    observation.serverBehindNat = false;
    std::ranges::move(above, std::back_inserter(observation.stages));
    return observation;
}

/// The ids that are confirmed, and the sets: "psk.wrong", "a|b".
QStringList told(const IkeObservation &observation)
{
    const Finding reading = analyseIke(observation);
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
    return std::ranges::any_of(analyseIke(observation).excluded, [id](const Exclusion &one) { return one.ref.id == id; });
}

bool postpones(const IkeObservation &observation, CauseId id)
{
    return std::ranges::any_of(analyseIke(observation).untested, [id](const Untested &one) { return one.ref.id == id; });
}

bool notes(const IkeObservation &observation, std::string_view id)
{
    return std::ranges::any_of(analyseIke(observation).notes, [id](const Note &one) { return one.id == id; });
}

const StageResult kMm3 = answered(Stage::Mm3, 500);

} // namespace

TEST(TunnelAnalysis, MessageThreeUnansweredIsUnknown)
{
    const Finding reading = analyseIke(seen({silent(Stage::Mm3, 500)}));
    EXPECT_EQ(reading.verdict, FindingVerdict::Unknown);
    EXPECT_TRUE(reading.causes.empty());
}

TEST(TunnelAnalysis, MessageThreeRefusedWantsACertificate)
{
    EXPECT_EQ(told(seen({refused(Stage::Mm3, 17, 500)})), only("server.certificate-only"));
}

TEST(TunnelAnalysis, AnAcceptedKeyIsRightAndNothingIsWrong)
{
    const auto observation = seen({kMm3, proven(answered(Stage::Auth)), answered(Stage::Quick), answered(Stage::L2tp)});
    EXPECT_TRUE(told(observation).isEmpty());
    EXPECT_EQ(analyseIke(observation).verdict, FindingVerdict::Ok);
    EXPECT_TRUE(excludes(observation, cause::kPskWrong));
}

TEST(TunnelAnalysis, ARefusalThatDecryptsProvesTheKeyAndIsTheIdentity)
{
    const auto observation = seen({kMm3, proven(refused(Stage::Auth, 18))});
    EXPECT_EQ(told(observation), only("server.identity-rejected"));
    EXPECT_TRUE(excludes(observation, cause::kPskWrong));
}

TEST(TunnelAnalysis, ARefusalInClearIsNoProofOfTheKey)
{
    const auto observation = seen({kMm3, refused(Stage::Auth, 24), refused(Stage::Decoy, 24)});
    EXPECT_EQ(told(observation), only("psk.wrong"));
}

TEST(TunnelAnalysis, ATypedKeyMetAsADecoyIsWrong)
{
    EXPECT_EQ(told(seen({kMm3, unreadable(Stage::Auth), unreadable(Stage::Decoy)})), only("psk.wrong"));
    EXPECT_EQ(told(seen({kMm3, silent(Stage::Auth), silent(Stage::Decoy)})), only("psk.wrong"));
}

TEST(TunnelAnalysis, ATypedKeyMetAsTheCleanedOneIsWrong)
{
    EXPECT_EQ(told(seen({kMm3, silent(Stage::Auth), cleaned(silent(Stage::Auth))})), only("psk.wrong"));
}

TEST(TunnelAnalysis, ATypedKeyMetOtherwiseThanADecoyIsASet)
{
    EXPECT_EQ(told(seen({kMm3, silent(Stage::Auth), unreadable(Stage::Decoy)})), only("psk.wrong|server.identity-rejected"));
}

TEST(TunnelAnalysis, AKeyWithoutAnswerAndWithoutAControlIsASet)
{
    EXPECT_EQ(told(seen({kMm3, silent(Stage::Auth)})), only("psk.wrong|server.certificate-only"));
}

TEST(TunnelAnalysis, ACleanedKeyThatIsAcceptedNamesTheBlank)
{
    EXPECT_EQ(told(seen({kMm3, unreadable(Stage::Auth), cleaned(answered(Stage::Auth)), answered(Stage::Quick)})),
              only("psk.blank-at-edge"));
}

TEST(TunnelAnalysis, AKeyAcceptedInTheAnsiCodePageNamesItsEncoding)
{
    EXPECT_EQ(told(seen({kMm3, silent(Stage::Auth), cleaned(answered(Stage::Auth), KeyForm::AnsiCodePage)})),
              only("psk.encoding"));
    EXPECT_EQ(told(seen({kMm3, silent(Stage::Auth), cleaned(silent(Stage::Auth), KeyForm::AnsiCodePage)})), only("psk.wrong"));
}

TEST(TunnelAnalysis, AnIdentityRefusedInMainModeAloneIsTheMode)
{
    for (const auto &[outcome, id] : {std::pair{answered(Stage::Aggressive, 500), "server.aggressive-mode-only"},
                                      {refused(Stage::Aggressive, 24, 500), "server.identity-rejected"},
                                      {silent(Stage::Aggressive, 500), "server.identity-rejected"}})
        EXPECT_EQ(told(seen({kMm3, proven(refused(Stage::Auth, 24)), outcome})), only(id));
}

TEST(TunnelAnalysis, ACleanedKeyThatIsAcceptedNamesTheLookalikes)
{
    for (const KeyForm form : {KeyForm::PlainCharacters, KeyForm::Cleaned})
        EXPECT_EQ(told(seen({kMm3, unreadable(Stage::Auth), cleaned(answered(Stage::Auth), form)})),
                  only("psk.lookalike-characters"));
}

TEST(TunnelAnalysis, SilentOnBothPortsWhereUdp4500IsNotKnownToBeOpenIsASet)
{
    EXPECT_EQ(told(seen({kMm3, silent(Stage::Auth), silent(Stage::Auth, 500), silent(Stage::Decoy), silent(Stage::Decoy, 500)},
                        StageOutcome::Silent)),
              only("path.udp4500-blocked|psk.wrong"));
}

TEST(TunnelAnalysis, AKeyThatMeetsSilenceOnASilentUdp4500ProvesItBlocked)
{
    for (const auto &above : {std::vector<StageResult>{kMm3, silent(Stage::Auth)},
                              std::vector<StageResult>{kMm3, silent(Stage::Auth), silent(Stage::Decoy)}}) {
        const auto observation = seen(above, StageOutcome::Silent);
        EXPECT_EQ(told(observation), only("path.udp4500-blocked"));
        EXPECT_TRUE(postpones(observation, cause::kPskWrong));
    }
}

TEST(TunnelAnalysis, ASignInThatWorksRulesTheAccountOut)
{
    EXPECT_TRUE(excludes(seen({kMm3, answered(Stage::Auth), answered(Stage::Quick), answered(Stage::L2tp), answered(Stage::Ppp)}),
                         cause::kCredentialsRejected));
}

TEST(TunnelAnalysis, AnsweredOnUdp500AloneProvesUdp4500Blocked)
{
    EXPECT_EQ(
        told(seen({kMm3, silent(Stage::Auth), answered(Stage::Auth, 500), answered(Stage::Quick, 500)}, StageOutcome::Silent)),
        only("path.udp4500-blocked"));
}

TEST(TunnelAnalysis, AWrongKeyAnsweredOnUdp500AloneProvesBoth)
{
    EXPECT_EQ(
        told(seen({kMm3, silent(Stage::Auth), unreadable(Stage::Auth, 500), silent(Stage::Decoy), unreadable(Stage::Decoy, 500)},
                  StageOutcome::Silent)),
        (QStringList{QStringLiteral("path.udp4500-blocked"), QStringLiteral("psk.wrong")}));
}

TEST(TunnelAnalysis, BehindTheServersOwnNatItMayBeItsRouter)
{
    auto observation = seen({kMm3, silent(Stage::Auth), answered(Stage::Auth, 500)}, StageOutcome::Silent);
    observation.serverBehindNat = true;
    EXPECT_EQ(told(observation), only("path.udp4500-blocked|server.udp4500-not-forwarded"));
}

TEST(TunnelAnalysis, WithoutNatUdp4500IsNotNeeded)
{
    auto observation =
        seen({kMm3, silent(Stage::Auth), answered(Stage::Auth, 500), answered(Stage::Quick, 500)}, StageOutcome::Silent);
    observation.clientBehindNat = false;
    EXPECT_TRUE(told(observation).isEmpty());
    EXPECT_TRUE(notes(observation, "path.udp4500-not-needed"));
}

TEST(TunnelAnalysis, QuickModeRefusedIsTheServersMismatch)
{
    EXPECT_EQ(told(seen({kMm3, answered(Stage::Auth), refused(Stage::Quick, 14)})), only("server.quick-mode-mismatch"));
}

TEST(TunnelAnalysis, SuitesThatWindowsMayNotOfferAreInDoubt)
{
    auto taken = seen({kMm3, answered(Stage::Auth), answered(Stage::Quick), answered(Stage::L2tp)});
    taken.encryption = ProfileEncryption::Maximum;
    for (const StageOutcome control : {StageOutcome::Refused, StageOutcome::Silent}) {
        taken.offers = {{Offer::EspCertain, control, {}}};
        EXPECT_EQ(told(taken), only("server.quick-mode-mismatch|other"));
    }
    taken.offers = {{Offer::EspCertain, StageOutcome::Answered, QStringLiteral("3DES-CBC/HMAC-SHA-1")}};
    EXPECT_TRUE(told(taken).isEmpty());
    auto refusing = seen({kMm3, answered(Stage::Auth), refused(Stage::Quick, 14)});
    refusing.offers = {{Offer::EspOther, StageOutcome::Answered, QStringLiteral("AES-CBC-128/HMAC-SHA-1 in UDP")}};
    EXPECT_EQ(told(refusing), only("server.quick-mode-mismatch"));
    refusing.encryption = ProfileEncryption::Maximum;
    EXPECT_EQ(told(refusing), only("server.quick-mode-mismatch|other"));
}

TEST(TunnelAnalysis, QuickModeSilentIsASet)
{
    EXPECT_EQ(told(seen({kMm3, answered(Stage::Auth), silent(Stage::Quick)})),
              only("server.cannot-protect|server.cannot-tell-clients-apart|server.quick-mode-mismatch|other"));
    auto inTheOpen = seen({kMm3, answered(Stage::Auth), silent(Stage::Quick)});
    inTheOpen.clientBehindNat = false;
    EXPECT_EQ(told(inTheOpen), only("server.cannot-protect|server.quick-mode-mismatch|other"));
}

TEST(TunnelAnalysis, L2tpSilentOrRefusedIsItsService)
{
    for (const StageResult &l2tp : {silent(Stage::L2tp), stage(Stage::L2tp, 4500, StageOutcome::Refused)})
        EXPECT_EQ(told(seen({kMm3, answered(Stage::Auth), answered(Stage::Quick), l2tp})), only("server.l2tp-down"));
}

TEST(TunnelAnalysis, EachEndOfASignInHasItsCause)
{
    const auto after = [](const StageResult &ppp) {
        return told(seen({kMm3, answered(Stage::Auth), answered(Stage::Quick), answered(Stage::L2tp), ppp}));
    };
    EXPECT_EQ(after(signedAs(StageSign::SignInRejected)),
              only("account.credentials-rejected|account.not-allowed|account.protocol-refused-by-directory"));
    EXPECT_EQ(after(signedAs(StageSign::SignInGaveUp)), only("account.second-factor-timeout"));
    EXPECT_EQ(after(signedAs(StageSign::NoCommonSignIn)), only("account.sign-in-protocol"));
    EXPECT_EQ(after(signedAs(StageSign::NoAddress)), only("server.no-address-left"));
    EXPECT_EQ(after(signedAs(StageSign::SignInUnanswered, StageOutcome::Silent)), only("server.sign-in-timeout"));
    EXPECT_EQ(after(signedAs(StageSign::Unsaid, StageOutcome::Silent)), only("server.ppp-silent"));
    EXPECT_TRUE(after(answered(Stage::Ppp)).isEmpty());
}

TEST(TunnelAnalysis, AReasonThatTheServerGivesIsTheCause)
{
    const auto rejected = [](const char *detail) {
        StageResult ppp = signedAs(StageSign::SignInRejected);
        ppp.detail = QString::fromLatin1(detail);
        return told(seen({kMm3, answered(Stage::Auth), answered(Stage::Quick), answered(Stage::L2tp), ppp}));
    };
    EXPECT_EQ(rejected("MS-CHAPv2 E=649 R=0"), only("account.not-allowed"));
    EXPECT_EQ(rejected("MS-CHAPv2 E=647"), only("account.not-allowed"));
    EXPECT_EQ(rejected("E=691 R=1"),
              only("account.credentials-rejected|account.not-allowed|account.protocol-refused-by-directory"));
}

TEST(TunnelAnalysis, QuickModeRefusedOnUdp500IsNoMismatchBehindANat)
{
    EXPECT_EQ(
        told(seen({kMm3, silent(Stage::Auth), answered(Stage::Auth, 500), refused(Stage::Quick, 14, 500)}, StageOutcome::Silent)),
        only("path.udp4500-blocked"));
}

TEST(TunnelAnalysis, BehindASetOfThePathTheKeyIsUntested)
{
    IkeObservation allSilent = seen({}, StageOutcome::Silent);
    allSilent.stages.front().outcome = StageOutcome::Silent;
    EXPECT_TRUE(postpones(allSilent, cause::kPskWrong));
}

TEST(TunnelAnalysis, ASuiteTakenByItselfIsAMismatchEvenWhereIkev2Answers)
{
    IkeObservation listOnly = seen({answered(Stage::Ikev2, 500)}, StageOutcome::Silent);
    listOnly.stages.front().outcome = StageOutcome::Silent;
    EXPECT_EQ(told(listOnly), only("server.ikev2-only"));
    listOnly.offers = {{Offer::Single, StageOutcome::Answered, QStringLiteral("AES")}};
    EXPECT_EQ(told(listOnly), only("server.proposal-mismatch"));
}

// Certificates

TEST(TunnelAnalysis, ACertificateWithoutAnswerAndALargeMessageLostIsTheFragments)
{
    auto observation = seen({kMm3, silent(Stage::Auth)});
    observation.withCertificate = true;
    observation.largeAnswered = false;
    EXPECT_EQ(told(observation), only("path.fragments-dropped"));
}

TEST(TunnelAnalysis, ACertificateAnsweredInFragmentsAloneIsTheFragments)
{
    auto observation = seen({kMm3, answered(Stage::Auth)});
    observation.stages.back().sign = StageSign::InFragments;
    observation.withCertificate = true;
    observation.largeAnswered = false;
    EXPECT_EQ(told(observation), only("path.fragments-dropped"));
}

TEST(TunnelAnalysis, ACertificateWithoutAnswerWhileLargeMessagesArriveIsASet)
{
    auto observation = seen({kMm3, silent(Stage::Auth)});
    observation.withCertificate = true;
    observation.largeAnswered = true;
    EXPECT_EQ(told(observation), only("path.fragments-dropped|server.identity-rejected"));
}

TEST(TunnelAnalysis, ALargeMessageLostOnUdp4500SaysNothingOfACertificateOnUdp500)
{
    auto observation = seen({kMm3, silent(Stage::Auth, 500)});
    observation.withCertificate = true;
    observation.largeAnswered = false;
    EXPECT_EQ(told(observation), only("path.fragments-dropped|server.identity-rejected"));
}

TEST(TunnelAnalysis, ARefusedCertificateIsTheIdentity)
{
    auto observation = seen({kMm3, refused(Stage::Auth, 24)});
    observation.withCertificate = true;
    EXPECT_EQ(told(observation), only("server.identity-rejected"));
}

TEST(TunnelAnalysis, LargeMessagesLostAreOnlyANoteWithAKey)
{
    auto observation = seen({kMm3, answered(Stage::Auth), answered(Stage::Quick)});
    observation.largeAnswered = false;
    EXPECT_TRUE(told(observation).isEmpty());
    EXPECT_TRUE(notes(observation, "path.large-messages-lost"));
}

// Loss

TEST(TunnelAnalysis, TwentyPercentEachWayIsLossAndNotBlocked)
{
    auto observation = seen({kMm3});
    observation.loss = LossSample{60, 38, 2};
    EXPECT_EQ(told(observation), only("path.loss"));
}

TEST(TunnelAnalysis, TenPercentEachWayIsANote)
{
    auto observation = seen({kMm3});
    observation.loss = LossSample{60, 49, 2};
    EXPECT_TRUE(told(observation).isEmpty());
    EXPECT_TRUE(notes(observation, "path.some-loss"));
}

TEST(TunnelAnalysis, ALargeDatagramsPartsAreCounted)
{
    // Two packets there and one back: 27 % of the datagrams are 10 % of the packets.
    auto observation = seen({kMm3});
    observation.loss = LossSample{60, 44, 3};
    EXPECT_TRUE(told(observation).isEmpty());
}

// What comes later

TEST(TunnelAnalysis, WhatIsBehindACauseIsUntested)
{
    const auto wrongKey = seen({kMm3, unreadable(Stage::Auth), unreadable(Stage::Decoy)});
    EXPECT_TRUE(postpones(wrongKey, cause::kCredentialsRejected));
    EXPECT_FALSE(postpones(wrongKey, cause::kPskWrong));
    IkeObservation blocked = seen({});
    blocked.stages.front().outcome = StageOutcome::Silent;
    EXPECT_EQ(told(blocked), only("path.udp500-blocked"));
    EXPECT_TRUE(postpones(blocked, cause::kPskWrong));
}

TEST(TunnelAnalysis, AHealthyTunnelLeavesNothingUntested)
{
    EXPECT_TRUE(analyseIke(seen({kMm3, answered(Stage::Auth), answered(Stage::Quick)})).untested.empty());
}

TEST(TunnelAnalysis, OnlyTheServersOwnSourcePortLetThroughIsNeverBlocked)
{
    auto observation = seen({kMm3});
    observation.stages.front().onlyFromServicePort = true;
    EXPECT_TRUE(told(observation).isEmpty());
    EXPECT_TRUE(notes(observation, "path.only-service-source-port"));
}

// The key's messages have their own source port.
TEST(TunnelAnalysis, Udp4500OpenToTheServersOwnSourcePortAloneConvictsNoKey)
{
    auto observation = seen({kMm3, answered(Stage::Mm3), silent(Stage::Auth), silent(Stage::Decoy)});
    EXPECT_EQ(told(observation), only("psk.wrong"));
    observation.stages.at(1).onlyFromServicePort = true;
    EXPECT_EQ(told(observation), only("psk.wrong|other"));
}

TEST(TunnelAnalysis, ARefusalAsLateAsRadiusIsWaitedForIsTheServersAndNoSecondFactor)
{
    const auto refusedAfter = [](int ms) {
        StageResult ppp = signedAs(StageSign::SignInGaveUp);
        ppp.ms = ms;
        return told(seen({kMm3, answered(Stage::Auth), answered(Stage::Quick), answered(Stage::L2tp), ppp}));
    };
    EXPECT_EQ(refusedAfter(15'600), only("server.sign-in-timeout"));
    EXPECT_EQ(refusedAfter(11'000), only("account.second-factor-timeout"));
    EXPECT_EQ(refusedAfter(31'000), only("account.second-factor-timeout"));
}

TEST(TunnelAnalysis, FullPacketsLostInATunnelThatStandsIsThePath)
{
    StageResult full = silent(Stage::L2tp);
    full.detail = QStringLiteral("a packet as large as Windows sends");
    const auto observation = seen({kMm3, answered(Stage::Auth), answered(Stage::Quick), answered(Stage::L2tp), full});
    EXPECT_EQ(told(observation), only("path.mtu"));
}
} // namespace analysis_tunnel_test
