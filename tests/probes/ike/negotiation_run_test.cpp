// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "probes/ike/negotiation_run.h"

#include "ike/wire/byte_reader.h"

#include "probes/simulated_network.h"

#include <gtest/gtest.h>

namespace probes_ike_negotiation_run_test {
using namespace fix789;
using namespace fix789::ike;
using namespace fix789::probes;
using namespace fix789::simulated;
using fix789::simulated::Reply;

namespace {

const IkeQuestion kQuestion{QStringLiteral("vpn.example"), QStringLiteral("192.0.2.1")};
const QString kRouter = QStringLiteral("198.51.100.1");

/// Negotiates with a server that is a function and keeps what was seen.
struct NegotiatedTest {
    explicit NegotiatedTest(Server server) : network(clock, std::move(server)) {}

    NegotiatedTest &runNegotiation(HalfOpenBudget *other = nullptr)
    {
        const Ms start = clock.monotonic();
        HalfOpenBudget &used = other != nullptr ? *other : static_cast<HalfOpenBudget &>(budget);
        result = fix789::probes::runNegotiation(kQuestion, credentials, network, clock, used, gate,
                                                {stop.get_token(), [this](const Text &text) { said += text.english(); }});
        took = clock.monotonic() - start;
        return *this;
    }
    const StageResult &mm1(std::uint16_t port) const { return *result->find(Stage::Mm1, port); }
    const StageResult &ikev2(std::uint16_t port) const { return *result->find(Stage::Ikev2, port); }

