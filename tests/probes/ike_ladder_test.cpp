// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "probes/ike_ladder.h"

#include "ike/byte_reader.h"

#include "probes/simulated_network.h"

#include <gtest/gtest.h>

using namespace fix789;
using namespace fix789::simulated;

namespace {

const IkeQuestion kQuestion{QStringLiteral("vpn.example"), QStringLiteral("192.0.2.1")};
const QString kRouter = QStringLiteral("198.51.100.1");

/// Climbs against a server that is a function and keeps what was seen.
struct Climbed {
    explicit Climbed(Server server) : network(clock, std::move(server)) {}

    Climbed &climb(HalfOpenLedger *other = nullptr)
    {
        const Ms start = clock.monotonic();
        HalfOpenLedger &used = other != nullptr ? *other : static_cast<HalfOpenLedger &>(ledger);
        result = fix789::climb(kQuestion, credentials, network, clock, used, gate,
                               {stop.get_token(), [this](const Text &text) { said += text.english(); }});
        took = clock.monotonic() - start;
        return *this;
    }
    const RungResult &mm1(std::uint16_t port) const { return *result->find(Rung::Mm1, port); }
    const RungResult &ikev2(std::uint16_t port) const { return *result->find(Rung::Ikev2, port); }

    SimulatedClock clock;
    SimulatedNetwork network;
    CountingLedger ledger;
    SecretsGate gate;
    Credentials credentials;
    std::stop_source stop;
    QStringList said;
    Result<IkeObservation> result = failure(ErrorKind::Failed, {});
    Ms took{};
};

// A server that goes along with all that is asked.
Server healthy()
{
    auto server = std::make_shared<WholeServer>();
    return [server](const Sent &sent) { return (*server)(sent); };
}

} // namespace

TEST(IkeLadder, EndsAtOnceWhenAllAnswer)
{
    Climbed run(healthy());
    run.climb();
    ASSERT_TRUE(run.result);
    EXPECT_LE(run.took, Ms(140));
    EXPECT_EQ(run.network.sent().size(), 14U); // messages 1 and 3 twice, and ten for the loss
    for (const std::uint16_t port : {500, 4500}) {
        EXPECT_EQ(run.mm1(port).outcome, RungOutcome::Answered);
        EXPECT_EQ(run.mm1(port).detail, QStringLiteral("AES-CBC-256/SHA-1/MODP-2048"));
        EXPECT_EQ(run.mm1(port).ms, 10);
        EXPECT_EQ(run.mm1(port).sourcePorts, 1);
        EXPECT_EQ(run.ikev2(port).outcome, RungOutcome::NotTried);
    }
    EXPECT_EQ(run.ledger.count, 2);
}

TEST(IkeLadder, BeginsOnUdp4500AMomentAfterUdp500)
{
    Climbed run(healthy());
    run.climb();
    const auto first = [&](std::uint16_t port) { return std::ranges::find(run.network.sent(), port, &Sent::port)->at; };
    EXPECT_EQ(first(500), Ms(0));
    EXPECT_EQ(first(4500), Ms(4));
}

TEST(IkeLadder, ListsEveryRung)
{
    Climbed run(healthy());
    run.climb();
    ASSERT_TRUE(run.result);
    EXPECT_EQ(run.result->server, kQuestion.server);
    EXPECT_EQ(run.result->address, kQuestion.address);
    QStringList rungs;
    for (const RungResult &rung : run.result->rungs)
        rungs += toString(rung.rung) + QString::number(rung.port);
    EXPECT_EQ(rungs.join(u' '),
              QStringLiteral("mm1500 mm14500 mm3500 mm34500 auth4500 decoy4500 quick4500 l2tp4500 ppp4500 ikev2500 ikev24500"));
}

TEST(IkeLadder, UsesAnotherCookieOnEachPort)
{
    Climbed run(healthy());
    run.climb();
    EXPECT_NE(messageIn(run.network.sentTo(500).front())->header.initiator,
              messageIn(run.network.sentTo(4500).front())->header.initiator);
}

