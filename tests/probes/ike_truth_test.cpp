// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "probes/ike_truth.h"

#include "ike/vendor_ids.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace fix789;

namespace {

const QString kServer = QStringLiteral("192.0.2.1");
const QString kRouter = QStringLiteral("198.51.100.1");
const QString kElsewhere = QStringLiteral("192.0.2.7");
const QString kStrongSwan = QStringLiteral("882fe56d6fd20dbc2251613b2ebe5beb");

RungResult with(RungOutcome outcome)
{
    RungResult result;
    result.outcome = outcome;
    return result;
}

RungResult answered(const QStringList &vendorIds = {})
{
    RungResult result = with(RungOutcome::Answered);
    result.detail = QStringLiteral("AES-CBC-256/SHA-1/MODP-2048");
    result.ms = 12;
    result.vendorIds = vendorIds;
    return result;
}

RungResult silent()
{
    RungResult result = with(RungOutcome::Silent);
    result.sends = 12;
    result.sourcePorts = 2;
    return result;
}

RungResult refused(int notification, const char *name)
{
    RungResult result = with(RungOutcome::Refused);
    result.notification = notification;
    result.detail = QString::fromLatin1(name);
    return result;
}

RungResult mismatch()
{
    return refused(14, "NO-PROPOSAL-CHOSEN");
}
RungResult noIkev1()
{
    return refused(5, "INVALID-MAJOR-VERSION");
}
RungResult complains()
{
    return refused(16, "PAYLOAD-MALFORMED");
}
RungResult notTried()
{
    return with(RungOutcome::NotTried);
}
RungResult elsewhere()
{
    RungResult result = silent();
    result.answeredFrom = kElsewhere;
    return result;
}
RungResult noRoute()
{
    return with(RungOutcome::Unreachable);
}

RungResult icmp(int code, const QString &reporter)
{
    RungResult result = with(RungOutcome::Unreachable);
    result.icmp = IcmpError{3, code, reporter};
    return result;
}

RungResult rejected()
{
    return icmp(13, kRouter);
}
RungResult closed()
{
    return icmp(3, kServer);
}

RungResult v2Cookie()
{
    RungResult result = with(RungOutcome::Answered);
    result.notification = 16390;
    result.detail = QStringLiteral("COOKIE");
    return result;
}

IkeObservation observed(RungResult on500, RungResult on4500, RungResult v2On500 = notTried(), RungResult v2On4500 = notTried())
{
    IkeObservation seen;
    seen.server = QStringLiteral("vpn.example");
    seen.address = kServer;
    const auto add = [&seen](RungResult result, Rung rung, std::uint16_t port) {
        result.rung = rung;
        result.port = port;
        seen.rungs.push_back(result);
    };
    add(std::move(on500), Rung::Mm1, 500);
    add(std::move(on4500), Rung::Mm1, 4500);
    add(std::move(v2On500), Rung::Ikev2, 500);
    add(std::move(v2On4500), Rung::Ikev2, 4500);
    return seen;
}

/// "cause1@where cause2 {set1|set2}", or the verdict where there is neither.
QString outcome(const IkeObservation &seen)
{
    const IkeReading reading = readLadder(seen);
    EXPECT_FALSE(reading.text.isEmpty());
    QStringList words;
    for (const Cause &cause : reading.causes) {
        EXPECT_FALSE(cause.evidence.empty());
        words += cause.where.isEmpty() ? cause.ref.toString() : cause.ref.toString() + u'@' + cause.where;
    }
    for (const OpenSet &open : reading.open) {
        EXPECT_GE(open.set.size(), 2U);
        EXPECT_LE(open.set.size(), 4U);
        EXPECT_FALSE(open.next.isEmpty());
        QStringList ids;
        for (const CauseRef &ref : open.set)
            ids += ref.toString();
        words += u'{' + ids.join(u'|') + u'}';
    }
    EXPECT_EQ(reading.verdict == FindingVerdict::Problem, !reading.causes.empty());
    if (!words.isEmpty())
        return words.join(u' ');
    return reading.verdict == FindingVerdict::Ok     ? QStringLiteral("ok")
           : reading.verdict == FindingVerdict::Note ? QStringLiteral("note")
                                                     : QStringLiteral("unknown");
}

QStringList excluded(const IkeObservation &seen)
{
    QStringList ids;
    for (const Exclusion &exclusion : readLadder(seen).excluded)
        ids += exclusion.ref.toString();
    return ids;
}

const QString kNothingAnswers = QStringLiteral("{path.ike-blocked|server.down|server.banned-us}");

} // namespace

