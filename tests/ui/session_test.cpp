// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "app_services.h"
#include "ports/fact_table.h"
#include "scripted_launcher.h"
#include "walk.h"

#include "adapters/portable/portable_clock.h"
#include "engine/outcome_json.h"
#include "engine/repair_exit.h"

#include <QAbstractButton>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include <condition_variable>
#include <future>
#include <mutex>

using namespace fix789;
using namespace fix789::app;
using namespace fix789::adapters;
using namespace fix789::checks;
using namespace fix789::engine;
using namespace fix789::ui;

namespace {

Failure notThere()
{
    return failure(ErrorKind::NotSupported, QStringLiteral("reading what a fake computer does not have"));
}

struct NoRegistry : Registry {
    Result<RegistryContent> read(const QString &, const QString &) const override { return notThere(); }
    Result<std::vector<std::pair<QString, RegistryValue>>> values(const QString &) const override { return notThere(); }
    Result<QStringList> subkeys(const QString &) const override { return notThere(); }
    Result<QDateTime> lastWritten(const QString &) const override { return notThere(); }
};

struct NoProbes : Probes {
    Result<IkeObservation> ike(const IkeQuestion &, const Progress &) const override { return notThere(); }
    Result<PortalObservation> portal(const Progress &) const override { return notThere(); }
    Result<std::vector<UdpControl>> udpControls(const Progress &) const override { return notThere(); }
    Result<std::vector<NameAnswer>> names(const QString &, const Progress &) const override { return notThere(); }
};

struct NoChanges : OwnChanges {
    std::optional<QDateTime> writtenAt(const Change &) const override { return std::nullopt; }
};

// A resolver that says something and then waits until it is asked to stop.
struct EndlessDns : Dns {
    Result<QStringList> resolve(const QString &host, const Progress &progress) const override
    {
        progress.say({"Waiting for \"%1\".", {host}});
        std::mutex mutex;
        std::condition_variable_any stopped;
        std::unique_lock lock(mutex);
        stopped.wait(lock, progress.stop, [] { return false; });
        return failure(ErrorKind::Cancelled, QStringLiteral("resolving"));
    }
};

class EndlessComputer : public ComputerUnderTest {
public:
    const Machine &machine() const override { return m_machine; }
    std::vector<JournalledRun> repairs() const override { return {}; }

private:
    NoRegistry m_registry;
    EndlessDns m_dns;
    NoProbes m_probes;
    PortableClock m_clock;
    NoChanges m_changes;
    Machine m_machine{.kind = MachineKind::Other,
                      .name = {},
                      .system = QStringLiteral("a fake"),
                      .windows = false,
                      .facts = failingFacts([](const QString &) { return notThere(); }),
                      .registry = m_registry,
                      .dns = m_dns,
                      .probes = m_probes,
                      .clock = m_clock,
                      .ownChanges = m_changes};
};

AppServices endlessServices()
{
    AppServices services;
    services.openThisComputer = [](const Credentials &) { return std::make_shared<const EndlessComputer>(); };
    services.openCase = [](const QString &) -> AppServices::Opened { return notThere(); };
    services.makePracticeCase = []() -> Result<QString> { return notThere(); };
    return services;
}

void beginLooking(Walk &walk)
{
    walk.wizard().setServer(QStringLiteral("vpn.example.com"));
    walk.next();
}

} // namespace