TEST(IkeLadder, CallsAPortSilentAfterTwelveSendsFromTwoSourcePortsInFourSeconds)
{
    Climbed run([](const Sent &sent) { return sent.port == 500 ? silence(sent) : message2(sent); });
    run.climb();
    ASSERT_TRUE(run.result);
    EXPECT_EQ(run.mm1(500).outcome, RungOutcome::Silent);
    EXPECT_EQ(run.mm1(500).sends, 12);
    EXPECT_EQ(run.mm1(500).sourcePorts, 2);
    EXPECT_EQ(run.mm1(4500).outcome, RungOutcome::Answered);
    std::set<int> early;
    int earlySends = 0;
    for (const Sent &sent : run.network.sentTo(500)) {
        if (!isIkev1(sent))
            continue;
        EXPECT_LE(sent.at, Ms(4000));
        if (sent.at < Ms(2500)) {
            ++earlySends;
            early.insert(sent.sourcePort);
        }
    }
    EXPECT_EQ(earlySends, 6);
    EXPECT_EQ(early.size(), 2U);
}

TEST(IkeLadder, EveryResendIsTheSameBytes)
{
    Climbed run(silence);
    run.climb();
    for (const std::uint16_t port : {500, 4500}) {
        std::set<QByteArray> old;
        std::set<QByteArray> control;
        for (const Sent &sent : run.network.sentTo(port))
            if (isIkev1(sent) || isIkev2(sent))
                (isIkev1(sent) ? old : control).insert(sent.bytes);
        EXPECT_EQ(old.size(), port == 500 ? 3U : 1U); // UDP 500 is offered two suites by themselves as well
        EXPECT_EQ(control.size(), 1U);
    }
}

TEST(IkeLadder, KeepsToOneSourcePortWhileTheServerIsMerelySlow)
{
    Climbed run([](const Sent &sent) { return message2(sent, Ms(1400)); });
    run.climb();
    EXPECT_EQ(run.mm1(500).outcome, RungOutcome::Answered);
    EXPECT_EQ(run.mm1(500).sourcePorts, 1);
    EXPECT_EQ(run.ledger.count, 2);
}

TEST(IkeLadder, EndsWithinSixSecondsWhenNothingAnswers)
{
    Climbed run(silence);
    run.climb();
    ASSERT_TRUE(run.result);
    EXPECT_LE(run.took, Ms(6000));
    for (const std::uint16_t port : {500, 4500}) {
        EXPECT_EQ(run.mm1(port).outcome, RungOutcome::Silent);
        EXPECT_EQ(run.ikev2(port).outcome, RungOutcome::Silent);
        EXPECT_GE(run.ikev2(port).sends, 6);
    }
    EXPECT_LE(run.network.sent().size(), 120U);
    EXPECT_EQ(run.ledger.count, 0);
}

TEST(IkeLadder, AsksIkev2OnOnePortOnceIkev1HasBeenSilentSoFar)
{
    Climbed run(ikev2Answer);
    run.climb();
    for (const std::uint16_t port : {500, 4500})
        EXPECT_EQ(run.mm1(port).outcome, RungOutcome::Silent);
    EXPECT_EQ(run.ikev2(500).outcome, RungOutcome::Answered);
    EXPECT_EQ(run.ikev2(500).detail, QStringLiteral("IKE_SA_INIT"));
    EXPECT_EQ(run.ikev2(500).sends, 1);
    EXPECT_EQ(run.ikev2(4500).outcome, RungOutcome::NotTried);
    EXPECT_EQ(run.ikev2(4500).detail, QStringLiteral("UDP 500 was answered"));
    for (const Sent &sent : run.network.sent())
        EXPECT_TRUE(!isIkev2(sent) || (sent.port == 500 && sent.at >= Ms(2500)));
    EXPECT_LE(run.took, Ms(5400));
    EXPECT_EQ(run.ledger.count, 1);
}

TEST(IkeLadder, AsksIkev2OnUdp4500HalfASecondLaterWhereUdp500StaysSilent)
{
    Climbed run([](const Sent &sent) { return sent.port == 4500 ? ikev2Answer(sent) : silence(sent); });
    run.climb();
    EXPECT_EQ(run.ikev2(500).outcome, RungOutcome::Silent);
    EXPECT_EQ(run.ikev2(4500).outcome, RungOutcome::Answered);
    for (const Sent &sent : run.network.sentTo(4500))
        EXPECT_TRUE(!isIkev2(sent) || sent.at >= Ms(3000));
    EXPECT_LE(run.took, Ms(6500));
}

