// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
// Computers from public reports for which an earlier version gave a wrong first verdict.
#include "diagnosis/questions.h"
#include "support/print.h"
#include "support/recorded.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace diagnosis_reports_test {
using namespace fix789;
using namespace fix789::diagnosis;
using namespace fix789::recording;
using namespace fix789::report;
using namespace fix789::test;

namespace {

const Target kOffice{QStringLiteral("vpn.example.com"), {}};

// How far our own negotiation went.
enum Height { Offered, KeyRight, Protected, Linked, SignedIn };

QByteArray rung(const char *name, int port, const char *result, const char *more = "")
{
    return QByteArray(R"({"rung":")") + name + R"(","port":)" + QByteArray::number(port) + R"(,"result":")" + result +
           R"(","sends":1,"sourcePorts":1)" + more + "}";
}

QByteArray negotiated(Height height, const QByteArray &last = {},
                      const char *nat = R"("serverBehindNat":false,"clientBehindNat":true)")
{
    QByteArrayList rungs{rung("mm1", 500, "answered"), rung("mm1", 4500, "answered"), rung("mm3", 500, "answered")};
    if (height >= KeyRight)
        rungs << rung("auth", 4500, "answered", R"(,"authenticated":true)");
    if (height >= Protected)
        rungs << rung("quick", 4500, "answered", R"(,"authenticated":true)");
    if (height >= Linked)
        rungs << rung("l2tp", 4500, "answered");
    if (height >= SignedIn)
        rungs << rung("ppp", 4500, "answered", R"(,"detail":"MS-CHAPv2")");
    if (!last.isEmpty())
        rungs << last;
    return R"({"dns":{"vpn.example.com":["198.51.100.20"]},"ike":{"vpn.example.com":{"address":"198.51.100.20",)" +
           QByteArray(nat) + R"(,"rungs":[)" + rungs.join(',') + "]}}}";
}

QByteArray windowsGot(int error, const char *more = "")
{
    return R"({"attempts":[{"error":)" + QByteArray::number(error) + more + "}]}";
}

constexpr char kCertificateMode[] =
    R"({"clock":{"now":"2026-11-02T10:00:00Z"},"profiles":[{"name":"Branch","owner":"user","tunnel":"l2tp",
    "server":"vpn.example.com","authentication":"certificate","keyStored":false}],"certificates":[{"store":"computer",
    "subject":"CN=pc-7.example.net","thumbprint":"0123456789ABCDEF0123456789ABCDEF01234567","notBefore":"2026-02-01T00:00:00Z",
    "notAfter":"2027-02-01T00:00:00Z","hasKey":true,"key":"usable","chain":"trusted","issuer":"CN=Branch CA",
    "purposes":["1.3.6.1.5.5.7.3.2"],"keyAlgorithm":"1.2.840.113549.1.1.1","keyBits":2048,"signature":"1.2.840.113549.1.1.11"}]})";

Target told(const char *answers)
{
    Target target = kOffice;
    for (const QString &answer : QString::fromLatin1(answers).split(u' '))
        EXPECT_TRUE(target.answers.take(answer)) << answer.toStdString();
    return target;
}

bool isNoted(const Verdict &verdict, std::string_view id)
{
    return std::ranges::find(verdict.notes, id, &Note::id) != verdict.notes.end();
}

bool isUntested(const Verdict &verdict, CauseId id)
{
    return std::ranges::any_of(verdict.untested, [id](const Untested &one) { return one.ref.id == id; });
}

TEST(Reports, AFirstCheckAfterA789LeavesTheKeyAndAsksForIt)
{
    const Verdict verdict = lookAt(windows11({negotiated(Offered), windowsGot(789)}), kOffice).verdict;
    EXPECT_EQ(verdict.state, VerdictState::Undetermined);
    EXPECT_EQ(openSetsOf(verdict),
              QStringList{QStringLiteral("psk.wrong|psk.stored-differs|server.cannot-tell-clients-apart|other")});
    EXPECT_TRUE(verdict.undetermined.front().next.english().startsWith(QStringLiteral("Enter the pre-shared key")));
    EXPECT_TRUE(isUntested(verdict, cause::kCredentialsRejected));
}

