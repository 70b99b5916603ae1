// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
// ui_screenshots FOLDER [--language TAG] [--dark] [--windows] [--repair] [--size WxH] [--beside]: walks a real window through
// every page and photographs each from the screen; with --beside only what opens beside the pages.
#include "recorded_services.h"
#include "scripted_launcher.h"
#include "walk.h"

#include "ui/widgets/next_steps.h"

#include "app/language.h"
#include "ui/look/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPalette>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QToolButton>
#include <QWizardPage>

#include <array>
#include <cstdio>
#include <functional>
#include <future>

namespace {

using namespace fix789;
using namespace fix789::app;
using namespace fix789::engine;
using namespace fix789::ui;

class Camera {
public:
    Camera(QString folder, Walk &walk) : m_folder(std::move(folder)), m_walk(walk) {}

    void take(const QByteArray &name)
    {
        QTest::qWait(150);
        const QString path = QStringLiteral("%1/%2.png").arg(m_folder, QString::fromLatin1(name));
        const QPixmap photograph = m_walk.wizard().screen()->grabWindow(m_walk.wizard().winId());
        if (!photograph.save(path))
            std::fprintf(stderr, "could not write %s\n", qPrintable(path));
    }

private:
    QString m_folder;
    Walk &m_walk;
};

struct Case {
    const char *name;
    const char *contents;
};

constexpr std::array kCases{
    Case{"result-healthy", R"({"schema":"fix789.case/1","id":"front-desk","base":"windows-11","machine":{
        "dns":{"vpn.example.com":["203.0.113.10"]},"ike":{"vpn.example.com":{"address":"203.0.113.10","serverBehindNat":false,"clientBehindNat":true,"rungs":[
        {"rung":"mm1","port":500,"result":"answered","detail":"AES-CBC-256/SHA-1/ECP-384","ms":23,"sends":1,"sourcePorts":1},
        {"rung":"mm1","port":4500,"result":"answered","detail":"AES-CBC-256/SHA-1/ECP-384","ms":25,"sends":1,"sourcePorts":1}]}}}})"},
    Case{"result-ladder", R"({"schema":"fix789.case/1","id":"whole-ladder","base":"windows-11","machine":{
        "dns":{"vpn.example.com":["203.0.113.10"]},"ike":{"vpn.example.com":{"address":"203.0.113.10","serverBehindNat":false,"clientBehindNat":true,"rungs":[
        {"rung":"mm1","port":500,"result":"answered","detail":"AES-CBC-256/SHA-1/ECP-384","ms":23,"sends":1,"sourcePorts":1},
        {"rung":"mm1","port":4500,"result":"answered","detail":"AES-CBC-256/SHA-1/ECP-384","ms":25,"sends":1,"sourcePorts":1},
        {"rung":"mm3","port":4500,"result":"answered","ms":31,"sends":1,"sourcePorts":1},
        {"rung":"auth","port":4500,"result":"answered","detail":"vpn.example.com","ms":1240,"sends":2,"sourcePorts":1},
        {"rung":"decoy","port":4500,"result":"silent","sends":6,"sourcePorts":1},
        {"rung":"quick","port":4500,"result":"answered","detail":"ESP AES-CBC-256/HMAC-SHA-1","ms":28,"sends":1,"sourcePorts":1},
        {"rung":"l2tp","port":4500,"result":"answered","detail":"gateway","ms":26,"sends":1,"sourcePorts":1},
        {"rung":"ppp","port":4500,"result":"refused","detail":"MS-CHAPv2: E=691 R=0 V=3","sign":"sign-in-rejected","ms":412,"sends":4,"sourcePorts":1},
        {"rung":"ikev2","port":500,"result":"not-tried","detail":"IKEv1 was answered"}]}}}})"},
    Case{"result-undetermined", R"({"schema":"fix789.case/1","id":"shop-17","base":"windows-11","machine":{
        "dns":{"vpn.example.com":["203.0.113.10"]},"ike":{"vpn.example.com":{"address":"203.0.113.10","rungs":[
        {"rung":"mm1","port":500,"result":"silent","sends":12,"sourcePorts":2},{"rung":"mm1","port":4500,"result":"silent","sends":12,"sourcePorts":2},
        {"rung":"ikev2","port":500,"result":"silent","sends":6,"sourcePorts":2},{"rung":"ikev2","port":4500,"result":"silent","sends":6,"sourcePorts":2}]}}}})"},
    Case{"result-site", R"({"schema":"fix789.case/1","id":"campus-4","base":"windows-11","machine":{
        "network":{"name":"Campus Guest","gateway":"192.168.12.1"},
        "runs":[{"server":"vpn.example.com","result":"answered","network":{"name":"Office"}}],
        "portal":{"probes":[
        {"probe":"http","url":"http://one.example/","reply":"answered","status":200,"statusAsExpected":true,"body":"as-expected"},
        {"probe":"http","url":"http://two.example/","reply":"answered","status":200,"statusAsExpected":true,"body":"as-expected"}]},
        "dns":{"vpn.example.com":["203.0.113.10"]},"ike":{"vpn.example.com":{"address":"203.0.113.10","rungs":[
        {"rung":"mm1","port":500,"result":"unreachable","sends":4,"sourcePorts":2,"icmp":{"type":3,"code":13,"reporter":"192.0.2.1"}},
        {"rung":"mm1","port":4500,"result":"answered","ms":31,"sends":1,"sourcePorts":1}]}}}})"},
    Case{"result-portal", R"({"schema":"fix789.case/1","id":"cafe-2","base":"windows-11","machine":{
        "network":{"name":"Cafe","gateway":"10.0.0.1"},
        "portal":{"probes":[
        {"probe":"http","url":"http://one.example/","reply":"answered","status":302,"statusAsExpected":false,"body":"nothing",
         "hops":[{"by":"location","to":"http://login.guest.test/splash?mac=...","reply":"answered","status":200}]},
        {"probe":"https","url":"https://three.example/","reply":"timed-out"}]},
        "dns":{"vpn.example.com":["203.0.113.10"]},"ike":{"vpn.example.com":{"address":"203.0.113.10","rungs":[
        {"rung":"mm1","port":500,"result":"silent","sends":12,"sourcePorts":2},{"rung":"mm1","port":4500,"result":"silent","sends":12,"sourcePorts":2}]}}}})"},
    Case{"result-both", R"({"schema":"fix789.case/1","id":"till-3","base":"windows-11","machine":{
        "services":{"IKEEXT":{"start":"disabled","state":"stopped"}},
        "owners":[{"owner":"GPO","service":"IKEEXT","policy":"Hardening","sets":"disabled"}],
        "dns":{"vpn.example.com":["203.0.113.10"]},"ike":{"vpn.example.com":{"address":"203.0.113.10","serverBehindNat":true,"clientBehindNat":true,"rungs":[
        {"rung":"mm1","port":500,"result":"answered","ms":23,"sends":1,"sourcePorts":1},
        {"rung":"mm1","port":4500,"result":"answered","ms":24,"sends":1,"sourcePorts":1},
        {"rung":"auth","port":4500,"result":"silent","sends":6,"sourcePorts":1},
        {"rung":"decoy","port":4500,"result":"silent","sends":6,"sourcePorts":1}]}}}})"},
};

