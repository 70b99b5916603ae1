// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "checks/checks.h"
#include "ports/dialer.h"
#include "recording/machine/recorded_machine.h"
#include "support/print.h"
#include "support/recorded.h"

#include <gtest/gtest.h>

namespace checks_computer_windows_attempts_test {
using namespace fix789;
using namespace fix789::checks;
using namespace fix789::recording;
using namespace fix789::report;
using namespace fix789::test;

namespace {

const QString kServer = QStringLiteral("vpn.example.com");

QByteArray ours(const char *serverNat, const char *clientNat, const char *auth = "answered")
{
    return QByteArray(R"({"dns":{"vpn.example.com":["203.0.113.10"]},"ike":{"vpn.example.com":{"address":"203.0.113.10",)") +
           R"("serverBehindNat":)" + serverNat + R"(,"clientBehindNat":)" + clientNat + R"(,"rungs":[
        {"rung":"mm1","port":500,"result":"answered","ms":23,"sends":1,"sourcePorts":1},
        {"rung":"mm1","port":4500,"result":"answered","ms":24,"sends":1,"sourcePorts":1},
        {"rung":"mm3","port":500,"result":"answered","ms":30,"sends":1,"sourcePorts":1},
        {"rung":"auth","port":4500,"result":")" +
           auth + R"(","authenticated":true,"ms":30,"sends":1,"sourcePorts":1},
        {"rung":"quick","port":4500,"result":")" +
           auth + R"(","authenticated":true,"ms":30,"sends":1,"sourcePorts":1}]}}})";
}

const QByteArray kNatted = ours("false", "true");
const QByteArray kDirect = ours("false", "false");

Report with(const QByteArray &network, const QByteArray &attempts)
{
    return lookAt(windows11({network, R"({"clock":{"now":"2026-11-02T12:00:00Z"},"attempts":)" + attempts + "}"}), {kServer, {}});
}

TEST(WindowsAttempts, OursGoodAndTheirsBadWithoutNatIsBlockedEsp)
{
    EXPECT_EQ(causesOf(with(kDirect, R"([{"error":809}])").verdict), QStringList{QStringLiteral("path.esp-blocked")});
}

TEST(WindowsAttempts, TypedKeyThatConnectsProvesThatTheStoredOneDiffers)
{
    EXPECT_EQ(causesOf(with(kNatted, R"([{"error":789},{"error":0,"key":"typed"}])").verdict),
              QStringList{QStringLiteral("psk.stored-differs")});
}

TEST(WindowsAttempts, EndAfterItsIdentityProvesTheSameWhereOurKeyIsRight)
{
    EXPECT_EQ(causesOf(with(kNatted, R"([{"error":789,"ikeError":13805,"ikeProgress":"identity-sent"}])").verdict),
              QStringList{QStringLiteral("psk.stored-differs")});
}

TEST(WindowsAttempts, AnAnswerToSourcePort500AloneSaysNothingOfOtherSourcePorts)
{
    QByteArray filtered = kNatted;
    filtered.replace(R"("port":500,"result":"answered","ms":23)",
                     R"("port":500,"result":"answered","onlyFromServicePort":true,"ms":23)");
    ASSERT_NE(filtered, kNatted);
    const QStringList causes = causesOf(with(filtered, R"([{"error":809,"ikeError":13805,"ikeProgress":"offer-sent"}])").verdict);
    EXPECT_FALSE(causes.contains(QStringLiteral("nat.one-ike-client"))) << causes.join(u' ').toStdString();
}

TEST(WindowsAttempts, NoAnswerToItsOfferIsARouterThatLetsOneClientThrough)
{
    EXPECT_EQ(causesOf(with(kNatted, R"([{"error":809,"ikeError":13805,"ikeProgress":"offer-sent"}])").verdict),
              QStringList{QStringLiteral("nat.one-ike-client")});
}

TEST(WindowsAttempts, WithoutAnEventWhatWindowsAloneDoesIsLeft)
{
    const Report report = with(kNatted, R"([{"error":789}])");
    EXPECT_EQ(openSetsOf(report.verdict),
              QStringList{QStringLiteral("psk.stored-differs|server.cannot-tell-clients-apart|nat.one-ike-client|other")});
    EXPECT_EQ(report.verdict.state, VerdictState::Undetermined);
}