TEST(Reports, AFirstCheckAfterAn809NamesTheKeyAsUntested)
{
    const Verdict verdict = lookAt(windows11({negotiated(Offered), windowsGot(809)}), kOffice).verdict;
    EXPECT_EQ(openSetsOf(verdict),
              QStringList{QStringLiteral("server.cannot-tell-clients-apart|nat.one-ike-client|server.l2tp-down|other")});
    EXPECT_TRUE(isUntested(verdict, cause::kPskWrong));
}

TEST(Reports, AFirstCheckAfterA812Or628EndsAtTheSignIn)
{
    for (const int error : {812, 628}) {
        const Verdict verdict = lookAt(windows11({negotiated(Offered), windowsGot(error)}), kOffice).verdict;
        EXPECT_EQ(verdict.state, VerdictState::Undetermined) << error;
        EXPECT_TRUE(isNoted(verdict, "windows.ipsec-worked")) << error;
        EXPECT_TRUE(excludedFrom(verdict).contains(QStringLiteral("psk.wrong"))) << error;
        EXPECT_FALSE(isUntested(verdict, cause::kPskWrong)) << error << ": Windows' own was taken";
    }
}

TEST(Reports, AnotherNameInTheCertificateIsACauseOfItsOwn)
{
    EXPECT_EQ(causesOf(lookAt(windows11({negotiated(Offered), kCertificateMode, windowsGot(835)}), kOffice).verdict),
              QStringList{QStringLiteral("certificate.server-name")});
}

TEST(Reports, A835DoesNotFitAKeyAndSaysSo)
{
    const Verdict verdict = lookAt(windows11({negotiated(SignedIn), windowsGot(835)}), kOffice).verdict;
    EXPECT_EQ(verdict.state, VerdictState::Undetermined);
    EXPECT_TRUE(isNoted(verdict, "windows.number-does-not-fit"));
    EXPECT_EQ(openSetsOf(verdict), QStringList{QStringLiteral("profile.authentication-mode|profile.shadowed|other")});
}

TEST(Reports, A768AllowsWhatItAllows)
{
    EXPECT_EQ(
        openSetsOf(lookAt(windows11({negotiated(SignedIn), windowsGot(768)}), kOffice).verdict),
        QStringList{QStringLiteral("ipsec-policy.conflict|account.encryption-level|service.fails-to-start:PolicyAgent|other")});
}

TEST(Reports, MirroredWslThatReachedOnlyThePortIsBeforeIpsec)
{
    constexpr char kWsl[] = R"({"services":{"WSLService":{"start":"automatic","state":"running","exitCode":0},
        "hns":{"start":"manual","state":"running","exitCode":0}}})";
    const Verdict verdict =
        lookAt(windows11({negotiated(SignedIn), kWsl, windowsGot(651, R"(,"reached":"port")")}), kOffice).verdict;
    EXPECT_EQ(openSetsOf(verdict), QStringList{QStringLiteral("computer.wsl-mirrored|adapter.l2tp-miniport|other")});
    EXPECT_TRUE(isNoted(verdict, "windows.before-ipsec"));
}

TEST(Reports, AFilterProductThatDropsL2tpIsTheCauseWhateverIsAnswered)
{
    constexpr char kDrops[] =
        R"({"filterEvents":[{"event":"drop","remoteAddress":"198.51.100.20","protocol":"udp","remotePort":1701,
        "localPort":1701,"direction":"in","program":"System","filter":"netguard - Block","provider":"netguard","installed":true}]})";
    for (const Target &target : {kOffice, told("hotspot-works=no")})
        EXPECT_EQ(causesOf(lookAt(windows11({negotiated(SignedIn), kDrops, windowsGot(809)}), target).verdict),
                  QStringList{QStringLiteral("filter.product:netguard")});
}

TEST(Reports, NoAnswerMakesACauseWhereTheServerCannotProtect)
{
    const QByteArray quiet =
        negotiated(KeyRight, rung("quick", 4500, "silent"), R"("serverBehindNat":true,"clientBehindNat":true)");
    const Verdict verdict =
        lookAt(windows11({quiet, natTValue("2"), windowsGot(809)}), told("others-connect=no hotspot-works=no")).verdict;
    EXPECT_TRUE(verdict.causes.empty());
    EXPECT_EQ(openSetsOf(verdict), QStringList{QStringLiteral("server.cannot-protect|server.quick-mode-mismatch|other")});
}