void openFolds(Walk &walk)
{
    for (QAbstractButton *button : walk.wizard().currentPage()->findChildren<QAbstractButton *>())
        if (button->objectName().endsWith(u"FoldButton"))
            button->click();
}

// Below what the window shows at once.
void scrollDown(Walk &walk)
{
    QTest::qWait(100);
    if (auto *scroll = walk.find<QScrollArea>("scroll"))
        scroll->verticalScrollBar()->setValue(scroll->verticalScrollBar()->maximum());
}

void walkPractice(Walk &walk, Camera &camera)
{
    camera.take("start");
    openFolds(walk);
    walk.find<QLineEdit>("server")->setText(QStringLiteral("vpn.example.com"));
    walk.find<QLineEdit>("key")->setText(QStringLiteral("correct horse battery staple "));
    camera.take("start-open");
    scrollDown(walk);
    camera.take("start-open-end");
    walk.click("practise");
    QTest::qWait(250);
    camera.take("checking");
    walk.arrivesAt(PageId::Result);
    camera.take("result");
    openFolds(walk);
    camera.take("result-open");
    scrollDown(walk);
    camera.take("result-open-end");
    walk.next();
    walk.arrivesAt(PageId::Repair);
    camera.take("repair");
    walk.next();
    walk.arrivesAt(PageId::Outcome);
    camera.take("outcome");
    walk.click("undo");
    waitUntil([&] { return walk.session().repair().end == Repair::End::Undone; });
    camera.take("outcome-undone");
}