    SimulatedClock clock;
    SimulatedNetwork network;
    CountingBudget budget;
    CredentialGate gate;
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

TEST(NegotiationRun, EndsAtOnceWhenAllAnswer)
{
    NegotiatedTest run(healthy());
    run.runNegotiation();
    ASSERT_TRUE(run.result);
    EXPECT_LE(run.took, Ms(140));
    EXPECT_EQ(run.network.sent().size(), 14U); // messages 1 and 3 twice, and ten for the loss
    for (const std::uint16_t port : {500, 4500}) {
        EXPECT_EQ(run.mm1(port).outcome, StageOutcome::Answered);
        EXPECT_EQ(run.mm1(port).detail, QStringLiteral("AES-CBC-256/SHA-1/MODP-2048"));
        EXPECT_EQ(run.mm1(port).ms, 10);
        EXPECT_EQ(run.mm1(port).sourcePorts, 1);
        EXPECT_EQ(run.ikev2(port).outcome, StageOutcome::NotTried);
    }
    EXPECT_EQ(run.budget.count, 2);
}

TEST(NegotiationRun, BeginsOnUdp4500AMomentAfterUdp500)
{
    NegotiatedTest run(healthy());
    run.runNegotiation();
    const auto first = [&](std::uint16_t port) { return std::ranges::find(run.network.sent(), port, &Sent::port)->at; };
    EXPECT_EQ(first(500), Ms(0));
    EXPECT_EQ(first(4500), Ms(4));
}

TEST(NegotiationRun, ListsEveryStage)
{
    NegotiatedTest run(healthy());
    run.runNegotiation();
    ASSERT_TRUE(run.result);
    EXPECT_EQ(run.result->server, kQuestion.server);
    EXPECT_EQ(run.result->address, kQuestion.address);
    QStringList stages;
    for (const StageResult &stage : run.result->stages)
        stages += toString(stage.stage) + QString::number(stage.port);
    EXPECT_EQ(stages.join(u' '),
              QStringLiteral("mm1500 mm14500 mm3500 mm34500 auth4500 decoy4500 quick4500 l2tp4500 ppp4500 ikev2500 ikev24500"));
}

TEST(NegotiationRun, UsesAnotherCookieOnEachPort)
{
    NegotiatedTest run(healthy());
    run.runNegotiation();
    EXPECT_NE(messageIn(run.network.sentTo(500).front())->header.initiator,
              messageIn(run.network.sentTo(4500).front())->header.initiator);
}

TEST(NegotiationRun, CallsAPortSilentAfterTwelveSendsFromTwoSourcePortsInFourSeconds)
{
    NegotiatedTest run([](const Sent &sent) { return sent.port == 500 ? silence(sent) : message2(sent); });
    run.runNegotiation();
    ASSERT_TRUE(run.result);
    EXPECT_EQ(run.mm1(500).outcome, StageOutcome::Silent);
    EXPECT_EQ(run.mm1(500).sends, 12);
    EXPECT_EQ(run.mm1(500).sourcePorts, 2);
    EXPECT_EQ(run.mm1(4500).outcome, StageOutcome::Answered);
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

TEST(NegotiationRun, EveryResendIsTheSameBytes)
{
    NegotiatedTest run(silence);
    run.runNegotiation();
    for (const std::uint16_t port : {500, 4500}) {
        std::set<QByteArray> old;
        std::set<QByteArray> control;
        for (const Sent &sent : run.network.sentTo(port))
            if (isIkev1(sent) || isIkev2(sent))
                (isIkev1(sent) ? old : control).insert(sent.bytes);
        // UDP 500 is offered two suites by themselves as well, and aggressive mode in two groups.
        EXPECT_EQ(old.size(), port == 500 ? 5U : 1U);
        EXPECT_EQ(control.size(), 1U);
    }
}

TEST(NegotiationRun, KeepsToOneSourcePortWhileTheServerIsMerelySlow)
{
    NegotiatedTest run([](const Sent &sent) { return message2(sent, Ms(1400)); });
    run.runNegotiation();
    EXPECT_EQ(run.mm1(500).outcome, StageOutcome::Answered);
    EXPECT_EQ(run.mm1(500).sourcePorts, 1);
    EXPECT_EQ(run.budget.count, 2);
}

TEST(NegotiationRun, EndsWithinSixSecondsWhenNothingAnswers)
{
    NegotiatedTest run(silence);
    run.runNegotiation();
    ASSERT_TRUE(run.result);
    EXPECT_LE(run.took, Ms(6000));
    for (const std::uint16_t port : {500, 4500}) {
        EXPECT_EQ(run.mm1(port).outcome, StageOutcome::Silent);
        EXPECT_EQ(run.ikev2(port).outcome, StageOutcome::Silent);
        EXPECT_GE(run.ikev2(port).sends, 6);
    }
    EXPECT_LE(run.network.sent().size(), 120U);
    EXPECT_EQ(run.budget.count, 0);
}

TEST(NegotiationRun, AsksIkev2OnOnePortOnceIkev1HasBeenSilentSoFar)
{
    NegotiatedTest run(ikev2Answer);
    run.runNegotiation();
    for (const std::uint16_t port : {500, 4500})
        EXPECT_EQ(run.mm1(port).outcome, StageOutcome::Silent);
    EXPECT_EQ(run.ikev2(500).outcome, StageOutcome::Answered);
    EXPECT_EQ(run.ikev2(500).detail, QStringLiteral("IKE_SA_INIT"));
    EXPECT_EQ(run.ikev2(500).sends, 1);
    EXPECT_EQ(run.ikev2(4500).outcome, StageOutcome::NotTried);
    EXPECT_EQ(run.ikev2(4500).detail, QStringLiteral("UDP 500 was answered"));
    for (const Sent &sent : run.network.sent())
        EXPECT_TRUE(!isIkev2(sent) || (sent.port == 500 && sent.at >= Ms(2500)));
    EXPECT_LE(run.took, Ms(5400));
    EXPECT_EQ(run.budget.count, 1);
}

TEST(NegotiationRun, AsksIkev2OnUdp4500HalfASecondLaterWhereUdp500StaysSilent)
{
    NegotiatedTest run([](const Sent &sent) { return sent.port == 4500 ? ikev2Answer(sent) : silence(sent); });
    run.runNegotiation();
    EXPECT_EQ(run.ikev2(500).outcome, StageOutcome::Silent);
    EXPECT_EQ(run.ikev2(4500).outcome, StageOutcome::Answered);
    for (const Sent &sent : run.network.sentTo(4500))
        EXPECT_TRUE(!isIkev2(sent) || sent.at >= Ms(3000));
    EXPECT_LE(run.took, Ms(6500));
}

TEST(NegotiationRun, AsksIkev2OnUdp4500AtOnceWhereOnlyThatIsSilent)
{
    NegotiatedTest run([whole = healthy()](const Sent &sent) { return sent.port == 500 ? whole(sent) : ikev2Answer(sent); });
    run.runNegotiation();
    EXPECT_EQ(run.ikev2(500).outcome, StageOutcome::NotTried);
    EXPECT_EQ(run.ikev2(4500).outcome, StageOutcome::Answered);
    EXPECT_EQ(run.ikev2(4500).ms, 10);
    EXPECT_LE(run.took, Ms(4004));
}

TEST(NegotiationRun, AsksIkev2OnUdp4500WhereUdp500IsUnreachable)
{
    NegotiatedTest run([](const Sent &sent) { return sent.port == 500 ? icmp(3, kQuestion.address) : ikev2Answer(sent); });
    run.runNegotiation();
    EXPECT_EQ(run.mm1(500).outcome, StageOutcome::Unreachable);
    EXPECT_EQ(run.ikev2(4500).outcome, StageOutcome::Answered);
}

TEST(NegotiationRun, DoesNotAskIkev2WhereTheOtherPortSpeaksIkev1)
{
    NegotiatedTest run([whole = healthy()](const Sent &sent) { return sent.port == 500 ? ikev2Answer(sent) : whole(sent); });
    run.runNegotiation();
    EXPECT_EQ(run.mm1(500).outcome, StageOutcome::Silent);
    EXPECT_EQ(run.ikev2(500).outcome, StageOutcome::NotTried);
    EXPECT_EQ(run.ikev2(500).detail, QStringLiteral("UDP 4500 was answered"));
    EXPECT_LE(run.took, Ms(4000));
}

TEST(NegotiationRun, GivesTheServerItsCookieFromTheSameSourcePort)
{
    int heard = 0; // the first four get lost, so that the second source port is the one
    NegotiatedTest run(
        [&heard](const Sent &sent) { return isIkev2(sent) && ++heard <= 4 ? silence(sent) : ikev2AnswerForCookie(sent); });
    run.runNegotiation();
    EXPECT_EQ(run.mm1(500).outcome, StageOutcome::Silent);
    std::set<QByteArray> different;
    for (const Sent &sent : run.network.sentTo(500))
        if (isIkev2(sent))
            different.insert(sent.bytes);
    EXPECT_EQ(different.size(), 2U);
    EXPECT_EQ(run.ikev2(4500).sends + run.ikev2(500).sends >= 2, true);
    const bool answered = run.ikev2(500).outcome == StageOutcome::Answered || run.ikev2(4500).outcome == StageOutcome::Answered;
    EXPECT_TRUE(answered);
    EXPECT_EQ(run.budget.count, 1 + (run.ikev2(4500).sends > 0 ? 1 : 0));
    EXPECT_LE(run.took, Ms(6500));
}

TEST(NegotiationRun, ACookieCostsOneRoundTripMore)
{
    NegotiatedTest run(ikev2AnswerForCookie);
    run.runNegotiation();
    EXPECT_EQ(run.ikev2(500).outcome, StageOutcome::Answered);
    EXPECT_EQ(run.ikev2(500).detail, QStringLiteral("IKE_SA_INIT"));
    EXPECT_FALSE(run.ikev2(500).notification);
    EXPECT_EQ(run.ikev2(500).ms, 20);
    EXPECT_EQ(run.ikev2(500).sends, 2);
    EXPECT_EQ(run.ikev2(4500).outcome, StageOutcome::NotTried);
    EXPECT_LE(run.took, Ms(5400));
    EXPECT_EQ(run.budget.count, 1);
}

TEST(NegotiationRun, AServerThatOnlyEverAsksForItsCookieSpeaksIkev2)
{
    NegotiatedTest run([](const Sent &sent) {
        const bool has = isIkev2(sent) && messageIn(sent)->payloads.front().type == ikev2::kNotify;
        return has ? silence(sent) : ikev2AnswerForCookie(sent);
    });
    run.runNegotiation();
    EXPECT_EQ(run.ikev2(500).outcome, StageOutcome::Answered);
    EXPECT_EQ(run.ikev2(500).notification, 16390);
    EXPECT_EQ(run.ikev2(500).detail, QStringLiteral("COOKIE"));
    EXPECT_EQ(run.ikev2(4500).outcome, StageOutcome::NotTried);
    EXPECT_EQ(run.budget.count, 0);
    EXPECT_LE(run.took, Ms(36'000)); // busy servers do that, so it is waited for
}

TEST(NegotiationRun, ALateAnswerCancelsTheControl)
{
    NegotiatedTest run([](const Sent &sent) { return message2(sent, Ms(2700)); });
    run.runNegotiation();
    for (const std::uint16_t port : {500, 4500}) {
        EXPECT_EQ(run.mm1(port).outcome, StageOutcome::Answered);
        EXPECT_EQ(run.mm1(port).ms, 2700);
        EXPECT_EQ(run.ikev2(port).outcome, StageOutcome::NotTried);
        EXPECT_EQ(run.ikev2(port).detail, QStringLiteral("IKEv1 was answered"));
    }
}

TEST(NegotiationRun, AnAnswerAfterTheVerdictSilentStillCounts)
{
    NegotiatedTest run([](const Sent &sent) { return message2(sent, Ms(5000)); });
    run.runNegotiation();
    EXPECT_EQ(run.mm1(500).outcome, StageOutcome::Answered);
}

TEST(NegotiationRun, TwentyPercentLossEachWayNeverReadsAsBlocked)
{
    for (unsigned seed = 0; seed < 1000; ++seed) {
        NegotiatedTest run(healthy());
        run.network.lose(0.2, seed);
        run.runNegotiation();
        ASSERT_TRUE(run.result);
        EXPECT_EQ(run.mm1(500).outcome, StageOutcome::Answered) << "seed " << seed;
        EXPECT_EQ(run.mm1(4500).outcome, StageOutcome::Answered) << "seed " << seed;
        EXPECT_LE(run.took, Ms(8000));
        EXPECT_LE(run.network.sent().size(), 120U);
        EXPECT_LE(run.budget.count, 2);
    }
}

TEST(NegotiationRun, WhereEverythingIsRefusedIkev2IsAskedAndItsSilenceIsShort)
{
    NegotiatedTest run([](const Sent &sent) { return isIkev1(sent) ? refusal(sent, 14) : decltype(refusal(sent, 14)){}; });
    run.runNegotiation();
    EXPECT_EQ(run.mm1(500).outcome, StageOutcome::Refused);
    EXPECT_EQ(run.mm1(500).notification, 14);
    EXPECT_EQ(run.mm1(500).detail, QStringLiteral("NO-PROPOSAL-CHOSEN"));
    EXPECT_EQ(run.result->offers.size(), 3U); // one after the other
    EXPECT_EQ(run.ikev2(500).outcome, StageOutcome::Silent);
    EXPECT_LE(run.took, Ms(4000));
}

TEST(NegotiationRun, AServerThatRefusesEverythingAndSpeaksIkev2IsSeen)
{
    NegotiatedTest run([](const Sent &sent) { return isIkev1(sent) ? refusal(sent, 14) : ikev2Answer(sent); });
    run.runNegotiation();
    EXPECT_EQ(run.ikev2(500).outcome, StageOutcome::Answered);
    EXPECT_EQ(run.ikev2(4500).outcome, StageOutcome::NotTried);
    EXPECT_EQ(run.took, Ms(60)); // three other offers are made before, and aggressive mode in two groups, one after the other
}

TEST(NegotiationRun, WhereEveryOfferIsRefusedAggressiveModeIsAsked)
{
    NegotiatedTest run([](const Sent &sent) { return isAggressive(sent) ? message2(sent) : refusal(sent, 14); });
    run.runNegotiation();
    ASSERT_TRUE(run.result);
    const StageResult *seen = run.result->find(Stage::Aggressive, 500);
    ASSERT_NE(seen, nullptr);
    EXPECT_EQ(seen->outcome, StageOutcome::Answered);
    EXPECT_EQ(seen->detail, QStringLiteral("3DES-CBC/SHA-1/MODP-2048"));
    EXPECT_EQ(std::ranges::count_if(run.network.sent(), isAggressive), 1);
    EXPECT_EQ(run.budget.count, 1);
}

TEST(NegotiationRun, AggressiveModeIsAskedInBothGroupsAndHoldsNothingOfAKey)
{
    NegotiatedTest run([](const Sent &sent) { return isMessage1(sent) ? refusal(sent, 14) : silence(sent); });
    run.credentials.key = Secret("right");
    run.runNegotiation();
    ASSERT_TRUE(run.result);
    EXPECT_EQ(run.result->find(Stage::Aggressive, 500)->outcome, StageOutcome::Refused);
    QList<qsizetype> sizes;
    for (const Sent &sent : run.network.sent())
        if (isAggressive(sent)) {
            const auto message = *messageIn(sent);
            sizes += message.only(isakmp::kKeyExchange)->body.size();
            EXPECT_EQ(message.only(isakmp::kHash), nullptr);
            EXPECT_EQ(message.only(isakmp::kIdentification)->body, QByteArray::fromHex("01000000c0a80114")); // 192.168.1.20
        }
    EXPECT_EQ(sizes, (QList<qsizetype>{256, 128}));
    EXPECT_EQ(run.budget.count, 0);
}

TEST(NegotiationRun, AServerThatIsSilentToMainModeAndTakesAggressiveModeIsSeen)
{
    NegotiatedTest run([](const Sent &sent) { return isAggressive(sent) ? message2(sent) : silence(sent); });
    run.runNegotiation();
    ASSERT_TRUE(run.result);
    EXPECT_EQ(run.result->find(Stage::Aggressive, 500)->outcome, StageOutcome::Answered);
    EXPECT_EQ(run.mm1(500).outcome, StageOutcome::Silent);
    EXPECT_LE(run.took, Ms(6000));
    EXPECT_EQ(run.budget.count, 1);
}

TEST(NegotiationRun, AggressiveModeIsNotAskedWhereMainModeOrIkev2IsTaken)
{
    for (const Server &server : {Server([](const Sent &sent) { return isIkev2(sent) ? ikev2Answer(sent) : silence(sent); }),
                                 Server([](const Sent &sent) { return sent.port == 500 ? silence(sent) : message2(sent); })}) {
        NegotiatedTest run(server);
        run.runNegotiation();
        EXPECT_EQ(std::ranges::count_if(run.network.sent(), isAggressive), 0);
        EXPECT_EQ(run.result->find(Stage::Aggressive, 500), nullptr);
    }
}

TEST(NegotiationRun, AServerWithoutIkev1IsAskedForIkev2AtOnce)
{
    NegotiatedTest run([](const Sent &sent) { return isIkev1(sent) ? refusal(sent, 5) : ikev2Answer(sent); });
    run.runNegotiation();
    EXPECT_EQ(run.mm1(500).outcome, StageOutcome::Refused);
    EXPECT_EQ(run.ikev2(500).outcome, StageOutcome::Answered);
    EXPECT_EQ(run.ikev2(4500).outcome, StageOutcome::NotTried);
    EXPECT_EQ(run.budget.count, 1);
    EXPECT_EQ(run.took, Ms(20));
}

TEST(NegotiationRun, TwoIcmpErrorsAboutTwoSendsAreEnough)
{
    NegotiatedTest run([](const Sent &) { return icmp(3, kQuestion.address); });
    run.runNegotiation();
    for (const std::uint16_t port : {500, 4500}) {
        EXPECT_EQ(run.mm1(port).outcome, StageOutcome::Unreachable);
        EXPECT_EQ(run.mm1(port).icmp, (IcmpError{3, 3, kQuestion.address}));
        EXPECT_EQ(run.mm1(port).sends, 2);
        EXPECT_EQ(run.ikev2(port).outcome, StageOutcome::NotTried);
    }
    EXPECT_LE(run.took, Ms(500));
}

TEST(NegotiationRun, TwoIcmpErrorsAboutOneSendAreNotEnough)
{
    int count = 0;
    NegotiatedTest run([&count](const Sent &sent) {
        auto replies = sent.port == 500 && ++count == 1 ? icmp(13, kRouter) : silence(sent);
        if (!replies.empty())
            replies.push_back(replies.front());
        return replies;
    });
    run.runNegotiation();
    EXPECT_EQ(run.mm1(500).sends, 12);
    EXPECT_EQ(run.mm1(500).outcome, StageOutcome::Unreachable);
    EXPECT_EQ(run.mm1(500).icmp->reporter, kRouter);
    EXPECT_EQ(run.ikev2(500).outcome, StageOutcome::NotTried);
}

TEST(NegotiationRun, ARealAnswerWinsOverAnIcmpError)
{
    NegotiatedTest run([](const Sent &sent) {
        auto replies = message2(sent, Ms(300));
        replies.push_back(icmp(13, kRouter).front());
        return sent.port == 500 ? replies : silence(sent);
    });
    run.runNegotiation();
    EXPECT_EQ(run.mm1(500).outcome, StageOutcome::Answered);
    EXPECT_FALSE(run.mm1(500).icmp);
}

TEST(NegotiationRun, FragmentationNeededIsNotUnreachable)
{
    NegotiatedTest run([](const Sent &) { return icmp(4, kRouter); });
    run.runNegotiation();
    EXPECT_EQ(run.mm1(500).outcome, StageOutcome::Silent);
}

TEST(NegotiationRun, ForeignBytesAreNoAnswer)
{
    NegotiatedTest run([](const Sent &sent) -> std::vector<Reply> {
        return {{Ms(5), sent.bytes, {}}, {Ms(5), QByteArray(2000, 'x'), {}}, {Ms(5), QByteArray(), {}}};
    });
    run.runNegotiation();
    EXPECT_EQ(run.mm1(500).outcome, StageOutcome::Silent);
    EXPECT_EQ(run.mm1(4500).outcome, StageOutcome::Silent);
}

TEST(NegotiationRun, WithoutARouteIsUnreachableAtOnce)
{
    NegotiatedTest run(silence);
    run.network.refuseSending(500, ErrorKind::Failed);
    run.network.refuseSending(4500, ErrorKind::Failed);
    run.runNegotiation();
    ASSERT_TRUE(run.result);
    EXPECT_EQ(run.mm1(500).outcome, StageOutcome::Unreachable);
    EXPECT_FALSE(run.mm1(500).icmp);
    EXPECT_LE(run.took, Ms(500));
}

TEST(NegotiationRun, APortThatThisComputerDoesNotLetOutIsNotTried)
{
    NegotiatedTest run(healthy());
    run.network.refuseSending(500, ErrorKind::Refused);
    run.runNegotiation();
    ASSERT_TRUE(run.result);
    EXPECT_EQ(run.mm1(500).outcome, StageOutcome::NotTried);
    EXPECT_EQ(run.mm1(4500).outcome, StageOutcome::Answered);
}

TEST(NegotiationRun, APortThatAloneHasNoWayIsKeptBackByThisComputer)
{
    NegotiatedTest run(healthy());
    run.network.refuseSending(4500, ErrorKind::Failed);
    run.runNegotiation();
    ASSERT_TRUE(run.result);
    EXPECT_EQ(run.mm1(500).outcome, StageOutcome::Answered);
    EXPECT_EQ(run.mm1(4500).outcome, StageOutcome::NotTried);
    EXPECT_EQ(run.mm1(4500).detail, QStringLiteral("this computer does not let it out"));
}

TEST(NegotiationRun, WhenThisComputerLetsNothingOutItCouldNotAsk)
{
    NegotiatedTest run(healthy());
    run.network.refuseSending(500, ErrorKind::Refused);
    run.network.refuseSending(4500, ErrorKind::Refused);
    run.runNegotiation();
    ASSERT_FALSE(run.result);
    EXPECT_EQ(run.result.error().kind, ErrorKind::Refused);
}

TEST(NegotiationRun, StopsWhenAsked)
{
    NegotiatedTest run(silence);
    run.network.onWait = [&run] {
        if (run.clock.monotonic() > Ms(1'001'000))
            run.stop.request_stop();
    };
    run.runNegotiation();
    ASSERT_FALSE(run.result);
    EXPECT_EQ(run.result.error().kind, ErrorKind::Cancelled);
    EXPECT_LE(run.took, Ms(1300));
}

TEST(NegotiationRun, SaysWhatItDoes)
{
    NegotiatedTest run(healthy());
    run.runNegotiation();
    EXPECT_EQ(run.said, (QStringList{QStringLiteral("Key exchange on UDP 500: waiting for an answer"),
                                     QStringLiteral("Key exchange on UDP 4500: waiting for an answer"),
                                     QStringLiteral("Exchanging keys")}));
}

namespace {

/// A budget that knows how many may stand open at once, and for how long they do.
class StrictBudget : public HalfOpenBudget {
public:
    StrictBudget(const Clock &clock, int already) : m_clock(clock), m_times(std::size_t(already), clock.monotonic()) {}

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

TEST(NegotiationRun, WaitsWhereTheServerHoldsFourAlreadyAndSaysSo)
{
    NegotiatedTest run(healthy());
    StrictBudget budget(run.clock, 4);
    run.runNegotiation(&budget);
    ASSERT_TRUE(run.result);
    EXPECT_EQ(run.mm1(500).outcome, StageOutcome::Answered);
    EXPECT_EQ(run.mm1(4500).outcome, StageOutcome::Answered);
    EXPECT_GE(run.took, Ms(30'000));
    EXPECT_LE(run.took, Ms(31'100));
    EXPECT_EQ(run.mm1(500).ms, 10);
    EXPECT_EQ(run.said.count(QStringLiteral("Waiting 30 s to stay within the server's limit.")), 1);
    EXPECT_LE(budget.most, 4U);
}

TEST(NegotiationRun, AsksOnUdp500FirstWhereOnlyOneMoreMayBeBegun)
{
    NegotiatedTest run(healthy());
    StrictBudget budget(run.clock, 3);
    run.runNegotiation(&budget);
    ASSERT_TRUE(run.result);
    EXPECT_LT(run.network.sentTo(500).front().at, Ms(1));
    EXPECT_GE(run.network.sentTo(4500).front().at, Ms(30'000));
    EXPECT_LE(budget.most, 4U);
}

TEST(NegotiationRun, WaitingForTheBudgetCanBeStopped)
{
    NegotiatedTest run(healthy());
    StrictBudget budget(run.clock, 4);
    run.network.onWait = [&run] { run.stop.request_stop(); };
    run.runNegotiation(&budget);
    ASSERT_FALSE(run.result);
    EXPECT_EQ(run.result.error().kind, ErrorKind::Cancelled);
    EXPECT_TRUE(run.network.sent().empty());
}

TEST(NegotiationRun, AfterASleepItDoesNotCallSilentWhatItHadNoTimeToHear)
{
    bool slept = false;
    NegotiatedTest run([&slept](const Sent &sent) { return slept ? message2(sent, Ms(50)) : silence(sent); });
    run.network.onWait = [&] {
        if (!slept) {
            slept = true;
            run.clock.advanceTo(run.clock.monotonic() + std::chrono::hours(1));
        }
    };
    run.runNegotiation();
    EXPECT_EQ(run.mm1(500).outcome, StageOutcome::Answered);
    EXPECT_EQ(run.mm1(4500).outcome, StageOutcome::Answered);
}

// Where a silent port's datagrams get lost

namespace {

NegotiatedTest &traced(NegotiatedTest &run)
{
    run.runNegotiation();
    EXPECT_TRUE(run.result);
    EXPECT_LE(run.network.sent().size(), 120U);
    return run;
}

std::function<std::optional<int>(const Sent &)> dropsAfter(int hop, std::uint16_t port)
{
    return [=](const Sent &sent) { return sent.port == port ? std::optional(hop) : std::nullopt; };
}

} // namespace

TEST(NegotiationRun, FindsTheHopBehindWhichAPortIsDropped)
{
    for (const std::uint16_t port : {500, 4500})
        for (const int hop : {1, 2}) {
            NegotiatedTest run(behindRouters(healthy(), 3, dropsAfter(hop, port)));
            traced(run);
            EXPECT_EQ(run.mm1(port).outcome, StageOutcome::Silent);
            EXPECT_EQ(run.mm1(port).sends, 12);
            EXPECT_EQ(run.mm1(port).droppedAfterHop, hop);
            ASSERT_TRUE(run.mm1(port).icmp); // whose hop it is
            EXPECT_EQ(run.mm1(port).icmp->type, 11);
            EXPECT_FALSE(run.mm1(port).icmp->reporter.isEmpty());
            EXPECT_FALSE(run.mm1(port == 500 ? 4500 : 500).droppedAfterHop);
            EXPECT_EQ(run.budget.count, 1);
            EXPECT_LE(run.took, port == 500 ? Ms(4000) : Ms(5500));
        }
}

TEST(NegotiationRun, SendsTheSameMessageFromTheSameSocketWithAHopLimit)
{
    NegotiatedTest run(behindRouters(healthy(), 3, dropsAfter(1, 500)));
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

TEST(NegotiationRun, APlaceIsNotNamedWhereOnlyTheAnswersAreLost)
{
    int heard = 0;
    NegotiatedTest run(behindRouters(
        [&heard](const Sent &sent) {
            heard += sent.port == 500 ? 1 : 0;
            return sent.port == 500 ? silence(sent) : message2(sent);
        },
        2, [](const Sent &) { return std::nullopt; }));
    traced(run);
    EXPECT_EQ(run.mm1(500).outcome, StageOutcome::Silent);
    EXPECT_FALSE(run.mm1(500).droppedAfterHop);
    EXPECT_GE(heard, 12);
    EXPECT_EQ(run.budget.count, 2); // the server may hold one of UDP 500 as well
}

TEST(NegotiationRun, TimeExceededIsNotUnreachable)
{
    NegotiatedTest run([](const Sent &sent) -> std::vector<Reply> {
        return sent.port == 500 ? std::vector<Reply>{{Ms(5), {}, IcmpError{11, 0, kRouter}}} : message2(sent);
    });
    traced(run);
    EXPECT_EQ(run.mm1(500).outcome, StageOutcome::Silent);
    EXPECT_FALSE(run.mm1(500).icmp);
    EXPECT_FALSE(run.mm1(500).droppedAfterHop);
}

TEST(NegotiationRun, WithoutASilentPortBesideAnAnsweredOneNoHopLimitIsUsed)
{
    for (const Server &server : {healthy(), Server(silence), Server(ikev2Answer)}) {
        NegotiatedTest run(server);
        traced(run);
        EXPECT_TRUE(std::ranges::none_of(run.network.sent(), [](const Sent &sent) { return sent.hopLimit.has_value(); }));
    }
}

TEST(NegotiationRun, ThreeChecksOfAServerThatKnowsOnlyIkev2NeverHaveToWait)
{
    NegotiatedTest run(ikev2AnswerForCookie);
    StrictBudget budget(run.clock, 0);
    for (int check = 0; check < 3; ++check) {
        run.runNegotiation(&budget);
        EXPECT_LE(run.took, Ms(5400));
        EXPECT_EQ(run.ikev2(500).detail, QStringLiteral("IKE_SA_INIT"));
    }
    EXPECT_EQ(budget.most, 3U);
}

namespace {

/// A server that accepts no new negotiations until then, and always reports the versions it supports.
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

TEST(NegotiationRun, AServerThatIsThereAndTakesNoNoticeIsWaitedFor)
{
    Server server;
    NegotiatedTest run([&server](const Sent &sent) { return server(sent); });
    server = busyUntil(run.clock, Ms(20'000));
    run.runNegotiation();
    ASSERT_TRUE(run.result);
    for (const std::uint16_t port : {500, 4500}) {
        EXPECT_EQ(run.mm1(port).outcome, StageOutcome::Answered);
        EXPECT_GE(run.mm1(port).ms, 19'000);
    }
    EXPECT_FALSE(run.result->otherVersion);
    EXPECT_GE(run.took, Ms(20'000));
    EXPECT_LE(run.took, Ms(26'000));
    EXPECT_LE(run.network.sent().size(), 120U);
}

TEST(NegotiationRun, AServerThatStaysBusyIsWaitedForOnlySoLong)
{
    Server server;
    NegotiatedTest run([&server](const Sent &sent) { return server(sent); });
    server = busyUntil(run.clock, Ms(100'000));
    run.runNegotiation();
    ASSERT_TRUE(run.result);
    EXPECT_EQ(run.mm1(500).outcome, StageOutcome::Silent);
    EXPECT_EQ(run.result->otherVersion, OtherVersion::UnknownMajor);
    EXPECT_LE(run.took, Ms(36'000));
    EXPECT_LE(run.network.sent().size(), 120U);
}

TEST(NegotiationRun, AFilterThatKnowsIkeByItsVersionIsSeenWithoutWaiting)
{
    Server server;
    NegotiatedTest run([&server](const Sent &sent) { return server(sent); });
    server = [there = busyUntil(run.clock, Ms(100'000))](const Sent &sent) -> std::vector<Reply> {
        const QByteArray bytes = sent.port == 4500 ? sent.bytes.sliced(4) : sent.bytes;
        return bytes.at(17) == 0x21 ? ikev2Answer(sent) : there(sent);
    };
    run.runNegotiation();
    ASSERT_TRUE(run.result);
    EXPECT_EQ(run.mm1(500).outcome, StageOutcome::Silent);
    EXPECT_EQ(run.ikev2(500).outcome, StageOutcome::Silent);
    EXPECT_EQ(run.result->otherVersion, OtherVersion::NewerMinor);
    EXPECT_LE(run.took, Ms(6500));
    EXPECT_EQ(run.budget.count, 1);
}

TEST(NegotiationRun, AServerThatOnlyAsksForItsCookieIsBusy)
{
    Server server;
    NegotiatedTest run([&server](const Sent &sent) { return server(sent); });
    server = [whole = healthy(), &clock = run.clock, end = run.clock.monotonic() + Ms(15'000)](const Sent &sent) {
        if (clock.monotonic() >= end)
            return whole(sent);
        const auto message = messageIn(sent);
        const bool hasCookie = message && message->payloads.front().type == ikev2::kNotify;
        return isIkev2(sent) && !hasCookie ? ikev2AnswerForCookie(sent) : std::vector<Reply>{};
    };
    run.runNegotiation();
    EXPECT_EQ(run.mm1(500).outcome, StageOutcome::Answered);
    EXPECT_GE(run.took, Ms(15'000));
    EXPECT_LE(run.network.sent().size(), 120U);
}
} // namespace probes_ike_negotiation_run_test
