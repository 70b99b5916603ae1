// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "analysis/ike.h"
#include "ike/main_mode.h"
#include "ike/own_offer.h"
#include "ike/wire/isakmp_numbers.h"
#include "probes/ike/negotiation_run.h"
#include "probes/simulated_network.h"
#include "support/scripted_lns.h"

#include <gtest/gtest.h>

namespace probes_ike_own_parameters_test {
using namespace fix789;
using namespace fix789::analysis;
using namespace fix789::ike;
using namespace fix789::probes;
using namespace fix789::simulated;
using fix789::simulated::Reply;
using test::ScriptedServer;

namespace {

using P = IpsecParameters;

const P kOwn{P::Integrity::Sha256, P::Encryption::Aes256,     P::DhGroup::Ecp384,
             P::Cipher::Aes256,    P::Authentication::Sha256, P::PfsGroup::None};

P with(P parameters, P::PfsGroup pfs)
{
    parameters.pfsGroup = pfs;
    return parameters;
}

bool isWindows(const MainModeSuite &suite)
{
    const auto windows = windowsMainModeSuites();
    return std::ranges::find(windows, suite) != windows.end();
}

/// A server that takes the connection's own parameters alone.
WholeServer::Script only(const P &parameters)
{
    WholeServer::Script script = WholeServer::honest();
    const OwnOffer own = *ownOffer(parameters, isakmp::kTransport);
    script.takesInMainMode = [own](const MainModeSuite &suite) { return suite == own.mainMode; };
    script.takes = [own](EspSuite suite) {
        suite.encapsulation = own.esp.encapsulation;
        return suite == own.esp;
    };
    return script;
}

struct Trial {
    explicit Trial(WholeServer::Script script, std::optional<P> parameters) : own(std::move(parameters))
    {
        credentials.key = Secret("right");
        auto lns = std::make_shared<test::ScriptedLns>(test::LnsScript{});
        auto said = std::make_shared<std::map<QByteArray, std::vector<QByteArray>>>();
        script.inside = [lns, said](const QByteArray &packet) {
            const auto known = said->find(packet);
            return known != said->end() && !known->second.empty() ? known->second : (*said)[packet] = lns->answer(packet);
        };
        server = std::make_shared<WholeServer>(std::move(script));
        network = std::make_unique<SimulatedNetwork>(clock, [this](const Sent &sent) {
            return isAggressive(sent) || drops(sent) ? std::vector<Reply>{} : (*server)(sent);
        });
    }

    void run()
    {
        const IkeQuestion question{
            .server = QStringLiteral("vpn.example"), .address = QStringLiteral("192.0.2.1"), .ipsecParameters = own};
        const auto result = runNegotiation(question, credentials, *network, clock, budget, gate, {});
        ASSERT_TRUE(result);
        seen = *result;
        EXPECT_EQ(server->established(), 0);
        EXPECT_LE(network->sent().size(), 120U);
        reading = analyseIke(seen);
    }

    [[nodiscard]] QStringList told() const
    {
        QStringList ids;
        for (const Cause &cause : reading.causes)
            ids += cause.ref.toString();
        return ids;
    }
    [[nodiscard]] QString evidence() const
    {
        QStringList lines;
        for (const Cause &cause : reading.causes)
            for (const Text &text : cause.evidence)
                lines += text.english();
        for (const Note &note : reading.notes)
            lines += note.text.english();
        return lines.join(u'\n');
    }
    [[nodiscard]] QString detail(Stage stage) const
    {
        const StageResult *one = seen.find(stage, stage == Stage::Mm1 ? 500 : 4500);
        return one != nullptr && one->outcome == StageOutcome::Answered ? one->detail : QString();
    }