// The first page of a Windows computer, in each state that an earlier run of the program may have left.
constexpr char kTwoConnections[] = R"({"profiles":[
    {"name":"Depot","owner":"user","tunnel":"ikev2","server":"depot.example.com","authentication":"certificate"},
    {"name":"Head office","owner":"user","tunnel":"l2tp","server":"vpn.example.com","authentication":"pre-shared-key","keyStored":true}],
  "attempts":[{"connection":"Head office","error":789,"at":"2026-11-02T08:00:00Z"}],
  "clock":{"bootedAt":"2026-11-02T07:00:00Z"},
  "filterEvents":{"refused":true},
  "dns":{"vpn.example.com":["203.0.113.10"]},"ike":{"vpn.example.com":{"address":"203.0.113.10","rungs":[
    {"rung":"mm1","port":500,"result":"silent","sends":12,"sourcePorts":2},
    {"rung":"mm1","port":4500,"result":"silent","sends":12,"sourcePorts":2}]}}})";
const QDateTime kBooted = QDateTime::fromString(QStringLiteral("2026-11-02T07:00:00Z"), Qt::ISODate);

// The repair that cannot be taken back.
constexpr char kRefusedPassword[] = R"({"profiles":[
    {"name":"Head office","owner":"user","tunnel":"l2tp","server":"vpn.example.com","authentication":"pre-shared-key","keyStored":true,
     "credentialsSaved":true}],
  "attempts":[{"connection":"Head office","error":691}],
  "dns":{"vpn.example.com":["203.0.113.10"]},"ike":{"vpn.example.com":{"address":"203.0.113.10","clientBehindNat":true,"rungs":[
    {"rung":"mm1","port":500,"result":"answered","ms":23,"sends":1,"sourcePorts":1},
    {"rung":"mm1","port":4500,"result":"answered","ms":24,"sends":1,"sourcePorts":1},
    {"rung":"auth","port":4500,"result":"answered","key":"as-typed","ms":20,"sends":1,"sourcePorts":1},
    {"rung":"quick","port":4500,"result":"answered","ms":20,"sends":1,"sourcePorts":1},
    {"rung":"l2tp","port":4500,"result":"answered","ms":20,"sends":1,"sourcePorts":1},
    {"rung":"ppp","port":4500,"result":"answered","ms":20,"sends":1,"sourcePorts":1}]}}})";

void photographCredentials(const QString &folder, const std::function<void(Walk &)> &shaped)
{
    RecordedThis recorded{kRefusedPassword};
    Walk walk(windowsServices(recorded), QStringLiteral(FIX789CTL));
    shaped(walk);
    waitUntil([&] { return walk.session().overview().ended; });
    walk.find<QLineEdit>("key")->setText(QStringLiteral("key"));
    walk.click("addSignIn");
    walk.find<QLineEdit>("user")->setText(QStringLiteral("ACME\\jo"));
    walk.find<QLineEdit>("password")->setText(QStringLiteral("password"));
    Camera camera(folder, walk);
    scrollDown(walk);
    camera.take("start-credentials");
    walk.next();
    walk.arrivesAt(PageId::Result);
    camera.take("result-credentials");
    walk.next();
    walk.arrivesAt(PageId::Repair);
    camera.take("repair-credentials");
}

// Two faults of a Windows computer, with an administrator who first declines.
constexpr char kTwoFaults[] = R"({"profiles":[
    {"name":"Head office","owner":"user","tunnel":"l2tp","server":"vpn.example.com","authentication":"pre-shared-key","keyStored":true}],
  "services":{"IKEEXT":{"start":"disabled"}},
  "registry":{"HKLM\\SYSTEM\\CurrentControlSet\\Services\\RasMan\\Parameters":{"ProhibitIpSec":1}},
  "dns":{"vpn.example.com":["203.0.113.10"]},"ike":{"vpn.example.com":{"address":"203.0.113.10","rungs":[
    {"rung":"mm1","port":500,"result":"answered","ms":23,"sends":1,"sourcePorts":1},
    {"rung":"mm1","port":4500,"result":"answered","ms":24,"sends":1,"sourcePorts":1}]}}})";

