// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "engine/fixer.h"
#include "engine/present.h"
#include "support/bench.h"
#include "support/failing_machine.h"
#include "support/print.h"
#include "support/recorded.h"

#include <gtest/gtest.h>

using namespace fix789;
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

Result<Change> now(Bench &bench, const Change &place)
{
    return present(bench.machine(), place);
}

TEST(Fixer, CauseThatIsNotThereIsRefusedAndNothingWritten)
{
    Bench bench(windows11());
    EXPECT_EQ(bench.fix({kIkeExt}).end, FixEnd::NoEvidence);
    EXPECT_TRUE(bench.log.bytes.isEmpty());
}

TEST(Fixer, OneCauseThatIsNotThereRefusesAll)
{
    Bench bench(windows11({kIkeExtDisabled}));
    const MachineState original = bench.state();
    EXPECT_EQ(bench.fix({kIkeExt, kProhibit}).end, FixEnd::NoEvidence);
    EXPECT_TRUE(bench.state() == original);
}

TEST(Fixer, CauseProvenOnWireIsRefusedWhereNobodyLooked)
{
    Bench bench(windows11());
    EXPECT_EQ(bench.fix({kNatT}).end, FixEnd::NoEvidence);
}

TEST(Fixer, CauseProvenOnWireIsAcceptedFromWhoLooked)
{
    Bench bench(windows11());
    EXPECT_EQ(bench.fix(FixRequest{.causes = {kNatT}, .run = kFirstRun, .evidence = Evidence::Accepted, .target = {}}).end,
              FixEnd::Done);
    EXPECT_EQ(now(bench, natT(NoValue{})), Change(natT(RegistryValue::dword(2))));
}

TEST(Fixer, LocalCauseIsLookedAtAgainAlsoWhereItIsSaidToBeProven)
{
    Bench bench(windows11());
    EXPECT_EQ(bench.fix(FixRequest{.causes = {kIkeExt}, .run = kFirstRun, .evidence = Evidence::Accepted, .target = {}}).end,
              FixEnd::NoEvidence);
}

TEST(Fixer, CauseWithoutAFixIsNoFix)
{
    Bench bench(windows11({R"({"services":{"IKEEXT":{"absent":true}}})"}));
    EXPECT_EQ(bench.fix({{cause::kServiceMissing, QStringLiteral("IKEEXT")}}).end, FixEnd::NoFix);
    EXPECT_TRUE(bench.log.bytes.isEmpty());
}

TEST(Fixer, PendingRestartIsNoFixWhoeverReportsIt)
{
    Bench bench(windows11({kServerBehindNat}));
    ASSERT_EQ(bench.fix({kNatT}).end, FixEnd::Done);
    EXPECT_EQ(bench.fix({{cause::kRestartPending, {}}}, kSecondRun).end, FixEnd::NoFix);
}

TEST(Fixer, OneOfTwoCausesWithoutAFixIsNoFixForBoth)
{
    Bench bench(windows11({kIkeExtDisabled, R"({"services":{"TapiSrv":{"absent":true}}})"}));
    const MachineState original = bench.state();
    EXPECT_EQ(bench.fix({kIkeExt, {cause::kServiceMissing, QStringLiteral("TapiSrv")}}).end, FixEnd::NoFix);
    EXPECT_TRUE(bench.state() == original);
}

TEST(Fixer, TheSameCauseTwiceIsMendedOnce)
{
    Bench bench(windows11({kIkeExtDisabled}));
    const FixOutcome outcome = bench.fix({kIkeExt, kIkeExt});
    EXPECT_EQ(outcome.end, FixEnd::Done);
    EXPECT_EQ(outcome.changes.size(), 1U);
}

TEST(Fixer, StoppedBeforeItBeginsChangesNothing)
{
    Bench bench(windows11({kIkeExtDisabled}));
    std::stop_source stop;
    stop.request_stop();
    EXPECT_EQ(bench.fix({kIkeExt}, kFirstRun, stop.get_token()).end, FixEnd::Cancelled);
    EXPECT_TRUE(bench.log.bytes.isEmpty());
}

