// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "checks/checks.h"
#include "support/print.h"
#include "support/recorded.h"

#include <gtest/gtest.h>

namespace checks_computer_vpn_profile_test {
using namespace fix789;
using namespace fix789::recording;
using namespace fix789::report;
using namespace fix789::test;

namespace {

const QString kServer = QStringLiteral("vpn.example.com");

// One connection to the server, with these members instead of a healthy one's.
QByteArray connection(const char *tunnel, const char *authentication, const char *rest = "")
{
    return QByteArray(R"({"profiles":[{"name":"Büro","server":"vpn.example.com","tunnel":")") + tunnel +
           R"(","authentication":")" + authentication + "\"" + rest + "}]}";
}

const Finding foundOn(const std::vector<QByteArray> &differences, const Target &target = {kServer, {}})
{
    return findingOf(lookAt(windows11(differences), target), "vpn-profile");
}

TEST(VpnProfile, L2tpWithAStoredKeyIsOk)
{
    const Finding found = foundOn({kServerInTheOpen, connection("l2tp", "pre-shared-key", R"(,"keyStored":true)")});
    EXPECT_EQ(found.verdict, FindingVerdict::Ok);
    EXPECT_TRUE(found.causes.empty());
}

TEST(VpnProfile, AutomaticIsTheTunnelType)
{
    EXPECT_EQ(causesOf(foundOn({connection("automatic", "pre-shared-key")})), QStringList{QStringLiteral("profile.tunnel-type")});
}

TEST(VpnProfile, BehindAnotherTunnelTypeNobodyKnowsOfTheNameAndThePassword)
{
    const Finding found = foundOn({kServerInTheOpen, connection("automatic", "pre-shared-key")});
    ASSERT_EQ(found.untested.size(), 1U);
    EXPECT_EQ(found.untested.front().ref.id, cause::kCredentialsRejected);
    EXPECT_TRUE(foundOn({kServerInTheOpen, connection("l2tp", "pre-shared-key")}).untested.empty());
}

class OtherTunnel : public testing::TestWithParam<const char *> {};

TEST_P(OtherTunnel, IsTheTunnelTypeAndItsKeyDoesNotMatter)
{
    EXPECT_EQ(causesOf(foundOn({connection(GetParam(), "pre-shared-key", R"(,"keyStored":false)")})),
              QStringList{QStringLiteral("profile.tunnel-type")});
}

INSTANTIATE_TEST_SUITE_P(VpnProfile, OtherTunnel, testing::Values("pptp", "sstp", "ikev2", "without-l2tp"));

TEST(VpnProfile, AnUnknownTunnelIsNotJudged)
{
    const Finding found = foundOn({connection("other", "pre-shared-key")});
    EXPECT_TRUE(found.causes.empty());
    EXPECT_EQ(found.verdict, FindingVerdict::Unknown) << "nobody may call it set up for L2TP/IPsec";
}

// GRE, PPTP with SSTP, IKEv2 with SSTP.
TEST(VpnProfile, TypesThatNeverSpeakL2tpAreNotCalledSetUpForIt)
{
    const Finding found = foundOn({connection("without-l2tp", "pre-shared-key", R"(,"keyStored":true)")});
    EXPECT_EQ(found.verdict, FindingVerdict::Problem);
    EXPECT_TRUE(found.text.english().contains(QStringLiteral("never use L2TP/IPsec")));
}

TEST(VpnProfile, OneThatWindowsDoesNotTellOfIsUnknownAndNotDamaged)
{
    const Finding found = foundOn({R"({"profiles":[{"name":"Locked","unread":true}]})"}, {QString(), QStringLiteral("Locked")});
    EXPECT_TRUE(found.causes.empty());
    EXPECT_EQ(found.verdict, FindingVerdict::Unknown);
}

TEST(VpnProfile, NoStoredKeyIsACause)
{
    EXPECT_EQ(causesOf(foundOn({connection("l2tp", "pre-shared-key", R"(,"keyStored":false)")})),
              QStringList{QStringLiteral("psk.none-stored")});
}

TEST(VpnProfile, WhetherAKeyIsStoredMayBeUnknown)
{
    const Finding found = foundOn({connection("l2tp", "pre-shared-key")});
    EXPECT_EQ(found.verdict, FindingVerdict::Ok);
    for (const Exclusion &excluded : found.excluded)
        EXPECT_NE(excluded.ref.id, cause::kPskNoneStored);
}

TEST(VpnProfile, CertificateWhereTheServerTakesKeysIsTheAuthenticationMode)
{
    EXPECT_EQ(causesOf(foundOn({kServerInTheOpen, connection("l2tp", "certificate")})),
              QStringList{QStringLiteral("profile.authentication-mode")});
}

TEST(VpnProfile, CertificateAndASilentServerProveNothing)
{
    EXPECT_TRUE(foundOn({kServerSilent, connection("l2tp", "certificate")}).causes.empty());
}

TEST(VpnProfile, IpsecParametersOfItsOwnAreACauseOnlyWhereWindowsFailedOverThem)
{
    const auto found = [](const char *attempts) {
        return foundOn({kServerInTheOpen, connection("l2tp", "pre-shared-key", R"(,"ownIpsec":true)"), attempts});
    };
    EXPECT_EQ(causesOf(found(R"({"attempts":[{"error":788}]})")), QStringList{QStringLiteral("profile.custom-crypto")});
    const Finding open = found(R"({"attempts":[]})");
    EXPECT_TRUE(open.causes.empty());
    EXPECT_TRUE(open.leavesOpen(cause::kProfileCustomCrypto));
    EXPECT_EQ(open.verdict, FindingVerdict::Unknown);
    const Finding connected = found(R"({"attempts":[{"error":0}]})");
    EXPECT_EQ(connected.verdict, FindingVerdict::Note);
    EXPECT_FALSE(connected.leavesOpen(cause::kProfileCustomCrypto));
}

TEST(VpnProfile, IpsecParametersOfItsOwnAreANoteWhereTheServerIsSilent)
{
    EXPECT_EQ(foundOn({kServerSilent, connection("l2tp", "pre-shared-key", R"(,"ownIpsec":true)")}).verdict,
              FindingVerdict::Note);
}

namespace {

constexpr char kOwn[] = R"(,"ownIpsec":true,"ipsecParameters":{"encryptionMethod":"AES256","integrityCheckMethod":"SHA256",
    "dhGroup":"ECP384","cipherTransform":"AES256","authenticationTransform":"SHA256128","pfsGroup":"None"})";

// A server that was offered the connection's own parameters.
QByteArray offeredOwn(const char *group, const char *rungs)
{
    return QByteArray(
               R"({"dns":{"vpn.example.com":["203.0.113.5"]},"ike":{"vpn.example.com":{"address":"203.0.113.5","ipsecParameters":{"encryptionMethod":"AES256",
      "integrityCheckMethod":"SHA256","dhGroup":")") +
           group + R"(","cipherTransform":"AES256","authenticationTransform":"SHA256128","pfsGroup":"None"},"rungs":[)" + rungs +
           "]}}}";
}