// 500 answered

TEST(IkeTruth, BothAnsweredIsNothingWrong)
{
    EXPECT_EQ(outcome(observed(answered(), answered())), QStringLiteral("ok"));
    const QStringList out = excluded(observed(answered(), answered()));
    for (const CauseId id : {cause::kUdp500Blocked, cause::kUdp4500Blocked, cause::kIkeBlocked, cause::kServerDown,
                             cause::kServerIkeDown, cause::kServerProposalMismatch, cause::kServerIkev2Only})
        EXPECT_TRUE(out.contains(id.toString())) << id.name;
    EXPECT_FALSE(out.contains(cause::kPskWrong.toString()));
}

// A record need not tell which suite the server chose.
TEST(IkeTruth, AnAnswerWithoutItsSuiteIsNotSaidToHaveChosenNothing)
{
    RungResult untold = answered();
    untold.detail.clear();
    for (const Exclusion &exclusion : readLadder(observed(untold, untold)).excluded)
        EXPECT_FALSE(exclusion.text.english().contains(u"chose .")) << exclusion.ref.toString().toStdString();
}

TEST(IkeTruth, Udp4500SilentAtAServerKnownToAnswerThereIsBlocked)
{
    EXPECT_EQ(outcome(observed(answered({kStrongSwan}), silent(), notTried(), silent())), QStringLiteral("path.udp4500-blocked"));
}

TEST(IkeTruth, Udp4500SilentAtAnUnknownServerIsASetWithTheKey)
{
    EXPECT_EQ(outcome(observed(answered(), silent(), notTried(), silent())), QStringLiteral("{path.udp4500-blocked|psk.wrong}"));
}

TEST(IkeTruth, Udp4500SilentButOpenForIkev2IsNothingWrong)
{
    const auto seen = observed(answered({kStrongSwan}), silent(), notTried(), answered());
    EXPECT_EQ(outcome(seen), QStringLiteral("ok"));
    EXPECT_TRUE(excluded(seen).contains(QStringLiteral("path.udp4500-blocked")));
}

TEST(IkeTruth, Udp4500ThatDoesNotGetThroughIsANoteWithoutNat)
{
    for (const RungResult &on4500 : {silent(), rejected(), closed()}) {
        auto seen = observed(answered({kStrongSwan}), on4500);
        seen.serverBehindNat = false;
        seen.clientBehindNat = false;
        EXPECT_EQ(outcome(seen), QStringLiteral("note"));
        seen.clientBehindNat = true;
        EXPECT_NE(outcome(seen), QStringLiteral("note"));
    }
}

TEST(IkeTruth, Udp4500RefusedIsANoteBecauseTheServerTookTheSameOn500)
{
    EXPECT_EQ(outcome(observed(answered(), mismatch())), QStringLiteral("note"));
    EXPECT_EQ(outcome(observed(answered(), noIkev1())), QStringLiteral("note"));
    EXPECT_EQ(outcome(observed(answered(), complains())), QStringLiteral("note"));
}

TEST(IkeTruth, Udp4500UnreachableIsBlockedByWhoSaidSo)
{
    EXPECT_EQ(outcome(observed(answered(), rejected())), QStringLiteral("path.udp4500-blocked@") + kRouter);
    EXPECT_EQ(outcome(observed(answered(), closed())), QStringLiteral("path.udp4500-blocked@") + kServer);
    EXPECT_EQ(outcome(observed(answered(), icmp(1, kRouter))), QStringLiteral("path.udp4500-blocked@") + kRouter);
    EXPECT_EQ(outcome(observed(answered(), icmp(3, {}))), QStringLiteral("path.udp4500-blocked"));
}

