// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "probes/ike_ladder.h"
#include "probes/ike_truth.h"

#include "probes/simulated_network.h"
#include "support/scripted_lns.h"

#include <gtest/gtest.h>

using namespace fix789;
using namespace fix789::simulated;
using test::ScriptedServer;

namespace {

using AtWrongKey = ScriptedServer::AtWrongKey;

/// A whole climb with what a person gave, against a server that knows the key "right" and signs nobody in.
struct Trial {
    explicit Trial(const char *key, WholeServer::Script script = WholeServer::honest())
    {
        credentials.key = Secret(key);
        auto lns = std::make_shared<test::ScriptedLns>(test::LnsScript{});
        // A real one repeats what was not acknowledged.
        auto said = std::make_shared<std::map<QByteArray, std::vector<QByteArray>>>();
        script.inside = [lns, said](const QByteArray &packet) {
            const auto known = said->find(packet);
            // What came before its turn is heard when it comes again.
            return known != said->end() && !known->second.empty() ? known->second : (*said)[packet] = lns->answer(packet);
        };
        server = std::make_shared<WholeServer>(std::move(script));
        network = std::make_unique<SimulatedNetwork>(
            clock, [this](const Sent &sent) { return drops(sent) ? std::vector<Reply>{} : (*server)(sent); });
    }

    const IkeObservation &climb()
    {
        const Ms start = clock.monotonic();
        auto result = fix789::climb({QStringLiteral("vpn.example"), QStringLiteral("192.0.2.1")}, credentials, *network, clock,
                                    ledger, gate, {});
        took = clock.monotonic() - start;
        EXPECT_TRUE(result);
        EXPECT_LE(network->sent().size(), 120U);
        EXPECT_EQ(server->established(), 0);
        EXPECT_LE(ledger.count - ledger.closedCount, mostHalfOpen);
        if (result)
            seen = *result;
        return seen;
    }
    QStringList told()
    {
        QStringList ids;
        const IkeReading reading = readLadder(seen);
        for (const Cause &cause : reading.causes)
            ids += cause.ref.toString();
        for (const OpenSet &open : reading.open)
            for (const CauseRef &ref : open.set)
                ids += QStringLiteral("?") + ref.toString();
        return ids;
    }
    RungOutcome outcome(Rung rung, std::uint16_t port = 4500) const
    {
        const RungResult *result = seen.find(rung, port);
        return result != nullptr ? result->outcome : RungOutcome::NotTried;
    }
    /// How many messages 5 there were: of a typed key, and of others.
    [[nodiscard]] std::size_t keysTried() const
    {
        std::set<std::pair<std::uint64_t, QByteArray>> keys;
        for (const Sent &sent : network->sent())
            if (const auto message = messageIn(sent);
                message && message->header.exchange == isakmp::kMainMode && (message->header.flags & isakmp::kFlagEncrypted) != 0)
                keys.insert({message->header.initiator, sent.port == 4500 ? sent.bytes.sliced(4) : sent.bytes});
        return keys.size();
    }

    SimulatedClock clock;
    Credentials credentials;
    SecretsGate gate;
    std::shared_ptr<WholeServer> server;
    std::function<bool(const Sent &)> drops = [](const Sent &) { return false; };
    std::unique_ptr<SimulatedNetwork> network;
    CountingLedger ledger;
    int mostHalfOpen = 2;
    IkeObservation seen;
    Ms took{};
};

WholeServer::Script answering(AtWrongKey how)
{
    WholeServer::Script script = WholeServer::honest();
    script.atWrongKey = how;
    return script;
}

} // namespace

TEST(KeyTrials, TheRightKeyGoesUpToL2tpAndLeavesNothingBehind)
{
    Trial trial("right");
    trial.climb();
    for (const Rung rung : {Rung::Auth, Rung::Quick, Rung::L2tp})
        EXPECT_EQ(trial.outcome(rung), RungOutcome::Answered) << toString(rung).toStdString();
    EXPECT_EQ(trial.outcome(Rung::Decoy), RungOutcome::NotTried);
    EXPECT_TRUE(trial.told().isEmpty()) << trial.told().join(u' ').toStdString();
    EXPECT_EQ(trial.keysTried(), 1U);
    EXPECT_EQ(trial.ledger.closedCount, 1);
    EXPECT_LE(trial.took, Ms(150));
}

