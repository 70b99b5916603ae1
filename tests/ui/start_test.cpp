// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "recorded_services.h"
#include "scripted_launcher.h"
#include "support/paths.h"
#include "walk.h"

#include "ui/session/vpn_connections.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QTest>

using namespace fix789;
using namespace fix789::engine;
using namespace fix789::ui;

namespace {

const QString kConsole = test::consoleProgram();

constexpr char kTwoConnections[] = R"({"profiles":[
    {"name":"Depot","owner":"user","tunnel":"ikev2","server":"depot.example.com","authentication":"certificate"},
    {"name":"Head office","owner":"all-users","tunnel":"l2tp","server":"vpn.example.com","authentication":"pre-shared-key","keyStored":true}],
  "attempts":[{"connection":"Head office","error":789,"at":"2026-11-02T08:00:00Z"},
    {"connection":"Head office","error":0,"at":"2026-11-01T08:00:00Z"},
    {"connection":"Depot","error":0,"at":"2026-11-02T09:00:00Z"}],
  "clock":{"bootedAt":"2026-11-02T07:00:00Z"},
  "dns":{"vpn.example.com":["203.0.113.10"]},
  "ike":{"vpn.example.com":{"address":"203.0.113.10","serverBehindNat":false,"clientBehindNat":true,"rungs":[
    {"rung":"mm1","port":500,"result":"answered","ms":23,"sends":1,"sourcePorts":1},
    {"rung":"mm1","port":4500,"result":"answered","ms":24,"sends":1,"sourcePorts":1}]}}})";

const QDateTime kBooted = QDateTime::fromString(QStringLiteral("2026-11-02T07:00:00Z"), Qt::ISODate);

bool hasOverview(Walk &walk)
{
    return waitUntil([&] { return walk.session().overview().ended; });
}

RasAttempt attempt(int error, const QDateTime &at)
{
    RasAttempt one;
    one.connection = QStringLiteral("Head office");
    one.error = error;
    one.at = at;
    return one;
}

} // namespace