TEST(Reports, ALinkThatEndsAtTheSignInLeavesProtocolEncryptionAndPolicy)
{
    EXPECT_EQ(openSetsOf(lookAt(windows11({negotiated(Linked), windowsGot(734, R"(,"reached":"sign-in")")}), kOffice).verdict),
              QStringList{QStringLiteral("account.sign-in-protocol|account.encryption-level|account.not-allowed|other")});
}

TEST(Reports, ADirectoryThatRefusesTheProtocolIsInTheSetAndTryingAgainIsWarnedOf)
{
    const QByteArray refused =
        negotiated(Linked, rung("ppp", 4500, "refused", R"(,"sign":"sign-in-rejected","detail":"MS-CHAPv2 E=691")"));
    constexpr char kThrice[] = R"({"attempts":[{"error":691,"reached":"sign-in"},{"error":691},{"error":691}]})";
    const Report report = lookAt(windows11({refused, kThrice}), kOffice);
    EXPECT_TRUE(report.verdict.causes.empty());
    EXPECT_EQ(openSetsOf(report.verdict), QStringList{QStringLiteral("account.credentials-rejected|account.not-allowed|"
                                                                     "account.protocol-refused-by-directory|account.locked")});
    EXPECT_TRUE(isNoted(report.verdict, "account.lock-out"));
}

TEST(Reports, ASecondWindowsBehindOneAddressIsAskedForAndNeverProvenByAnAnswer)
{
    const CaseFile computer =
        windows11({negotiated(KeyRight, rung("quick", 4500, "silent")), windowsGot(809, R"(,"ikeProgress":"complete")")});
    const Verdict verdict = lookAt(computer, kOffice).verdict;
    ASSERT_EQ(verdict.undetermined.size(), 1U);
    EXPECT_EQ(verdict.undetermined.front().next, textOf(Question::WindowsHereConnects));
    const Verdict others = lookAt(computer, told("others-connect=yes")).verdict;
    EXPECT_TRUE(others.causes.empty());
    EXPECT_EQ(openSetsOf(others), QStringList{QStringLiteral("server.cannot-tell-clients-apart|other")});
}

TEST(Reports, WhereEverythingIsRefusedThereMayBeNoConnectionForUs)
{
    const QByteArray network =
        R"({"dns":{"vpn.example.com":["2001:db8::20"]},"ike":{"vpn.example.com":{"address":"2001:db8::20","rungs":[
        {"rung":"mm1","port":500,"result":"refused","notification":14,"sends":1},{"rung":"mm1","port":4500,"result":"silent","sends":12}%1],
        "offers":[{"offer":"modern","result":"refused"},{"offer":"outdated","result":"refused"},{"offer":"certificate","result":"refused"}]}}})";
    EXPECT_EQ(openSetsOf(lookAt(windows11({QByteArray(network).replace("%1", ""), windowsGot(789)}), kOffice).verdict),
              QStringList{QStringLiteral("server.proposal-mismatch|server.no-connection-for-us")});
    const QByteArray control = QByteArray(network).replace("%1", R"(,{"rung":"ikev2","port":500,"result":"answered","sends":1})");
    EXPECT_EQ(causesOf(lookAt(windows11({control, windowsGot(789)}), kOffice).verdict),
              QStringList{QStringLiteral("server.ikev2-only")});
}

TEST(Reports, CredentialGuardIsANoteUntilASignInWasReached)
{
    constexpr char kGuard[] = R"({"credentialGuard":true})";
    const Verdict silent = lookAt(windows11({kServerSilent, kGuard, windowsGot(789)}), kOffice).verdict;
    EXPECT_TRUE(silent.causes.empty());
    EXPECT_TRUE(isNoted(silent, "account.credential-guard"));
    EXPECT_EQ(causesOf(lookAt(windows11({negotiated(KeyRight), kGuard, windowsGot(691)}), kOffice).verdict),
              QStringList{QStringLiteral("account.credential-guard")});
}

