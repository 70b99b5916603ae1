// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
// A server that answers from another address than the one it was asked at, as the run meets it.
#include "probes/ike/negotiation_run.h"

#include "probes/simulated_network.h"

#include <gtest/gtest.h>

namespace probes_ike_elsewhere_test {
using namespace fix789;
using namespace fix789::ike;
using namespace fix789::probes;
using namespace fix789::simulated;
using fix789::simulated::Reply;

namespace {

const IkeQuestion kQuestion{QStringLiteral("vpn.example"), QStringLiteral("192.0.2.1")};
const QString kElsewhere = QStringLiteral("192.0.2.7");

/// The same answers, from that address.
std::vector<Reply> from(const QString &address, std::vector<Reply> replies)
{
    for (Reply &reply : replies)
        reply.from = address;
    return replies;
}

class AnswersFromElsewhere : public testing::Test {
protected:
    void runNegotiation(Server server)
    {
        network.emplace(clock, std::move(server));
        const Ms start = clock.monotonic();
        result = fix789::probes::runNegotiation(kQuestion, {}, *network, clock, budget, CredentialGate(), {});
        took = clock.monotonic() - start;
        ASSERT_TRUE(result);
    }
    const StageResult &mm1(std::uint16_t port) const { return *result->find(Stage::Mm1, port); }

    SimulatedClock clock;
    std::optional<SimulatedNetwork> network;
    CountingBudget budget;
    Result<IkeObservation> result = failure(ErrorKind::Failed, {});
    Ms took{};
};

} // namespace

TEST_F(AnswersFromElsewhere, LeaveThePortSilentAndAreNamed)
{
    runNegotiation([](const Sent &sent) { return from(kElsewhere, message2(sent)); });
    for (const std::uint16_t port : {500, 4500}) {
        EXPECT_EQ(mm1(port).outcome, StageOutcome::Silent);
        EXPECT_EQ(mm1(port).sends, 12);
        EXPECT_EQ(mm1(port).sourcePorts, 2);
        EXPECT_EQ(mm1(port).answeredFrom, kElsewhere);
        EXPECT_TRUE(mm1(port).vendorIds.isEmpty());
        EXPECT_EQ(result->find(Stage::Ikev2, port)->outcome, StageOutcome::NotTried);
    }
}

TEST_F(AnswersFromElsewhere, AreNotGivenMoreToBegin)
{
    runNegotiation([](const Sent &sent) { return from(kElsewhere, message2(sent)); });
    EXPECT_EQ(budget.count, 2);
    EXPECT_EQ(network->sent().size(), 24U); // message 1 and nothing else: no other suites, no IKEv2, no version 3.0
    EXPECT_TRUE(result->offers.empty());
    EXPECT_FALSE(result->otherVersion);
    EXPECT_LE(took, Ms(4500));
}

TEST_F(AnswersFromElsewhere, CountAlsoWhereTheyRefuse)
{
    runNegotiation([](const Sent &sent) { return from(kElsewhere, refusal(sent, isakmp::kNoProposalChosen)); });
    EXPECT_EQ(mm1(500).outcome, StageOutcome::Silent);
    EXPECT_EQ(mm1(500).answeredFrom, kElsewhere);
    EXPECT_FALSE(mm1(500).notification);
    EXPECT_EQ(budget.count, 0);
}

TEST_F(AnswersFromElsewhere, AreOfTheOnePortWhereTheyCame)
{
    for (const std::uint16_t port : {500, 4500}) {
        runNegotiation([port](const Sent &sent) { return from(sent.port == port ? kElsewhere : QString(), message2(sent)); });
        EXPECT_EQ(mm1(port).outcome, StageOutcome::Silent);
        EXPECT_EQ(mm1(port).answeredFrom, kElsewhere);
        const std::uint16_t other = port == 500 ? 4500 : 500;
        EXPECT_EQ(mm1(other).outcome, StageOutcome::Answered);
        EXPECT_TRUE(mm1(other).answeredFrom.isEmpty());
        EXPECT_TRUE(std::ranges::none_of(network->sent(), [](const Sent &sent) { return sent.hopLimit.has_value(); }));
    }
}

TEST_F(AnswersFromElsewhere, AreForgottenWhereTheAddressAskedAnswersAfterAll)
{
    int heard = 0;
    runNegotiation([&heard](const Sent &sent) {
        const bool isFirst = isMessage1(sent) && !isHopeless(sent) && heard++ < 6;
        return from(isFirst ? kElsewhere : QString(), message2(sent));
    });
    for (const std::uint16_t port : {500, 4500}) {
        EXPECT_EQ(mm1(port).outcome, StageOutcome::Answered);
        EXPECT_TRUE(mm1(port).answeredFrom.isEmpty());
    }
}

TEST_F(AnswersFromElsewhere, KeepTheFirstOfSeveralAddresses)
{
    runNegotiation([](const Sent &sent) {
        auto replies = from(kElsewhere, message2(sent, Ms(10)));
        std::ranges::move(from(QStringLiteral("192.0.2.8"), message2(sent, Ms(20))), std::back_inserter(replies));
        return replies;
    });
    EXPECT_EQ(mm1(500).answeredFrom, kElsewhere);
    EXPECT_EQ(budget.count, 2);
}

TEST_F(AnswersFromElsewhere, AreNoneWithoutOurCookie)
{
    runNegotiation([](const Sent &sent) {
        auto replies = from(kElsewhere, message2(sent));
        for (Reply &reply : replies)
            reply.bytes[sent.port == 4500 ? 4 : 0] = char(reply.bytes.at(sent.port == 4500 ? 4 : 0) ^ 1);
        return replies;
    });
    for (const std::uint16_t port : {500, 4500}) {
        EXPECT_EQ(mm1(port).outcome, StageOutcome::Silent);
        EXPECT_TRUE(mm1(port).answeredFrom.isEmpty());
    }
}

TEST_F(AnswersFromElsewhere, AreNoneWhereOurOwnMessageComesBackOrNoise)
{
    runNegotiation([](const Sent &sent) -> std::vector<Reply> {
        return {{Ms(10), sent.bytes, {}, kElsewhere}, {Ms(11), "noise", {}, kElsewhere}, {Ms(12), {}, {}, kElsewhere}};
    });
    EXPECT_EQ(mm1(500).outcome, StageOutcome::Silent);
    EXPECT_TRUE(mm1(500).answeredFrom.isEmpty());
    EXPECT_FALSE(result->offers.empty()); // all goes on as where nothing came
}

TEST_F(AnswersFromElsewhere, AStrangerBesideAServerThatAnswersDisturbsNothing)
{
    runNegotiation([](const Sent &sent) {
        auto replies = message2(sent);
        std::ranges::move(from(kElsewhere, refusal(sent, isakmp::kNoProposalChosen, Ms(12))), std::back_inserter(replies));
        return replies;
    });
    for (const std::uint16_t port : {500, 4500}) {
        EXPECT_EQ(mm1(port).outcome, StageOutcome::Answered);
        EXPECT_TRUE(mm1(port).answeredFrom.isEmpty());
    }
}
} // namespace probes_ike_elsewhere_test
