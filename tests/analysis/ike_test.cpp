// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "analysis/ike.h"

#include "ike/vendor_ids.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace analysis_ike_test {
using namespace fix789;
using namespace fix789::analysis;

namespace {

const QString kServer = QStringLiteral("192.0.2.1");
const QString kRouter = QStringLiteral("198.51.100.1");
const QString kElsewhere = QStringLiteral("192.0.2.7");
const QString kStrongSwan = QStringLiteral("882fe56d6fd20dbc2251613b2ebe5beb");

StageResult with(StageOutcome outcome)
{
    StageResult result;
    result.outcome = outcome;
    return result;
}

StageResult answered(const QStringList &vendorIds = {})
{
    StageResult result = with(StageOutcome::Answered);
    result.detail = QStringLiteral("AES-CBC-256/SHA-1/MODP-2048");
    result.ms = 12;
    result.vendorIds = vendorIds;
    return result;
}

StageResult silent()
{
    StageResult result = with(StageOutcome::Silent);
    result.sends = 12;
    result.sourcePorts = 2;
    return result;
}

StageResult refused(int notification, const char *name)
{
    StageResult result = with(StageOutcome::Refused);
    result.notification = notification;
    result.detail = QString::fromLatin1(name);
    return result;
}

StageResult mismatch()
{
    return refused(14, "NO-PROPOSAL-CHOSEN");
}
StageResult noIkev1()
{
    return refused(5, "INVALID-MAJOR-VERSION");
}
StageResult complains()
{
    return refused(16, "PAYLOAD-MALFORMED");
}
StageResult notTried()
{
    return with(StageOutcome::NotTried);
}
StageResult elsewhere()
{
    StageResult result = silent();
    result.answeredFrom = kElsewhere;
    return result;
}
StageResult noRoute()
{
    return with(StageOutcome::Unreachable);
}

StageResult icmp(int code, const QString &reporter)
{
    StageResult result = with(StageOutcome::Unreachable);
    result.icmp = IcmpError{3, code, reporter};
    return result;
}

StageResult rejected()
{
    return icmp(13, kRouter);
}
StageResult closed()
{
    return icmp(3, kServer);
}

StageResult v2Cookie()
{
    StageResult result = with(StageOutcome::Answered);
    result.notification = 16390;
    result.detail = QStringLiteral("COOKIE");
    return result;
}

IkeObservation observed(StageResult on500, StageResult on4500, StageResult v2On500 = notTried(),
                        StageResult v2On4500 = notTried())
{
    IkeObservation seen;
    seen.server = QStringLiteral("vpn.example");
    seen.address = kServer;
    const auto add = [&seen](StageResult result, Stage stage, std::uint16_t port) {
        result.stage = stage;
        result.port = port;
        seen.stages.push_back(result);
    };
    add(std::move(on500), Stage::Mm1, 500);
    add(std::move(on4500), Stage::Mm1, 4500);
    add(std::move(v2On500), Stage::Ikev2, 500);
    add(std::move(v2On4500), Stage::Ikev2, 4500);
    return seen;
}

/// "cause1@where cause2 {set1|set2}", or the verdict where there is neither.
QString outcome(const IkeObservation &seen)
{
    const Finding reading = analyseIke(seen);
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
    for (const Exclusion &exclusion : analyseIke(seen).excluded)
        ids += exclusion.ref.toString();
    return ids;
}

const QString kNothingAnswers = QStringLiteral("{path.ike-blocked|server.down|server.banned-us}");

} // namespace

// 500 answered

TEST(IkeAnalysis, BothAnsweredIsNothingWrong)
{
    EXPECT_EQ(outcome(observed(answered(), answered())), QStringLiteral("ok"));
    const QStringList out = excluded(observed(answered(), answered()));
    for (const CauseId id : {cause::kUdp500Blocked, cause::kUdp4500Blocked, cause::kIkeBlocked, cause::kServerDown,
                             cause::kServerIkeDown, cause::kServerProposalMismatch, cause::kServerIkev2Only})
        EXPECT_TRUE(out.contains(id.toString())) << id.name;
    EXPECT_FALSE(out.contains(cause::kPskWrong.toString()));
}

// A record need not tell which suite the server chose.
TEST(IkeAnalysis, AnAnswerWithoutItsSuiteIsNotSaidToHaveChosenNothing)
{
    StageResult untold = answered();
    untold.detail.clear();
    for (const Exclusion &exclusion : analyseIke(observed(untold, untold)).excluded)
        EXPECT_FALSE(exclusion.text.english().contains(u"chose .")) << exclusion.ref.toString().toStdString();
}