TEST(IkeTruth, Udp4500NotTriedIsUnknown)
{
    EXPECT_EQ(outcome(observed(answered(), notTried())), QStringLiteral("unknown"));
}

// 500 silent

TEST(IkeTruth, Udp500SilentAnd4500AnsweredIsBlocked)
{
    const auto seen = observed(silent(), answered(), silent());
    EXPECT_EQ(outcome(seen), QStringLiteral("path.udp500-blocked"));
    EXPECT_EQ(readLadder(seen).causes.front().evidence.front().english(),
              QStringLiteral("No answer on UDP 500 in 12 tries from 2 source ports; the same message was answered on UDP 4500."));
    EXPECT_TRUE(excluded(seen).contains(QStringLiteral("path.udp4500-blocked")));
    EXPECT_FALSE(excluded(seen).contains(QStringLiteral("path.udp500-blocked")));
}

TEST(IkeTruth, ABlockedPortNamesTheLastHopThatWasReached)
{
    RungResult dropped = silent();
    dropped.droppedAfterHop = 2;
    const auto on500 = observed(dropped, answered());
    EXPECT_EQ(outcome(on500), QStringLiteral("path.udp500-blocked@hop2"));
    EXPECT_EQ(readLadder(on500).causes.front().evidence.back().english(),
              QStringLiteral("Packets to UDP 500 came as far as hop 2 on the way, and no farther; those to UDP 4500 did."));
    EXPECT_EQ(outcome(observed(dropped, mismatch())), QStringLiteral("path.udp500-blocked@hop2 server.proposal-mismatch"));
    const auto on4500 = observed(answered({kStrongSwan}), dropped);
    EXPECT_EQ(outcome(on4500), QStringLiteral("path.udp4500-blocked@hop2"));
    EXPECT_EQ(outcome(observed(answered(), dropped)), QStringLiteral("{path.udp4500-blocked|psk.wrong}"));
}

TEST(IkeTruth, Udp500SilentButOpenForIkev2IsNotCalledBlocked)
{
    EXPECT_EQ(outcome(observed(silent(), answered(), answered())), QStringLiteral("unknown"));
}

TEST(IkeTruth, BothSilentIsASetOfThree)
{
    EXPECT_EQ(outcome(observed(silent(), silent(), silent(), silent())), kNothingAnswers);
    EXPECT_TRUE(excluded(observed(silent(), silent(), silent(), silent())).isEmpty());
}

TEST(IkeTruth, BothSilentButForIkeInANewerMinorVersionIsInspection)
{
    auto seen = observed(silent(), silent(), silent(), silent());
    seen.otherVersion = OtherVersion::NewerMinor;
    EXPECT_EQ(outcome(seen), QStringLiteral("path.ike-inspected"));
    for (const CauseId id : {cause::kIkeBlocked, cause::kServerDown, cause::kOffline})
        EXPECT_TRUE(excluded(seen).contains(id.toString())) << id.name;
}

TEST(IkeTruth, ANewerMinorVersionProvesNothingWhereTheUsualOneWasNotTried)
{
    auto seen = observed(silent(), silent());
    seen.otherVersion = OtherVersion::NewerMinor;
    EXPECT_EQ(outcome(seen), QStringLiteral("{path.ike-inspected|server.banned-us}"));
}

TEST(IkeTruth, BothSilentAtAServerThatOnlySaysWhichVersionsItSpeaksIsASetOfTwo)
{
    auto seen = observed(silent(), silent(), silent(), silent());
    seen.otherVersion = OtherVersion::UnknownMajor;
    EXPECT_EQ(outcome(seen), QStringLiteral("{path.ike-inspected|server.banned-us}"));
    EXPECT_TRUE(excluded(seen).contains(QStringLiteral("server.down")));
}