TEST(Reports, ABlockedWindowsLogonIsNoWrongPassword)
{
    constexpr char kBlocked[] = R"({"credentialGuard":false,
        "registry":{"HKLM\\SYSTEM\\CurrentControlSet\\Control\\Lsa\\MSV1_0":{"BlockNtlmv1SSO":1}},
        "profiles":[{"name":"Branch","owner":"user","tunnel":"l2tp","server":"vpn.example.com","authentication":"pre-shared-key",
                     "keyStored":true,"credentialsSaved":false,"signIn":["ms-chap-v2"],"encryption":"required"}]})";
    EXPECT_EQ(causesOf(lookAt(windows11({negotiated(Offered), kBlocked, windowsGot(691)}), kOffice).verdict),
              QStringList{QStringLiteral("account.windows-logon-blocked")});
}

TEST(Reports, IkeextThatRunsWithoutItsSocketsHangs)
{
    EXPECT_EQ(
        causesOf(lookAt(windows11({negotiated(SignedIn), R"({"services":{"IKEEXT":{"state":"running"}},"udp":[]})"}), kOffice)
                     .verdict),
        QStringList{QStringLiteral("service.hung:IKEEXT")});
}

TEST(Reports, AnExpiredCertificateDoesNotHideThatLargePacketsAreLost)
{
    const QByteArray expired = QByteArray(kCertificateMode).replace("2027-02-01", "2026-09-01");
    QByteArray network = negotiated(Offered, rung("mm3", 4500, "silent"));
    network.replace(R"("rungs":)", R"("largeAnswered":false,"rungs":)");
    EXPECT_EQ(causesOf(lookAt(windows11({network, expired}), kOffice).verdict),
              (QStringList{QStringLiteral("certificate.expired"), QStringLiteral("path.fragments-dropped")}));
}

TEST(Reports, WithoutAConnectionAndAServerThereIsNothingToCheck)
{
    EXPECT_EQ(causesOf(lookAt(windows11({R"({"profiles":[]})"}), Target{}).verdict),
              QStringList{QStringLiteral("profile.missing")});
}

// On every computer Windows' own filters drop unsolicited packets.
TEST(Reports, HousekeepingOfTheWindowsFirewallAccusesNobody)
{
    const auto dropped = [](const char *address, const char *filter, const char *layer, const char *direction) {
        const QByteArray event =
            QByteArray(R"({"filterEvents":[{"event":"drop","remoteAddress":")") + address +
            R"(","protocol":"udp","remotePort":500,"localPort":500,"filterId":7001,"filter":")" + filter + R"(","layer":")" +
            layer + R"(","direction":")" + direction +
            R"(","provider":"Microsoft Corporation","providerKey":"decc16ca-3f33-4346-be1e-8fb4ae0f3d62"}]})";
        return lookAt(windows11({negotiated(SignedIn), event}), kOffice).verdict;
    };
    EXPECT_EQ(dropped("198.51.100.20", "Port Scanning Prevention Filter", "13", "in").state, VerdictState::Healthy);
    EXPECT_EQ(dropped("198.51.100.20", "Quarantine Default Inbound Block", "44", "out").state, VerdictState::Healthy);
    EXPECT_EQ(dropped("198.51.100.20", "Filtre par défaut", "{ac4a9833-f69d-4648-b261-6dc84835ef39}", "out").state,
              VerdictState::Healthy);
    EXPECT_EQ(dropped("192.0.2.66", "Default Inbound", "44", "out").state, VerdictState::Healthy);
    EXPECT_EQ(causesOf(dropped("198.51.100.20", "No IKE", "48", "out")), QStringList{QStringLiteral("firewall.rule:No IKE")});
}

TEST(Reports, ANumberThatLostItsSignIsStillAFailure)
{
    EXPECT_EQ(lookAt(windows11({negotiated(SignedIn), windowsGot(146762495)}), kOffice).verdict.state,
              VerdictState::Undetermined);
    EXPECT_EQ(lookAt(windows11({negotiated(SignedIn), windowsGot(-2146762495)}), kOffice).verdict.state,
              VerdictState::Undetermined);
}