TEST(IkeAnalysis, Udp4500SilentAtAServerKnownToAnswerThereIsBlocked)
{
    EXPECT_EQ(outcome(observed(answered({kStrongSwan}), silent(), notTried(), silent())), QStringLiteral("path.udp4500-blocked"));
}

TEST(IkeAnalysis, Udp4500SilentAtAnUnknownServerIsASetWithTheKey)
{
    EXPECT_EQ(outcome(observed(answered(), silent(), notTried(), silent())), QStringLiteral("{path.udp4500-blocked|psk.wrong}"));
}

TEST(IkeAnalysis, Udp4500SilentButOpenForIkev2IsNothingWrong)
{
    const auto seen = observed(answered({kStrongSwan}), silent(), notTried(), answered());
    EXPECT_EQ(outcome(seen), QStringLiteral("ok"));
    EXPECT_TRUE(excluded(seen).contains(QStringLiteral("path.udp4500-blocked")));
}

TEST(IkeAnalysis, Udp4500ThatDoesNotGetThroughIsANoteWithoutNat)
{
    for (const StageResult &on4500 : {silent(), rejected(), closed()}) {
        auto seen = observed(answered({kStrongSwan}), on4500);
        seen.serverBehindNat = false;
        seen.clientBehindNat = false;
        EXPECT_EQ(outcome(seen), QStringLiteral("note"));
        seen.clientBehindNat = true;
        EXPECT_NE(outcome(seen), QStringLiteral("note"));
    }
}

TEST(IkeAnalysis, Udp4500RefusedIsANoteBecauseTheServerTookTheSameOn500)
{
    EXPECT_EQ(outcome(observed(answered(), mismatch())), QStringLiteral("note"));
    EXPECT_EQ(outcome(observed(answered(), noIkev1())), QStringLiteral("note"));
    EXPECT_EQ(outcome(observed(answered(), complains())), QStringLiteral("note"));
}

TEST(IkeAnalysis, Udp4500UnreachableIsBlockedByWhoSaidSo)
{
    EXPECT_EQ(outcome(observed(answered(), rejected())), QStringLiteral("path.udp4500-blocked@") + kRouter);
    EXPECT_EQ(outcome(observed(answered(), closed())), QStringLiteral("path.udp4500-blocked@") + kServer);
    EXPECT_EQ(outcome(observed(answered(), icmp(1, kRouter))), QStringLiteral("path.udp4500-blocked@") + kRouter);
    EXPECT_EQ(outcome(observed(answered(), icmp(3, {}))), QStringLiteral("path.udp4500-blocked"));
}

TEST(IkeAnalysis, Udp4500NotTriedIsUnknown)
{
    EXPECT_EQ(outcome(observed(answered(), notTried())), QStringLiteral("unknown"));
}

// 500 silent

TEST(IkeAnalysis, Udp500SilentAnd4500AnsweredIsBlocked)
{
    const auto seen = observed(silent(), answered(), silent());
    EXPECT_EQ(outcome(seen), QStringLiteral("path.udp500-blocked"));
    EXPECT_EQ(
        analyseIke(seen).causes.front().evidence.front().english(),
        QStringLiteral("No answer on UDP 500 after 12 attempts (source ports: 2); the same message was answered on UDP 4500."));
    EXPECT_TRUE(excluded(seen).contains(QStringLiteral("path.udp4500-blocked")));
    EXPECT_FALSE(excluded(seen).contains(QStringLiteral("path.udp500-blocked")));
}

TEST(IkeAnalysis, ABlockedPortNamesTheLastHopThatWasReached)
{
    StageResult dropped = silent();
    dropped.droppedAfterHop = 2;
    const auto on500 = observed(dropped, answered());
    EXPECT_EQ(outcome(on500), QStringLiteral("path.udp500-blocked@hop2"));
    EXPECT_EQ(analyseIke(on500).causes.front().evidence.back().english(),
              QStringLiteral("Packets to UDP 500 came as far as hop 2 and no further; packets to UDP 4500 got further."));
    EXPECT_EQ(outcome(observed(dropped, mismatch())), QStringLiteral("path.udp500-blocked@hop2 server.proposal-mismatch"));
    const auto on4500 = observed(answered({kStrongSwan}), dropped);
    EXPECT_EQ(outcome(on4500), QStringLiteral("path.udp4500-blocked@hop2"));
    EXPECT_EQ(outcome(observed(answered(), dropped)), QStringLiteral("{path.udp4500-blocked|psk.wrong}"));
}