TEST(IkeTruth, BothSilentAndIkev2AnsweredOnEitherIsIkev2Only)
{
    EXPECT_EQ(outcome(observed(silent(), silent(), answered(), silent())), QStringLiteral("server.ikev2-only"));
    EXPECT_EQ(outcome(observed(silent(), silent(), silent(), answered())), QStringLiteral("server.ikev2-only"));
    EXPECT_EQ(outcome(observed(silent(), silent(), refused(14, "NO_PROPOSAL_CHOSEN"), silent())),
              QStringLiteral("server.ikev2-only"));
}

TEST(IkeTruth, Ikev2OnlyReadsTheSameWhicheverPortAnsweredAndWithACookieOrWithout)
{
    const auto reading = readLadder(observed(silent(), silent(), answered(), notTried()));
    const auto texts = [](const IkeReading &read) {
        QStringList all{read.text.english()};
        for (const Text &text : read.causes.at(0).evidence)
            all += text.english();
        for (const Exclusion &exclusion : read.excluded)
            all += exclusion.ref.toString() + u' ' + exclusion.text.english();
        return all.join(u'\n');
    };
    EXPECT_TRUE(texts(reading).contains(QStringLiteral("The server answered IKEv2.")));
    EXPECT_TRUE(texts(reading).contains(QStringLiteral("path.ike-blocked")));
    for (const auto &[on500, on4500] : {std::pair{silent(), answered()},
                                        {answered(), answered()},
                                        {v2Cookie(), notTried()},
                                        {silent(), v2Cookie()},
                                        {refused(14, "NO_PROPOSAL_CHOSEN"), notTried()}}) {
        const auto other = readLadder(observed(silent(), silent(), on500, on4500));
        ASSERT_EQ(other.causes.size(), 1U);
        EXPECT_EQ(texts(other), texts(reading));
        EXPECT_TRUE(other.notes.empty());
    }
}

TEST(IkeTruth, BothSilentAtAServerThatRefusesIkev2ByVersionIsASet)
{
    EXPECT_EQ(outcome(observed(silent(), silent(), refused(5, "INVALID_MAJOR_VERSION"), silent())),
              QStringLiteral("{server.proposal-mismatch|path.ike-blocked}"));
}

TEST(IkeTruth, Udp500SilentAnd4500MismatchAreTwoCauses)
{
    EXPECT_EQ(outcome(observed(silent(), mismatch(), silent())), QStringLiteral("path.udp500-blocked server.proposal-mismatch"));
    EXPECT_EQ(outcome(observed(silent(), mismatch(), answered())), QStringLiteral("server.proposal-mismatch"));
}

TEST(IkeTruth, Udp500SilentAnd4500WithoutIkev1IsJudgedByIkev2)
{
    EXPECT_EQ(outcome(observed(silent(), noIkev1(), silent(), silent())),
              QStringLiteral("{server.ikev2-only|server.proposal-mismatch}"));
    EXPECT_EQ(outcome(observed(silent(), noIkev1(), silent(), answered())), QStringLiteral("server.ikev2-only"));
}

TEST(IkeTruth, Udp500SilentAnd4500ComplainingIsBlocked)
{
    EXPECT_EQ(outcome(observed(silent(), complains(), silent())), QStringLiteral("path.udp500-blocked"));
}

TEST(IkeTruth, Udp500SilentAnd4500RejectedIsACauseAndASet)
{
    EXPECT_EQ(outcome(observed(silent(), rejected(), silent())),
              QStringLiteral("path.udp4500-blocked@") + kRouter + u' ' + kNothingAnswers);
}

TEST(IkeTruth, Udp500SilentAnd4500ClosedIsASetOfTheServiceAndThePath)
{
    const auto seen = observed(silent(), closed(), silent());
    EXPECT_EQ(outcome(seen), QStringLiteral("{server.ike-down|path.udp500-blocked}"));
    EXPECT_TRUE(excluded(seen).contains(QStringLiteral("server.down")));
    EXPECT_EQ(outcome(observed(silent(), closed(), answered())), QStringLiteral("server.ikev2-only"));
}