    std::optional<P> own;
    SimulatedClock clock;
    Credentials credentials;
    CredentialGate gate;
    std::shared_ptr<WholeServer> server;
    std::function<bool(const Sent &)> drops = [](const Sent &) { return false; };
    std::unique_ptr<SimulatedNetwork> network;
    CountingBudget budget;
    IkeObservation seen;
    Finding reading;
};

} // namespace

TEST(OwnParameters, AreOfferedInBothModesAndNothingElse)
{
    Trial trial(only(kOwn), kOwn);
    trial.run();
    EXPECT_TRUE(trial.told().isEmpty()) << trial.told().join(u' ').toStdString();
    EXPECT_EQ(trial.seen.ipsecParameters, std::optional(kOwn));
    EXPECT_EQ(trial.detail(Stage::Mm1), QStringLiteral("AES-CBC-256/SHA-256/ECP-384"));
    EXPECT_EQ(trial.detail(Stage::Quick), QStringLiteral("AES-CBC-256/HMAC-SHA-256 in UDP"));
    EXPECT_FALSE(trial.detail(Stage::L2tp).isEmpty()) << "the tunnel carries data";
    EXPECT_TRUE(trial.seen.offers.empty()) << "no doubt is left";
}

// Each group in main mode and for PFS, each cipher and each integrity: the tunnel must stand and carry L2TP.
TEST(OwnParameters, OfEveryKindBuildATunnelThatCarriesData)
{
    using Pfs = P::PfsGroup;
    const std::vector<P> kinds{
        with(kOwn, Pfs::Group2),
        with(kOwn, Pfs::Group14),
        with(kOwn, Pfs::Ecp256),
        with(kOwn, Pfs::Ecp384),
        with(kOwn, Pfs::AsMainMode),
        with(kOwn, Pfs::Group24),
        {P::Integrity::Sha384, P::Encryption::Aes128, P::DhGroup::Group14, P::Cipher::AesGcm256, P::Authentication::AesGcm256,
         Pfs::None},
        {P::Integrity::Sha1, P::Encryption::Aes192, P::DhGroup::Group24, P::Cipher::AesGcm128, P::Authentication::AesGcm128,
         Pfs::Group14},
        {P::Integrity::Md5, P::Encryption::TripleDes, P::DhGroup::Group2, P::Cipher::TripleDes, P::Authentication::Md5,
         Pfs::None},
        {P::Integrity::Sha1, P::Encryption::Aes128, P::DhGroup::Ecp256, P::Cipher::AesGcm192, P::Authentication::AesGcm192,
         Pfs::Ecp256},
    };
    for (const P &kind : kinds) {
        Trial trial(only(kind), kind);
        trial.run();
        EXPECT_TRUE(trial.told().isEmpty()) << kind.toString().toStdString() << ": " << trial.evidence().toStdString();
        EXPECT_FALSE(trial.detail(Stage::Quick).isEmpty()) << kind.toString().toStdString();
        EXPECT_FALSE(trial.detail(Stage::L2tp).isEmpty()) << kind.toString().toStdString();
    }
}

TEST(OwnParameters, ThatTheServerRefusesInMainModeLeaveThemOpenIfItTakesWindowsOwn)
{
    WholeServer::Script script = WholeServer::honest();
    script.takesInMainMode = isWindows;
    Trial trial(std::move(script), kOwn);
    trial.run();
    EXPECT_TRUE(trial.told().isEmpty());
    EXPECT_TRUE(trial.reading.leavesOpen(cause::kProfileCustomCrypto));
    EXPECT_TRUE(
        trial.evidence().contains(QStringLiteral("EncryptionMethod AES256, IntegrityCheckMethod SHA256, DHGroup ECP384")));
    EXPECT_TRUE(trial.evidence().contains(QStringLiteral("accepts what Windows offers without them: AES-CBC-256/SHA-1/ECP-384")))
        << trial.evidence().toStdString();
}

TEST(OwnParameters, ThatTheServerIgnoresLeaveThemOpenIfItTakesWindowsOwn)
{
    WholeServer::Script script = WholeServer::honest();
    Trial trial(std::move(script), kOwn);
    const qsizetype own = mainModeMessage1(1, mainModeSuitesWith(kOwn)).size();
    trial.drops = [own](const Sent &sent) { return sent.bytes.size() <= own + 4; };
    trial.run();
    EXPECT_TRUE(trial.told().isEmpty());
    EXPECT_TRUE(trial.reading.leavesOpen(cause::kProfileCustomCrypto));
}

TEST(OwnParameters, ThatTheServerRefusesBesideWindowsOwnAreAMismatchThatNamesThem)
{
    WholeServer::Script script = WholeServer::honest();
    script.takesInMainMode = [](const MainModeSuite &suite) {
        return suite == MainModeSuite{isakmp::kEncryptionAes, 256, isakmp::kHashSha256, 14, isakmp::kAuthenticationKey};
    };
    Trial trial(std::move(script), kOwn);
    trial.run();
    EXPECT_EQ(trial.told(), QStringList{QStringLiteral("server.proposal-mismatch")});
    EXPECT_TRUE(trial.evidence().contains(QStringLiteral("DHGroup ECP384"))) << trial.evidence().toStdString();
    EXPECT_TRUE(trial.evidence().contains(QStringLiteral("AES-CBC-256/SHA-256/MODP-2048"))) << trial.evidence().toStdString();
}

TEST(OwnParameters, ThatTheServerRefusesInQuickModeLeaveThemOpenIfItTakesWindowsOwn)
{
    for (const P &own : {kOwn, with(kOwn, P::PfsGroup::Group14)}) {
        WholeServer::Script script = only(own);
        script.takes = [](const EspSuite &suite) { return suite.integrity == isakmp::kHmacSha1 && suite.group == 0; };
        Trial trial(std::move(script), own);
        trial.run();
        EXPECT_TRUE(trial.told().isEmpty());
        EXPECT_TRUE(trial.reading.leavesOpen(cause::kProfileCustomCrypto));
        EXPECT_TRUE(trial.evidence().contains(QStringLiteral("accepts what Windows offers without them: AES-CBC-128/HMAC-SHA-1")))
            << trial.evidence().toStdString();
    }
}

TEST(OwnParameters, ThatTheServerRefusesInQuickModeBesideWindowsOwnAreAMismatch)
{
    WholeServer::Script script = only(kOwn);
    script.takes = [](const EspSuite &) { return false; };
    Trial trial(std::move(script), kOwn);
    trial.run();
    EXPECT_EQ(trial.told(), QStringList{QStringLiteral("server.quick-mode-mismatch")});
    EXPECT_TRUE(trial.evidence().contains(QStringLiteral("CipherTransformConstants AES256"))) << trial.evidence().toStdString();
}

TEST(OwnParameters, ThatIkev1HasNoNameForAreNotOffered)
{
    P gcm = kOwn;
    gcm.encryption = P::Encryption::AesGcm256;
    P noGroup = kOwn;
    noGroup.dhGroup = P::DhGroup::None;
    P mixed = kOwn;
    mixed.cipher = P::Cipher::AesGcm256; // its integrity is SHA256128
    P mixedToo = kOwn;
    mixedToo.authentication = P::Authentication::AesGcm256;
    for (const P &own : {gcm, noGroup, mixed, mixedToo}) {
        EXPECT_EQ(ownOffer(own, isakmp::kTransport).error().kind, ErrorKind::NotSupported) << own.toString().toStdString();
        Trial trial(WholeServer::honest(), own);
        trial.run();
        EXPECT_FALSE(trial.seen.ipsecParameters) << "Windows' own suites were offered";
        EXPECT_FALSE(trial.detail(Stage::Quick).isEmpty());
    }
}

TEST(OwnParameters, AWrongKeyIsStillFound)
{
    Trial trial(only(kOwn), kOwn);
    trial.credentials.key = Secret("wrong");
    trial.run();
    EXPECT_EQ(trial.told(), QStringList{QStringLiteral("psk.wrong")});
}
} // namespace probes_ike_own_parameters_test