TEST(IkeAnalysis, SaysWhoseHopItIs)
{
    const auto said = [](int hop, const char *router) {
        StageResult dropped = silent();
        dropped.droppedAfterHop = hop;
        dropped.icmp = IcmpError{11, 0, QString::fromLatin1(router)};
        const auto seen = observed(dropped, answered());
        EXPECT_EQ(outcome(seen), QStringLiteral("path.udp500-blocked@hop%1").arg(hop));
        return analyseIke(seen).causes.front().evidence.back().english();
    };
    EXPECT_TRUE(said(1, "192.168.1.1").startsWith(u"Hop 1 is 192.168.1.1, the router of this network."));
    EXPECT_TRUE(said(2, "100.64.0.2").contains(u"A private address"));
    EXPECT_TRUE(said(3, "198.51.100.1").contains(u"A public address"));
}

TEST(IkeAnalysis, Udp500SilentButOpenForIkev2IsNotCalledBlocked)
{
    EXPECT_EQ(outcome(observed(silent(), answered(), answered())), QStringLiteral("unknown"));
}

TEST(IkeAnalysis, BothSilentIsASetOfThree)
{
    EXPECT_EQ(outcome(observed(silent(), silent(), silent(), silent())), kNothingAnswers);
    EXPECT_TRUE(excluded(observed(silent(), silent(), silent(), silent())).isEmpty());
}

TEST(IkeAnalysis, BothSilentButForIkeInANewerMinorVersionIsInspection)
{
    auto seen = observed(silent(), silent(), silent(), silent());
    seen.otherVersion = OtherVersion::NewerMinor;
    EXPECT_EQ(outcome(seen), QStringLiteral("path.ike-inspected"));
    for (const CauseId id : {cause::kIkeBlocked, cause::kServerDown, cause::kOffline})
        EXPECT_TRUE(excluded(seen).contains(id.toString())) << id.name;
}

TEST(IkeAnalysis, ANewerMinorVersionProvesNothingWhereTheUsualOneWasNotTried)
{
    auto seen = observed(silent(), silent());
    seen.otherVersion = OtherVersion::NewerMinor;
    EXPECT_EQ(outcome(seen), QStringLiteral("{path.ike-inspected|server.banned-us}"));
}

TEST(IkeAnalysis, BothSilentAtAServerThatOnlySaysWhichVersionsItSpeaksIsASetOfTwo)
{
    auto seen = observed(silent(), silent(), silent(), silent());
    seen.otherVersion = OtherVersion::UnknownMajor;
    EXPECT_EQ(outcome(seen), QStringLiteral("{path.ike-inspected|server.banned-us}"));
    EXPECT_TRUE(excluded(seen).contains(QStringLiteral("server.down")));
}

TEST(IkeAnalysis, BothSilentAndIkev2AnsweredOnUdp500IsIkev2Only)
{
    EXPECT_EQ(outcome(observed(silent(), silent(), answered(), silent())), QStringLiteral("server.ikev2-only"));
    EXPECT_EQ(outcome(observed(silent(), silent(), refused(14, "NO_PROPOSAL_CHOSEN"), silent())),
              QStringLiteral("server.ikev2-only"));
}

// Nothing is known about UDP 500 then: it may be blocked, and the server may support IKEv1 there.
TEST(IkeAnalysis, Ikev2OnUdp4500AloneSaysNothingOfUdp500)
{
    const QString either = QStringLiteral("{server.ikev2-only|path.udp500-blocked}");
    for (const StageResult &on500 : {silent(), notTried()}) {
        const auto seen = observed(silent(), silent(), on500, answered());
        EXPECT_EQ(outcome(seen), either);
        EXPECT_FALSE(excluded(seen).contains(QStringLiteral("path.udp500-blocked")));
        EXPECT_TRUE(excluded(seen).contains(QStringLiteral("server.down")));
    }
    EXPECT_EQ(outcome(observed(silent(), silent(), silent(), v2Cookie())), either);
}

// Windows' service supports both versions: IKEv1 is missing if no L2TP port is enabled, or if it was switched off.
TEST(IkeAnalysis, Ikev2OfAWindowsServerLeavesItsL2tpPorts)
{
    StageResult windows = answered({QStringLiteral("1E2B516905991C7D7C96FCBFB587E46100000009")});
    const QString either = QStringLiteral("{server.l2tp-not-enabled|server.ikev2-only}");
    EXPECT_EQ(outcome(observed(silent(), silent(), windows, notTried())), either);
    EXPECT_EQ(outcome(observed(noIkev1(), noIkev1(), windows, notTried())), either);
    EXPECT_EQ(outcome(observed(silent(), silent(), answered({kStrongSwan}), notTried())), QStringLiteral("server.ikev2-only"));
}