TEST(IkeTruth, Udp500SilentAnd4500WithoutAWayIsASet)
{
    EXPECT_EQ(outcome(observed(silent(), icmp(1, kRouter), silent())), QStringLiteral("{server.down|path.ike-blocked}"));
    EXPECT_EQ(outcome(observed(silent(), icmp(0, kRouter), silent())),
              QStringLiteral("{path.offline|server.down|path.ike-blocked}"));
}

TEST(IkeTruth, Udp500SilentAnd4500NotTriedIsUnknown)
{
    EXPECT_EQ(outcome(observed(silent(), notTried(), silent())), QStringLiteral("unknown"));
}

// 500 refused

TEST(IkeTruth, Udp500MismatchIsThatWhatever4500Says)
{
    for (const RungResult &on4500 : {answered(), mismatch(), noIkev1(), complains(), silent(), closed(), noRoute(), notTried()})
        EXPECT_EQ(outcome(observed(mismatch(), on4500)), QStringLiteral("server.proposal-mismatch"));
    EXPECT_EQ(outcome(observed(mismatch(), rejected())),
              QStringLiteral("server.proposal-mismatch path.udp4500-blocked@") + kRouter);
}

TEST(IkeTruth, MismatchNamesTheNotificationAndWhatWasOffered)
{
    const auto reading = readLadder(observed(mismatch(), silent()));
    ASSERT_EQ(reading.causes.front().evidence.size(), 2U);
    EXPECT_EQ(reading.causes.front().evidence[0].english(), QStringLiteral("The server answered NO-PROPOSAL-CHOSEN on UDP 500."));
    EXPECT_TRUE(reading.causes.front().evidence[1].english().contains(QStringLiteral("3DES-CBC/SHA-1/MODP-1024")));
}

TEST(IkeTruth, Udp500WithoutIkev1IsJudgedByIkev2)
{
    for (const RungResult &on4500 : {noIkev1(), complains(), silent(), rejected(), closed(), noRoute(), notTried()}) {
        EXPECT_EQ(outcome(observed(noIkev1(), on4500, silent())), QStringLiteral("{server.ikev2-only|server.proposal-mismatch}"));
        EXPECT_EQ(outcome(observed(noIkev1(), on4500, answered())), QStringLiteral("server.ikev2-only"));
    }
    EXPECT_EQ(outcome(observed(noIkev1(), mismatch())), QStringLiteral("server.proposal-mismatch"));
    EXPECT_EQ(outcome(observed(noIkev1(), answered())), QStringLiteral("unknown"));
}

TEST(IkeTruth, Udp500ComplainingIsUnknownAndSaysWhat)
{
    for (const RungResult &on4500 : {answered(), noIkev1(), complains(), silent(), rejected(), closed(), noRoute(), notTried()}) {
        EXPECT_EQ(outcome(observed(complains(), on4500)), QStringLiteral("unknown"));
        EXPECT_TRUE(readLadder(observed(complains(), on4500)).text.english().contains(QStringLiteral("PAYLOAD-MALFORMED")));
    }
    EXPECT_EQ(outcome(observed(complains(), mismatch())), QStringLiteral("server.proposal-mismatch"));
}

// 500 unreachable

TEST(IkeTruth, Udp500ProhibitedIsRejectedByWhoSaidSoWhatever4500Says)
{
    const QString rejection = QStringLiteral("path.udp500-rejected@") + kRouter;
    for (const RungResult &on4500 : {answered(), noIkev1(), complains(), silent(), closed(), noRoute(), notTried()})
        EXPECT_EQ(outcome(observed(rejected(), on4500)), rejection);
    EXPECT_EQ(outcome(observed(rejected(), mismatch())), rejection + QStringLiteral(" server.proposal-mismatch"));
    EXPECT_EQ(outcome(observed(rejected(), rejected())), rejection + QStringLiteral(" path.udp4500-blocked@") + kRouter);
}