TEST(WindowsAttempts, NothingIsGuessedWhereACauseIsProven)
{
    const Report report = lookAt(windows11({kNatted, kIkeExtDisabled, R"({"attempts":[{"error":789}]})"}), {kServer, {}});
    EXPECT_TRUE(openSetsOf(report.verdict).isEmpty());
    EXPECT_EQ(causesOf(report.verdict), QStringList{QStringLiteral("service.disabled:IKEEXT")});
}

// Attempts past this computer's filters (ports/permission.h).
TEST(WindowsAttempts, WhatComesThroughPastTheFiltersWasStoppedByOneOfThem)
{
    const Report report = with(kServerSilent, R"([{"error":0,"dialed":true,"permitted":true},{"error":809,"dialed":true}])");
    EXPECT_EQ(openSetsOf(report.verdict), QStringList{QStringLiteral("firewall.policy|filter.left-over|filter.kill-switch")});
    EXPECT_TRUE(causesOf(report.verdict).isEmpty()) << "what we met behind the same filter says nothing";
}

TEST(WindowsAttempts, TheSetNamesTheSecurityProgramsOfThisComputer)
{
    const Report report = lookAt(windows11({kNatted, R"({"firewall":{"protection":["Contoso Suite"]},
            "attempts":[{"error":0,"permitted":true},{"error":809}]})"}),
                                 {kServer, {}});
    EXPECT_EQ(openSetsOf(report.verdict),
              QStringList{QStringLiteral("filter.product:Contoso Suite|filter.left-over|filter.kill-switch")});
}

TEST(WindowsAttempts, ARefusedSignInPastTheFiltersProvesThemToo)
{
    EXPECT_EQ(openSetsOf(with(kNatted, R"([{"error":691,"permitted":true},{"error":809}])").verdict),
              QStringList{QStringLiteral("firewall.policy|filter.left-over|filter.kill-switch")});
}

TEST(WindowsAttempts, SuccessPastTheFiltersIsNoSuccess)
{
    const Report report = with(kServerSilent, R"([{"error":0,"permitted":true},{"error":809}])");
    EXPECT_NE(report.verdict.state, VerdictState::Healthy);
}

TEST(WindowsAttempts, FailurePastTheFiltersProvesNothing)
{
    const Report report = with(kDirect, R"([{"error":809,"permitted":true},{"error":809}])");
    EXPECT_EQ(causesOf(report.verdict), QStringList{QStringLiteral("path.esp-blocked")});
    EXPECT_TRUE(std::ranges::any_of(report.verdict.notes,
                                    [](const Note &note) { return note.id == std::string_view("windows.permitted-too"); }));
}

// The second step: with the Windows firewall off.
constexpr char kThrice[] = R"([{"error":%1,"firewallOff":true},{"error":809,"permitted":true},{"error":809}])";

TEST(WindowsAttempts, WhatComesThroughWithTheFirewallOffWasStoppedByIt)
{
    const Report report = with(kServerSilent, QByteArray(kThrice).replace("%1", "0"));
    EXPECT_EQ(openSetsOf(report.verdict), QStringList{QStringLiteral("ipsec-policy.conflict|firewall.policy")});
    EXPECT_TRUE(causesOf(report.verdict).isEmpty()) << "what we met behind the same firewall says nothing";
    EXPECT_NE(report.verdict.state, VerdictState::Healthy) << "it was no success of Windows as it is";
}

TEST(WindowsAttempts, FailureWithTheFirewallOffIsANote)
{
    const Report report = with(kDirect, QByteArray(kThrice).replace("%1", "809"));
    EXPECT_EQ(causesOf(report.verdict), QStringList{QStringLiteral("path.esp-blocked")});
    EXPECT_TRUE(std::ranges::any_of(report.verdict.notes,
                                    [](const Note &note) { return note.id == std::string_view("windows.firewall-off-too"); }));
}

// Other products also use the greatest weight, and then the order is not ours.
TEST(WindowsAttempts, A4_FailurePastTheFiltersAdmitsATie)
{
    const Report report = with(kDirect, R"([{"error":809,"permitted":true},{"error":809}])");
    const auto note = std::ranges::find(report.verdict.notes, std::string_view("windows.permitted-too"), &Note::id);
    ASSERT_NE(note, report.verdict.notes.end());
    EXPECT_TRUE(note->text.english().contains(QStringLiteral("a filter of the same priority")));
}