TEST(Fixer, CopyThatCannotBeKeptEndsItBeforeAnythingIsTouched)
{
    Bench bench(windows11({kIkeExtDisabled}));
    const MachineState original = bench.state();
    bench.beforeTouching = [](const QString &, const FixPlan &) -> Result<void> {
        return failure(ErrorKind::Failed, QStringLiteral("keeping a copy"));
    };
    EXPECT_EQ(bench.fix({kIkeExt}).end, FixEnd::Failed);
    EXPECT_TRUE(bench.log.bytes.isEmpty());
    EXPECT_TRUE(bench.state() == original);
}

TEST(Fixer, CopyIsAskedForWithThePlanWhileTheLogIsStillEmpty)
{
    Bench bench(windows11({kIkeExtDisabled}));
    int calls = 0;
    bench.beforeTouching = [&](const QString &run, const FixPlan &plan) -> Result<void> {
        ++calls;
        EXPECT_EQ(run, kFirstRun);
        EXPECT_EQ(plan.changes.size(), 1U);
        EXPECT_TRUE(bench.log.bytes.isEmpty());
        return {};
    };
    EXPECT_EQ(bench.fix({kIkeExt}).end, FixEnd::Done);
    EXPECT_EQ(calls, 1);
}

TEST(Fixer, RunOfANameThatWasUsedIsRefusedAndTheEarlierOneStands)
{
    Bench bench(windows11({kIkeExtDisabled, kSstpDisabled}));
    ASSERT_EQ(bench.fix({kIkeExt}).end, FixEnd::Done);
    const MachineState mended = bench.state();
    EXPECT_EQ(bench.fix({kSstp}, kFirstRun).end, FixEnd::Failed);
    EXPECT_TRUE(bench.state() == mended);
    EXPECT_TRUE(bench.journal().runs().has_value());
}

TEST(Fixer, RunThatIsNoUuidChangesNothingAndLeavesTheJournalReadable)
{
    Bench bench(windows11({kIkeExtDisabled}));
    const MachineState original = bench.state();
    EXPECT_EQ(bench.fix({kIkeExt}, QStringLiteral("..")).end, FixEnd::Failed);
    EXPECT_TRUE(bench.state() == original);
    EXPECT_TRUE(bench.journal().runs().has_value());
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
    struct NeverCalled : Changer {
        Result<void> make(const Change &) override
        {
            ADD_FAILURE() << "touched before it was on the disk";
            return {};
        }
    } changer;
    Fixer fixer(
        machine.machine(), changer, journal, [](const QString &, const FixPlan &) { return Result<void>(); },
        [](const Text &) {});
    const FixOutcome outcome = fixer.fix(
        {.causes = {{cause::kNatTWrongType, {}}}, .run = kFirstRun, .target = {QStringLiteral("vpn.example.com"), {}}}, {});
    EXPECT_EQ(outcome.end, FixEnd::NoFix);
    EXPECT_TRUE(journal.runs().has_value());
}

// The computer forgets the service once it has been written: then nobody can say that it is mended.
TEST(Fixer, WhatCannotBeLookedAtAgainIsTakenBack)
{
    MachineState state = windows11({kIkeExtDisabled}).state();
    const MachineState original = state;
    const FixedOwnChanges nothing;
    const RecordedMachine machine(QStringLiteral("test"), state, nothing);
    struct HidesAnother : Changer {
        explicit HidesAnother(MachineState &s) : state(s) {}
        Result<void> make(const Change &change) override
        {
            const auto &fact = std::get<ServiceStartIs>(change);
            state.services[fact.service]->start = fact.start;
            const bool mending = fact.start != StartType::Disabled;
            state.services[QStringLiteral("RasMan")] =
                mending ? Answer<ServiceState>(std::unexpect, ErrorKind::Refused) : keptRasMan;
            return {};
        }
        MachineState &state;
        Answer<ServiceState> keptRasMan = state.services[QStringLiteral("RasMan")];
    } changer(state);
    Steps steps;
    MemoryLog log(steps);
    Journal journal(log);
    Fixer fixer(
        machine.machine(), changer, journal, [](const QString &, const FixPlan &) { return Result<void>(); },
        [](const Text &) {});
    EXPECT_EQ(fixer.fix({.causes = {kIkeExt}, .run = kFirstRun, .target = {}}, {}).end, FixEnd::Failed);
    EXPECT_TRUE(state == original);
}

