// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "analysis/ike.h"
#include "probes/ike/negotiation_run.h"

#include "ike/wire/isakmp_numbers.h"
#include "probes/simulated_network.h"
#include "support/scripted_lns.h"

#include <gtest/gtest.h>

namespace probes_ike_psk_verification_test {
using namespace fix789;
using namespace fix789::analysis;
using namespace fix789::ike;
using namespace fix789::probes;
using namespace fix789::simulated;
using fix789::simulated::Reply;
using test::ScriptedServer;

namespace {

using AtWrongKey = ScriptedServer::AtWrongKey;

/// A whole run with the user's credentials, against a server that knows the key "right" and accepts no sign-in.
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
        network = std::make_unique<SimulatedNetwork>(clock, [this](const Sent &sent) {
            if (isAggressive(sent))
                return aggressive(sent);
            return drops(sent) ? std::vector<Reply>{} : (*server)(sent);
        });
    }

    const IkeObservation &runNegotiation()
    {
        const Ms start = clock.monotonic();
        const IkeQuestion question{.server = QStringLiteral("vpn.example"),
                                   .address = QStringLiteral("192.0.2.1"),
                                   .ansiCodePage = ansiCodePage,
                                   .encryption = encryption};
        auto result = fix789::probes::runNegotiation(question, credentials, *network, clock, budget, gate, {});
        took = clock.monotonic() - start;
        EXPECT_TRUE(result);
        EXPECT_LE(network->sent().size(), 120U);
        EXPECT_EQ(server->established(), 0);
        EXPECT_LE(budget.count - budget.closedCount, mostHalfOpen);
        if (result)
            seen = *result;
        return seen;
    }
    QStringList told()
    {
        QStringList ids;
        const Finding reading = analyseIke(seen);
        for (const Cause &cause : reading.causes)
            ids += cause.ref.toString();
        for (const OpenSet &open : reading.open)
            for (const CauseRef &ref : open.set)
                ids += QStringLiteral("?") + ref.toString();
        return ids;
    }
    StageOutcome outcome(Stage stage, std::uint16_t port = 4500) const
    {
        const StageResult *result = seen.find(stage, port);
        return result != nullptr ? result->outcome : StageOutcome::NotTried;
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
    CredentialGate gate;
    std::shared_ptr<WholeServer> server;
    Server aggressive = silence;
    int ansiCodePage = 1252;
    std::function<bool(const Sent &)> drops = [](const Sent &) { return false; };
    std::unique_ptr<SimulatedNetwork> network;
    CountingBudget budget;
    int mostHalfOpen = 2;
    ProfileEncryption encryption = ProfileEncryption::Required;
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

TEST(PskVerification, TheRightKeyGoesUpToL2tpAndLeavesNothingBehind)
{
    Trial trial("right");
    trial.runNegotiation();
    for (const Stage stage : {Stage::Auth, Stage::Quick, Stage::L2tp})
        EXPECT_EQ(trial.outcome(stage), StageOutcome::Answered) << toString(stage).toStdString();
    EXPECT_EQ(trial.outcome(Stage::Decoy), StageOutcome::NotTried);
    EXPECT_TRUE(trial.told().isEmpty()) << trial.told().join(u' ').toStdString();
    EXPECT_EQ(trial.keysTried(), 1U);
    EXPECT_EQ(trial.budget.closedCount, 1);
    EXPECT_LE(trial.took, Ms(150));
}

TEST(PskVerification, AWrongKeyIsFoundWhateverTheServerDoesWithIt)
{
    for (const AtWrongKey how : {AtWrongKey::Silence, AtWrongKey::UnreadableNotification, AtWrongKey::ClearNotification}) {
        Trial trial("wrong", answering(how));
        trial.runNegotiation();
        EXPECT_EQ(trial.told(), QStringList{QStringLiteral("psk.wrong")}) << int(how);
        EXPECT_EQ(trial.keysTried(), 2U) << int(how);
        EXPECT_EQ(trial.server->begun(), 2) << int(how);
        EXPECT_LE(trial.took, Ms(8500));
    }
}

TEST(PskVerification, ABlankAtTheEdgeIsProvenByTheKeyWithoutIt)
{
    for (const AtWrongKey how : {AtWrongKey::Silence, AtWrongKey::UnreadableNotification}) {
        Trial trial("right ", answering(how));
        trial.runNegotiation();
        EXPECT_EQ(trial.told(), QStringList{QStringLiteral("psk.blank-at-edge")});
        EXPECT_EQ(trial.keysTried(), 2U);
        EXPECT_EQ(trial.outcome(Stage::Decoy), StageOutcome::NotTried);
    }
}

TEST(PskVerification, AKeyThatIsWrongCleanedAndUncleanedIsWrong)
{
    Trial trial(" wrong");
    trial.runNegotiation();
    EXPECT_EQ(trial.told(), QStringList{QStringLiteral("psk.wrong")});
    EXPECT_EQ(trial.keysTried(), 2U);
}

TEST(PskVerification, AKeyBeyondAsciiIsTriedInTheAnsiCodePageToo)
{
    WholeServer::Script script = answering(AtWrongKey::Silence);
    script.key = "Gr\xfc\xdf"
                 "e";
    Trial trial("Gr\u00fc\u00dfe", script);
    trial.runNegotiation();
    EXPECT_EQ(trial.told(), QStringList{QStringLiteral("psk.encoding")});
    EXPECT_EQ(trial.keysTried(), 2U);
    EXPECT_EQ(trial.outcome(Stage::Decoy), StageOutcome::NotTried);

    script.key = "another";
    Trial other("Gr\u00fc\u00dfe", script);
    other.runNegotiation();
    EXPECT_EQ(other.told(), QStringList{QStringLiteral("psk.wrong")});
    EXPECT_EQ(other.keysTried(), 2U);
}

TEST(PskVerification, WhatAComputersCodePageLacksIsTriedWithADecoy)
{
    Trial trial("\u043a\u043b\u044e\u0447", answering(AtWrongKey::Silence)); // no letter of it looks Latin
    trial.runNegotiation();
    EXPECT_EQ(trial.told(), QStringList{QStringLiteral("psk.wrong")});
    EXPECT_EQ(trial.outcome(Stage::Decoy), StageOutcome::Silent);
}

TEST(PskVerification, AWordOfAnotherScriptIsNotTakenForLookalikes)
{
    WholeServer::Script script = answering(AtWrongKey::Silence);
    script.key = "\xea\xee\xf2-7"; // its second letter looks like "o"
    Trial trial("\u043a\u043e\u0442-7", script);
    trial.ansiCodePage = 1251;
    trial.runNegotiation();
    EXPECT_EQ(trial.told(), QStringList{QStringLiteral("psk.encoding")});
    EXPECT_EQ(trial.keysTried(), 2U);
}

TEST(PskVerification, WhereTheServerKnowsTheKeyAndRefusesUsAggressiveModeIsAskedOnce)
{
    for (const bool takes : {true, false}) {
        WholeServer::Script script = WholeServer::honest();
        script.refusals[ScriptedServer::Answer::Message6] = 24;
        Trial trial("right", std::move(script));
        trial.aggressive = [takes](const Sent &sent) { return takes ? message2(sent) : refusal(sent, 24); };
        trial.runNegotiation();
        EXPECT_EQ(trial.told(), QStringList{takes ? QStringLiteral("server.aggressive-mode-only")
                                                  : QStringLiteral("server.identity-rejected")});
        EXPECT_EQ(trial.outcome(Stage::Aggressive, 500), takes ? StageOutcome::Answered : StageOutcome::Refused);
        EXPECT_EQ(std::ranges::count_if(trial.network->sent(), isAggressive), takes ? 1 : 2); // one for each group
    }
}

TEST(PskVerification, WhereUdp4500IsBlockedTheKeyOnUdp500ProvesIt)
{
    Trial trial("right");
    trial.drops = [](const Sent &sent) { return sent.port == 4500; };
    trial.runNegotiation();
    EXPECT_EQ(trial.outcome(Stage::Auth, 500), StageOutcome::Answered);
    EXPECT_EQ(trial.outcome(Stage::Auth, 4500), StageOutcome::Silent);
    EXPECT_TRUE(trial.told().isEmpty()); // no one is behind a NAT here
    Trial behindNat("right", [] {
        WholeServer::Script script = WholeServer::honest();
        script.client = {QStringLiteral("198.51.100.7"), 40000};
        return script;
    }());
    behindNat.drops = trial.drops;
    behindNat.runNegotiation();
    EXPECT_EQ(behindNat.told(), QStringList{QStringLiteral("path.udp4500-blocked")});
}

TEST(PskVerification, AServerThatIgnoresMessage1OnUdp4500IsTriedWithADecoyOnUdp500)
{
    Trial trial("wrong", answering(AtWrongKey::Silence));
    trial.drops = [](const Sent &sent) { return sent.port == 4500 && isMessage1(sent); };
    trial.mostHalfOpen = 3; // it might have heard the one on UDP 4500, and its answers been lost
    trial.runNegotiation();
    EXPECT_EQ(trial.keysTried(), 2U);
    EXPECT_EQ(trial.server->begun(), 2);
    EXPECT_EQ(trial.outcome(Stage::Decoy), StageOutcome::Silent);
}

TEST(PskVerification, TheServersNatIsSeenWithoutAKey)
{
    Trial trial("", [] {
        WholeServer::Script script = WholeServer::honest();
        script.self = {QStringLiteral("10.0.0.5"), 500};
        return script;
    }());
    trial.runNegotiation();
    EXPECT_EQ(trial.seen.serverBehindNat, true);
    EXPECT_EQ(trial.seen.clientBehindNat, false);
    EXPECT_EQ(trial.keysTried(), 0U);
}

TEST(PskVerification, ALargeMessageThatIsLostIsANoteAndNoMore)
{
    Trial trial("right");
    trial.drops = [](const Sent &sent) { return sent.bytes.size() > 1472; };
    trial.runNegotiation();
    EXPECT_EQ(trial.seen.largeAnswered, false);
    EXPECT_TRUE(trial.told().isEmpty());
}

TEST(PskVerification, ARefusedQuickModeIsNamed)
{
    WholeServer::Script script = WholeServer::honest();
    script.refusals[ScriptedServer::Answer::Quick2] = 14;
    Trial trial("right", std::move(script));
    trial.runNegotiation();
    EXPECT_EQ(trial.told(), QStringList{QStringLiteral("server.quick-mode-mismatch")});
}

TEST(PskVerification, EachSettingMeetsServersThatTakeOneSuiteAlone)
{
    struct Row {
        ProfileEncryption setting;
        EspSuite suite; // the only one that the server accepts
        QStringList told;
        QStringList offers; // the other offers, and their results
    };
    const EspSuite aes256{isakmp::kEspAes, 256, isakmp::kHmacSha1};
    const EspSuite aes128{isakmp::kEspAes, 128, isakmp::kHmacSha1};
    const EspSuite tripleDes{isakmp::kEspTripleDes, 0, isakmp::kHmacSha1};
    const EspSuite sha2{isakmp::kEspAes, 256, isakmp::kHmacSha256};
    const EspSuite plain{isakmp::kEspNull, 0, isakmp::kHmacSha1};
    const QStringList mismatch{QStringLiteral("server.quick-mode-mismatch")};
    const QStringList doubt{QStringLiteral("?server.quick-mode-mismatch"), QStringLiteral("?other")};
    const QStringList refused{QStringLiteral("esp-certain refused")};
    const auto instead = [](const char *suite) {
        return QStringList{QStringLiteral("esp-other answered ") + QLatin1String(suite)};
    };
    using enum ProfileEncryption;
    const std::vector<Row> rows{
        {Required, aes256, mismatch, instead("AES-CBC-256/HMAC-SHA-1 in UDP")},
        {Required, aes128, {}, {}},
        {Required, tripleDes, {}, {}},
        {Required, sha2, mismatch, instead("AES-CBC-256/HMAC-SHA-256 in UDP")},
        {Maximum, aes256, doubt, refused},
        {Maximum, aes128, doubt, instead("AES-CBC-128/HMAC-SHA-1 in UDP")},
        {Maximum, tripleDes, {}, {}},
        {Maximum, sha2, mismatch, instead("AES-CBC-256/HMAC-SHA-256 in UDP")},
        {Optional, aes256, doubt, refused},
        {Optional, aes128, {}, {}},
        {Optional, tripleDes, {}, {}},
        {Optional, sha2, mismatch, instead("AES-CBC-256/HMAC-SHA-256 in UDP")},
        {Optional, plain, doubt, refused},
    };
    for (const Row &row : rows) {
        WholeServer::Script script = WholeServer::honest();
        script.takes = [&row](EspSuite offered) {
            offered.encapsulation = row.suite.encapsulation;
            return offered == row.suite;
        };
        Trial trial("right", std::move(script));
        trial.encryption = row.setting;
        trial.runNegotiation();
        const std::string name = std::to_string(int(row.setting)) + " " + row.suite.toString().toStdString();
        EXPECT_EQ(trial.told(), row.told) << name;
        QStringList offers;
        for (const OfferResult &offer : trial.seen.offers)
            offers += QStringList{toString(offer.offer), toString(offer.outcome), offer.chosen}.join(u' ').trimmed();
        EXPECT_EQ(offers, row.offers) << name;
        EXPECT_EQ(trial.seen.encryption, row.setting) << name;
    }
}

TEST(PskVerification, ASuiteThatIsChosenAmongOthersLeavesNoDoubt)
{
    WholeServer::Script script = WholeServer::honest(); // accepts all, and so the first
    Trial trial("right", std::move(script));
    trial.encryption = ProfileEncryption::Maximum;
    trial.runNegotiation();
    EXPECT_EQ(trial.seen.find(Stage::Quick, 4500)->detail, QStringLiteral("AES-CBC-256/HMAC-SHA-1 in UDP"));
    ASSERT_EQ(trial.seen.offers.size(), 1U);
    EXPECT_EQ(trial.seen.offers.front().outcome, StageOutcome::Answered);
    EXPECT_TRUE(trial.told().isEmpty());
}

TEST(PskVerification, TheDoubtIsSettledWhereL2tpIsSilentToo)
{
    WholeServer::Script script = WholeServer::honest();
    script.takes = [](const EspSuite &offered) { return offered.keyBits == 256; };
    Trial trial("right", std::move(script));
    trial.drops = [](const Sent &sent) { return sent.port == 4500 && !sent.bytes.startsWith(QByteArray(4, '\0')); }; // ESP
    trial.encryption = ProfileEncryption::Optional;
    trial.runNegotiation();
    EXPECT_EQ(trial.told(), QStringList({QStringLiteral("server.l2tp-down"), QStringLiteral("?server.quick-mode-mismatch"),
                                         QStringLiteral("?other")}));
}

TEST(PskVerification, WithoutEncryptionNoNameAndNoPasswordLeave)
{
    WholeServer::Script script = WholeServer::honest();
    script.takes = [](const EspSuite &offered) { return offered.transform == isakmp::kEspNull; };
    Trial trial("right", std::move(script));
    trial.encryption = ProfileEncryption::Optional;
    trial.credentials.user = QStringLiteral("anna");
    trial.credentials.password = Secret("secret");
    trial.runNegotiation();
    EXPECT_EQ(trial.outcome(Stage::L2tp), StageOutcome::Answered);
    EXPECT_EQ(trial.outcome(Stage::Ppp), StageOutcome::NotTried);
}

TEST(PskVerification, TwentyPercentLossEachWayIsNeverAWrongKeyNorBlocked)
{
    for (unsigned seed = 0; seed < 1000; ++seed) {
        WholeServer::Script script = WholeServer::honest();
        script.choice = 1; // the quickest to compute
        Trial trial("right", std::move(script));
        trial.network->lose(0.2, seed);
        trial.runNegotiation();
        EXPECT_TRUE(trial.told().isEmpty() || trial.told() == QStringList{QStringLiteral("path.loss")})
            << "seed " << seed << ": " << trial.told().join(u' ').toStdString();
    }
}

TEST(PskVerification, WhereSecretsStayHereNothingAboveTheKeyExchangeIsSent)
{
    Trial trial("right");
    trial.gate.tell(CredentialGate::Asked::Portal, false);
    trial.runNegotiation();
    EXPECT_EQ(trial.outcome(Stage::Mm3, 500), StageOutcome::Answered);
    EXPECT_EQ(trial.outcome(Stage::Auth), StageOutcome::NotTried);
    EXPECT_EQ(trial.outcome(Stage::Decoy), StageOutcome::NotTried);
    EXPECT_EQ(trial.keysTried(), 0U);
    ASSERT_NE(trial.seen.find(Stage::Auth, 4500), nullptr);
    EXPECT_EQ(trial.seen.find(Stage::Auth, 4500)->detail, QStringLiteral("kept back: this network asks for a login first"));
    EXPECT_EQ(trial.told(), QStringList());
}

TEST(PskVerification, TheKeyWaitsAtMessage4UntilTheGateOpens)
{
    Trial trial("right");
    trial.gate.expect(CredentialGate::Asked::Portal);
    const Ms start = trial.clock.monotonic();
    trial.network->onWait = [&trial, start] {
        const bool later = trial.clock.monotonic() >= start + Ms(2000);
        EXPECT_TRUE(later || trial.server->established() == 0);
        if (later)
            trial.gate.tell(CredentialGate::Asked::Portal, true);
    };
    trial.runNegotiation();
    EXPECT_EQ(trial.outcome(Stage::Auth), StageOutcome::Answered);
    EXPECT_GE(trial.took, Ms(2000));
    EXPECT_LE(trial.took, Ms(2600));
}

TEST(PskVerification, WhereOnlySmallPacketsPassInTheTunnelThePathIsTheCause)
{
    Trial trial("right");
    trial.drops = [](const Sent &sent) { return sent.bytes.size() > 1300; };
    trial.runNegotiation();
    EXPECT_EQ(trial.outcome(Stage::L2tp), StageOutcome::Answered);
    EXPECT_EQ(trial.told(), QStringList{QStringLiteral("path.mtu")});
    EXPECT_LE(trial.took, Ms(8000));
}

TEST(PskVerification, APacketAsLargeAsWindowsSendsThemIsTriedInTheTunnel)
{
    Trial trial("right");
    trial.runNegotiation();
    EXPECT_TRUE(trial.told().isEmpty());
    const auto largest = std::ranges::max_element(trial.network->sent(), {}, [](const Sent &sent) {
        return sent.bytes.size() > 1472 ? 0 : sent.bytes.size(); // but for message 3, which no path takes in one piece
    });
    EXPECT_GE(largest->bytes.size(), 1425);
}

TEST(PskVerification, TwentyPercentLossEachWayIsFoundInNearlyAllRunsAndTenIsNotCalledSo)
{
    for (const bool much : {false, true}) {
        int called = 0;
        constexpr int kRuns = 200;
        for (unsigned seed = 0; seed < kRuns; ++seed) {
            WholeServer::Script script = WholeServer::honest();
            script.choice = 1; // the quickest to compute
            Trial trial("right", std::move(script));
            trial.network->lose(much ? 0.2 : 0.1, seed);
            trial.runNegotiation();
            called += trial.told().contains(QStringLiteral("path.loss")) ? 1 : 0;
        }
        if (much)
            EXPECT_GE(called, kRuns * 92 / 100); // 95 are expected
        else
            EXPECT_LE(called, kRuns * 9 / 100);
    }
}
} // namespace probes_ike_psk_verification_test