constexpr char kAccepted[] = R"({"rung":"mm1","port":500,"result":"answered","detail":"AES-CBC-256/SHA-256/ECP-384"},
    {"rung":"quick","port":4500,"result":"answered","detail":"AES-CBC-256/HMAC-SHA-256 in UDP"})";

bool isExcluded(const Finding &found, CauseId id)
{
    return std::ranges::any_of(found.excluded, [id](const Exclusion &one) { return one.ref.id == id; });
}

} // namespace

TEST(VpnProfile, IpsecParametersOfItsOwnThatTheServerAcceptsAreNoCause)
{
    const Finding found = foundOn({offeredOwn("ECP384", kAccepted), connection("l2tp", "pre-shared-key", kOwn)});
    EXPECT_TRUE(causesOf(found).isEmpty());
    EXPECT_TRUE(isExcluded(found, cause::kProfileCustomCrypto));
    EXPECT_EQ(found.verdict, FindingVerdict::Note);
    EXPECT_TRUE(found.text.english().contains(QStringLiteral("DHGroup ECP384"))) << "it names them";
}

TEST(VpnProfile, IpsecParametersOfItsOwnThatTheServerRefusesInQuickModeAreNotExcluded)
{
    constexpr char kRefused[] = R"({"rung":"mm1","port":500,"result":"answered"},
      {"rung":"quick","port":4500,"result":"refused","notification":14})";
    EXPECT_FALSE(isExcluded(foundOn({offeredOwn("ECP384", kRefused), connection("l2tp", "pre-shared-key", kOwn)}),
                            cause::kProfileCustomCrypto));
}