TEST(IkeTruth, EveryCodeThatProhibitsIsARejection)
{
    for (const int code : {9, 10, 13})
        EXPECT_EQ(outcome(observed(icmp(code, kRouter), answered())), QStringLiteral("path.udp500-rejected@") + kRouter) << code;
}

TEST(IkeTruth, Udp500PortUnreachableFromARouterIsARejection)
{
    EXPECT_EQ(outcome(observed(icmp(3, kRouter), silent())), QStringLiteral("path.udp500-rejected@") + kRouter);
}

TEST(IkeTruth, Udp500ProhibitedByNobodyKnowsWhomIsBlocked)
{
    EXPECT_EQ(outcome(observed(icmp(13, {}), answered())), QStringLiteral("path.udp500-blocked"));
}

TEST(IkeTruth, Udp500ClosedAnd4500NotAnsweredIsTheServiceDown)
{
    for (const RungResult &on4500 : {closed(), silent(), noRoute(), notTried()})
        EXPECT_EQ(outcome(observed(closed(), on4500)), QStringLiteral("server.ike-down"));
    EXPECT_EQ(outcome(observed(icmp(3, {}), icmp(3, {}))), QStringLiteral("server.ike-down"));
    EXPECT_EQ(outcome(observed(closed(), rejected())), QStringLiteral("server.ike-down path.udp4500-blocked@") + kRouter);
    EXPECT_TRUE(excluded(observed(closed(), closed())).contains(QStringLiteral("server.down")));
}

TEST(IkeTruth, Udp500ClosedAnd4500AnsweringIsOnlyThatPort)
{
    for (const RungResult &on4500 : {answered(), noIkev1(), complains()})
        EXPECT_EQ(outcome(observed(closed(), on4500)), QStringLiteral("path.udp500-rejected@") + kServer);
    EXPECT_EQ(outcome(observed(closed(), mismatch())),
              QStringLiteral("path.udp500-rejected@") + kServer + QStringLiteral(" server.proposal-mismatch"));
    EXPECT_EQ(outcome(observed(icmp(3, {}), answered())), QStringLiteral("path.udp500-blocked"));
}

TEST(IkeTruth, Udp500ClosedAndIkev2On4500IsIkev2Only)
{
    EXPECT_EQ(outcome(observed(closed(), silent(), notTried(), answered())), QStringLiteral("server.ikev2-only"));
}

TEST(IkeTruth, NoRouteFromThisComputerIsOfflineOrTheServer)
{
    EXPECT_EQ(outcome(observed(noRoute(), noRoute())), QStringLiteral("{path.offline|server.down}"));
    EXPECT_EQ(outcome(observed(icmp(0, kRouter), icmp(0, kRouter))), QStringLiteral("{path.offline|server.down}"));
    EXPECT_EQ(outcome(observed(icmp(1, {}), icmp(1, {}))), QStringLiteral("{path.offline|server.down}"));
    EXPECT_EQ(outcome(observed(noRoute(), notTried())), QStringLiteral("{path.offline|server.down}"));
    EXPECT_EQ(outcome(observed(noRoute(), silent())), QStringLiteral("{path.offline|server.down|path.ike-blocked}"));
}

TEST(IkeTruth, ARouterThatMissesTheHostSaysThatWeAreNotOffline)
{
    EXPECT_EQ(outcome(observed(icmp(1, kRouter), icmp(1, kRouter))), QStringLiteral("{server.down|path.ike-blocked}"));
}

TEST(IkeTruth, NoWayOn500AloneIsARejectionWhereTheServerCanBeReached)
{
    for (const RungResult &on4500 : {answered(), noIkev1(), complains(), closed()})
        EXPECT_EQ(outcome(observed(icmp(1, kRouter), on4500)), QStringLiteral("path.udp500-rejected@") + kRouter);
    EXPECT_EQ(outcome(observed(icmp(1, kRouter), mismatch())),
              QStringLiteral("path.udp500-rejected@") + kRouter + QStringLiteral(" server.proposal-mismatch"));
    EXPECT_EQ(outcome(observed(noRoute(), rejected())),
              QStringLiteral("path.udp4500-blocked@") + kRouter + QStringLiteral(" {path.offline|server.down}"));
}