void photographRepair(const QString &folder, const std::function<void(Walk &)> &shaped)
{
    RecordedThis recorded{kTwoFaults};
    AppServices services = windowsServices(recorded);
    bool declines = true;
    std::promise<void> watched;
    const auto seen = watched.get_future().share();
    const auto launcher = std::make_shared<ScriptedLauncher>([&, seen](const QStringList &) -> Result<LaunchOutcome> {
        if (declines)
            return failure(ErrorKind::Cancelled, QStringLiteral("asking"), kConsentDeclined);
        seen.wait();
        recorded.machine.replace(R"("start":"disabled")", R"("start":"manual")");
        return LaunchOutcome{0, {}};
    });
    services.launcher = launcher;
    Walk walk(std::move(services), {});
    shaped(walk);
    waitUntil([&] { return walk.session().overview().ended; });
    Camera camera(folder, walk);
    walk.next();
    walk.arrivesAt(PageId::Result);
    walk.next();
    walk.arrivesAt(PageId::Repair);
    camera.take("repair-windows");
    walk.next();
    walk.arrivesAt(PageId::Outcome);
    camera.take("outcome-declined");
    declines = false;
    walk.click("tryAgain");
    QTest::qWait(400);
    camera.take("repair-running");
    watched.set_value();
    walk.arrivesAt(PageId::Outcome);
    camera.take("outcome-windows");
    walk.click("stillFails");
    QTest::qWait(100);
    walk.click("ticketFoldButton");
    camera.take("outcome-ticket");
    for (const char *how : {"copyReport", "saveReport"}) {
        walk.choose(how);
        QTest::qWait(300);
        auto *preview = walk.find<QDialog>("reportPreview");
        preview->grab().save(QStringLiteral("%1/preview-%2.png").arg(folder, QLatin1String(how)));
        preview->close();
    }
}

void photographWindowsStart(const QString &folder, const std::function<void(Walk &)> &shaped)
{
    const auto start = [&](const char *name, RecordedThis recorded) {
        Walk walk(windowsServices(recorded), QStringLiteral(FIX789CTL));
        shaped(walk);
        waitUntil([&] { return walk.session().overview().ended; });
        Camera(folder, walk).take(name);
    };
    start("start-windows", {kTwoConnections});
    start("start-no-connection", {R"({"profiles":[]})"});
    start("start-cut-off", {kTwoConnections, {repairOf(RepairState::Open, kBooted)}});
    const JournalledRun done = repairOf(RepairState::Done, kBooted.addSecs(-600));
    start("start-restarted", {kTwoConnections, {done}, AwaitedRestart{done.id, QStringLiteral("vpn.example.com"), {}}});
    RecordedThis recorded{kTwoConnections};
    Walk walk(windowsServices(recorded), QStringLiteral(FIX789CTL));
    shaped(walk);
    waitUntil([&] { return walk.session().overview().ended; });
    walk.next();
    walk.arrivesAt(PageId::Result);
    Camera(folder, walk).take("result-windows");
}

// Result, with its folds closed and open, and where it leads.
void photographCase(const Case &example, const QString &folder, Walk &walk)
{
    Camera camera(folder, walk);
    const QByteArray name(example.name);
    walk.wizard().lookAtRecorded();
    walk.arrivesAt(PageId::Result);
    camera.take(example.name);
    openFolds(walk);
    scrollDown(walk);
    camera.take(name + "-end");
    if (walk.wizard().nextId() < 0)
        return;
    walk.next();
    QTest::qWait(100);
    camera.take(name + "-next");
    scrollDown(walk);
    camera.take(name + "-next-end");
    if (walk.at() != PageId::Send)
        return;
    walk.next();
    camera.take(name + "-outcome");
}

constexpr char kEarlierRuns[] = R"({"runs":[
    {"server":"vpn.example.com","result":"answered","network":{"name":"Office"},"at":"2026-11-20T08:00:00Z"},
    {"server":"vpn.example.com","result":"silent","network":{"name":"Cafe"},"at":"2026-11-21T08:00:00Z"},
    {"server":"vpn.example.com","result":"silent","network":{"name":"Cafe"},"at":"2026-11-21T08:10:00Z"}]})";