TEST(WindowsAttempts, AProvenFilterIsTheAnswer)
{
    const Report report = lookAt(windows11({kNatted, R"({"firewall":{"profiles":{"private":{"outbound":"block"}}},
            "attempts":[{"error":0,"permitted":true},{"error":809}]})"}),
                                 {kServer, {}});
    EXPECT_EQ(causesOf(report.verdict), QStringList{QStringLiteral("firewall.policy")});
    EXPECT_TRUE(openSetsOf(report.verdict).isEmpty());
}

TEST(WindowsAttempts, SuccessTurnsOurSilenceIntoANote)
{
    const Report report = with(kServerSilent, R"([{"error":0,"connection":"Office","server":"vpn.example.com"}])");
    EXPECT_EQ(report.verdict.state, VerdictState::Healthy);
    EXPECT_TRUE(openSetsOf(report.verdict).isEmpty());
}

TEST(WindowsAttempts, OldSuccessChangesNothing)
{
    const Report report = with(kServerSilent, R"([{"error":0,"at":"2026-11-02T09:00:00Z"}])");
    EXPECT_EQ(report.verdict.state, VerdictState::Undetermined);
    EXPECT_FALSE(openSetsOf(report.verdict).isEmpty());
}

TEST(WindowsAttempts, OfAnotherConnectionIsNotCompared)
{
    const Report report = with(kDirect, R"([{"error":809,"server":"other.example.com"}])");
    EXPECT_TRUE(report.verdict.causes.empty());
    EXPECT_EQ(findingOf(report, "windows-attempts").verdict, FindingVerdict::Ok);
}

TEST(WindowsAttempts, NewestCounts)
{
    const Report report = with(kDirect, R"([{"error":809,"at":"2026-11-02T11:30:00Z"},{"error":0,"at":"2026-11-02T11:50:00Z"}])");
    EXPECT_TRUE(report.verdict.causes.empty());
}

TEST(WindowsAttempts, TwoDropsAfterTheSameTimeBehindNatAreItsTimeout)
{
    EXPECT_EQ(
        causesOf(with(kNatted, R"([{"error":0,"lasted":22,"endedWith":829},{"error":0,"lasted":24,"endedWith":829}])").verdict),
        QStringList{QStringLiteral("nat.timeout")});
    EXPECT_TRUE(with(kNatted, R"([{"error":0,"lasted":22,"endedWith":829},{"error":0,"lasted":240,"endedWith":829}])")
                    .verdict.causes.empty());
}

struct SignInError {
    int error;
    const char *cause;
};
class SignIn : public testing::TestWithParam<SignInError> {};

TEST_P(SignIn, ErrorAfterIpsecNamesItsCause)
{
    EXPECT_EQ(causesOf(with(kNatted, "[{\"error\":" + QByteArray::number(GetParam().error) + "}]").verdict),
              QStringList{QString::fromLatin1(GetParam().cause)});
}

INSTANTIATE_TEST_SUITE_P(WindowsAttempts, SignIn,
                         testing::Values(SignInError{649, "account.not-allowed"}, SignInError{1909, "account.locked"},
                                         SignInError{742, "account.encryption-level"},
                                         SignInError{919, "account.sign-in-protocol"},
                                         SignInError{930, "server.sign-in-timeout"}));

// One number stands for a wrong password, an account without permission, and a directory without MS-CHAPv2.
TEST(WindowsAttempts, ARefusedPasswordIsASet)
{
    const Report report = with(kNatted, R"([{"error":691}])");
    EXPECT_TRUE(report.verdict.causes.empty());
    EXPECT_EQ(
        openSetsOf(report.verdict),
        QStringList{QStringLiteral("account.credentials-rejected|account.not-allowed|account.protocol-refused-by-directory")});
}

TEST(WindowsAttempts, RepeatedRefusalsWarnOfALockOutBeforeAnythingElse)
{
    const Report report = with(kNatted, R"([{"error":691},{"error":691},{"error":691}])");
    ASSERT_EQ(report.verdict.undetermined.size(), 1U);
    EXPECT_TRUE(report.verdict.undetermined.front().next.english().startsWith(QStringLiteral("Do not try again")));
    EXPECT_TRUE(openSetsOf(report.verdict).front().endsWith(QStringLiteral("account.locked")));
    EXPECT_TRUE(std::ranges::any_of(report.verdict.notes,
                                    [](const Note &note) { return note.id == std::string_view("account.lock-out"); }));
}