TEST(IkeLadder, AsksIkev2OnUdp4500AtOnceWhereOnlyThatIsSilent)
{
    Climbed run([whole = healthy()](const Sent &sent) { return sent.port == 500 ? whole(sent) : ikev2Answer(sent); });
    run.climb();
    EXPECT_EQ(run.ikev2(500).outcome, RungOutcome::NotTried);
    EXPECT_EQ(run.ikev2(4500).outcome, RungOutcome::Answered);
    EXPECT_EQ(run.ikev2(4500).ms, 10);
    EXPECT_LE(run.took, Ms(4004));
}

TEST(IkeLadder, AsksIkev2OnUdp4500WhereUdp500IsUnreachable)
{
    Climbed run([](const Sent &sent) { return sent.port == 500 ? icmp(3, kQuestion.address) : ikev2Answer(sent); });
    run.climb();
    EXPECT_EQ(run.mm1(500).outcome, RungOutcome::Unreachable);
    EXPECT_EQ(run.ikev2(4500).outcome, RungOutcome::Answered);
}

TEST(IkeLadder, DoesNotAskIkev2WhereTheOtherPortSpeaksIkev1)
{
    Climbed run([whole = healthy()](const Sent &sent) { return sent.port == 500 ? ikev2Answer(sent) : whole(sent); });
    run.climb();
    EXPECT_EQ(run.mm1(500).outcome, RungOutcome::Silent);
    EXPECT_EQ(run.ikev2(500).outcome, RungOutcome::NotTried);
    EXPECT_EQ(run.ikev2(500).detail, QStringLiteral("UDP 4500 was answered"));
    EXPECT_LE(run.took, Ms(4000));
}

TEST(IkeLadder, GivesTheServerItsCookieFromTheSameSourcePort)
{
    int heard = 0; // the first four get lost, so that the second source port is the one
    Climbed run(
        [&heard](const Sent &sent) { return isIkev2(sent) && ++heard <= 4 ? silence(sent) : ikev2AnswerForCookie(sent); });
    run.climb();
    EXPECT_EQ(run.mm1(500).outcome, RungOutcome::Silent);
    std::set<QByteArray> different;
    for (const Sent &sent : run.network.sentTo(500))
        if (isIkev2(sent))
            different.insert(sent.bytes);
    EXPECT_EQ(different.size(), 2U);
    EXPECT_EQ(run.ikev2(4500).sends + run.ikev2(500).sends >= 2, true);
    const bool answered = run.ikev2(500).outcome == RungOutcome::Answered || run.ikev2(4500).outcome == RungOutcome::Answered;
    EXPECT_TRUE(answered);
    EXPECT_EQ(run.ledger.count, 1 + (run.ikev2(4500).sends > 0 ? 1 : 0));
    EXPECT_LE(run.took, Ms(6500));
}

TEST(IkeLadder, ACookieCostsOneRoundTripMore)
{
    Climbed run(ikev2AnswerForCookie);
    run.climb();
    EXPECT_EQ(run.ikev2(500).outcome, RungOutcome::Answered);
    EXPECT_EQ(run.ikev2(500).detail, QStringLiteral("IKE_SA_INIT"));
    EXPECT_FALSE(run.ikev2(500).notification);
    EXPECT_EQ(run.ikev2(500).ms, 20);
    EXPECT_EQ(run.ikev2(500).sends, 2);
    EXPECT_EQ(run.ikev2(4500).outcome, RungOutcome::NotTried);
    EXPECT_LE(run.took, Ms(5400));
    EXPECT_EQ(run.ledger.count, 1);
}