TEST(IkeAnalysis, Ikev2OnlyReadsTheSameWhicheverPortAnsweredAndWithACookieOrWithout)
{
    const auto reading = analyseIke(observed(silent(), silent(), answered(), notTried()));
    const auto texts = [](const Finding &read) {
        QStringList all{read.text.english()};
        for (const Text &text : read.causes.at(0).evidence)
            all += text.english();
        for (const Exclusion &exclusion : read.excluded)
            all += exclusion.ref.toString() + u' ' + exclusion.text.english();
        return all.join(u'\n');
    };
    EXPECT_TRUE(texts(reading).contains(QStringLiteral("The server answered IKEv2.")));
    EXPECT_TRUE(texts(reading).contains(QStringLiteral("path.ike-blocked")));
    for (const auto &[on500, on4500] :
         {std::pair{answered(), answered()}, {v2Cookie(), notTried()}, {refused(14, "NO_PROPOSAL_CHOSEN"), notTried()}}) {
        const auto other = analyseIke(observed(silent(), silent(), on500, on4500));
        ASSERT_EQ(other.causes.size(), 1U);
        EXPECT_EQ(texts(other), texts(reading));
        EXPECT_TRUE(other.notes.empty());
    }
}

TEST(IkeAnalysis, BothSilentAtAServerThatRefusesIkev2ByVersionIsASet)
{
    EXPECT_EQ(outcome(observed(silent(), silent(), refused(5, "INVALID_MAJOR_VERSION"), silent())),
              QStringLiteral("{server.proposal-mismatch|path.ike-blocked}"));
}

TEST(IkeAnalysis, Udp500SilentAnd4500MismatchAreTwoCauses)
{
    EXPECT_EQ(outcome(observed(silent(), mismatch(), silent())), QStringLiteral("path.udp500-blocked server.proposal-mismatch"));
    EXPECT_EQ(outcome(observed(silent(), mismatch(), answered())), QStringLiteral("server.proposal-mismatch"));
}

TEST(IkeAnalysis, Udp500SilentAnd4500WithoutIkev1IsJudgedByIkev2)
{
    EXPECT_EQ(outcome(observed(silent(), noIkev1(), silent(), silent())),
              QStringLiteral("{server.ikev2-only|server.proposal-mismatch}"));
    EXPECT_EQ(outcome(observed(silent(), noIkev1(), silent(), answered())), QStringLiteral("server.ikev2-only"));
}

TEST(IkeAnalysis, Udp500SilentAnd4500ComplainingIsBlocked)
{
    EXPECT_EQ(outcome(observed(silent(), complains(), silent())), QStringLiteral("path.udp500-blocked"));
}

TEST(IkeAnalysis, Udp500SilentAnd4500RejectedIsACauseAndASet)
{
    EXPECT_EQ(outcome(observed(silent(), rejected(), silent())),
              QStringLiteral("path.udp4500-blocked@") + kRouter + u' ' + kNothingAnswers);
}

TEST(IkeAnalysis, Udp500SilentAnd4500ClosedIsASetOfTheServiceAndThePath)
{
    const auto seen = observed(silent(), closed(), silent());
    EXPECT_EQ(outcome(seen), QStringLiteral("{server.ike-down|path.udp500-blocked}"));
    EXPECT_TRUE(excluded(seen).contains(QStringLiteral("server.down")));
    EXPECT_EQ(outcome(observed(silent(), closed(), answered())), QStringLiteral("server.ikev2-only"));
}

TEST(IkeAnalysis, Udp500SilentAnd4500WithoutAWayIsASet)
{
    EXPECT_EQ(outcome(observed(silent(), icmp(1, kRouter), silent())), QStringLiteral("{server.down|path.ike-blocked}"));
    EXPECT_EQ(outcome(observed(silent(), icmp(0, kRouter), silent())),
              QStringLiteral("{path.offline|server.down|path.ike-blocked}"));
}

TEST(IkeAnalysis, Udp500SilentAnd4500NotTriedIsUnknown)
{
    EXPECT_EQ(outcome(observed(silent(), notTried(), silent())), QStringLiteral("unknown"));
}

// 500 refused