// answered from elsewhere

namespace {

const QString kAnswersFromElsewhere = QStringLiteral("server.answers-from-elsewhere@") + kElsewhere;

} // namespace

TEST(IkeTruth, AnAnswerOn500FromElsewhereIsTheServersWhatever4500Says)
{
    for (const RungResult &on4500 : {answered(), noIkev1(), complains(), elsewhere(), silent(), closed(), noRoute(), notTried()})
        EXPECT_EQ(outcome(observed(elsewhere(), on4500)), kAnswersFromElsewhere);
    EXPECT_EQ(outcome(observed(elsewhere(), mismatch())), kAnswersFromElsewhere + QStringLiteral(" server.proposal-mismatch"));
    EXPECT_EQ(outcome(observed(elsewhere(), rejected())),
              kAnswersFromElsewhere + QStringLiteral(" path.udp4500-blocked@") + kRouter);
}

TEST(IkeTruth, IkeIsNeitherBlockedNorDownWhereItIsAnsweredFromElsewhere)
{
    const QStringList out = excluded(observed(elsewhere(), elsewhere()));
    for (const CauseId id : {cause::kIkeBlocked, cause::kServerDown, cause::kServerBannedUs, cause::kServerIkeDown,
                             cause::kOffline, cause::kUdp500Blocked, cause::kUdp500Rejected, cause::kUdp4500Blocked})
        EXPECT_TRUE(out.contains(id.toString())) << id.name;
    EXPECT_FALSE(out.contains(QStringLiteral("server.proposal-mismatch")));
}

TEST(IkeTruth, AnAnswerOn4500FromElsewhereExplainsTheSilenceOf500)
{
    EXPECT_EQ(outcome(observed(silent(), elsewhere())), kAnswersFromElsewhere);
    EXPECT_EQ(outcome(observed(silent(), elsewhere(), answered())), kAnswersFromElsewhere);
    EXPECT_FALSE(excluded(observed(silent(), elsewhere())).contains(QStringLiteral("path.udp500-blocked")));
}

TEST(IkeTruth, Udp4500AloneAnsweredFromElsewhereIsNotBlocked)
{
    EXPECT_EQ(outcome(observed(answered(), elsewhere())), kAnswersFromElsewhere);
    EXPECT_EQ(outcome(observed(answered({kStrongSwan}), elsewhere())), kAnswersFromElsewhere);
    IkeObservation behindNat = observed(answered(), elsewhere());
    behindNat.serverBehindNat = true;
    EXPECT_EQ(outcome(behindNat), kAnswersFromElsewhere);
}

TEST(IkeTruth, Udp4500AnsweredFromElsewhereIsANoteWithoutNat)
{
    IkeObservation seen = observed(answered(), elsewhere());
    seen.serverBehindNat = false;
    seen.clientBehindNat = false;
    EXPECT_EQ(outcome(seen), QStringLiteral("note"));
}

TEST(IkeTruth, AKeyThatMetSilenceOn4500IsNotJudgedWhereThatIsAnsweredFromElsewhere)
{
    IkeObservation seen = observed(answered(), elsewhere());
    for (const Rung rung : {Rung::Auth, Rung::Decoy}) {
        RungResult met = silent();
        met.rung = rung;
        met.port = 4500;
        seen.rungs.push_back(met);
        EXPECT_EQ(outcome(seen), kAnswersFromElsewhere);
    }
    const auto untested = readLadder(seen).untested;
    EXPECT_TRUE(std::ranges::any_of(untested, [](const Untested &one) { return one.ref.id == cause::kPskWrong; }));
}