TEST(VpnProfile, IpsecParametersOtherThanTheOfferedOnesProveNothing)
{
    EXPECT_FALSE(isExcluded(foundOn({offeredOwn("Group14", kAccepted), connection("l2tp", "pre-shared-key", kOwn)}),
                            cause::kProfileCustomCrypto));
}

// A certificate connection says nothing about keys, so the server's acceptance of Windows' default proves no fault, and no
// health either.
TEST(VpnProfile, IpsecParametersThatCannotBeReadAreNeverHealthy)
{
    constexpr char kByCertificate[] = R"({"dns":{"vpn.example.com":["203.0.113.5"]},
      "ike":{"vpn.example.com":{"address":"203.0.113.5","withCertificate":true,
      "rungs":[{"rung":"mm1","port":500,"result":"answered"}]}}})";
    const Finding found = foundOn({kByCertificate, connection("l2tp", "certificate", R"(,"ownIpsec":true)")});
    EXPECT_EQ(found.verdict, FindingVerdict::Unknown);
    EXPECT_TRUE(found.leavesOpen(cause::kProfileCustomCrypto));
    EXPECT_TRUE(found.text.english().contains(QStringLiteral("cannot tell what Windows offers")));

    const Finding withKey = foundOn({kServerInTheOpen, connection("l2tp", "pre-shared-key", R"(,"ownIpsec":true)")});
    EXPECT_TRUE(withKey.causes.empty());
    EXPECT_TRUE(withKey.text.english().contains(QStringLiteral("cannot tell what Windows offers")));
}

TEST(VpnProfile, OnlyDamagedOneIsMeantWhereNoOtherLeadsToTheServer)
{
    const Target server{QStringLiteral("vpn.example.com"), {}};
    constexpr char kDamagedAlone[] = R"({"profiles":[{"name":"Office","damaged":true}]})";
    constexpr char kBesideAGoodOne[] = R"({"profiles":[{"name":"Office","damaged":true},{"name":"Work","tunnel":"l2tp",
      "server":"vpn.example.com","authentication":"pre-shared-key","keyStored":true}]})";
    EXPECT_EQ(causesOf(foundOn({kDamagedAlone}, server)), QStringList{QStringLiteral("profile.damaged")});
    EXPECT_TRUE(causesOf(foundOn({kBesideAGoodOne}, server)).isEmpty());
    EXPECT_TRUE(causesOf(foundOn({kBesideAGoodOne}, {})).isEmpty());
}

TEST(VpnProfile, DamagedIsACause)
{
    const Target target{{}, QStringLiteral("Office")};
    EXPECT_EQ(causesOf(foundOn({R"({"profiles":[{"name":"Office","damaged":true}]})"}, target)),
              QStringList{QStringLiteral("profile.damaged")});
}

TEST(VpnProfile, ANamedConnectionThatIsNotThereIsMissing)
{
    const Report report = lookAt(windows11(), {{}, QStringLiteral("Branch")});
    EXPECT_EQ(causesOf(report.verdict), QStringList{QStringLiteral("profile.missing")});
}

TEST(VpnProfile, OldConnectionsToOtherServersDoNotCount)
{
    const Finding found = foundOn({R"({"profiles":[
      {"name":"Old 1","server":"old1.example.com","tunnel":"pptp","authentication":"pre-shared-key"},
      {"name":"Old 2","server":"old2.example.com","tunnel":"automatic","authentication":"certificate"},
      {"name":"Now","server":"VPN.example.com","tunnel":"l2tp","authentication":"pre-shared-key","keyStored":true}]})"});
    EXPECT_EQ(found.verdict, FindingVerdict::Ok);
    EXPECT_EQ(found.facts.value(QStringLiteral("connection")).toString(), QStringLiteral("Now"));
}

TEST(VpnProfile, OfTwoToTheServerTheL2tpOneIsMeant)
{
    EXPECT_EQ(foundOn({R"({"profiles":[
      {"name":"A","server":"vpn.example.com","tunnel":"ikev2","authentication":"certificate"},
      {"name":"B","owner":"all-users","server":"vpn.example.com","tunnel":"l2tp","authentication":"pre-shared-key"}]})"})
                  .verdict,
              FindingVerdict::Ok);
}