TEST(IkeAnalysis, Udp500MismatchIsThatWhatever4500Says)
{
    for (const StageResult &on4500 : {answered(), mismatch(), noIkev1(), complains(), silent(), closed(), noRoute(), notTried()})
        EXPECT_EQ(outcome(observed(mismatch(), on4500)), QStringLiteral("server.proposal-mismatch"));
    EXPECT_EQ(outcome(observed(mismatch(), rejected())),
              QStringLiteral("server.proposal-mismatch path.udp4500-blocked@") + kRouter);
}

TEST(IkeAnalysis, MismatchNamesTheNotificationAndWhatWasOffered)
{
    const auto reading = analyseIke(observed(mismatch(), silent()));
    ASSERT_EQ(reading.causes.front().evidence.size(), 2U);
    EXPECT_EQ(reading.causes.front().evidence[0].english(),
              QStringLiteral("The server answered on UDP 500 with NO-PROPOSAL-CHOSEN."));
    EXPECT_TRUE(reading.causes.front().evidence[1].english().contains(QStringLiteral("3DES-CBC/SHA-1/MODP-1024")));
}

TEST(IkeAnalysis, Udp500WithoutIkev1IsJudgedByIkev2)
{
    for (const StageResult &on4500 : {noIkev1(), complains(), silent(), rejected(), closed(), noRoute(), notTried()}) {
        EXPECT_EQ(outcome(observed(noIkev1(), on4500, silent())), QStringLiteral("{server.ikev2-only|server.proposal-mismatch}"));
        EXPECT_EQ(outcome(observed(noIkev1(), on4500, answered())), QStringLiteral("server.ikev2-only"));
    }
    EXPECT_EQ(outcome(observed(noIkev1(), mismatch())), QStringLiteral("server.proposal-mismatch"));
    EXPECT_EQ(outcome(observed(noIkev1(), answered())), QStringLiteral("unknown"));
}

TEST(IkeAnalysis, Udp500ComplainingIsUnknownAndSaysWhat)
{
    for (const StageResult &on4500 :
         {answered(), noIkev1(), complains(), silent(), rejected(), closed(), noRoute(), notTried()}) {
        EXPECT_EQ(outcome(observed(complains(), on4500)), QStringLiteral("unknown"));
        EXPECT_TRUE(analyseIke(observed(complains(), on4500)).text.english().contains(QStringLiteral("PAYLOAD-MALFORMED")));
    }
    EXPECT_EQ(outcome(observed(complains(), mismatch())), QStringLiteral("server.proposal-mismatch"));
}

// 500 unreachable

TEST(IkeAnalysis, Udp500ProhibitedIsRejectedByWhoSaidSoWhatever4500Says)
{
    const QString rejection = QStringLiteral("path.udp500-rejected@") + kRouter;
    for (const StageResult &on4500 : {answered(), noIkev1(), complains(), silent(), closed(), noRoute(), notTried()})
        EXPECT_EQ(outcome(observed(rejected(), on4500)), rejection);
    EXPECT_EQ(outcome(observed(rejected(), mismatch())), rejection + QStringLiteral(" server.proposal-mismatch"));
    EXPECT_EQ(outcome(observed(rejected(), rejected())), rejection + QStringLiteral(" path.udp4500-blocked@") + kRouter);
}

TEST(IkeAnalysis, EveryCodeThatProhibitsIsARejection)
{
    for (const int code : {9, 10, 13})
        EXPECT_EQ(outcome(observed(icmp(code, kRouter), answered())), QStringLiteral("path.udp500-rejected@") + kRouter) << code;
}

TEST(IkeAnalysis, Udp500PortUnreachableFromARouterIsARejection)
{
    EXPECT_EQ(outcome(observed(icmp(3, kRouter), silent())), QStringLiteral("path.udp500-rejected@") + kRouter);
}

TEST(IkeAnalysis, Udp500ProhibitedByNobodyKnowsWhomIsBlocked)
{
    EXPECT_EQ(outcome(observed(icmp(13, {}), answered())), QStringLiteral("path.udp500-blocked"));
}

TEST(IkeAnalysis, Udp500ClosedAnd4500NotAnsweredIsTheServiceDown)
{
    for (const StageResult &on4500 : {closed(), silent(), noRoute(), notTried()})
        EXPECT_EQ(outcome(observed(closed(), on4500)), QStringLiteral("server.ike-down"));
    EXPECT_EQ(outcome(observed(icmp(3, {}), icmp(3, {}))), QStringLiteral("server.ike-down"));
    EXPECT_EQ(outcome(observed(closed(), rejected())), QStringLiteral("server.ike-down path.udp4500-blocked@") + kRouter);
    EXPECT_TRUE(excluded(observed(closed(), closed())).contains(QStringLiteral("server.down")));
}