TEST(KeyTrials, AWrongKeyIsFoundWhateverTheServerDoesWithIt)
{
    for (const AtWrongKey how : {AtWrongKey::Silence, AtWrongKey::UnreadableNotification, AtWrongKey::ClearNotification}) {
        Trial trial("wrong", answering(how));
        trial.climb();
        EXPECT_EQ(trial.told(), QStringList{QStringLiteral("psk.wrong")}) << int(how);
        EXPECT_EQ(trial.keysTried(), 2U) << int(how);
        EXPECT_EQ(trial.server->begun(), 2) << int(how);
        EXPECT_LE(trial.took, Ms(8500));
    }
}

TEST(KeyTrials, ABlankAtTheEdgeIsProvenByTheKeyWithoutIt)
{
    for (const AtWrongKey how : {AtWrongKey::Silence, AtWrongKey::UnreadableNotification}) {
        Trial trial("right ", answering(how));
        trial.climb();
        EXPECT_EQ(trial.told(), QStringList{QStringLiteral("psk.blank-at-edge")});
        EXPECT_EQ(trial.keysTried(), 2U);
        EXPECT_EQ(trial.outcome(Rung::Decoy), RungOutcome::NotTried);
    }
}

TEST(KeyTrials, AKeyThatIsWrongCleanedAndUncleanedIsWrong)
{
    Trial trial(" wrong");
    trial.climb();
    EXPECT_EQ(trial.told(), QStringList{QStringLiteral("psk.wrong")});
    EXPECT_EQ(trial.keysTried(), 2U);
}

TEST(KeyTrials, WhereUdp4500IsBlockedTheKeyOnUdp500ProvesIt)
{
    Trial trial("right");
    trial.drops = [](const Sent &sent) { return sent.port == 4500; };
    trial.climb();
    EXPECT_EQ(trial.outcome(Rung::Auth, 500), RungOutcome::Answered);
    EXPECT_EQ(trial.outcome(Rung::Auth, 4500), RungOutcome::Silent);
    EXPECT_TRUE(trial.told().isEmpty()); // nobody stands behind a NAT here
    Trial behindNat("right", [] {
        WholeServer::Script script = WholeServer::honest();
        script.client = {QStringLiteral("198.51.100.7"), 40000};
        return script;
    }());
    behindNat.drops = trial.drops;
    behindNat.climb();
    EXPECT_EQ(behindNat.told(), QStringList{QStringLiteral("path.udp4500-blocked")});
}

TEST(KeyTrials, AServerThatIgnoresMessage1OnUdp4500IsTriedWithADecoyOnUdp500)
{
    Trial trial("wrong", answering(AtWrongKey::Silence));
    trial.drops = [](const Sent &sent) { return sent.port == 4500 && isMessage1(sent); };
    trial.mostHalfOpen = 3; // it might have heard the one on UDP 4500, and its answers been lost
    trial.climb();
    EXPECT_EQ(trial.keysTried(), 2U);
    EXPECT_EQ(trial.server->begun(), 2);
    EXPECT_EQ(trial.outcome(Rung::Decoy), RungOutcome::Silent);
}

TEST(KeyTrials, TheServersNatIsSeenWithoutAKey)
{
    Trial trial("", [] {
        WholeServer::Script script = WholeServer::honest();
        script.self = {QStringLiteral("10.0.0.5"), 500};
        return script;
    }());
    trial.climb();
    EXPECT_EQ(trial.seen.serverBehindNat, true);
    EXPECT_EQ(trial.seen.clientBehindNat, false);
    EXPECT_EQ(trial.keysTried(), 0U);
}

TEST(KeyTrials, ALargeMessageThatIsLostIsANoteAndNoMore)
{
    Trial trial("right");
    trial.drops = [](const Sent &sent) { return sent.bytes.size() > 1472; };
    trial.climb();
    EXPECT_EQ(trial.seen.largeAnswered, false);
    EXPECT_TRUE(trial.told().isEmpty());
}

TEST(KeyTrials, ARefusedQuickModeIsNamed)
{
    WholeServer::Script script = WholeServer::honest();
    script.refusals[ScriptedServer::Answer::Quick2] = 14;
    Trial trial("right", std::move(script));
    trial.climb();
    EXPECT_EQ(trial.told(), QStringList{QStringLiteral("server.quick-mode-mismatch")});
}