/// The first page: what is chosen, what is asked, and what an earlier run has left.
class StartTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void connectionsAreListedAndTheOneThatFailedLastIsChosen()
    {
        RecordedThis recorded{kTwoConnections};
        Walk walk(windowsServices(recorded), kConsole);
        QVERIFY(hasOverview(walk));
        const auto *list = walk.find<QComboBox>("connections");
        QVERIFY(list);
        QCOMPARE(list->currentText(), QStringLiteral("Head office (vpn.example.com)"));
        QVERIFY(walk.textOf("connectionKind").contains(u"L2TP/IPsec"));
        QVERIFY(walk.textOf("connectionKind").contains(u"pre-shared key"));
        QVERIFY(walk.textOf("connectionLast").contains(u"789"));
        QVERIFY(!walk.find("server"));
        walk.next();
        QVERIFY(walk.arrivesAt(PageId::Result));
        QCOMPARE(walk.session().target().server, QStringLiteral("vpn.example.com"));
        QCOMPARE(walk.session().target().connection, QStringLiteral("Head office"));
    }

    void windowsTriesItsConnectionOnlyWhereThePersonAgreed()
    {
        RecordedThis recorded{kTwoConnections};
        Walk walk(windowsServices(recorded), kConsole);
        QVERIFY(hasOverview(walk));
        auto *dial = walk.find<QCheckBox>("dial");
        QVERIFY(dial);
        QVERIFY(!dial->isChecked());
        walk.next();
        QVERIFY(walk.arrivesAt(PageId::Result));
        QVERIFY(recorded.dialed.isEmpty());
        walk.wizard().restart();
        QVERIFY(hasOverview(walk));
        dial->setChecked(true);
        walk.next();
        QVERIFY(walk.arrivesAt(PageId::Result));
        QCOMPARE(recorded.dialed, QStringList{QStringLiteral("Head office")});
    }

    void aServerThatIsTypedIsNoConnectionThatWindowsCouldTry()
    {
        RecordedThis recorded{kTwoConnections};
        Walk walk(windowsServices(recorded), kConsole);
        QVERIFY(hasOverview(walk));
        walk.find<QCheckBox>("dial")->setChecked(true);
        auto *list = walk.find<QComboBox>("connections");
        list->setCurrentIndex(list->count() - 1);
        QVERIFY(!walk.find("dial"));
        walk.find<QLineEdit>("server")->setText(QStringLiteral("vpn.example.com"));
        walk.next();
        QVERIFY(walk.arrivesAt(PageId::Result));
        QVERIFY(recorded.dialed.isEmpty());
    }

    void anotherServerCanBeTyped()
    {
        RecordedThis recorded{kTwoConnections};
        Walk walk(windowsServices(recorded), kConsole);
        QVERIFY(hasOverview(walk));
        auto *list = walk.find<QComboBox>("connections");
        list->setCurrentIndex(list->count() - 1);
        QVERIFY(!walk.find("connectionKind"));
        auto *server = walk.find<QLineEdit>("server");
        QVERIFY(server);
        server->setText(QStringLiteral("not a server"));
        walk.next();
        QCOMPARE(walk.at(), PageId::Start);
        QVERIFY(!walk.textOf("serverWrong").isEmpty());
        server->setText(QStringLiteral("vpn.example.com"));
        walk.next();
        QVERIFY(walk.arrivesAt(PageId::Checking));
        QVERIFY(walk.session().target().connection.isEmpty());
    }

    void aServerThatIsGivenStaysChosenWhenTheConnectionsCome()
    {
        RecordedThis recorded{kTwoConnections};
        Walk walk(windowsServices(recorded), kConsole);
        walk.wizard().setServer(QStringLiteral("203.0.113.7"));
        QVERIFY(hasOverview(walk));
        QCOMPARE(walk.find<QLineEdit>("server")->text(), QStringLiteral("203.0.113.7"));
    }

    void withoutAConnectionAServerIsAskedForAndThatIsSaid()
    {
        RecordedThis recorded{R"({"profiles":[]})"};
        Walk walk(windowsServices(recorded), kConsole);
        QVERIFY(hasOverview(walk));
        QVERIFY(!walk.find("connections"));
        QVERIFY(walk.find("server"));
        QVERIFY(walk.textOf("serverHint").contains(u"no VPN connection"));
    }

    void onAnotherSystemThePracticeComputerComesFirst()
    {
        Walk walk(kConsole);
        QVERIFY(hasOverview(walk));
        const auto heightOf = [&](const char *name) { return walk.find(name)->mapTo(&walk.wizard(), QPoint()).y(); };
        QVERIFY(heightOf("practise") < heightOf("server"));
        QVERIFY(!walk.find("connections"));
    }

    void whereThePersonIsGoesWithTheTarget()
    {
        RecordedThis recorded{kTwoConnections};
        Walk walk(windowsServices(recorded), kConsole);
        QVERIFY(hasOverview(walk));
        QVERIFY(walk.click("place:retail"));
        walk.next();
        QVERIFY(walk.arrivesAt(PageId::Result));
        QVERIFY(walk.session().target().environment == Environment::Retail);
    }

    void wherePersonsAreMayStayOpen()
    {
        Walk walk(kConsole);
        walk.wizard().setServer(QStringLiteral("vpn.example.com"));
        walk.next();
        QVERIFY(walk.session().target().environment == Environment::Unknown);
        walk.wizard().back();
    }

    void whatIsSaidOfAConnection()
    {
        const QDateTime now(QDate(2026, 11, 2), QTime(16, 0));
        VpnConnection connection;
        connection.profile.name = QStringLiteral("Head office");
        connection.profile.tunnel = TunnelType::L2tp;
        QCOMPARE(connectionTitle(connection), QStringLiteral("Head office"));
        QVERIFY(lastAttemptOf(connection, now).contains(u"no record"));
        connection.last = attempt(789, QDateTime(QDate(2026, 11, 2), QTime(14, 2)));
        QVERIFY(lastAttemptOf(connection, now).contains(u"error 789, today at"));
        connection.last = attempt(0, QDateTime(QDate(2026, 11, 1), QTime(14, 2)));
        QVERIFY(lastAttemptOf(connection, now).contains(u"connected, yesterday at"));
        connection.last = attempt(1723, {});
        QVERIFY(lastAttemptOf(connection, now).contains(u"error 1723."));
        connection.profile.damaged = true;
        QVERIFY(connectionKind(connection).contains(u"cannot read"));
    }

    void aConnectionThatWorksNowGivesWayToOneThatFailed()
    {
        VpnProfile a, b;
        a.name = QStringLiteral("Depot");
        b.name = QStringLiteral("Head office");
        const QDateTime noon(QDate(2026, 11, 2), QTime(12, 0));
        QCOMPARE(connectionsWith({a, b}, {attempt(789, noon)}).front().profile.name, b.name);
        QCOMPARE(connectionsWith({a, b}, {attempt(789, noon), attempt(0, noon.addSecs(60))}).front().profile.name, a.name);
        QCOMPARE(connectionsWith({a, b}, {}).front().profile.name, a.name);
        QVERIFY(connectionsWith({}, {attempt(789, noon)}).empty());
    }

    void aRepairThatWasCutOffIsOfferedForUndo()
    {
        RecordedThis recorded{kTwoConnections, {repairOf(RepairState::Open, kBooted)}};
        AppServices services = windowsServices(recorded);
        const auto launcher = std::make_shared<ScriptedLauncher>(LaunchOutcome{0, {}});
        services.launcher = launcher;
        Walk walk(std::move(services), {});
        QVERIFY(hasOverview(walk));
        QVERIFY(walk.textOf("unfinished").contains(u"interrupted"));
        recorded.repairs.front().state = RepairState::TakenBack;
        QVERIFY(walk.click("undoCutOff"));
        QVERIFY(walk.arrivesAt(PageId::Outcome));
        QCOMPARE(launcher->lastArguments.value(0), QStringLiteral("undo"));
        QCOMPARE(launcher->lastArguments.value(1), QStringLiteral("machine"));
        QCOMPARE(launcher->lastArguments.value(2), recorded.repairs.front().id);
        QCOMPARE(launcher->lastRights, Rights::Administrator);
        walk.wizard().back();
        QCOMPARE(walk.at(), PageId::Start);
        QVERIFY(!walk.find("undoCutOff"));
        walk.next();
        QVERIFY(walk.arrivesAt(PageId::Checking));
    }

    void afterTheRestartItGoesOnWhereItStopped()
    {
        RecordedThis recorded{kTwoConnections, {repairOf(RepairState::Done, kBooted.addSecs(-600))}};
        recorded.awaited = AwaitedRestart{recorded.repairs.front().id, QStringLiteral("vpn.example.com"), {}};
        Walk walk(windowsServices(recorded), kConsole);
        QVERIFY(hasOverview(walk));
        QVERIFY(walk.click("goOn"));
        QVERIFY(walk.arrivesAt(PageId::Result));
        QCOMPARE(walk.session().target().server, QStringLiteral("vpn.example.com"));
        QVERIFY(!recorded.awaited);
    }

    void beforeTheRestartItOnlySaysThatItWaits()
    {
        RecordedThis recorded{kTwoConnections, {repairOf(RepairState::Done, kBooted.addSecs(600))}};
        recorded.awaited = AwaitedRestart{recorded.repairs.front().id, QStringLiteral("vpn.example.com"), {}};
        Walk walk(windowsServices(recorded), kConsole);
        QVERIFY(hasOverview(walk));
        QVERIFY(walk.textOf("unfinished").contains(u"restarted"));
        QVERIFY(!walk.find("goOn"));
        walk.next();
        QVERIFY(walk.arrivesAt(PageId::Result));
        QVERIFY(recorded.awaited);
    }

    void aRepairThatWasTakenBackWaitsForNothing()
    {
        RecordedThis recorded{kTwoConnections, {repairOf(RepairState::TakenBack, kBooted.addSecs(-600))}};
        recorded.awaited = AwaitedRestart{recorded.repairs.front().id, QStringLiteral("vpn.example.com"), {}};
        Walk walk(windowsServices(recorded), kConsole);
        QVERIFY(hasOverview(walk));
        QVERIFY(!walk.find("unfinished"));
    }
};

QTEST_MAIN(StartTest)
#include "start_test.moc"