TEST(VpnProfile, OfTwoOfOneNameThePersonsOwnIsUsedAndThatIsNoted)
{
    const Finding found = foundOn({R"({"profiles":[
      {"name":"Office","owner":"all-users","server":"vpn.example.com","tunnel":"l2tp","authentication":"pre-shared-key"},
      {"name":"office","owner":"user","server":"vpn.example.com","tunnel":"pptp","authentication":"pre-shared-key"}]})"},
                                  {kServer, QStringLiteral("Office")});
    EXPECT_EQ(causesOf(found), QStringList{QStringLiteral("profile.tunnel-type")});
    ASSERT_EQ(found.notes.size(), 1U);
    EXPECT_EQ(found.notes.front().id, "profile.shadowed");
}

TEST(VpnProfile, NoConnectionToThisServerIsSkipped)
{
    EXPECT_EQ(foundOn({R"({"profiles":[]})"}).verdict, FindingVerdict::Skipped);
}

class UnreadablePhonebook : public testing::TestWithParam<const char *> {};

TEST_P(UnreadablePhonebook, IsUnknownAndANamedConnectionIsThenUndetermined)
{
    const CaseFile computer = windows11({QByteArray(R"({"profiles":)") + GetParam() + "}"});
    const Report report = lookAt(computer, {{}, QStringLiteral("Head office")});
    EXPECT_EQ(findingOf(report, "vpn-profile").verdict, FindingVerdict::Unknown);
    EXPECT_EQ(report.verdict.state, VerdictState::Undetermined);
}

INSTANTIATE_TEST_SUITE_P(VpnProfile, UnreadablePhonebook, testing::Values(R"({"refused":true})", R"({"failed":true})", "null"));

const char kTwoOfOneName[] = R"({"profiles":[{"name":"Office","owner":"user","tunnel":"l2tp","server":"old.example.com",
  "authentication":"pre-shared-key","keyStored":true},{"name":"office","owner":"all-users","tunnel":"l2tp",
  "server":"vpn.example.com","authentication":"pre-shared-key","keyStored":true}]})";

TEST(VpnProfile, TheRightOneBehindAnotherOfItsNameIsShadowed)
{
    const Report report = lookAt(windows11({kServerInTheOpen, kTwoOfOneName}));
    EXPECT_EQ(causesOf(report.verdict), QStringList{QStringLiteral("profile.shadowed")});
}

TEST(VpnProfile, TheRightOneBeforeAnotherOfItsNameIsANote)
{
    const Report report = lookAt(windows11({kTwoOfOneName}), {QStringLiteral("old.example.com"), {}});
    EXPECT_TRUE(causesOf(findingOf(report, "vpn-profile")).isEmpty());
    EXPECT_EQ(findingOf(report, "vpn-profile").verdict, FindingVerdict::Note);
}

TEST(VpnProfile, ThatDoesNotAllowTheServersSignInIsAtFault)
{
    const QByteArray signsInBy = R"({"dns":{"vpn.example.com":["203.0.113.10"]},"ike":{"vpn.example.com":{"rungs":[
      {"rung":"mm1","port":500,"result":"answered"},{"rung":"mm1","port":4500,"result":"answered"},
      {"rung":"ppp","port":4500,"result":"answered","detail":"PAP"}]}}})";
    const auto allows = [&](const char *protocols) {
        const QByteArray profile =
            QByteArray(R"({"profiles":[{"name":"Office","server":"vpn.example.com","tunnel":"l2tp","authentication":
              "pre-shared-key","keyStored":true,"signIn":)") +
            protocols + "}]}";
        return causesOf(
            findingOf(lookAt(windows11({signsInBy, profile}), {QStringLiteral("vpn.example.com"), {}}), "vpn-profile"));
    };
    EXPECT_EQ(allows(R"(["ms-chap-v2"])"), QStringList{QStringLiteral("account.sign-in-protocol")});
    EXPECT_TRUE(allows(R"(["ms-chap-v2","pap"])").isEmpty());
    EXPECT_TRUE(allows("[]").isEmpty());
}

} // namespace
} // namespace checks_computer_vpn_profile_test