/// What happens beside the window: stopping, starting over, closing, and refusals.
class SessionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void stopEndsTheDiagnosisAndKeepsWhatWasFound()
    {
        Walk walk(endlessServices(), {});
        beginLooking(walk);
        QCOMPARE(walk.at(), PageId::Checking);
        QVERIFY(walk.find("stop"));
        QVERIFY(waitUntil([&] { return walk.session().group(CheckGroup::Path).now.contains(u"Waiting"); }));
        QVERIFY(walk.click("stop"));
        QVERIFY(waitUntil([&] { return walk.session().activity() == Activity::Idle; }));
        QVERIFY(walk.session().report().has_value());
        QVERIFY(walk.session().wasStopped());
        QTest::qWait(1200); // a stopped look does not move on by itself
        QCOMPARE(walk.at(), PageId::Checking);
        walk.next();
        QCOMPARE(walk.at(), PageId::Result);
        QVERIFY(!walk.textOf("headline").isEmpty());
    }

    void backWhileCheckingStops()
    {
        Walk walk(endlessServices(), {});
        beginLooking(walk);
        walk.wizard().back();
        QCOMPARE(walk.at(), PageId::Start);
        QVERIFY(waitUntil([&] { return walk.session().activity() == Activity::Idle; }));
        QCOMPARE(walk.at(), PageId::Start);
    }

    void aNewDiagnosisSilencesTheOlderOne()
    {
        Session session(endlessServices());
        session.setTarget({QStringLiteral("vpn.example.com"), {}});
        QSignalSpy ended(&session, &Session::lookEnded);
        session.look();
        session.look();
        session.stop();
        QVERIFY(waitUntil([&] { return session.activity() == Activity::Idle; }));
        QTest::qWait(200);
        QCOMPARE(ended.size(), 1);
        for (const CheckGroup group : {CheckGroup::Computer, CheckGroup::Registry, CheckGroup::Path})
            QVERIFY(session.group(group).done <= session.group(group).total);
    }

    void closingWhileCheckingDoesNotHang()
    {
        QElapsedTimer timer;
        timer.start();
        {
            Session session(endlessServices());
            session.setTarget({QStringLiteral("vpn.example.com"), {}});
            session.look();
        }
        QVERIFY(timer.elapsed() < 5000);
    }

    void aComputerThatCannotBeOpenedIsTold()
    {
        AppServices services = endlessServices();
        services.openThisComputer = [](const Credentials &) -> AppServices::Opened {
            return failure(ErrorKind::Refused, QStringLiteral("opening"));
        };
        Walk walk(std::move(services), {});
        beginLooking(walk);
        QVERIFY(waitUntil([&] { return walk.session().lookError().has_value(); }));
        QVERIFY(!walk.textOf("headline").isEmpty());
    }

    void aPracticeComputerThatCannotBeSavedIsTold()
    {
        Walk walk(endlessServices(), {});
        QVERIFY(walk.click("practise"));
        QCOMPARE(walk.at(), PageId::Start);
        QVERIFY(!walk.textOf("complaint").isEmpty());
    }

    void decliningTheConsentLeadsToTheOutcomeAndBack()
    {
        AppServices services = makeServices();
        const auto launcher = std::make_shared<ScriptedLauncher>(
            failure(ErrorKind::Cancelled, QStringLiteral("asking for consent"), kConsentDeclined));
        services.launcher = launcher;
        Walk walk(std::move(services), {});
        QVERIFY(walk.practise());
        walk.next();
        walk.next();
        QVERIFY(walk.arrivesAt(PageId::Outcome));
        QCOMPARE(walk.session().repair().end, Repair::End::Declined);
        QVERIFY(walk.textOf("headline").contains(u"Nothing was changed"));
        QVERIFY(walk.textOf("below").contains(u"consent"));
        QVERIFY(!walk.textOf("nextStep").isEmpty());
        QVERIFY(!walk.find("undo"));
        const int runs = launcher->runs;
        QVERIFY(walk.click("tryAgain"));
        QCOMPARE(walk.at(), PageId::Repair);
        QVERIFY(walk.arrivesAt(PageId::Outcome));
        QCOMPARE(launcher->runs, runs + 1);
        walk.wizard().back();
        QCOMPARE(walk.at(), PageId::Repair);
        QVERIFY(walk.wizard().button(QWizard::NextButton)->isEnabled());
    }

    void whileAChangeIsMadeTheWindowStays()
    {
        AppServices services = makeServices();
        std::promise<void> release;
        const auto released = release.get_future().share();
        const auto launcher = std::make_shared<ScriptedLauncher>([released](const QStringList &) -> Result<LaunchOutcome> {
            released.wait();
            return LaunchOutcome{0, {}};
        });
        services.launcher = launcher;
        Walk walk(std::move(services), {});
        QVERIFY(walk.practise());
        walk.next();
        walk.next();
        QCOMPARE(walk.session().activity(), Activity::Repairing);
        for (const QWizard::WizardButton button : {QWizard::BackButton, QWizard::CancelButton, QWizard::NextButton})
            QVERIFY(!walk.wizard().button(button)->isEnabled());
        QVERIFY(walk.find("finishing"));
        QCOMPARE(walk.textOf("changeWord"), QStringLiteral("waiting"));
        walk.wizard().close();
        QVERIFY(walk.wizard().isVisible());
        release.set_value();
        QVERIFY(walk.arrivesAt(PageId::Outcome));
        QVERIFY(walk.wizard().button(QWizard::FinishButton)->isEnabled());
    }

    void aStopIsNoRefusalOfConsent()
    {
        QCOMPARE(endOfMending(failure(ErrorKind::Cancelled, QStringLiteral("starting"))), Repair::End::Cancelled);
        QCOMPARE(endOfMending(failure(ErrorKind::Cancelled, QStringLiteral("starting"), kConsentDeclined)),
                 Repair::End::Declined);
    }

    void theResultOfAnotherRunIsNotOurs()
    {
        engine::FixOutcome failed;
        failed.end = engine::FixEnd::Failed;
        failed.run = QStringLiteral("11111111-1111-4111-8111-111111111111");
        failed.text = {"Why it failed.", {}};
        const LaunchOutcome left{4, engine::toJson(failed)};
        QCOMPARE(whyNot(left, failed.run).english(), QStringLiteral("Why it failed."));
        QVERIFY(whyNot(left, QStringLiteral("22222222-2222-4222-8222-222222222222")).isEmpty());
    }

    void aRepairProgramThatDidNotBeginSaysWhy()
    {
        for (int exit = int(engine::RepairExit::NotElevated); exit <= int(engine::RepairExit::Busy); ++exit) {
            QCOMPARE(endOfMending(LaunchOutcome{exit, {}}), Repair::End::NotStarted);
            QVERIFY(whyNot(LaunchOutcome{exit, {}}, {}).english().endsWith(u"Nothing was changed."));
        }
        QVERIFY(whyNot(LaunchOutcome{int(engine::RepairExit::Busy) + 1, {}}, {}).isEmpty());
    }

    void exitsAreToldApart_data()
    {
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<Repair::End>("end");
        QTest::newRow("no evidence") << 3 << Repair::End::NoEvidence;
        QTest::newRow("failed") << 4 << Repair::End::Failed;
        QTest::newRow("cancelled") << 5 << Repair::End::Cancelled;
        QTest::newRow("not all back") << 6 << Repair::End::NotAllBack;
    }
    void exitsAreToldApart()
    {
        QFETCH(const int, exitCode);
        QFETCH(const Repair::End, end);
        AppServices services = makeServices();
        const auto launcher = std::make_shared<ScriptedLauncher>(LaunchOutcome{exitCode, {}});
        services.launcher = launcher;
        Walk walk(std::move(services), {});
        QVERIFY(walk.practise());
        walk.next();
        walk.next();
        QVERIFY(walk.arrivesAt(PageId::Outcome));
        QCOMPARE(walk.session().repair().end, end);
        QVERIFY(!walk.textOf("headline").isEmpty());
        QVERIFY(!walk.find("undo"));
        QCOMPARE(launcher->lastRights, Rights::Own);
        QCOMPARE(launcher->lastArguments.value(0), QStringLiteral("fix"));
        QVERIFY(launcher->lastArguments.contains(QStringLiteral("--case")));
        QVERIFY(launcher->lastArguments.contains(QStringLiteral("--yes")));
    }
};

QTEST_MAIN(SessionTest)
#include "session_test.moc"
