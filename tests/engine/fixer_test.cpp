// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "checks/checks.h"
#include "engine/fixer.h"
#include "engine/present.h"
#include "support/failing_machine.h"
#include "support/fixture.h"
#include "support/print.h"
#include "support/recorded.h"

#include <gtest/gtest.h>

namespace engine_fixer_test {
using namespace fix789;
using namespace fix789::checks;
using namespace fix789::engine;
using namespace fix789::recording;
using namespace fix789::test;

namespace {

const CauseRef kIkeExt{cause::kServiceDisabled, QStringLiteral("IKEEXT")};
const CauseRef kSstp{cause::kServiceDisabled, QStringLiteral("SstpSvc")};
const CauseRef kNatT{cause::kNatTNeeded, {}};
const CauseRef kProhibit{cause::kProhibitIpSec, {}};

Change start(const char *service, StartType type)
{
    return ServiceStartIs{QString::fromLatin1(service), type};
}

RegistryValueIs natT(RegistryContent content)
{
    return {QStringLiteral("HKLM\\SYSTEM\\CurrentControlSet\\Services\\PolicyAgent"),
            QStringLiteral("AssumeUDPEncapsulationContextOnSendRule"), std::move(content)};
}

Result<Change> now(Fixture &fixture, const Change &place)
{
    return present(fixture.machine(), place);
}

TEST(Fixer, CauseThatIsNotThereIsRefusedAndNothingWritten)
{
    Fixture fixture(windows11());
    EXPECT_EQ(fixture.fix({kIkeExt}).end, FixEnd::NoEvidence);
    EXPECT_TRUE(fixture.log.bytes.isEmpty());
}

TEST(Fixer, OneCauseThatIsNotThereRefusesAll)
{
    Fixture fixture(windows11({kIkeExtDisabled}));
    const MachineState original = fixture.state();
    EXPECT_EQ(fixture.fix({kIkeExt, kProhibit}).end, FixEnd::NoEvidence);
    EXPECT_TRUE(fixture.state() == original);
}

TEST(Fixer, CauseProvenOnWireIsRefusedWithoutADiagnosis)
{
    Fixture fixture(windows11());
    EXPECT_EQ(fixture.fix({kNatT}).end, FixEnd::NoEvidence);
}

TEST(Fixer, CauseProvenOnWireIsAcceptedFromADiagnosis)
{
    Fixture fixture(windows11());
    EXPECT_EQ(fixture.fix(FixRequest{.causes = {kNatT}, .run = kFirstRun, .evidence = Evidence::Accepted, .target = {}}).end,
              FixEnd::Done);
    EXPECT_EQ(now(fixture, natT(NoValue{})), Change(natT(RegistryValue::dword(2))));
}

TEST(Fixer, LocalCauseIsCheckedAgainEvenIfItIsSaidToBeProven)
{
    Fixture fixture(windows11());
    EXPECT_EQ(fixture.fix(FixRequest{.causes = {kIkeExt}, .run = kFirstRun, .evidence = Evidence::Accepted, .target = {}}).end,
              FixEnd::NoEvidence);
}

TEST(Fixer, CauseWithoutAFixIsNoFix)
{
    Fixture fixture(windows11({R"({"services":{"IKEEXT":{"absent":true}}})"}));
    EXPECT_EQ(fixture.fix({{cause::kServiceMissing, QStringLiteral("IKEEXT")}}).end, FixEnd::NoFix);
    EXPECT_TRUE(fixture.log.bytes.isEmpty());
}

TEST(Fixer, PendingRestartIsNoFixWhoeverReportsIt)
{
    Fixture fixture(windows11({kServerBehindNat}));
    ASSERT_EQ(fixture.fix({kNatT}).end, FixEnd::Done);
    EXPECT_EQ(fixture.fix({{cause::kRestartPending, {}}}, kSecondRun).end, FixEnd::NoFix);
}

TEST(Fixer, OneOfTwoCausesWithoutAFixIsNoFixForBoth)
{
    Fixture fixture(windows11({kIkeExtDisabled, R"({"services":{"TapiSrv":{"absent":true}}})"}));
    const MachineState original = fixture.state();
    EXPECT_EQ(fixture.fix({kIkeExt, {cause::kServiceMissing, QStringLiteral("TapiSrv")}}).end, FixEnd::NoFix);
    EXPECT_TRUE(fixture.state() == original);
}

TEST(Fixer, TheSameCauseTwiceIsFixedOnce)
{
    Fixture fixture(windows11({kIkeExtDisabled}));
    const FixOutcome outcome = fixture.fix({kIkeExt, kIkeExt});
    EXPECT_EQ(outcome.end, FixEnd::Done);
    EXPECT_EQ(outcome.changes.size(), 1U);
}

TEST(Fixer, StoppedBeforeItBeginsChangesNothing)
{
    Fixture fixture(windows11({kIkeExtDisabled}));
    std::stop_source stop;
    stop.request_stop();
    EXPECT_EQ(fixture.fix({kIkeExt}, kFirstRun, stop.get_token()).end, FixEnd::Cancelled);
    EXPECT_TRUE(fixture.log.bytes.isEmpty());
}

TEST(Fixer, CopyThatCannotBeKeptEndsItBeforeAnythingIsTouched)
{
    Fixture fixture(windows11({kIkeExtDisabled}));
    const MachineState original = fixture.state();
    fixture.beforeTouching = [](const QString &, const FixPlan &) -> Result<void> {
        return failure(ErrorKind::Failed, QStringLiteral("keeping a copy"));
    };
    EXPECT_EQ(fixture.fix({kIkeExt}).end, FixEnd::Failed);
    EXPECT_TRUE(fixture.log.bytes.isEmpty());
    EXPECT_TRUE(fixture.state() == original);
}

TEST(Fixer, CopyIsAskedForWithThePlanWhileTheLogIsStillEmpty)
{
    Fixture fixture(windows11({kIkeExtDisabled}));
    int calls = 0;
    fixture.beforeTouching = [&](const QString &run, const FixPlan &plan) -> Result<void> {
        ++calls;
        EXPECT_EQ(run, kFirstRun);
        EXPECT_EQ(plan.changes.size(), 1U);
        EXPECT_TRUE(fixture.log.bytes.isEmpty());
        return {};
    };
    EXPECT_EQ(fixture.fix({kIkeExt}).end, FixEnd::Done);
    EXPECT_EQ(calls, 1);
}

TEST(Fixer, RunOfANameThatWasUsedIsRefusedAndTheEarlierOneStands)
{
    Fixture fixture(windows11({kIkeExtDisabled, kSstpDisabled}));
    ASSERT_EQ(fixture.fix({kIkeExt}).end, FixEnd::Done);
    const MachineState fixed = fixture.state();
    EXPECT_EQ(fixture.fix({kSstp}, kFirstRun).end, FixEnd::Failed);
    EXPECT_TRUE(fixture.state() == fixed);
    EXPECT_TRUE(fixture.journal().runs().has_value());
}

TEST(Fixer, RunThatIsNoUuidChangesNothingAndLeavesTheJournalReadable)
{
    Fixture fixture(windows11({kIkeExtDisabled}));
    const MachineState original = fixture.state();
    EXPECT_EQ(fixture.fix({kIkeExt}, QStringLiteral("..")).end, FixEnd::Failed);
    EXPECT_TRUE(fixture.state() == original);
    EXPECT_TRUE(fixture.journal().runs().has_value());
}

TEST(Fixer, ValueTooLargeToRememberIsLeftAlone)
{
    CaseFile computer = windows11({kServerBehindNat});
    MachineState state = computer.state();
    state.registry[natT({}).key]->insert_or_assign(natT({}).name, RegistryValue{RegistryType::Binary, QByteArray(100'000, 'x')});
    state.ike.begin()->second->clientBehindNat = true;
    const FixedOwnChanges nothing;
    const RecordedMachine machine(QStringLiteral("test"), state, nothing);
    Steps steps;
    MemoryLog log(steps);
    Journal journal(log);
    struct NeverCalled : SystemWriter {
        Result<void> make(const Change &) override
        {
            ADD_FAILURE() << "touched before it was on the disk";
            return {};
        }
    } systemWriter;
    Fixer fixer(
        machine.machine(), allChecks(), systemWriter, journal, [](const QString &, const FixPlan &) { return Result<void>(); },
        [](const Text &) {});
    const FixOutcome outcome = fixer.fix(
        {.causes = {{cause::kNatTWrongType, {}}}, .run = kFirstRun, .target = {QStringLiteral("vpn.example.com"), {}}}, {});
    EXPECT_EQ(outcome.end, FixEnd::NoFix);
    EXPECT_TRUE(journal.runs().has_value());
}

// The computer forgets the service once it has been written, so no one can confirm the fix.
TEST(Fixer, WhatCannotBeCheckedAgainIsUndone)
{
    MachineState state = windows11({kIkeExtDisabled}).state();
    const MachineState original = state;
    const FixedOwnChanges nothing;
    const RecordedMachine machine(QStringLiteral("test"), state, nothing);
    struct HidesAnother : SystemWriter {
        explicit HidesAnother(MachineState &s) : state(s) {}
        Result<void> make(const Change &change) override
        {
            const auto &fact = std::get<ServiceStartIs>(change);
            state.services[fact.service]->start = fact.start;
            const bool fixing = fact.start != StartType::Disabled;
            state.services[QStringLiteral("RasMan")] =
                fixing ? Answer<ServiceState>(std::unexpect, ErrorKind::Refused) : keptRasMan;
            return {};
        }
        MachineState &state;
        Answer<ServiceState> keptRasMan = state.services[QStringLiteral("RasMan")];
    } systemWriter(state);
    Steps steps;
    MemoryLog log(steps);
    Journal journal(log);
    Fixer fixer(
        machine.machine(), allChecks(), systemWriter, journal, [](const QString &, const FixPlan &) { return Result<void>(); },
        [](const Text &) {});
    EXPECT_EQ(fixer.fix({.causes = {kIkeExt}, .run = kFirstRun, .target = {}}, {}).end, FixEnd::Failed);
    EXPECT_TRUE(state == original);
}

// A changer that says yes and does nothing.
struct Idle : SystemWriter {
    Result<void> make(const Change &) override { return {}; }
};

TEST(Fixer, ChangeThatDoesNotTakeIsAFailure)
{
    CaseFile computer = windows11({kIkeExtDisabled});
    const FixedOwnChanges nothing;
    const RecordedMachine machine(computer.id(), computer.state(), nothing);
    Idle systemWriter;
    Steps steps;
    MemoryLog log(steps);
    Journal journal(log);
    Fixer fixer(
        machine.machine(), allChecks(), systemWriter, journal, [](const QString &, const FixPlan &) { return Result<void>(); },
        [](const Text &) {});
    const FixOutcome outcome = fixer.fix({.causes = {kIkeExt}, .run = kFirstRun, .target = {}}, {});
    EXPECT_EQ(outcome.end, FixEnd::Failed);
    EXPECT_EQ(journal.runs()->front().state, RepairState::TakenBack);
}

TEST(Fixer, PlaceThatCannotBeReadIsAFailureBeforeAnything)
{
    const FailingMachine refusing(ErrorKind::Refused);
    Idle systemWriter;
    Steps steps;
    MemoryLog log(steps);
    Journal journal(log);
    Fixer fixer(
        refusing.machine(), allChecks(), systemWriter, journal, [](const QString &, const FixPlan &) { return Result<void>(); },
        [](const Text &) {});
    EXPECT_EQ(fixer.fix({.causes = {kNatT}, .run = kFirstRun, .evidence = Evidence::Accepted, .target = {}}, {}).end,
              FixEnd::Failed);
    EXPECT_TRUE(log.bytes.isEmpty());
}

TEST(Fixer, DamagedJournalIsLeftAsItIs)
{
    Fixture fixture(windows11({kIkeExtDisabled}));
    fixture.log.bytes = "nonsense\n";
    const MachineState original = fixture.state();
    const FixOutcome fixed = fixture.fix({kIkeExt});
    EXPECT_EQ(fixed.end, FixEnd::JournalDamaged);
    EXPECT_EQ(fixed.text.args, QStringList{QStringLiteral("1")});
    EXPECT_EQ(fixture.undo().end, FixEnd::JournalDamaged);
    EXPECT_EQ(fixture.log.bytes, QByteArray("nonsense\n"));
    EXPECT_TRUE(fixture.state() == original);
}

TEST(Fixer, DamageAfterAWholeRunKeepsItFromBeingUndone)
{
    Fixture fixture(windows11({kIkeExtDisabled}));
    ASSERT_EQ(fixture.fix({kIkeExt}).end, FixEnd::Done);
    const MachineState fixed = fixture.state();
    fixture.log.bytes += "nonsense\n";
    EXPECT_EQ(fixture.undo(kFirstRun).end, FixEnd::JournalDamaged);
    EXPECT_TRUE(fixture.state() == fixed);
}

TEST(Fixer, JournalOfANewerProgramIsLeftAsItIs)
{
    Fixture fixture(windows11({kIkeExtDisabled}));
    fixture.log.bytes = "{\"v\":3}\n";
    const FixOutcome outcome = fixture.fix({kIkeExt});
    EXPECT_EQ(outcome.end, FixEnd::JournalDamaged);
    EXPECT_TRUE(outcome.text.english().contains(u"newer"));
}

TEST(Undo, NothingToUndoIsNothingToDo)
{
    Fixture fixture(windows11());
    EXPECT_EQ(fixture.undo().end, FixEnd::NothingToDo);
}

TEST(Undo, RunThatIsNotThereIsNoSuchRun)
{
    Fixture fixture(windows11({kIkeExtDisabled}));
    ASSERT_EQ(fixture.fix({kIkeExt}).end, FixEnd::Done);
    EXPECT_EQ(fixture.undo(kSecondRun).end, FixEnd::NoSuchRun);
}

TEST(Undo, WithoutANameItIsTheNewestThatIsNotUndone)
{
    Fixture fixture(windows11({kIkeExtDisabled, kSstpDisabled}));
    ASSERT_EQ(fixture.fix({kIkeExt}).end, FixEnd::Done);
    ASSERT_EQ(fixture.fix({kSstp}, kSecondRun).end, FixEnd::Done);
    EXPECT_EQ(fixture.undo().run, kSecondRun);
    EXPECT_EQ(fixture.undo().run, kFirstRun);
    EXPECT_EQ(fixture.undo().end, FixEnd::NothingToDo);
}

TEST(Undo, InAnyOrderEverythingIsBack)
{
    const std::vector<std::vector<QString>> orders{{kFirstRun, kSecondRun, kThirdRun}, {kFirstRun, kThirdRun, kSecondRun},
                                                   {kSecondRun, kFirstRun, kThirdRun}, {kSecondRun, kThirdRun, kFirstRun},
                                                   {kThirdRun, kFirstRun, kSecondRun}, {kThirdRun, kSecondRun, kFirstRun}};
    for (const auto &order : orders) {
        Fixture fixture(windows11({kIkeExtDisabled, kProhibitIpSecOn, kServerBehindNat}));
        const MachineState original = fixture.state();
        ASSERT_EQ(fixture.fix({kIkeExt}, kFirstRun).end, FixEnd::Done);
        ASSERT_EQ(fixture.fix({kProhibit}, kSecondRun).end, FixEnd::Done);
        ASSERT_EQ(fixture.fix({kNatT}, kThirdRun).end, FixEnd::Done);
        for (const QString &run : order)
            EXPECT_EQ(fixture.undo(run).end, FixEnd::Done);
        EXPECT_TRUE(fixture.state() == original);
    }
}

TEST(Undo, TheSamePlaceFixedTwiceIsBackInAnyOrder)
{
    for (const bool newestFirst : {true, false}) {
        Fixture fixture(windows11({kIkeExtDisabled}));
        const MachineState original = fixture.state();
        ASSERT_EQ(fixture.fix({kIkeExt}).end, FixEnd::Done);
        fixture.elsewhere(start("IKEEXT", StartType::Disabled));
        ASSERT_EQ(fixture.fix({kIkeExt}, kSecondRun).end, FixEnd::Done);
        EXPECT_EQ(fixture.undo(newestFirst ? kSecondRun : kFirstRun).end, FixEnd::Done);
        EXPECT_EQ(fixture.undo(newestFirst ? kFirstRun : kSecondRun).end, FixEnd::Done);
        EXPECT_TRUE(fixture.state() == original);
    }
}

TEST(Undo, DriftIsNamedWithItsThreeValuesAndLeft)
{
    Fixture fixture(windows11({kIkeExtDisabled}));
    ASSERT_EQ(fixture.fix({kIkeExt}).end, FixEnd::Done);
    fixture.elsewhere(start("IKEEXT", StartType::Automatic));
    const FixOutcome outcome = fixture.undo();
    EXPECT_EQ(outcome.end, FixEnd::NotAllBack);
    ASSERT_EQ(outcome.left.size(), 1U);
    EXPECT_EQ(outcome.left[0].before, start("IKEEXT", StartType::Disabled));
    EXPECT_EQ(outcome.left[0].written, start("IKEEXT", StartType::Manual));
    EXPECT_EQ(outcome.left[0].now, start("IKEEXT", StartType::Automatic));
    EXPECT_EQ(now(fixture, start("IKEEXT", {})), start("IKEEXT", StartType::Automatic));
}

TEST(Undo, DriftInOnePlaceDoesNotKeepTheOthersFromGoingBack)
{
    Fixture fixture(windows11({kIkeExtDisabled, kSstpDisabled}));
    ASSERT_EQ(fixture.fix({kSstp, kIkeExt}).end, FixEnd::Done);
    fixture.elsewhere(start("IKEEXT", StartType::Automatic));
    EXPECT_EQ(fixture.undo().left.size(), 1U);
    EXPECT_EQ(now(fixture, start("SstpSvc", {})), start("SstpSvc", StartType::Disabled));
}

TEST(Undo, AfterTheDriftIsGoneTheRestGoesBack)
{
    Fixture fixture(windows11({kIkeExtDisabled}));
    const MachineState original = fixture.state();
    ASSERT_EQ(fixture.fix({kIkeExt}).end, FixEnd::Done);
    fixture.elsewhere(start("IKEEXT", StartType::Automatic));
    ASSERT_EQ(fixture.undo().end, FixEnd::NotAllBack);
    fixture.elsewhere(start("IKEEXT", StartType::Manual));
    EXPECT_EQ(fixture.undo().end, FixEnd::Done);
    EXPECT_TRUE(fixture.state() == original);
}

TEST(Undo, SomebodyElseHasPutItBackAlready)
{
    Fixture fixture(windows11({kIkeExtDisabled}));
    ASSERT_EQ(fixture.fix({kIkeExt}).end, FixEnd::Done);
    fixture.elsewhere(start("IKEEXT", StartType::Disabled));
    const FixOutcome outcome = fixture.undo();
    EXPECT_EQ(outcome.end, FixEnd::Done);
    EXPECT_TRUE(outcome.left.empty());
}

TEST(Undo, RepairThatWasCutAndDriftedNoLongerBarsTheWay)
{
    Fixture fixture(windows11({kIkeExtDisabled, kSstpDisabled}));
    fixture.shareSteps();
    fixture.logSteps.cutAt(4, Steps::Fate::Fails); // after the change was made
    (void)fixture.fix({kIkeExt});
    fixture.reopen();
    fixture.elsewhere(start("IKEEXT", StartType::Automatic));
    ASSERT_EQ(fixture.fix({kSstp}, kSecondRun).end, FixEnd::Interrupted);
    ASSERT_EQ(fixture.undo().end, FixEnd::NotAllBack);
    EXPECT_EQ(fixture.fix({kSstp}, kSecondRun).end, FixEnd::Done);
}

TEST(Undo, KeyThatWeCreatedIsGone)
{
    Fixture fixture(windows11(
        {kServerBehindNat, R"({"registry":{"HKLM\\SYSTEM\\CurrentControlSet\\Services\\PolicyAgent":{"absent":true}}})"}));
    ASSERT_EQ(fixture.fix({kNatT}).end, FixEnd::Done);
    EXPECT_EQ(now(fixture, natT(NoValue{})), Change(natT(RegistryValue::dword(2))));
    ASSERT_EQ(fixture.undo().end, FixEnd::Done);
    EXPECT_EQ(now(fixture, natT(NoValue{})), Change(natT(NoKey{})));
}

TEST(Undo, KeyOfWhichOnlyHalfWasWrittenIsGone)
{
    Fixture fixture(windows11(
        {kServerBehindNat, R"({"registry":{"HKLM\\SYSTEM\\CurrentControlSet\\Services\\PolicyAgent":{"absent":true}}})"}));
    const MachineState original = fixture.state();
    fixture.shareSteps();
    fixture.logSteps.cutAt(3, Steps::Fate::Fails); // before the change
    (void)fixture.fix({kNatT});
    fixture.reopen();
    fixture.elsewhere(natT(NoValue{})); // the key was created, its value not yet
    EXPECT_EQ(fixture.undo().end, FixEnd::Done);
    EXPECT_TRUE(fixture.state() == original);
}

TEST(Undo, ValueOfAnotherTypeComesBackByteForByte)
{
    Fixture fixture(windows11({kServerBehindNat, natTValue("\"2\"")}));
    ASSERT_EQ(fixture.fix({{cause::kNatTWrongType, {}}}).end, FixEnd::Done);
    ASSERT_EQ(fixture.undo().end, FixEnd::Done);
    EXPECT_EQ(now(fixture, natT(NoValue{})), Change(natT(RegistryValue::string(QStringLiteral("2")))));
}

TEST(Undo, SaysWhatItPutBack)
{
    Fixture fixture(windows11({kIkeExtDisabled}));
    ASSERT_EQ(fixture.fix({kIkeExt}).end, FixEnd::Done);
    const FixOutcome outcome = fixture.undo();
    ASSERT_EQ(outcome.changes.size(), 1U);
    EXPECT_EQ(outcome.changes[0].before, start("IKEEXT", StartType::Manual));
    EXPECT_EQ(outcome.changes[0].change, start("IKEEXT", StartType::Disabled));
}

} // namespace
} // namespace engine_fixer_test