TEST(IkeLadder, AServerThatOnlyEverAsksForItsCookieSpeaksIkev2)
{
    Climbed run([](const Sent &sent) {
        const bool has = isIkev2(sent) && messageIn(sent)->payloads.front().type == ikev2::kNotify;
        return has ? silence(sent) : ikev2AnswerForCookie(sent);
    });
    run.climb();
    EXPECT_EQ(run.ikev2(500).outcome, RungOutcome::Answered);
    EXPECT_EQ(run.ikev2(500).notification, 16390);
    EXPECT_EQ(run.ikev2(500).detail, QStringLiteral("COOKIE"));
    EXPECT_EQ(run.ikev2(4500).outcome, RungOutcome::NotTried);
    EXPECT_EQ(run.ledger.count, 0);
    EXPECT_LE(run.took, Ms(36'000)); // busy servers do that, so it is waited for
}

TEST(IkeLadder, ALateAnswerCancelsTheControl)
{
    Climbed run([](const Sent &sent) { return message2(sent, Ms(2700)); });
    run.climb();
    for (const std::uint16_t port : {500, 4500}) {
        EXPECT_EQ(run.mm1(port).outcome, RungOutcome::Answered);
        EXPECT_EQ(run.mm1(port).ms, 2700);
        EXPECT_EQ(run.ikev2(port).outcome, RungOutcome::NotTried);
        EXPECT_EQ(run.ikev2(port).detail, QStringLiteral("IKEv1 was answered"));
    }
}

TEST(IkeLadder, AnAnswerAfterTheVerdictSilentStillCounts)
{
    Climbed run([](const Sent &sent) { return message2(sent, Ms(5000)); });
    run.climb();
    EXPECT_EQ(run.mm1(500).outcome, RungOutcome::Answered);
}

TEST(IkeLadder, TwentyPercentLossEachWayNeverReadsAsBlocked)
{
    for (unsigned seed = 0; seed < 1000; ++seed) {
        Climbed run(healthy());
        run.network.lose(0.2, seed);
        run.climb();
        ASSERT_TRUE(run.result);
        EXPECT_EQ(run.mm1(500).outcome, RungOutcome::Answered) << "seed " << seed;
        EXPECT_EQ(run.mm1(4500).outcome, RungOutcome::Answered) << "seed " << seed;
        EXPECT_LE(run.took, Ms(8000));
        EXPECT_LE(run.network.sent().size(), 120U);
        EXPECT_LE(run.ledger.count, 2);
    }
}

TEST(IkeLadder, ARefusalEndsAtOnceAndIsNamed)
{
    Climbed run([](const Sent &sent) { return refusal(sent, 14); });
    run.climb();
    EXPECT_EQ(run.mm1(500).outcome, RungOutcome::Refused);
    EXPECT_EQ(run.mm1(500).notification, 14);
    EXPECT_EQ(run.mm1(500).detail, QStringLiteral("NO-PROPOSAL-CHOSEN"));
    EXPECT_EQ(run.ikev2(500).outcome, RungOutcome::NotTried);
    EXPECT_EQ(run.took, Ms(40)); // three other offers are made, one after the other
    EXPECT_EQ(run.ledger.count, 0);
}

TEST(IkeLadder, AServerWithoutIkev1IsAskedForIkev2AtOnce)
{
    Climbed run([](const Sent &sent) { return isIkev1(sent) ? refusal(sent, 5) : ikev2Answer(sent); });
    run.climb();
    EXPECT_EQ(run.mm1(500).outcome, RungOutcome::Refused);
    EXPECT_EQ(run.ikev2(500).outcome, RungOutcome::Answered);
    EXPECT_EQ(run.ikev2(4500).outcome, RungOutcome::NotTried);
    EXPECT_EQ(run.ledger.count, 1);
    EXPECT_EQ(run.took, Ms(20));
}

TEST(IkeLadder, TwoIcmpErrorsAboutTwoSendsAreEnough)
{
    Climbed run([](const Sent &) { return icmp(3, kQuestion.address); });
    run.climb();
    for (const std::uint16_t port : {500, 4500}) {
        EXPECT_EQ(run.mm1(port).outcome, RungOutcome::Unreachable);
        EXPECT_EQ(run.mm1(port).icmp, (IcmpError{3, 3, kQuestion.address}));
        EXPECT_EQ(run.mm1(port).sends, 2);
        EXPECT_EQ(run.ikev2(port).outcome, RungOutcome::NotTried);
    }
    EXPECT_LE(run.took, Ms(500));
}

TEST(IkeLadder, TwoIcmpErrorsAboutOneSendAreNotEnough)
{
    int count = 0;
    Climbed run([&count](const Sent &sent) {
        auto replies = sent.port == 500 && ++count == 1 ? icmp(13, kRouter) : silence(sent);
        if (!replies.empty())
            replies.push_back(replies.front());
        return replies;
    });
    run.climb();
    EXPECT_EQ(run.mm1(500).sends, 12);
    EXPECT_EQ(run.mm1(500).outcome, RungOutcome::Unreachable);
    EXPECT_EQ(run.mm1(500).icmp->reporter, kRouter);
    EXPECT_EQ(run.ikev2(500).outcome, RungOutcome::NotTried);
}

TEST(IkeLadder, ARealAnswerWinsOverAnIcmpError)
{
    Climbed run([](const Sent &sent) {
        auto replies = message2(sent, Ms(300));
        replies.push_back(icmp(13, kRouter).front());
        return sent.port == 500 ? replies : silence(sent);
    });
    run.climb();
    EXPECT_EQ(run.mm1(500).outcome, RungOutcome::Answered);
    EXPECT_FALSE(run.mm1(500).icmp);
}

TEST(IkeLadder, FragmentationNeededIsNotUnreachable)
{
    Climbed run([](const Sent &) { return icmp(4, kRouter); });
    run.climb();
    EXPECT_EQ(run.mm1(500).outcome, RungOutcome::Silent);
}

TEST(IkeLadder, ForeignBytesAreNoAnswer)
{
    Climbed run([](const Sent &sent) -> std::vector<Reply> {
        return {{Ms(5), sent.bytes, {}}, {Ms(5), QByteArray(2000, 'x'), {}}, {Ms(5), QByteArray(), {}}};
    });
    run.climb();
    EXPECT_EQ(run.mm1(500).outcome, RungOutcome::Silent);
    EXPECT_EQ(run.mm1(4500).outcome, RungOutcome::Silent);
}

TEST(IkeLadder, WithoutARouteIsUnreachableAtOnce)
{
    Climbed run(silence);
    run.network.refuseSending(500, ErrorKind::Failed);
    run.network.refuseSending(4500, ErrorKind::Failed);
    run.climb();
    ASSERT_TRUE(run.result);
    EXPECT_EQ(run.mm1(500).outcome, RungOutcome::Unreachable);
    EXPECT_FALSE(run.mm1(500).icmp);
    EXPECT_LE(run.took, Ms(500));
}

TEST(IkeLadder, APortThatThisComputerDoesNotLetOutIsNotTried)
{
    Climbed run(healthy());
    run.network.refuseSending(500, ErrorKind::Refused);
    run.climb();
    ASSERT_TRUE(run.result);
    EXPECT_EQ(run.mm1(500).outcome, RungOutcome::NotTried);
    EXPECT_EQ(run.mm1(4500).outcome, RungOutcome::Answered);
}

TEST(IkeLadder, APortThatAloneHasNoWayIsKeptBackByThisComputer)
{
    Climbed run(healthy());
    run.network.refuseSending(4500, ErrorKind::Failed);
    run.climb();
    ASSERT_TRUE(run.result);
    EXPECT_EQ(run.mm1(500).outcome, RungOutcome::Answered);
    EXPECT_EQ(run.mm1(4500).outcome, RungOutcome::NotTried);
    EXPECT_EQ(run.mm1(4500).detail, QStringLiteral("this computer does not let it out"));
}

TEST(IkeLadder, WhenThisComputerLetsNothingOutItCouldNotAsk)
{
    Climbed run(healthy());
    run.network.refuseSending(500, ErrorKind::Refused);
    run.network.refuseSending(4500, ErrorKind::Refused);
    run.climb();
    ASSERT_FALSE(run.result);
    EXPECT_EQ(run.result.error().kind, ErrorKind::Refused);
}

TEST(IkeLadder, StopsWhenAsked)
{
    Climbed run(silence);
    run.network.onWait = [&run] {
        if (run.clock.monotonic() > Ms(1'001'000))
            run.stop.request_stop();
    };
    run.climb();
    ASSERT_FALSE(run.result);
    EXPECT_EQ(run.result.error().kind, ErrorKind::Cancelled);
    EXPECT_LE(run.took, Ms(1300));
}

TEST(IkeLadder, SaysWhatItDoes)
{
    Climbed run(healthy());
    run.climb();
    EXPECT_EQ(run.said, (QStringList{QStringLiteral("Key exchange on UDP 500: waiting for an answer"),
                                     QStringLiteral("Key exchange on UDP 4500: waiting for an answer"),
                                     QStringLiteral("Exchanging keys")}));
}

namespace {

/// A ledger that knows how many may stand open at once, and for how long they do.
class StrictLedger : public HalfOpenLedger {
public:
    StrictLedger(const Clock &clock, int already) : m_clock(clock), m_times(std::size_t(already), clock.monotonic()) {}

    Ms wait(const QString &, int count) override
    {
        std::erase_if(m_times, [this](Ms at) { return m_clock.monotonic() - at >= Ms(30'000); });
        const int tooMany = int(m_times.size()) + count - 4;
        return tooMany <= 0 ? Ms(0) : m_times.at(std::size_t(tooMany) - 1) + Ms(30'000) - m_clock.monotonic();
    }
    void closed(const QString &) override { m_times.erase(m_times.begin()); }
    void opened(const QString &) override
    {
        m_times.push_back(m_clock.monotonic());
        most = std::max(most, m_times.size());
    }
    std::size_t most = 0;

private:
    const Clock &m_clock;
    std::vector<Ms> m_times;
};

} // namespace

TEST(IkeLadder, WaitsWhereTheServerHoldsFourAlreadyAndSaysSo)
{
    Climbed run(healthy());
    StrictLedger ledger(run.clock, 4);
    run.climb(&ledger);
    ASSERT_TRUE(run.result);
    EXPECT_EQ(run.mm1(500).outcome, RungOutcome::Answered);
    EXPECT_EQ(run.mm1(4500).outcome, RungOutcome::Answered);
    EXPECT_GE(run.took, Ms(30'000));
    EXPECT_LE(run.took, Ms(31'100));
    EXPECT_EQ(run.mm1(500).ms, 10);
    EXPECT_EQ(run.said.count(QStringLiteral("Waiting 30 s so that the server is not asked more often than it allows.")), 1);
    EXPECT_LE(ledger.most, 4U);
}

TEST(IkeLadder, AsksOnUdp500FirstWhereOnlyOneMoreMayBeBegun)
{
    Climbed run(healthy());
    StrictLedger ledger(run.clock, 3);
    run.climb(&ledger);
    ASSERT_TRUE(run.result);
    EXPECT_LT(run.network.sentTo(500).front().at, Ms(1));
    EXPECT_GE(run.network.sentTo(4500).front().at, Ms(30'000));
    EXPECT_LE(ledger.most, 4U);
}

TEST(IkeLadder, WaitingForTheLedgerCanBeStopped)
{
    Climbed run(healthy());
    StrictLedger ledger(run.clock, 4);
    run.network.onWait = [&run] { run.stop.request_stop(); };
    run.climb(&ledger);
    ASSERT_FALSE(run.result);
    EXPECT_EQ(run.result.error().kind, ErrorKind::Cancelled);
    EXPECT_TRUE(run.network.sent().empty());
}

TEST(IkeLadder, AfterASleepItDoesNotCallSilentWhatItHadNoTimeToHear)
{
    bool slept = false;
    Climbed run([&slept](const Sent &sent) { return slept ? message2(sent, Ms(50)) : silence(sent); });
    run.network.onWait = [&] {
        if (!slept) {
            slept = true;
            run.clock.advanceTo(run.clock.monotonic() + std::chrono::hours(1));
        }
    };
    run.climb();
    EXPECT_EQ(run.mm1(500).outcome, RungOutcome::Answered);
    EXPECT_EQ(run.mm1(4500).outcome, RungOutcome::Answered);
}

// Where a silent port's datagrams get lost

namespace {

Climbed &traced(Climbed &run)
{
    run.climb();
    EXPECT_TRUE(run.result);
    EXPECT_LE(run.network.sent().size(), 120U);
    return run;
}

std::function<std::optional<int>(const Sent &)> dropsAfter(int hop, std::uint16_t port)
{
    return [=](const Sent &sent) { return sent.port == port ? std::optional(hop) : std::nullopt; };
}

} // namespace

TEST(IkeLadder, FindsTheHopBehindWhichAPortIsDropped)
{
    for (const std::uint16_t port : {500, 4500})
        for (const int hop : {1, 2}) {
            Climbed run(behindRouters(healthy(), 3, dropsAfter(hop, port)));
            traced(run);
            EXPECT_EQ(run.mm1(port).outcome, RungOutcome::Silent);
            EXPECT_EQ(run.mm1(port).sends, 12);
            EXPECT_EQ(run.mm1(port).droppedAfterHop, hop);
            EXPECT_FALSE(run.mm1(port == 500 ? 4500 : 500).droppedAfterHop);
            EXPECT_EQ(run.ledger.count, 1);
            EXPECT_LE(run.took, port == 500 ? Ms(4000) : Ms(5500));
        }
}

TEST(IkeLadder, SendsTheSameMessageFromTheSameSocketWithAHopLimit)
{
    Climbed run(behindRouters(healthy(), 3, dropsAfter(1, 500)));
    traced(run);
    for (const std::uint16_t port : {500, 4500}) {
        const Sent first = run.network.sentTo(port).front();
        std::map<int, int> limits;
        for (const Sent &sent : run.network.sentTo(port)) {
            if (!sent.hopLimit)
                continue;
            EXPECT_EQ(sent.bytes, first.bytes);
            EXPECT_EQ(sent.sourcePort, first.sourcePort);
            EXPECT_GE(sent.at, Ms(2500));
            ++limits[*sent.hopLimit];
        }
        EXPECT_EQ(limits, (std::map<int, int>{{1, 2}, {2, 2}, {3, 2}, {4, 2}}));
    }
}

TEST(IkeLadder, APlaceIsNotNamedWhereOnlyTheAnswersAreLost)
{
    int heard = 0;
    Climbed run(behindRouters(
        [&heard](const Sent &sent) {
            heard += sent.port == 500 ? 1 : 0;
            return sent.port == 500 ? silence(sent) : message2(sent);
        },
        2, [](const Sent &) { return std::nullopt; }));
    traced(run);
    EXPECT_EQ(run.mm1(500).outcome, RungOutcome::Silent);
    EXPECT_FALSE(run.mm1(500).droppedAfterHop);
    EXPECT_GE(heard, 12);
    EXPECT_EQ(run.ledger.count, 2); // the server may hold one of UDP 500 as well
}

TEST(IkeLadder, TimeExceededIsNotUnreachable)
{
    Climbed run([](const Sent &sent) -> std::vector<Reply> {
        return sent.port == 500 ? std::vector<Reply>{{Ms(5), {}, IcmpError{11, 0, kRouter}}} : message2(sent);
    });
    traced(run);
    EXPECT_EQ(run.mm1(500).outcome, RungOutcome::Silent);
    EXPECT_FALSE(run.mm1(500).icmp);
    EXPECT_FALSE(run.mm1(500).droppedAfterHop);
}

TEST(IkeLadder, WithoutASilentPortBesideAnAnsweredOneNoHopLimitIsUsed)
{
    for (const Server &server : {healthy(), Server(silence), Server(ikev2Answer)}) {
        Climbed run(server);
        traced(run);
        EXPECT_TRUE(std::ranges::none_of(run.network.sent(), [](const Sent &sent) { return sent.hopLimit.has_value(); }));
    }
}

TEST(IkeLadder, ThreeChecksOfAServerThatKnowsOnlyIkev2NeverHaveToWait)
{
    Climbed run(ikev2AnswerForCookie);
    StrictLedger ledger(run.clock, 0);
    for (int check = 0; check < 3; ++check) {
        run.climb(&ledger);
        EXPECT_LE(run.took, Ms(5400));
        EXPECT_EQ(run.ikev2(500).detail, QStringLiteral("IKE_SA_INIT"));
    }
    EXPECT_EQ(ledger.most, 3U);
}

namespace {

/// A server that takes no new negotiations until then, and says which versions it speaks to whoever asks.
Server busyUntil(const SimulatedClock &clock, Ms until)
{
    auto server = healthy();
    return [server, &clock, end = clock.monotonic() + until](const Sent &sent) -> std::vector<Reply> {
        const QByteArray bytes = sent.port == 4500 ? sent.bytes.sliced(4) : sent.bytes;
        if (bytes.size() == 28 && bytes.at(17) == 0x30) {
            ByteReader cookie(bytes);
            IkeMessage answer;
            answer.header = {cookie.u64(), 0, ikev2::kVersion, ikev2::kIkeSaInit, ikev2::kFlagResponse, 0};
            answer.payloads = {{ikev2::kNotify, QByteArray::fromHex("00000005")}};
            return {replyWith(sent, answer, Ms(10))};
        }
        return clock.monotonic() < end ? std::vector<Reply>{} : server(sent);
    };
}

} // namespace

TEST(IkeLadder, AServerThatIsThereAndTakesNoNoticeIsWaitedFor)
{
    Server server;
    Climbed run([&server](const Sent &sent) { return server(sent); });
    server = busyUntil(run.clock, Ms(20'000));
    run.climb();
    ASSERT_TRUE(run.result);
    for (const std::uint16_t port : {500, 4500}) {
        EXPECT_EQ(run.mm1(port).outcome, RungOutcome::Answered);
        EXPECT_GE(run.mm1(port).ms, 19'000);
    }
    EXPECT_FALSE(run.result->otherVersion);
    EXPECT_GE(run.took, Ms(20'000));
    EXPECT_LE(run.took, Ms(26'000));
    EXPECT_LE(run.network.sent().size(), 120U);
}

TEST(IkeLadder, AServerThatStaysBusyIsWaitedForOnlySoLong)
{
    Server server;
    Climbed run([&server](const Sent &sent) { return server(sent); });
    server = busyUntil(run.clock, Ms(100'000));
    run.climb();
    ASSERT_TRUE(run.result);
    EXPECT_EQ(run.mm1(500).outcome, RungOutcome::Silent);
    EXPECT_EQ(run.result->otherVersion, OtherVersion::UnknownMajor);
    EXPECT_LE(run.took, Ms(36'000));
    EXPECT_LE(run.network.sent().size(), 120U);
}

TEST(IkeLadder, AFilterThatKnowsIkeByItsVersionIsSeenWithoutWaiting)
{
    Server server;
    Climbed run([&server](const Sent &sent) { return server(sent); });
    server = [there = busyUntil(run.clock, Ms(100'000))](const Sent &sent) -> std::vector<Reply> {
        const QByteArray bytes = sent.port == 4500 ? sent.bytes.sliced(4) : sent.bytes;
        return bytes.at(17) == 0x21 ? ikev2Answer(sent) : there(sent);
    };
    run.climb();
    ASSERT_TRUE(run.result);
    EXPECT_EQ(run.mm1(500).outcome, RungOutcome::Silent);
    EXPECT_EQ(run.ikev2(500).outcome, RungOutcome::Silent);
    EXPECT_EQ(run.result->otherVersion, OtherVersion::NewerMinor);
    EXPECT_LE(run.took, Ms(6500));
    EXPECT_EQ(run.ledger.count, 1);
}

TEST(IkeLadder, AServerThatOnlyAsksForItsCookieIsBusy)
{
    Server server;
    Climbed run([&server](const Sent &sent) { return server(sent); });
    server = [whole = healthy(), &clock = run.clock, end = run.clock.monotonic() + Ms(15'000)](const Sent &sent) {
        if (clock.monotonic() >= end)
            return whole(sent);
        const auto message = messageIn(sent);
        const bool hasCookie = message && message->payloads.front().type == ikev2::kNotify;
        return isIkev2(sent) && !hasCookie ? ikev2AnswerForCookie(sent) : std::vector<Reply>{};
    };
    run.climb();
    EXPECT_EQ(run.mm1(500).outcome, RungOutcome::Answered);
    EXPECT_GE(run.took, Ms(15'000));
    EXPECT_LE(run.network.sent().size(), 120U);
}