// Help, what is sent, About and the history; the menu that leads there; the question before a restart.
void photographBeside(const QString &folder, const std::function<void(Walk &)> &shaped)
{
    RecordedThis recorded{.machine = kEarlierRuns,
                          .repairs = {repairOf(RepairState::TakenBack, QDateTime::currentDateTimeUtc().addDays(-9)),
                                      repairOf(RepairState::Done, QDateTime::currentDateTimeUtc().addDays(-2))}};
    AppServices services = windowsServices(recorded);
    services.restart = [] { return Result<void>(); };
    Walk walk(std::move(services), QStringLiteral(FIX789CTL));
    shaped(walk);
    waitUntil([&] { return walk.session().overview().ended; });
    Camera(folder, walk).take("more");
    const auto take = [&](const char *entry, const char *dialog) {
        walk.chooseMore(entry);
        auto *shown = walk.wizard().findChild<QDialog *>(QLatin1String(dialog));
        QTest::qWait(600);
        if (!shown->grab().save(QStringLiteral("%1/%2.png").arg(folder, QLatin1String(entry))))
            std::fprintf(stderr, "could not write %s\n", entry);
        if (auto *licences = shown->findChild<QPushButton *>(QStringLiteral("licences"))) {
            licences->click();
            QTest::qWait(200);
            shown->findChild<QDialog *>(QStringLiteral("licencesDialog"))->grab().save(folder + QStringLiteral("/licences.png"));
        }
        shown->close();
    };
    take("help", "helpDialog");
    take("contacts", "contactsDialog");
    take("history", "historyDialog");
    take("about", "aboutDialog");
    auto *more = walk.wizard().findChild<QToolButton *>(QStringLiteral("more"));
    more->menu()->popup(more->mapToGlobal(QPoint(0, more->height())));
    QTest::qWait(300);
    more->menu()->grab().save(folder + QStringLiteral("/menu.png"));
    more->menu()->close();
    askForRestart(walk.session(), &walk.wizard());
    QTest::qWait(300);
    walk.wizard().findChild<QDialog *>(QStringLiteral("restartQuestion"))->grab().save(folder + QStringLiteral("/restart.png"));
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const QStringList words = application.arguments();
    const QString folder = words.value(1);
    if (folder.isEmpty() || !QDir().mkpath(folder))
        return 2;
    const auto valueOf = [&](const char *word) {
        const qsizetype at = words.indexOf(QLatin1String(word));
        return at < 0 ? QString() : words.value(at + 1);
    };
    if (const QString tag = valueOf("--language"); !tag.isEmpty()) {
        speak(tag);
        QLocale::setDefault(QLocale(tag));
        QGuiApplication::setLayoutDirection(QLocale().textDirection());
    }
    theme::apply(application);
    if (words.contains(QStringLiteral("--dark")))
        QApplication::setPalette(theme::dark());
    const QStringList size = valueOf("--size").split(u'x');
    const auto shaped = [&](Walk &walk) {
        if (size.size() == 2)
            walk.wizard().resize(size[0].toInt(), size[1].toInt());
        walk.wizard().move(0, 0);
    };
    if (words.contains(QStringLiteral("--beside"))) {
        photographBeside(folder, shaped);
        return 0;
    }
    const QString console = QStringLiteral(FIX789CTL);
    if (words.contains(QStringLiteral("--repair"))) {
        photographRepair(folder, shaped);
        return 0;
    }
    {
        Walk walk(console, words.contains(QStringLiteral("--windows")));
        shaped(walk);
        Camera camera(folder, walk);
        walkPractice(walk, camera);
    }
    photographWindowsStart(folder, shaped);
    photographCredentials(folder, shaped);
    photographRepair(folder, shaped);
    for (const Case &example : kCases) {
        Walk walk(console);
        shaped(walk);
        if (const auto chosen = walk.session().chooseCase(walk.writeCase(example.contents)); !chosen) {
            std::fprintf(stderr, "%s: %s\n", example.name, qPrintable(chosen.error().doing));
            return 1;
        }
        photographCase(example, folder, walk);
    }
    return 0;
}
