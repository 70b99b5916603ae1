// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "tour.h"

#include "recorded_services.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QWizardPage>

#include <array>
#include <cstdio>

namespace fix789 {
using namespace engine;
namespace {

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
    walk.click("addSignIn");
}

// Below what the window shows at once.
void scrollDown(Walk &walk)
{
    QTest::qWait(100);
    if (auto *scroll = walk.find<QScrollArea>("scroll"))
        scroll->verticalScrollBar()->setValue(scroll->verticalScrollBar()->maximum());
}

void type(Walk &walk, const char *field, const QString &text)
{
    if (auto *edit = walk.find<QLineEdit>(field))
        edit->setText(text);
}

void seePractice(const Tour &tour)
{
    Walk walk(tour.console, tour.windows);
    tour.shape(walk);
    tour.visit(walk, "start");
    openFolds(walk);
    type(walk, "server", QStringLiteral("vpn.example.com"));
    type(walk, "key", QStringLiteral("correct horse battery staple "));
    tour.visit(walk, "start-open");
    scrollDown(walk);
    tour.visit(walk, "start-open-end");
    walk.click("practise");
    QTest::qWait(250);
    tour.visit(walk, "checking");
    walk.arrivesAt(PageId::Result);
    tour.visit(walk, "result");
    openFolds(walk);
    tour.visit(walk, "result-open");
    scrollDown(walk);
    tour.visit(walk, "result-open-end");
    walk.next();
    walk.arrivesAt(PageId::Repair);
    tour.visit(walk, "repair");
    walk.next();
    walk.arrivesAt(PageId::Outcome);
    tour.visit(walk, "outcome");
    walk.click("undo");
    waitUntil([&] { return walk.session().repair().end == Repair::End::Undone; });
    tour.visit(walk, "outcome-undone");
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

void seeCredentials(const Tour &tour)
{
    RecordedThis recorded{kRefusedPassword};
    Walk walk(windowsServices(recorded), tour.console);
    tour.shape(walk);
    waitUntil([&] { return walk.session().overview().ended; });
    openFolds(walk);
    type(walk, "key", QStringLiteral("key"));
    type(walk, "user", QStringLiteral("ACME\\jo"));
    type(walk, "password", QStringLiteral("password"));
    scrollDown(walk);
    tour.visit(walk, "start-credentials");
    walk.next();
    walk.arrivesAt(PageId::Result);
    tour.visit(walk, "result-credentials");
    walk.next();
    walk.arrivesAt(PageId::Repair);
    tour.visit(walk, "repair-credentials");
}

void seeWindowsStart(const Tour &tour)
{
    const auto start = [&](const char *name, RecordedThis recorded) {
        Walk walk(windowsServices(recorded), tour.console);
        tour.shape(walk);
        waitUntil([&] { return walk.session().overview().ended; });
        tour.visit(walk, name);
    };
    start("start-windows", {kTwoConnections});
    start("start-no-connection", {R"({"profiles":[]})"});
    start("start-cut-off", {kTwoConnections, {repairOf(RepairState::Open, kBooted)}});
    const JournalledRun done = repairOf(RepairState::Done, kBooted.addSecs(-600));
    start("start-restarted", {kTwoConnections, {done}, AwaitedRestart{done.id, QStringLiteral("vpn.example.com"), {}}});
    RecordedThis recorded{kTwoConnections};
    Walk walk(windowsServices(recorded), tour.console);
    tour.shape(walk);
    waitUntil([&] { return walk.session().overview().ended; });
    walk.next();
    walk.arrivesAt(PageId::Result);
    tour.visit(walk, "result-windows");
}

// Result, with its folds closed and open, and where it leads.
bool seeCase(const Case &example, const Tour &tour)
{
    Walk walk(tour.console);
    tour.shape(walk);
    if (const auto chosen = walk.session().chooseCase(walk.writeCase(example.contents)); !chosen) {
        std::fprintf(stderr, "%s: %s\n", example.name, qPrintable(chosen.error().doing));
        return false;
    }
    const QByteArray name(example.name);
    walk.wizard().lookAtRecorded();
    walk.arrivesAt(PageId::Result);
    tour.visit(walk, name);
    openFolds(walk);
    scrollDown(walk);
    tour.visit(walk, name + "-end");
    if (walk.wizard().nextId() < 0)
        return true;
    walk.next();
    QTest::qWait(100);
    tour.visit(walk, name + "-next");
    scrollDown(walk);
    tour.visit(walk, name + "-next-end");
    if (walk.at() != PageId::Send)
        return true;
    walk.next();
    tour.visit(walk, name + "-outcome");
    return true;
}

} // namespace

bool takeTour(const Tour &tour)
{
    seePractice(tour);
    seeWindowsStart(tour);
    seeCredentials(tour);
    bool well = true;
    for (const Case &example : kCases)
        well = seeCase(example, tour) && well;
    return well;
}

} // namespace fix789