// A changer that says yes and does nothing.
struct Idle : Changer {
    Result<void> make(const Change &) override { return {}; }
};

TEST(Fixer, ChangeThatDoesNotTakeIsAFailure)
{
    CaseFile computer = windows11({kIkeExtDisabled});
    const FixedOwnChanges nothing;
    const RecordedMachine machine(computer.id(), computer.state(), nothing);
    Idle changer;
    Steps steps;
    MemoryLog log(steps);
    Journal journal(log);
    Fixer fixer(
        machine.machine(), changer, journal, [](const QString &, const FixPlan &) { return Result<void>(); },
        [](const Text &) {});
    const FixOutcome outcome = fixer.fix({.causes = {kIkeExt}, .run = kFirstRun, .target = {}}, {});
    EXPECT_EQ(outcome.end, FixEnd::Failed);
    EXPECT_EQ(journal.runs()->front().state, RepairState::TakenBack);
}

TEST(Fixer, PlaceThatCannotBeReadIsAFailureBeforeAnything)
{
    const FailingMachine refusing(ErrorKind::Refused);
    Idle changer;
    Steps steps;
    MemoryLog log(steps);
    Journal journal(log);
    Fixer fixer(
        refusing.machine(), changer, journal, [](const QString &, const FixPlan &) { return Result<void>(); },
        [](const Text &) {});
    EXPECT_EQ(fixer.fix({.causes = {kNatT}, .run = kFirstRun, .evidence = Evidence::Accepted, .target = {}}, {}).end,
              FixEnd::Failed);
    EXPECT_TRUE(log.bytes.isEmpty());
}

TEST(Fixer, DamagedJournalIsLeftAsItIs)
{
    Bench bench(windows11({kIkeExtDisabled}));
    bench.log.bytes = "nonsense\n";
    const MachineState original = bench.state();
    const FixOutcome fixed = bench.fix({kIkeExt});
    EXPECT_EQ(fixed.end, FixEnd::JournalDamaged);
    EXPECT_EQ(fixed.text.args, QStringList{QStringLiteral("1")});
    EXPECT_EQ(bench.undo().end, FixEnd::JournalDamaged);
    EXPECT_EQ(bench.log.bytes, QByteArray("nonsense\n"));
    EXPECT_TRUE(bench.state() == original);
}

TEST(Fixer, DamageAfterAWholeRunKeepsItFromBeingUndone)
{
    Bench bench(windows11({kIkeExtDisabled}));
    ASSERT_EQ(bench.fix({kIkeExt}).end, FixEnd::Done);
    const MachineState mended = bench.state();
    bench.log.bytes += "nonsense\n";
    EXPECT_EQ(bench.undo(kFirstRun).end, FixEnd::JournalDamaged);
    EXPECT_TRUE(bench.state() == mended);
}

TEST(Fixer, JournalOfANewerProgramIsLeftAsItIs)
{
    Bench bench(windows11({kIkeExtDisabled}));
    bench.log.bytes = "{\"v\":3}\n";
    const FixOutcome outcome = bench.fix({kIkeExt});
    EXPECT_EQ(outcome.end, FixEnd::JournalDamaged);
    EXPECT_TRUE(outcome.text.english().contains(u"newer"));
}

TEST(Undo, NothingToUndoIsNothingToDo)
{
    Bench bench(windows11());
    EXPECT_EQ(bench.undo().end, FixEnd::NothingToDo);
}

TEST(Undo, RunThatIsNotThereIsNoSuchRun)
{
    Bench bench(windows11({kIkeExtDisabled}));
    ASSERT_EQ(bench.fix({kIkeExt}).end, FixEnd::Done);
    EXPECT_EQ(bench.undo(kSecondRun).end, FixEnd::NoSuchRun);
}