// Users do not type certificates: the next step is another one.
TEST(Reports, ACertificateConnectionIsNotAskedForAKey)
{
    for (const int error : {787, 789, 790, 792, 809, 13801})
        for (const Height height : {Offered, SignedIn}) {
            const Verdict verdict = lookAt(windows11({negotiated(height), kCertificateMode, windowsGot(error)}), kOffice).verdict;
            ASSERT_EQ(verdict.undetermined.size(), 1U) << error;
            EXPECT_FALSE(verdict.undetermined.front().next.english().contains(QStringLiteral("key"))) << error;
        }
}

TEST(Reports, AFaultOfTheDeviceIsNotAskedForAKey)
{
    for (const int error : {651, 87, 833}) {
        const Verdict verdict = lookAt(windows11({negotiated(Offered), windowsGot(error)}), kOffice).verdict;
        ASSERT_EQ(verdict.undetermined.size(), 1U) << error;
        EXPECT_FALSE(verdict.undetermined.front().next.english().contains(QStringLiteral("key"))) << error;
    }
}

TEST(Reports, ADisagreementAboutProtectionIsAskedOfTheServersLog)
{
    const Verdict verdict = lookAt(windows11({negotiated(Offered), windowsGot(788)}), kOffice).verdict;
    ASSERT_EQ(verdict.undetermined.size(), 1U);
    EXPECT_TRUE(verdict.undetermined.front().next.english().contains(QStringLiteral("log")));
}

constexpr char kBothBehindNat[] = R"("serverBehindNat":true,"clientBehindNat":true)";

// Windows connected without the value, so it does not need it.
TEST(Reports, WhatWindowsCamePastItDoesNotNeed)
{
    const Verdict connected =
        lookAt(windows11({negotiated(Offered, {}, kBothBehindNat), windowsGot(0, R"(,"reached":"connected")")}), kOffice).verdict;
    EXPECT_EQ(connected.state, VerdictState::Healthy);
    EXPECT_TRUE(excludedFrom(connected).contains(QStringLiteral("registry.nat-t-needed")));
    EXPECT_FALSE(isNoted(connected, "server.nat-may-be-claimed")) << "\"Windows needs the value all the same\"";
    for (const int error : {691, 628, 720}) {
        const Verdict ended = lookAt(windows11({negotiated(Offered, {}, kBothBehindNat), windowsGot(error)}), kOffice).verdict;
        EXPECT_EQ(ended.state, VerdictState::Undetermined) << error;
        EXPECT_EQ(causesOf(ended), QStringList{}) << error;
    }
    EXPECT_EQ(causesOf(lookAt(windows11({negotiated(Offered, {}, kBothBehindNat), windowsGot(789)}), kOffice).verdict),
              QStringList{QStringLiteral("registry.nat-t-needed")});
}

TEST(Reports, AKeyMistypedHereIsNotWhyWindowsEndsAtTheSignIn)
{
    const QByteArray mistyped = rung("auth", 4500, "silent") + "," + rung("decoy", 4500, "silent");
    const Verdict verdict = lookAt(windows11({negotiated(Offered, mistyped), windowsGot(628)}), kOffice).verdict;
    EXPECT_EQ(causesOf(verdict), QStringList{});
    EXPECT_TRUE(isNoted(verdict, "psk.typed-is-another"));
    EXPECT_EQ(causesOf(lookAt(windows11({negotiated(Offered, mistyped), windowsGot(789)}), kOffice).verdict),
              QStringList{QStringLiteral("psk.wrong")});
}

TEST(Reports, AFailureAtTheSignInRulesTheKeyOutEvenWhereNoneIsStored)
{
    constexpr char kNoKey[] = R"({"profiles":[{"name":"Branch","owner":"user","tunnel":"l2tp","server":"vpn.example.com",
        "authentication":"pre-shared-key","keyStored":false}]})";
    EXPECT_EQ(causesOf(lookAt(windows11({negotiated(Offered), kNoKey, windowsGot(628)}), kOffice).verdict), QStringList{});
    EXPECT_EQ(causesOf(lookAt(windows11({negotiated(Offered), kNoKey, windowsGot(789)}), kOffice).verdict),
              QStringList{QStringLiteral("psk.none-stored")});
}