TEST(WindowsAttempts, WhatEndsAtTheSignInRulesKeyAndNatOut)
{
    const Report report = with(kNatted, R"([{"error":734}])");
    EXPECT_EQ(openSetsOf(report.verdict),
              QStringList{QStringLiteral("account.sign-in-protocol|account.encryption-level|account.not-allowed|other")});
    for (const char *id : {"psk.wrong", "psk.stored-differs", "nat.one-ike-client", "registry.nat-t-needed"})
        EXPECT_TRUE(excludedFrom(report.verdict).contains(QLatin1String(id))) << id;
}

// Windows came past our silence within the hour.
TEST(WindowsAttempts, WhoReachedTheSignInWasNotKeptBackByTheNetwork)
{
    EXPECT_EQ(openSetsOf(with(kServerSilent, R"([{"error":628,"reached":"sign-in"}])").verdict),
              QStringList{QStringLiteral("account.sign-in-protocol|account.encryption-level|account.not-allowed|other")});
}

TEST(WindowsAttempts, AnOldFailureForbidsHealthyAndIsComparedWithNothing)
{
    const Report report = with(kDirect, R"([{"error":809,"at":"2026-11-02T09:00:00Z"}])");
    EXPECT_TRUE(report.verdict.causes.empty()) << "ESP was not compared";
    EXPECT_EQ(report.verdict.state, VerdictState::Undetermined);
}

TEST(WindowsAttempts, AFailureBeforeTheLastStartOrOfTheDayBeforeIsHistory)
{
    EXPECT_EQ(with(kNatted, R"([{"error":809,"at":"2026-11-02T07:41:00Z"}])").verdict.state, VerdictState::Healthy);
    EXPECT_EQ(with(kNatted, R"([{"error":809,"at":"2026-11-01T11:00:00Z"}])").verdict.state, VerdictState::Healthy);
}

TEST(WindowsAttempts, AFailureBeforeOurRepairIsHistory)
{
    class Repaired : public FixedOwnChanges {
    public:
        std::optional<QDateTime> newestOutcome() const override { return QDateTime(QDate(2026, 11, 2), QTime(11, 30), Qt::UTC); }
    };
    const auto state = [](const char *at) {
        return lookAt(
                   windows11({kNatted, R"({"clock":{"now":"2026-11-02T12:00:00Z"},"attempts":[{"error":809,"at":"2026-11-02T)" +
                                           QByteArray(at) + R"(:00Z"}]})"}),
                   {kServer, {}}, Repaired())
            .verdict.state;
    };
    EXPECT_EQ(state("11:20"), VerdictState::Healthy);
    EXPECT_EQ(state("11:40"), VerdictState::Undetermined);
}

TEST(WindowsAttempts, ALaterSuccessCuresWhateverFailedBefore)
{
    EXPECT_EQ(
        with(kNatted, R"([{"error":789,"at":"2026-11-02T11:30:00Z"},{"error":0,"at":"2026-11-02T11:50:00Z"}])").verdict.state,
        VerdictState::Healthy);
}

TEST(WindowsAttempts, WhatWorkedBeforeIsSoughtOutsideOfThisComputerFirst)
{
    const Report report = with(kNatted, R"([{"error":789,"at":"2026-11-02T11:50:00Z"},{"error":0,"at":"2026-11-02T09:30:00Z"}])");
    EXPECT_EQ(openSetsOf(report.verdict),
              QStringList{QStringLiteral("server.cannot-tell-clients-apart|nat.one-ike-client|psk.stored-differs|other")});
}

TEST(WindowsAttempts, MirroredWslIsNamedWhereWindowsCameNoFurtherThanItsDevice)
{
    constexpr char kWsl[] = R"({"services":{"WSLService":{"start":"automatic","state":"running","exitCode":0},
        "hns":{"start":"manual","state":"running","exitCode":0}}})";
    constexpr char kPort[] = R"({"attempts":[{"error":651,"reached":"port"}]})";
    const Report report = lookAt(windows11({kNatted, kWsl, kPort}), {kServer, {}});
    EXPECT_EQ(openSetsOf(report.verdict), QStringList{QStringLiteral("computer.wsl-mirrored|adapter.l2tp-miniport|other")});
    const Report natted =
        lookAt(windows11({kNatted, kWsl, R"json({"interfaces":[{"name":"vEthernet (WSL)","type":6,"addresses":["172.29.48.1"]}]
})json",
                          kPort}),
               {kServer, {}});
    EXPECT_EQ(openSetsOf(natted.verdict), QStringList{QStringLiteral("adapter.l2tp-miniport|other")});
}