TEST(KeyTrials, TwentyPercentLossEachWayIsNeverAWrongKeyNorBlocked)
{
    for (unsigned seed = 0; seed < 1000; ++seed) {
        WholeServer::Script script = WholeServer::honest();
        script.choice = 1; // the quickest to compute
        Trial trial("right", std::move(script));
        trial.network->lose(0.2, seed);
        trial.climb();
        EXPECT_TRUE(trial.told().isEmpty() || trial.told() == QStringList{QStringLiteral("path.loss")})
            << "seed " << seed << ": " << trial.told().join(u' ').toStdString();
    }
}

TEST(KeyTrials, WhereSecretsStayHereNothingAboveTheKeyExchangeIsSent)
{
    Trial trial("right");
    trial.gate.tell(SecretsGate::Asked::Portal, false);
    trial.climb();
    EXPECT_EQ(trial.outcome(Rung::Mm3, 500), RungOutcome::Answered);
    EXPECT_EQ(trial.outcome(Rung::Auth), RungOutcome::NotTried);
    EXPECT_EQ(trial.outcome(Rung::Decoy), RungOutcome::NotTried);
    EXPECT_EQ(trial.keysTried(), 0U);
    ASSERT_NE(trial.seen.find(Rung::Auth, 4500), nullptr);
    EXPECT_EQ(trial.seen.find(Rung::Auth, 4500)->detail, QStringLiteral("kept back: this network asks for a login first"));
    EXPECT_EQ(trial.told(), QStringList());
}

TEST(KeyTrials, TheKeyWaitsAtMessage4UntilTheGateOpens)
{
    Trial trial("right");
    trial.gate.expect(SecretsGate::Asked::Portal);
    const Ms start = trial.clock.monotonic();
    trial.network->onWait = [&trial, start] {
        const bool later = trial.clock.monotonic() >= start + Ms(2000);
        EXPECT_TRUE(later || trial.server->established() == 0);
        if (later)
            trial.gate.tell(SecretsGate::Asked::Portal, true);
    };
    trial.climb();
    EXPECT_EQ(trial.outcome(Rung::Auth), RungOutcome::Answered);
    EXPECT_GE(trial.took, Ms(2000));
    EXPECT_LE(trial.took, Ms(2600));
}

TEST(KeyTrials, WhereOnlySmallPacketsPassInTheTunnelThePathIsTheCause)
{
    Trial trial("right");
    trial.drops = [](const Sent &sent) { return sent.bytes.size() > 1300; };
    trial.climb();
    EXPECT_EQ(trial.outcome(Rung::L2tp), RungOutcome::Answered);
    EXPECT_EQ(trial.told(), QStringList{QStringLiteral("path.mtu")});
    EXPECT_LE(trial.took, Ms(8000));
}

TEST(KeyTrials, APacketAsLargeAsWindowsSendsThemIsTriedInTheTunnel)
{
    Trial trial("right");
    trial.climb();
    EXPECT_TRUE(trial.told().isEmpty());
    const auto largest = std::ranges::max_element(trial.network->sent(), {}, [](const Sent &sent) {
        return sent.bytes.size() > 1472 ? 0 : sent.bytes.size(); // but for message 3, which no path takes in one piece
    });
    EXPECT_GE(largest->bytes.size(), 1425);
}

TEST(KeyTrials, TwentyPercentLossEachWayIsFoundInNearlyAllRunsAndTenIsNotCalledSo)
{
    for (const bool much : {false, true}) {
        int called = 0;
        constexpr int kRuns = 200;
        for (unsigned seed = 0; seed < kRuns; ++seed) {
            WholeServer::Script script = WholeServer::honest();
            script.choice = 1; // the quickest to compute
            Trial trial("right", std::move(script));
            trial.network->lose(much ? 0.2 : 0.1, seed);
            trial.climb();
            called += trial.told().contains(QStringLiteral("path.loss")) ? 1 : 0;
        }
        if (much)
            EXPECT_GE(called, kRuns * 92 / 100); // 95 are expected
        else
            EXPECT_LE(called, kRuns * 9 / 100);
    }
}