TEST(Undo, WithoutANameItIsTheNewestThatIsNotUndone)
{
    Bench bench(windows11({kIkeExtDisabled, kSstpDisabled}));
    ASSERT_EQ(bench.fix({kIkeExt}).end, FixEnd::Done);
    ASSERT_EQ(bench.fix({kSstp}, kSecondRun).end, FixEnd::Done);
    EXPECT_EQ(bench.undo().run, kSecondRun);
    EXPECT_EQ(bench.undo().run, kFirstRun);
    EXPECT_EQ(bench.undo().end, FixEnd::NothingToDo);
}

TEST(Undo, InAnyOrderEverythingIsBack)
{
    const std::vector<std::vector<QString>> orders{{kFirstRun, kSecondRun, kThirdRun}, {kFirstRun, kThirdRun, kSecondRun},
                                                   {kSecondRun, kFirstRun, kThirdRun}, {kSecondRun, kThirdRun, kFirstRun},
                                                   {kThirdRun, kFirstRun, kSecondRun}, {kThirdRun, kSecondRun, kFirstRun}};
    for (const auto &order : orders) {
        Bench bench(windows11({kIkeExtDisabled, kProhibitIpSecOn, kServerBehindNat}));
        const MachineState original = bench.state();
        ASSERT_EQ(bench.fix({kIkeExt}, kFirstRun).end, FixEnd::Done);
        ASSERT_EQ(bench.fix({kProhibit}, kSecondRun).end, FixEnd::Done);
        ASSERT_EQ(bench.fix({kNatT}, kThirdRun).end, FixEnd::Done);
        for (const QString &run : order)
            EXPECT_EQ(bench.undo(run).end, FixEnd::Done);
        EXPECT_TRUE(bench.state() == original);
    }
}

TEST(Undo, TheSamePlaceMendedTwiceIsBackInAnyOrder)
{
    for (const bool newestFirst : {true, false}) {
        Bench bench(windows11({kIkeExtDisabled}));
        const MachineState original = bench.state();
        ASSERT_EQ(bench.fix({kIkeExt}).end, FixEnd::Done);
        bench.elsewhere(start("IKEEXT", StartType::Disabled));
        ASSERT_EQ(bench.fix({kIkeExt}, kSecondRun).end, FixEnd::Done);
        EXPECT_EQ(bench.undo(newestFirst ? kSecondRun : kFirstRun).end, FixEnd::Done);
        EXPECT_EQ(bench.undo(newestFirst ? kFirstRun : kSecondRun).end, FixEnd::Done);
        EXPECT_TRUE(bench.state() == original);
    }
}

TEST(Undo, DriftIsNamedWithItsThreeValuesAndLeft)
{
    Bench bench(windows11({kIkeExtDisabled}));
    ASSERT_EQ(bench.fix({kIkeExt}).end, FixEnd::Done);
    bench.elsewhere(start("IKEEXT", StartType::Automatic));
    const FixOutcome outcome = bench.undo();
    EXPECT_EQ(outcome.end, FixEnd::NotAllBack);
    ASSERT_EQ(outcome.left.size(), 1U);
    EXPECT_EQ(outcome.left[0].before, start("IKEEXT", StartType::Disabled));
    EXPECT_EQ(outcome.left[0].written, start("IKEEXT", StartType::Manual));
    EXPECT_EQ(outcome.left[0].now, start("IKEEXT", StartType::Automatic));
    EXPECT_EQ(now(bench, start("IKEEXT", {})), start("IKEEXT", StartType::Automatic));
}

TEST(Undo, DriftInOnePlaceDoesNotKeepTheOthersFromGoingBack)
{
    Bench bench(windows11({kIkeExtDisabled, kSstpDisabled}));
    ASSERT_EQ(bench.fix({kSstp, kIkeExt}).end, FixEnd::Done);
    bench.elsewhere(start("IKEEXT", StartType::Automatic));
    EXPECT_EQ(bench.undo().left.size(), 1U);
    EXPECT_EQ(now(bench, start("SstpSvc", {})), start("SstpSvc", StartType::Disabled));
}