TEST(IkeTruth, WhatRefuses500StandsBesideAnAnswerFromElsewhereOn4500)
{
    EXPECT_EQ(outcome(observed(rejected(), elsewhere())),
              QStringLiteral("path.udp500-rejected@") + kRouter + u' ' + kAnswersFromElsewhere);
    EXPECT_EQ(outcome(observed(closed(), elsewhere())),
              QStringLiteral("path.udp500-rejected@") + kServer + u' ' + kAnswersFromElsewhere);
    EXPECT_EQ(outcome(observed(icmp(1, kRouter), elsewhere())),
              QStringLiteral("path.udp500-rejected@") + kRouter + u' ' + kAnswersFromElsewhere);
    EXPECT_EQ(outcome(observed(notTried(), elsewhere())), kAnswersFromElsewhere);
}

TEST(IkeTruth, AnotherPortsRefusalGoesBeforeAnAnswerFromElsewhereOn4500)
{
    EXPECT_EQ(outcome(observed(mismatch(), elsewhere())), QStringLiteral("server.proposal-mismatch"));
    EXPECT_EQ(outcome(observed(complains(), elsewhere())), QStringLiteral("unknown"));
}

TEST(IkeTruth, WhoAnsweredFromTheAddressAskedAfterAllDoesNotAnswerFromElsewhere)
{
    RungResult both = answered();
    both.answeredFrom = kElsewhere;
    EXPECT_EQ(outcome(observed(both, both)), QStringLiteral("ok"));
}

// not tried

TEST(IkeTruth, Udp500NotTriedIsUnknown)
{
    for (const RungResult &on4500 : {answered(), noIkev1(), complains(), silent(), rejected(), closed(), noRoute(), notTried()})
        EXPECT_EQ(outcome(observed(notTried(), on4500)), QStringLiteral("unknown"));
    EXPECT_EQ(outcome(observed(notTried(), mismatch())), QStringLiteral("server.proposal-mismatch"));
}

TEST(IkeTruth, AnObservationWithoutRungsIsUnknown)
{
    EXPECT_EQ(outcome(IkeObservation{}), QStringLiteral("unknown"));
}

TEST(IkeTruth, NothingIsBothExcludedAndSuspected)
{
    const std::vector<RungResult> all{answered(), mismatch(), noIkev1(), complains(),      silent(),  elsewhere(),
                                      rejected(), closed(),   noRoute(), icmp(1, kRouter), notTried()};
    const std::vector<RungResult> controls{notTried(), silent(), answered(), v2Cookie(), refused(5, "x"), refused(14, "x")};
    for (const RungResult &on500 : all)
        for (const RungResult &on4500 : all)
            for (const RungResult &v2On500 : controls)
                for (const RungResult &v2On4500 : controls) {
                    const auto seen = observed(on500, on4500, v2On500, v2On4500);
                    const QString suspected = outcome(seen);
                    for (const QString &id : excluded(seen))
                        EXPECT_FALSE(suspected.contains(id)) << qPrintable(id) << " in " << qPrintable(suspected);
                }
}

TEST(IkeTruth, Silence4500BeforeAServerBehindNatMayBeItsOwnRouterAlsoWithoutAKey)
{
    IkeObservation seen = observed(answered(), silent());
    seen.serverBehindNat = true;
    EXPECT_EQ(outcome(seen), QStringLiteral("{path.udp4500-blocked|server.udp4500-not-forwarded}"));
}

TEST(IkeTruth, WhatWasIgnoredAtFirstAndAnsweredLaterPassesByItself)
{
    RungResult late = answered();
    late.ms = 21'000;
    EXPECT_TRUE(readLadder(observed(late, late)).transient);
    EXPECT_FALSE(readLadder(observed(answered(), answered())).transient);
}

TEST(IkeTruth, AServerThatRefusesOneSuiteAndIsSilentToAllDoesNotLikeTheList)
{
    IkeObservation seen = observed(silent(), silent(), answered());
    seen.offers = {{Offer::Single, RungOutcome::Silent, {}}, {Offer::Single, RungOutcome::Refused, {}}};
    EXPECT_EQ(outcome(seen), QStringLiteral("server.proposal-mismatch"));
}
