// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
// ui_screenshots FOLDER [--language TAG | --pseudo] [--dark] [--windows] [--size WxH] [--repair | --beside]: walks a real window
// through every page and photographs each from the screen; with --repair or --beside only a repair, or what opens beside the
// pages.
#include "pseudo_language.h"
#include "recorded_services.h"
#include "scripted_launcher.h"
#include "support/paths.h"
#include "tour.h"
#include "window_language.h"

#include "app/language.h"
#include "site/recorded_organisation.h"
#include "ui/look/theme.h"
#include "ui/widgets/next_steps.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPalette>
#include <QPushButton>
#include <QRadioButton>
#include <QScreen>
#include <QTest>
#include <QToolButton>

#include <cstdio>
#include <functional>
#include <future>
#include <optional>

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

constexpr char kEarlierRuns[] = R"({"runs":[
    {"server":"vpn.example.com","result":"answered","network":{"name":"Office"},"at":"2026-11-20T08:00:00Z"},
    {"server":"vpn.example.com","result":"silent","network":{"name":"Cafe"},"at":"2026-11-21T08:00:00Z"},
    {"server":"vpn.example.com","result":"silent","network":{"name":"Cafe"},"at":"2026-11-21T08:10:00Z"}]})";

// A shop with one wrong rule, before and after it was read.
void photographSite(const QString &folder, Walk &walk)
{
    const QString recorded = walk.folder() + QStringLiteral("/organisation");
    QDir().mkpath(recorded);
    int number = 0;
    const auto answers = test::shop(
        {{"/networks/N_1/wireless/ssids/1/firewall/l3FirewallRules",
          R"({"rules":[{"comment":"No VPN for tills","policy":"deny","protocol":"udp","destPort":"500,4500","destCidr":"Any"}]})"}});
    for (const site::DashboardAnswer &answer : answers.all()) {
        QFile file(QStringLiteral("%1/%2.json").arg(recorded).arg(++number));
        if (file.open(QIODevice::WriteOnly))
            file.write(QJsonDocument(toJson(answer)).toJson());
    }
    walk.chooseMore("site");
    auto *dialog = walk.wizard().findChild<QDialog *>(QStringLiteral("siteDialog"));
    QTest::qWait(300);
    dialog->grab().save(folder + QStringLiteral("/site-live.png"));
    dialog->findChild<QRadioButton *>(QStringLiteral("siteRecorded"))->click();
    dialog->findChild<QLineEdit *>(QStringLiteral("recordedFolder"))->setText(recorded);
    dialog->findChild<QLineEdit *>(QStringLiteral("siteServer"))->setText(QStringLiteral("203.0.113.10"));
    dialog->findChild<QPushButton *>(QStringLiteral("checkSite"))->click();
    waitUntil([&] { return dialog->findChild<QWidget *>(QStringLiteral("siteHero")) != nullptr; });
    QTest::qWait(400);
    dialog->grab().save(folder + QStringLiteral("/site.png"));
    dialog->close();
}

// Help, what is sent, About and the history; the menu that leads there; the question before a restart.
void photographBeside(const QString &folder, const std::function<void(Walk &)> &shaped)
{
    RecordedThis recorded{.machine = kEarlierRuns,
                          .repairs = {repairOf(RepairState::TakenBack, QDateTime::currentDateTimeUtc().addDays(-9)),
                                      repairOf(RepairState::Done, QDateTime::currentDateTimeUtc().addDays(-2))}};
    AppServices services = windowsServices(recorded);
    services.restart = [] { return Result<void>(); };
    Walk walk(std::move(services), test::consoleProgram());
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
    photographSite(folder, walk);
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
    if (const QString tag = valueOf("--language"); !tag.isEmpty())
        useLanguage(tag);
    std::optional<PseudoLanguage> pseudo;
    if (words.contains(QStringLiteral("--pseudo")))
        pseudo.emplace();
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
    if (words.contains(QStringLiteral("--repair"))) {
        photographRepair(folder, shaped);
        return 0;
    }
    const auto photograph = [&folder](Walk &walk, const QByteArray &name) { Camera(folder, walk).take(name); };
    return takeTour({test::consoleProgram(), words.contains(QStringLiteral("--windows")), shaped, photograph}) ? 0 : 1;
}