TEST(Undo, AfterTheDriftIsGoneTheRestGoesBack)
{
    Bench bench(windows11({kIkeExtDisabled}));
    const MachineState original = bench.state();
    ASSERT_EQ(bench.fix({kIkeExt}).end, FixEnd::Done);
    bench.elsewhere(start("IKEEXT", StartType::Automatic));
    ASSERT_EQ(bench.undo().end, FixEnd::NotAllBack);
    bench.elsewhere(start("IKEEXT", StartType::Manual));
    EXPECT_EQ(bench.undo().end, FixEnd::Done);
    EXPECT_TRUE(bench.state() == original);
}

TEST(Undo, SomebodyElseHasPutItBackAlready)
{
    Bench bench(windows11({kIkeExtDisabled}));
    ASSERT_EQ(bench.fix({kIkeExt}).end, FixEnd::Done);
    bench.elsewhere(start("IKEEXT", StartType::Disabled));
    const FixOutcome outcome = bench.undo();
    EXPECT_EQ(outcome.end, FixEnd::Done);
    EXPECT_TRUE(outcome.left.empty());
}

TEST(Undo, RepairThatWasCutAndDriftedNoLongerBarsTheWay)
{
    Bench bench(windows11({kIkeExtDisabled, kSstpDisabled}));
    bench.shareSteps();
    bench.logSteps.cutAt(4, Steps::Fate::Fails); // after the change was made
    (void)bench.fix({kIkeExt});
    bench.reopen();
    bench.elsewhere(start("IKEEXT", StartType::Automatic));
    ASSERT_EQ(bench.fix({kSstp}, kSecondRun).end, FixEnd::Interrupted);
    ASSERT_EQ(bench.undo().end, FixEnd::NotAllBack);
    EXPECT_EQ(bench.fix({kSstp}, kSecondRun).end, FixEnd::Done);
}

TEST(Undo, KeyThatWeCreatedIsGone)
{
    Bench bench(windows11(
        {kServerBehindNat, R"({"registry":{"HKLM\\SYSTEM\\CurrentControlSet\\Services\\PolicyAgent":{"absent":true}}})"}));
    ASSERT_EQ(bench.fix({kNatT}).end, FixEnd::Done);
    EXPECT_EQ(now(bench, natT(NoValue{})), Change(natT(RegistryValue::dword(2))));
    ASSERT_EQ(bench.undo().end, FixEnd::Done);
    EXPECT_EQ(now(bench, natT(NoValue{})), Change(natT(NoKey{})));
}

TEST(Undo, KeyOfWhichOnlyHalfWasWrittenIsGone)
{
    Bench bench(windows11(
        {kServerBehindNat, R"({"registry":{"HKLM\\SYSTEM\\CurrentControlSet\\Services\\PolicyAgent":{"absent":true}}})"}));
    const MachineState original = bench.state();
    bench.shareSteps();
    bench.logSteps.cutAt(3, Steps::Fate::Fails); // before the change
    (void)bench.fix({kNatT});
    bench.reopen();
    bench.elsewhere(natT(NoValue{})); // the key was created, its value not yet
    EXPECT_EQ(bench.undo().end, FixEnd::Done);
    EXPECT_TRUE(bench.state() == original);
}

TEST(Undo, ValueOfAnotherTypeComesBackByteForByte)
{
    Bench bench(windows11({kServerBehindNat, natTValue("\"2\"")}));
    ASSERT_EQ(bench.fix({{cause::kNatTWrongType, {}}}).end, FixEnd::Done);
    ASSERT_EQ(bench.undo().end, FixEnd::Done);
    EXPECT_EQ(now(bench, natT(NoValue{})), Change(natT(RegistryValue::string(QStringLiteral("2")))));
}

TEST(Undo, SaysWhatItPutBack)
{
    Bench bench(windows11({kIkeExtDisabled}));
    ASSERT_EQ(bench.fix({kIkeExt}).end, FixEnd::Done);
    const FixOutcome outcome = bench.undo();
    ASSERT_EQ(outcome.changes.size(), 1U);
    EXPECT_EQ(outcome.changes[0].before, start("IKEEXT", StartType::Manual));
    EXPECT_EQ(outcome.changes[0].change, start("IKEEXT", StartType::Disabled));
}

} // namespace
