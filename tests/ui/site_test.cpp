// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "recorded_services.h"
#include "site_auditor.h"
#include "support/paths.h"
#include "walk.h"

#include "site/audit_json.h"
#include "site/recorded_organisation.h"

#include <QDialog>
#include <QFile>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTcpServer>
#include <QTest>
#include <QTimer>

using namespace fix789;
using namespace fix789::ui;

namespace {

const QString kConsole = test::consoleProgram();
constexpr auto kStaffLayer3 = "/networks/N_1/wireless/ssids/1/firewall/l3FirewallRules";
constexpr auto kDeny =
    R"({"rules":[{"comment":"No VPN","policy":"deny","protocol":"udp","destPort":"500,4500","destCidr":"Any"}]})";

void record(const QString &folder, const site::Answers &answers)
{
    int number = 0;
    for (const site::DashboardAnswer &answer : answers.all()) {
        QFile file(QStringLiteral("%1/%2.json").arg(folder).arg(++number));
        if (file.open(QIODevice::WriteOnly))
            file.write(QJsonDocument(toJson(answer)).toJson());
    }
}

QDialog *openSite(Walk &walk)
{
    return walk.chooseMore("site") ? walk.wizard().findChild<QDialog *>(QStringLiteral("siteDialog")) : nullptr;
}

void type(QDialog *dialog, const char *name, const QString &text)
{
    dialog->findChild<QLineEdit *>(QString::fromLatin1(name))->setText(text);
}

void press(QDialog *dialog, const char *name)
{
    dialog->findChild<QPushButton *>(QString::fromLatin1(name))->click();
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// Answers the question for a file name.
void saveTo(QDialog *dialog, const QString &path)
{
    QTimer::singleShot(0, dialog, [dialog, path] {
        auto *question = dialog->findChild<QFileDialog *>();
        question->selectFile(path);
        QMetaObject::invokeMethod(question, "accept");
    });
    press(dialog, "saveSite");
}

bool isShown(QDialog *dialog, const char *name)
{
    const auto *widget = dialog->findChild<QWidget *>(QString::fromLatin1(name));
    return widget && widget->isVisibleTo(dialog);
}

QString textsOf(QDialog *dialog)
{
    QStringList texts;
    for (const QLabel *label : dialog->findChildren<QLabel *>())
        if (label->isVisibleTo(dialog))
            texts << label->text().remove(QChar(0x200b));
    return texts.join(u'\n');
}

} // namespace

/// "A whole site".
class SiteTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs); }

    void namesTheRowOfARecordedOrganisation()
    {
        Walk walk(kConsole);
        record(walk.folder(), fix789::test::shop({{kStaffLayer3, kDeny}}));
        QDialog *dialog = openSite(walk);
        QVERIFY(dialog);
        dialog->findChild<QRadioButton *>(QStringLiteral("siteRecorded"))->click();
        QVERIFY(!isShown(dialog, "dashboardKey"));
        type(dialog, "recordedFolder", walk.folder());
        type(dialog, "siteServer", QStringLiteral("203.0.113.10"));
        press(dialog, "checkSite");
        QVERIFY(waitUntil([&] { return isShown(dialog, "siteHero"); }));
        const QString all = textsOf(dialog);
        QVERIFY2(all.contains(u"A rule blocks the VPN at 1 place"), qPrintable(all));
        QVERIFY2(!all.contains(u"(s)"), qPrintable(all));
        QVERIFY(all.contains(u"Shop, Staff") && all.contains(u"Row 1 \"No VPN\""));
        press(dialog, "copySiteRequest");
        QVERIFY(isShown(dialog, "saveSite") && isShown(dialog, "checkSite"));
        for (const QString &name : {QStringLiteral("/page.html"), QStringLiteral("/page.pdf")}) {
            saveTo(dialog, walk.folder() + name);
            QVERIFY2(textsOf(dialog).contains(u"The page was saved."), qPrintable(textsOf(dialog)));
        }
        QVERIFY(contentOf(walk.folder() + QStringLiteral("/page.html")).contains("No VPN"));
        QVERIFY(contentOf(walk.folder() + QStringLiteral("/page.pdf")).startsWith("%PDF-"));
        saveTo(dialog, walk.folder() + QStringLiteral("/page.html"));
        QVERIFY(textsOf(dialog).contains(u"Nothing has changed"));
        saveTo(dialog, walk.folder() + QStringLiteral("/1.json")); // not a page
        QVERIFY(textsOf(dialog).contains(u"was left as it is"));
        dialog->close();
    }

    void saysWhatIsMissingAtTheField()
    {
        Walk walk(kConsole);
        QDialog *dialog = openSite(walk);
        QVERIFY(dialog);
        press(dialog, "checkSite");
        QVERIFY(isShown(dialog, "siteWrong"));
        type(dialog, "siteServer", QStringLiteral("vpn.example.com"));
        QVERIFY(!isShown(dialog, "siteWrong"));
        press(dialog, "checkSite");
        QVERIFY(textsOf(dialog).contains(u"Enter the API key"));
        dialog->findChild<QRadioButton *>(QStringLiteral("siteRecorded"))->click();
        press(dialog, "checkSite");
        QVERIFY(textsOf(dialog).contains(u"Choose the folder"));
        type(dialog, "recordedFolder", walk.folder() + QStringLiteral("/none"));
        press(dialog, "checkSite");
        QVERIFY(waitUntil([&] { return textsOf(dialog).contains(u"holds no recorded answers"); }));
        QVERIFY(!isShown(dialog, "saveSite"));
        dialog->close();
    }

    // A server that takes the request and never answers: closing the window or pressing Stop must not hang.
    void stopsWhileTheDashboardIsSilent()
    {
        QTcpServer silent;
        QVERIFY(silent.listen(QHostAddress::LocalHost));
        AppServices services = makeServices();
        services.siteAuditor = makeSiteAuditor(QUrl(QStringLiteral("http://127.0.0.1:%1").arg(silent.serverPort())));
        Walk walk(std::move(services), kConsole);
        QDialog *dialog = openSite(walk);
        QVERIFY(dialog);
        type(dialog, "siteServer", QStringLiteral("203.0.113.10"));
        type(dialog, "dashboardKey", QStringLiteral("5eed5eed5eed5eed5eed5eed5eed5eed5eed5eed"));
        press(dialog, "checkSite");
        QVERIFY(waitUntil([&] { return silent.hasPendingConnections(); }));
        QVERIFY(isShown(dialog, "stopSite"));
        press(dialog, "stopSite");
        QVERIFY(waitUntil([&] { return textsOf(dialog).contains(u"Stopped."); }));
        QVERIFY(!textsOf(dialog).contains(u"5eed"));
        dialog->close();
    }
};

QTEST_MAIN(SiteTest)
#include "site_test.moc"