// The server accepted the key a few minutes before.
TEST(Reports, WhatCameToTheSignInBeforePutsTheKeyBehind)
{
    const QByteArray attempts = R"({"attempts":[{"error":789,"at":"2026-11-02T09:58:00Z"},
        {"error":691,"at":"2026-11-02T09:50:00Z"}],"clock":{"now":"2026-11-02T10:00:00Z"}})";
    EXPECT_EQ(openSetsOf(lookAt(windows11({negotiated(Offered), attempts}), kOffice).verdict),
              QStringList{QStringLiteral("server.cannot-tell-clients-apart|psk.wrong|nat.one-ike-client|other")});
}

TEST(Reports, ASignInThatWorkedHereIsNotAskedForAgain)
{
    const Verdict verdict = lookAt(windows11({negotiated(SignedIn), windowsGot(628)}), kOffice).verdict;
    ASSERT_EQ(verdict.undetermined.size(), 1U);
    EXPECT_TRUE(verdict.undetermined.front().next.english().startsWith(QStringLiteral("Our own sign-in works")));
}

// The only attempt, or the newest, of any kind: the connection is not healthy.
TEST(Reports, AnAttemptOfAnyKindThatFailedForbidsHealthy)
{
    for (const char *made : {R"(,"key":"typed")", R"(,"permitted":true)", R"(,"firewallOff":true)"}) {
        EXPECT_EQ(lookAt(windows11({negotiated(SignedIn), windowsGot(789, made)}), kOffice).verdict.state,
                  VerdictState::Undetermined)
            << made;
        const QByteArray later = R"({"attempts":[{"error":789,"at":"2026-11-02T09:58:00Z")" + QByteArray(made) +
                                 R"(},{"error":0,"at":"2026-11-02T09:50:00Z"}],"clock":{"now":"2026-11-02T10:00:00Z"}})";
        EXPECT_EQ(lookAt(windows11({negotiated(SignedIn), later}), kOffice).verdict.state, VerdictState::Undetermined) << made;
    }
}

TEST(Reports, AConnectionThatWasLostAtOnceIsNotHealthy)
{
    const Verdict verdict =
        lookAt(windows11({negotiated(SignedIn), windowsGot(0, R"(,"lasted":9,"endedWith":829)")}), kOffice).verdict;
    EXPECT_EQ(openSetsOf(verdict), QStringList{QStringLiteral("path.loss|nat.timeout|path.intermittent|other")});
    for (const char *ended :
         {R"(,"lasted":9,"endedWith":0)", R"(,"lasted":900,"endedWith":829)", R"(,"lasted":9,"endedWith":833)"})
        EXPECT_EQ(lookAt(windows11({negotiated(SignedIn), windowsGot(0, ended)}), kOffice).verdict.state, VerdictState::Healthy)
            << ended;
}

// A recent connection of Windows says nothing about what could not be read.
TEST(Reports, AConnectionAnHourAgoDoesNotStandForWhatCouldNotBeChecked)
{
    for (const char *unread : {R"({"profiles":null})", R"({"services":{"IKEEXT":{"refused":true}}})",
                               R"({"dns":{"vpn.example.com":{"failed":true}}})"})
        EXPECT_EQ(lookAt(windows11({negotiated(Offered), windowsGot(0), unread}), {kOffice.server, QStringLiteral("Head office")})
                      .verdict.state,
                  VerdictState::Undetermined)
            << unread;
}

// A cause that an answer excludes makes room for the next one.
TEST(Reports, AnAnswerBringsUpWhatWasNotNamed)
{
    const Verdict verdict = lookAt(windows11({negotiated(Offered), windowsGot(789)}), told("hotspot-works=yes")).verdict;
    EXPECT_EQ(openSetsOf(verdict), QStringList{QStringLiteral("server.cannot-tell-clients-apart|nat.one-ike-client|other")});
    EXPECT_EQ(causesOf(verdict), QStringList{});
    EXPECT_TRUE(excludedFrom(verdict).contains(QStringLiteral("psk.wrong")));
    EXPECT_FALSE(isUntested(verdict, cause::kPskWrong)) << "ruled out";
}

} // namespace
} // namespace diagnosis_reports_test