TEST(IkeAnalysis, Udp500ClosedAnd4500AnsweringIsOnlyThatPort)
{
    for (const StageResult &on4500 : {answered(), noIkev1(), complains()})
        EXPECT_EQ(outcome(observed(closed(), on4500)), QStringLiteral("path.udp500-rejected@") + kServer);
    EXPECT_EQ(outcome(observed(closed(), mismatch())),
              QStringLiteral("path.udp500-rejected@") + kServer + QStringLiteral(" server.proposal-mismatch"));
    EXPECT_EQ(outcome(observed(icmp(3, {}), answered())), QStringLiteral("path.udp500-blocked"));
}

TEST(IkeAnalysis, Udp500ClosedAndIkev2On4500IsIkev2Only)
{
    EXPECT_EQ(outcome(observed(closed(), silent(), notTried(), answered())), QStringLiteral("server.ikev2-only"));
}

TEST(IkeAnalysis, NoRouteFromThisComputerIsOfflineOrTheServer)
{
    EXPECT_EQ(outcome(observed(noRoute(), noRoute())), QStringLiteral("{path.offline|server.down}"));
    EXPECT_EQ(outcome(observed(icmp(0, kRouter), icmp(0, kRouter))), QStringLiteral("{path.offline|server.down}"));
    EXPECT_EQ(outcome(observed(icmp(1, {}), icmp(1, {}))), QStringLiteral("{path.offline|server.down}"));
    EXPECT_EQ(outcome(observed(noRoute(), notTried())), QStringLiteral("{path.offline|server.down}"));
    EXPECT_EQ(outcome(observed(noRoute(), silent())), QStringLiteral("{path.offline|server.down|path.ike-blocked}"));
}

TEST(IkeAnalysis, ARouterThatMissesTheHostSaysThatWeAreNotOffline)
{
    EXPECT_EQ(outcome(observed(icmp(1, kRouter), icmp(1, kRouter))), QStringLiteral("{server.down|path.ike-blocked}"));
}