TEST(WindowsAttempts, AnyOtherErrorIsANoteWithWhatItMeans)
{
    const Report report = with(kServerSilent, R"([{"error":809}])");
    const auto &notes = findingOf(report, "windows-attempts").notes;
    ASSERT_EQ(notes.size(), 1U);
    EXPECT_EQ(notes.front().id, "windows.last-error");
    EXPECT_TRUE(notes.front().text.english().contains(QStringLiteral("(error 809)")));
}

TEST(WindowsAttempts, RefusedLogIsUnknown)
{
    EXPECT_EQ(findingOf(with(kDirect, R"({"refused":true})"), "windows-attempts").verdict, FindingVerdict::Unknown);
}

TEST(WindowsAttempts, ThatReachedTheSignInIsNoFaultOfIpsecWhateverItsNumber)
{
    const Report report = with(kDirect, R"([{"error":628,"reached":"sign-in","dialed":true}])");
    EXPECT_TRUE(report.verdict.causes.empty());
    const QJsonObject facts = findingOf(report, "windows-attempts").facts;
    EXPECT_EQ(facts.value(QStringLiteral("reached")), QStringLiteral("sign-in"));
    EXPECT_EQ(facts.value(QStringLiteral("dialed")), true);
}

TEST(WindowsAttempts, ThatEndedInTheTunnelByAnUnknownNumberIsAFaultOfIpsec)
{
    EXPECT_EQ(causesOf(with(kDirect, R"([{"error":99,"reached":"tunnel"}])").verdict),
              QStringList{QStringLiteral("path.esp-blocked")});
}

TEST(WindowsAttempts, ADialThatCouldNotBeginIsSaidAndNeverOk)
{
    const CaseFile computer = windows11();
    const FixedOwnChanges nothing;
    const RecordedMachine recorded(computer.id(), computer.state(), nothing);
    for (const auto &[kind, verdict] :
         std::vector<std::pair<ErrorKind, FindingVerdict>>{{ErrorKind::NotSupported, FindingVerdict::Skipped},
                                                           {ErrorKind::NotFound, FindingVerdict::Unknown},
                                                           {ErrorKind::TimedOut, FindingVerdict::Unknown},
                                                           {ErrorKind::Cancelled, FindingVerdict::Unknown},
                                                           {ErrorKind::Failed, FindingVerdict::Unknown}}) {
        Machine machine = recorded.machine();
        machine.facts.attempts = [] { return std::vector<RasAttempt>(); };
        machine.ownAttempts.dialed = [kind] { return failure(kind, {}); };
        const Finding found = kWindowsAttempts.run(machine, {kServer, {}}, {});
        EXPECT_EQ(found.verdict, verdict);
        EXPECT_FALSE(found.text.isEmpty());
    }
}

TEST(WindowsAttempts, NothingSavedIsAnAnswerOfItsOwn)
{
    const CaseFile computer = windows11();
    const FixedOwnChanges nothing;
    const RecordedMachine recorded(computer.id(), computer.state(), nothing);
    Machine machine = recorded.machine();
    machine.ownAttempts.dialed = [] { return failure(ErrorKind::NotFound, {}, kNothingSaved); };
    const Finding found = kWindowsAttempts.run(machine, {kServer, {}}, {});
    EXPECT_EQ(found.verdict, FindingVerdict::Unknown);
    EXPECT_TRUE(found.text.english().contains(QStringLiteral("no user name and password are saved")));
}

TEST(WindowsAttempts, ThroughAnotherTunnelProvesNothingOfL2tp)
{
    for (const char *error : {"809", "691", "0"}) {
        const Report report = with(kDirect, R"([{"tunnel":"sstp","error":)" + QByteArray(error) + "}]");
        EXPECT_TRUE(report.verdict.causes.empty()) << error;
        EXPECT_TRUE(findingOf(report, "windows-attempts").excluded.empty()) << error;
        EXPECT_TRUE(findingOf(report, "windows-attempts").text.english().contains(QStringLiteral("SSTP"))) << error;
    }
}

// The number as another log wrote it: without its sign and its first digit.
TEST(WindowsAttempts, AnHresultThatLostItsSignIsNamed)
{
    const Report report = with(kNatted, R"([{"error":146762495}])");
    EXPECT_TRUE(std::ranges::any_of(report.verdict.notes, [](const Note &note) {
        return note.id == std::string_view("windows.last-error") && note.text.english().contains(QStringLiteral("0x800B0101"));
    }));
}

} // namespace
} // namespace checks_computer_windows_attempts_test
