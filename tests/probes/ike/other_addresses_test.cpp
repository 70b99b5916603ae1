// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "probes/ike/negotiation_run.h"

#include "probes/simulated_network.h"

#include <gtest/gtest.h>

namespace probes_ike_other_addresses_test {
using namespace fix789;
using namespace fix789::probes;
using namespace fix789::simulated;

namespace {

const QString kFirst = QStringLiteral("192.0.2.1");
const QString kSecond = QStringLiteral("192.0.2.2");
const QString kSix = QStringLiteral("2001:db8::1");
const QString kOtherSix = QStringLiteral("2001:db8::2");

/// Counts by address, and permits no new negotiation at the addresses in `full`.
class BudgetByAddress : public HalfOpenBudget {
public:
    Ms wait(const QString &address, int) override { return full.contains(address) ? Ms(20'000) : Ms(0); }
    void opened(const QString &address) override { ++count[address]; }
    void closed(const QString &address) override { --count[address]; }
    std::map<QString, int> count;
    QStringList full;
};

struct SeveralTest {
    explicit SeveralTest(Server server) : network(clock, std::move(server)) {}

    void run(const QStringList &others, bool mayMove = true)
    {
        const IkeQuestion question{
            .server = QStringLiteral("vpn.example"), .address = kFirst, .others = others, .mayMove = mayMove};
        const Ms start = clock.monotonic();
        auto result = runNegotiation(question, credentials, network, clock, budget, gate, {});
        took = clock.monotonic() - start;
        ASSERT_TRUE(result);
        seen = *result;
        EXPECT_LE(network.sent().size(), 120U);
    }
    std::vector<Sent> sentTo(const QString &address, std::uint16_t port) const
    {
        std::vector<Sent> some;
        std::ranges::copy_if(network.sent(), std::back_inserter(some),
                             [&](const Sent &one) { return one.to == address && one.port == port; });
        return some;
    }

    SimulatedClock clock;
    SimulatedNetwork network;
    BudgetByAddress budget;
    CredentialGate gate;
    Credentials credentials;
    IkeObservation seen;
    Ms took{};
};

/// A complete server at these addresses, and silence at others.
Server at(const QStringList &addresses, const QByteArray &key = "right")
{
    WholeServer::Script script = WholeServer::honest();
    script.key = key;
    auto server = std::make_shared<WholeServer>(std::move(script));
    return [server, addresses](const Sent &sent) { return addresses.contains(sent.to) ? (*server)(sent) : silence(sent); };
}

StageOutcome outcomeAt(const IkeObservation &seen, const QString &address)
{
    const auto one = std::ranges::find(seen.others, address, &AddressResult::address);
    return one == seen.others.end() ? StageOutcome::NotTried : one->first.outcome;
}

} // namespace

TEST(OtherAddresses, EachIsAskedOnceWhereAllAnswer)
{
    SeveralTest test(at({kFirst, kSecond, kSix}));
    test.run({kSecond, kSix});
    EXPECT_EQ(test.seen.address, kFirst);
    for (const QString &address : {kSecond, kSix}) {
        EXPECT_EQ(outcomeAt(test.seen, address), StageOutcome::Answered);
        EXPECT_EQ(test.sentTo(address, 500).size(), 1U);
        EXPECT_EQ(test.sentTo(address, 4500).size(), 0U);
        EXPECT_EQ(test.budget.count[address], 1);
    }
    EXPECT_EQ(test.budget.count[kFirst], 3); // two of its own, and one of the other address in its family
    EXPECT_LE(test.took, Ms(150));
}

TEST(OtherAddresses, TheFirstOneIsNotKeptWaitingByThem)
{
    SeveralTest test(at({kFirst, kSecond}));
    test.run({kSecond});
    EXPECT_EQ(test.network.sent().front().to, kFirst);
    EXPECT_EQ(test.seen.find(Stage::Mm1, 500)->ms, 10);
    EXPECT_GE(test.sentTo(kSecond, 500).front().at, Ms(10));
}

TEST(OtherAddresses, OneThatIsSilentHasItsTwelveSends)
{
    SeveralTest test(at({kFirst}));
    test.run({kSecond, kSix, kOtherSix});
    for (const QString &address : {kSecond, kSix, kOtherSix}) {
        EXPECT_EQ(outcomeAt(test.seen, address), StageOutcome::Silent);
        EXPECT_EQ(test.sentTo(address, 500).size(), 12U);
    }
    EXPECT_LE(test.took, Ms(4500));
}

TEST(OtherAddresses, TheNegotiationMovesToTheOneThatAnswers)
{
    SeveralTest test(at({kSecond}));
    test.credentials.key = Secret("right");
    test.run({kSecond});
    EXPECT_EQ(test.seen.address, kSecond);
    EXPECT_EQ(outcomeAt(test.seen, kFirst), StageOutcome::Silent);
    EXPECT_EQ(test.seen.find(Stage::Mm1, 500)->outcome, StageOutcome::Answered);
    EXPECT_EQ(test.seen.find(Stage::Mm1, 4500)->outcome, StageOutcome::Answered);
    EXPECT_EQ(test.seen.find(Stage::Auth, 4500)->outcome, StageOutcome::Answered);
    EXPECT_EQ(test.budget.count[kFirst], 1);  // it may be the same server
    EXPECT_EQ(test.budget.count[kSecond], 1); // one of two was carried to its end
}

TEST(OtherAddresses, WithAWrongKeyThePacketsOfARunAreEnough)
{
    SeveralTest test(at({kSecond}, "another"));
    test.credentials.key = Secret("right");
    test.run({kSecond, kSix, kOtherSix});
    EXPECT_EQ(test.seen.address, kSecond);
    EXPECT_EQ(test.seen.find(Stage::Decoy, 4500)->outcome, StageOutcome::Refused);
}

TEST(OtherAddresses, ItStaysAtTheOneThatWindowsDialled)
{
    SeveralTest test(at({kSecond}));
    test.run({kSecond}, false);
    EXPECT_EQ(test.seen.address, kFirst);
    EXPECT_EQ(test.seen.find(Stage::Mm1, 500)->outcome, StageOutcome::Silent);
    EXPECT_EQ(outcomeAt(test.seen, kSecond), StageOutcome::Answered);
    EXPECT_LE(test.took, Ms(6000));
}

TEST(OtherAddresses, WhereNoneAnswersItIsOverInSixSeconds)
{
    SeveralTest test(silence);
    test.run({kSecond, kSix, kOtherSix});
    EXPECT_EQ(test.seen.address, kFirst);
    EXPECT_LE(test.took, Ms(6000));
    for (const QString &address : {kSecond, kSix, kOtherSix})
        EXPECT_EQ(outcomeAt(test.seen, address), StageOutcome::Silent);
}

TEST(OtherAddresses, OneWhoseBudgetIsFullIsLeftOut)
{
    SeveralTest test(at({kFirst, kSecond}));
    test.budget.full = {kSecond};
    test.run({kSecond});
    EXPECT_TRUE(test.seen.others.empty());
    EXPECT_TRUE(test.sentTo(kSecond, 500).empty());
}

TEST(OtherAddresses, AnErrorAboutOneIsItsOwn)
{
    const Server server = at({kFirst});
    SeveralTest test(
        [server](const Sent &sent) { return sent.to == kSix ? icmp(0, QStringLiteral("2001:db8:9::1")) : server(sent); });
    test.run({kSix});
    EXPECT_EQ(outcomeAt(test.seen, kSix), StageOutcome::Unreachable);
    EXPECT_EQ(test.seen.others.front().first.icmp->reporter, QStringLiteral("2001:db8:9::1"));
    EXPECT_EQ(test.seen.find(Stage::Mm1, 500)->outcome, StageOutcome::Answered);
    EXPECT_LE(test.took, Ms(600));
}
} // namespace probes_ike_other_addresses_test