TEST(IkeAnalysis, NoWayOn500AloneIsARejectionWhereTheServerCanBeReached)
{
    for (const StageResult &on4500 : {answered(), noIkev1(), complains(), closed()})
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

TEST(IkeAnalysis, AnAnswerOn500FromElsewhereIsTheServersWhatever4500Says)
{
    for (const StageResult &on4500 : {answered(), noIkev1(), complains(), elsewhere(), silent(), closed(), noRoute(), notTried()})
        EXPECT_EQ(outcome(observed(elsewhere(), on4500)), kAnswersFromElsewhere);
    EXPECT_EQ(outcome(observed(elsewhere(), mismatch())), kAnswersFromElsewhere + QStringLiteral(" server.proposal-mismatch"));
    EXPECT_EQ(outcome(observed(elsewhere(), rejected())),
              kAnswersFromElsewhere + QStringLiteral(" path.udp4500-blocked@") + kRouter);
}

TEST(IkeAnalysis, IkeIsNeitherBlockedNorDownWhereItIsAnsweredFromElsewhere)
{
    const QStringList out = excluded(observed(elsewhere(), elsewhere()));
    for (const CauseId id : {cause::kIkeBlocked, cause::kServerDown, cause::kServerBannedUs, cause::kServerIkeDown,
                             cause::kOffline, cause::kUdp500Blocked, cause::kUdp500Rejected, cause::kUdp4500Blocked})
        EXPECT_TRUE(out.contains(id.toString())) << id.name;
    EXPECT_FALSE(out.contains(QStringLiteral("server.proposal-mismatch")));
}

TEST(IkeAnalysis, AnAnswerOn4500FromElsewhereExplainsTheSilenceOf500)
{
    EXPECT_EQ(outcome(observed(silent(), elsewhere())), kAnswersFromElsewhere);
    EXPECT_EQ(outcome(observed(silent(), elsewhere(), answered())), kAnswersFromElsewhere);
    EXPECT_FALSE(excluded(observed(silent(), elsewhere())).contains(QStringLiteral("path.udp500-blocked")));
}

TEST(IkeAnalysis, Udp4500AloneAnsweredFromElsewhereIsNotBlocked)
{
    EXPECT_EQ(outcome(observed(answered(), elsewhere())), kAnswersFromElsewhere);
    EXPECT_EQ(outcome(observed(answered({kStrongSwan}), elsewhere())), kAnswersFromElsewhere);
    IkeObservation behindNat = observed(answered(), elsewhere());
    behindNat.serverBehindNat = true;
    EXPECT_EQ(outcome(behindNat), kAnswersFromElsewhere);
}

TEST(IkeAnalysis, Udp4500AnsweredFromElsewhereIsANoteWithoutNat)
{
    IkeObservation seen = observed(answered(), elsewhere());
    seen.serverBehindNat = false;
    seen.clientBehindNat = false;
    EXPECT_EQ(outcome(seen), QStringLiteral("note"));
}

TEST(IkeAnalysis, AKeyThatMetSilenceOn4500IsNotJudgedWhereThatIsAnsweredFromElsewhere)
{
    IkeObservation seen = observed(answered(), elsewhere());
    for (const Stage stage : {Stage::Auth, Stage::Decoy}) {
        StageResult met = silent();
        met.stage = stage;
        met.port = 4500;
        seen.stages.push_back(met);
        EXPECT_EQ(outcome(seen), kAnswersFromElsewhere);
    }
    const auto untested = analyseIke(seen).untested;
    EXPECT_TRUE(std::ranges::any_of(untested, [](const Untested &one) { return one.ref.id == cause::kPskWrong; }));
}

TEST(IkeAnalysis, WhatRefuses500StandsBesideAnAnswerFromElsewhereOn4500)
{
    EXPECT_EQ(outcome(observed(rejected(), elsewhere())),
              QStringLiteral("path.udp500-rejected@") + kRouter + u' ' + kAnswersFromElsewhere);
    EXPECT_EQ(outcome(observed(closed(), elsewhere())),
              QStringLiteral("path.udp500-rejected@") + kServer + u' ' + kAnswersFromElsewhere);
    EXPECT_EQ(outcome(observed(icmp(1, kRouter), elsewhere())),
              QStringLiteral("path.udp500-rejected@") + kRouter + u' ' + kAnswersFromElsewhere);
    EXPECT_EQ(outcome(observed(notTried(), elsewhere())), kAnswersFromElsewhere);
}

TEST(IkeAnalysis, AnotherPortsRefusalGoesBeforeAnAnswerFromElsewhereOn4500)
{
    EXPECT_EQ(outcome(observed(mismatch(), elsewhere())), QStringLiteral("server.proposal-mismatch"));
    EXPECT_EQ(outcome(observed(complains(), elsewhere())), QStringLiteral("unknown"));
}

TEST(IkeAnalysis, WhoAnsweredFromTheAddressAskedAfterAllDoesNotAnswerFromElsewhere)
{
    StageResult both = answered();
    both.answeredFrom = kElsewhere;
    EXPECT_EQ(outcome(observed(both, both)), QStringLiteral("ok"));
}

// not tried

TEST(IkeAnalysis, Udp500NotTriedIsUnknown)
{
    for (const StageResult &on4500 : {answered(), noIkev1(), complains(), silent(), rejected(), closed(), noRoute(), notTried()})
        EXPECT_EQ(outcome(observed(notTried(), on4500)), QStringLiteral("unknown"));
    EXPECT_EQ(outcome(observed(notTried(), mismatch())), QStringLiteral("server.proposal-mismatch"));
}

TEST(IkeAnalysis, AnObservationWithoutStagesIsUnknown)
{
    EXPECT_EQ(outcome(IkeObservation{}), QStringLiteral("unknown"));
}

TEST(IkeAnalysis, NothingIsBothExcludedAndSuspected)
{
    const std::vector<StageResult> all{answered(), mismatch(), noIkev1(), complains(),      silent(),  elsewhere(),
                                       rejected(), closed(),   noRoute(), icmp(1, kRouter), notTried()};
    const std::vector<StageResult> controls{notTried(), silent(), answered(), v2Cookie(), refused(5, "x"), refused(14, "x")};
    for (const StageResult &on500 : all)
        for (const StageResult &on4500 : all)
            for (const StageResult &v2On500 : controls)
                for (const StageResult &v2On4500 : controls) {
                    const auto seen = observed(on500, on4500, v2On500, v2On4500);
                    const QString suspected = outcome(seen);
                    for (const QString &id : excluded(seen))
                        EXPECT_FALSE(suspected.contains(id)) << qPrintable(id) << " in " << qPrintable(suspected);
                }
}

TEST(IkeAnalysis, Silence4500BeforeAServerBehindNatMayBeItsOwnRouterAlsoWithoutAKey)
{
    IkeObservation seen = observed(answered(), silent());
    seen.serverBehindNat = true;
    EXPECT_EQ(outcome(seen), QStringLiteral("{path.udp4500-blocked|server.udp4500-not-forwarded}"));
}

TEST(IkeAnalysis, WhatWasIgnoredAtFirstAndAnsweredLaterPassesByItself)
{
    StageResult late = answered();
    late.ms = 21'000;
    EXPECT_TRUE(analyseIke(observed(late, late)).transient);
    EXPECT_FALSE(analyseIke(observed(answered(), answered())).transient);
}

TEST(IkeAnalysis, AServerThatRefusesOneSuiteAndIsSilentToAllDoesNotLikeTheList)
{
    IkeObservation seen = observed(silent(), silent(), answered());
    seen.offers = {{Offer::Single, StageOutcome::Silent, {}}, {Offer::Single, StageOutcome::Refused, {}}};
    EXPECT_EQ(outcome(seen), QStringLiteral("server.proposal-mismatch"));
}

// Aggressive mode

namespace {

IkeObservation withAggressive(IkeObservation seen, StageResult result)
{
    result.stage = Stage::Aggressive;
    seen.stages.push_back(std::move(result));
    return seen;
}

} // namespace

TEST(IkeAnalysis, AggressiveModeAloneIsProvenByItsAnswer)
{
    auto refusing = observed(mismatch(), mismatch());
    for (const Offer offer : {Offer::Modern, Offer::Outdated, Offer::Certificate})
        refusing.offers.push_back({offer, StageOutcome::Refused, {}});
    EXPECT_EQ(outcome(withAggressive(refusing, answered())), QStringLiteral("server.aggressive-mode-only"));
    const auto silentSeen = observed(silent(), silent(), silent(), silent());
    EXPECT_EQ(outcome(withAggressive(silentSeen, answered())), QStringLiteral("server.aggressive-mode-only"));
    const auto noIkev2Either =
        observed(silent(), silent(), refused(14, "NO_PROPOSAL_CHOSEN"), notTried()); // in libreswan's words
    EXPECT_EQ(outcome(withAggressive(noIkev2Either, answered())), QStringLiteral("server.aggressive-mode-only"));
    const QStringList out = excluded(withAggressive(silentSeen, answered()));
    for (const CauseId id : {cause::kIkeBlocked, cause::kServerDown, cause::kServerIkeDown, cause::kServerBannedUs})
        EXPECT_TRUE(out.contains(id.toString())) << id.name;
}

// A server that rejects only our identity in aggressive mode has accepted everything else.
TEST(IkeAnalysis, AggressiveModeThatRefusesOurNameAloneIsAnAnswer)
{
    const auto seen = observed(silent(), silent(), silent(), silent());
    EXPECT_EQ(outcome(withAggressive(seen, refused(18, "INVALID-ID-INFORMATION"))),
              QStringLiteral("server.aggressive-mode-only"));
    EXPECT_EQ(outcome(withAggressive(observed(answered(), answered()), refused(24, "AUTHENTICATION-FAILED"))),
              QStringLiteral("ok"));
}

// A filter knows main mode best.
TEST(IkeAnalysis, AggressiveModeAnsweredPastAProvenFilterLeavesTheFilter)
{
    auto byVersion = observed(silent(), silent(), silent(), silent());
    byVersion.otherVersion = OtherVersion::NewerMinor;
    EXPECT_EQ(outcome(withAggressive(byVersion, answered())), QStringLiteral("path.ike-inspected"));
    auto byResponder = observed(silent(), silent());
    byResponder.responder.emplace();
    for (const std::uint16_t port : {std::uint16_t{500}, std::uint16_t{4500}})
        for (const auto shape : {ResponderResult::Shape::Opaque, ResponderResult::Shape::Ike})
            byResponder.responder->results.push_back({port, shape, 540, 6, shape == ResponderResult::Shape::Opaque ? 6 : 0, {}});
    EXPECT_EQ(outcome(withAggressive(byResponder, answered())), QStringLiteral("path.ike-inspected"));
}

TEST(IkeAnalysis, AggressiveModeUnansweredProvesNothing)
{
    const auto seen = observed(silent(), silent(), silent(), silent());
    EXPECT_EQ(outcome(withAggressive(seen, silent())), kNothingAnswers);
    EXPECT_EQ(outcome(withAggressive(seen, mismatch())), kNothingAnswers);
}
} // namespace analysis_ike_test
