// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "app_services.h"
#include "support/paths.h"
#include "walk.h"

#include "checks/checks.h"
#include "diagnosis/fix_actions.h"

#include "ui/widgets/report_preview.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <QTextBrowser>

using namespace fix789;
using namespace fix789::app;
using namespace fix789::ui;

namespace {

const QString kConsole = test::consoleProgram();

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString onlyFileIn(const QString &folder)
{
    const QStringList files = QDir(folder).entryList({QStringLiteral("*.json")}, QDir::Files);
    return files.size() == 1 ? folder + u'/' + files.front() : QString();
}

} // namespace

/// Walks the window by the names of its widgets.
class WindowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void practiceComputerIsFixedAndPutBack()
    {
        Walk walk(kConsole);
        QVERIFY(walk.practise());
        QCOMPARE(walk.textOf("headline"), QStringLiteral("Two things stand in the way."));
        QVERIFY(walk.textOf("cause").contains(u"IKE and AuthIP IPsec Keying Modules"));
        QVERIFY(!walk.textOf("howWeKnow").isEmpty());
        QVERIFY(!walk.textOf("whatNow").isEmpty());
        const QString practice = onlyFileIn(walk.folder() + QStringLiteral("/fix789/practice"));
        const QByteArray before = contentsOf(practice);
        QVERIFY(!before.isEmpty());

        walk.next();
        QVERIFY(walk.arrivesAt(PageId::Repair));
        QVERIFY(walk.find("fix:service.disabled:IKEEXT"));
        QVERIFY(!walk.textOf("changeStates").isEmpty());
        walk.next();
        QVERIFY(walk.arrivesAt(PageId::Outcome));
        QCOMPARE(walk.session().repair().end, Repair::End::Made);
        QVERIFY(contentsOf(practice) != before);
        QVERIFY(walk.find("checkAgain"));
        QVERIFY(walk.find("changePlace"));

        QVERIFY(walk.click("undo"));
        QVERIFY(waitUntil([&] { return walk.session().repair().end == Repair::End::Undone; }));
        QCOMPARE(QJsonDocument::fromJson(contentsOf(practice)), QJsonDocument::fromJson(before));
        QVERIFY(!walk.find("undo"));
    }

    void everythingRecordedIsNamedAsSuch()
    {
        Walk walk(kConsole);
        QVERIFY(!walk.find("recordedComputer"));
        QVERIFY(walk.practise());
        QVERIFY(walk.wizard().windowTitle().contains(u"recorded"));
        QVERIFY(walk.textOf("recordedComputer").contains(u"recorded"));
        walk.next();
        QVERIFY(walk.arrivesAt(PageId::Repair));
        QVERIFY(walk.textOf("recordedComputer").contains(u"recorded"));
    }

    void backKeepsWhatWasFound()
    {
        Walk walk(kConsole);
        QVERIFY(walk.practise());
        const QString headline = walk.textOf("headline");
        walk.next();
        QVERIFY(walk.arrivesAt(PageId::Repair));
        walk.wizard().back();
        QCOMPARE(walk.at(), PageId::Result);
        QCOMPARE(walk.textOf("headline"), headline);
        walk.wizard().back();
        QCOMPARE(walk.at(), PageId::Checking);
        QVERIFY(walk.find("problem"));
        walk.next();
        QCOMPARE(walk.at(), PageId::Result);
        QCOMPARE(walk.textOf("headline"), headline);
    }

    void backFromTheOutcomeKeepsWhatWasFoundAndMakesNothingTwice()
    {
        Walk walk(kConsole);
        QVERIFY(walk.practise());
        walk.next();
        walk.next();
        QVERIFY(walk.arrivesAt(PageId::Outcome));
        const QString run = walk.session().repair().run;
        walk.wizard().back();
        QCOMPARE(walk.at(), PageId::Repair);
        QVERIFY(!walk.find<QCheckBox>("fix:service.disabled:IKEEXT")->isEnabled());
        walk.next();
        QCOMPARE(walk.at(), PageId::Outcome);
        QCOMPARE(walk.session().repair().run, run);
    }

    void nothingTickedNothingMade()
    {
        Walk walk(kConsole);
        QVERIFY(walk.practise());
        walk.next();
        for (QCheckBox *box : walk.wizard().currentPage()->findChildren<QCheckBox *>())
            box->setChecked(false);
        QVERIFY(!walk.wizard().button(QWizard::NextButton)->isEnabled());
    }

    void checkAgainFromTheOutcome()
    {
        Walk walk(kConsole);
        QVERIFY(walk.practise());
        walk.next();
        walk.next();
        QVERIFY(walk.arrivesAt(PageId::Outcome));
        QVERIFY(walk.click("lookAgain"));
        QCOMPARE(walk.at(), PageId::Checking);
        QVERIFY(walk.arrivesAt(PageId::Result));
        QVERIFY(walk.find("earlierRepair"));
        QVERIFY(walk.click("undoEarlier"));
        QVERIFY(walk.arrivesAt(PageId::Outcome));
        QCOMPARE(walk.session().repair().end, Repair::End::Undone);
    }

    void hostileCasesGiveASentence_data()
    {
        QTest::addColumn<QByteArray>("contents");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("not json") << QByteArray("\x00\xff\xfe{", 4);
        QTest::newRow("deep") << QByteArray(100'000, '[');
        QTest::newRow("of the future") << QByteArray(R"({"schema":"fix789.case/9","id":"a","machine":{}})");
        QTest::newRow("wrong types") << QByteArray(
            R"({"schema":"fix789.case/1","id":"a","base":null,"machine":{"services":{"IKEEXT":{"start":[]}}}})");
        QTest::newRow("too large") << QByteArray(5 * 1024 * 1024, ' ');
    }
    void hostileCasesGiveASentence()
    {
        QFETCH(const QByteArray, contents);
        Walk walk(kConsole);
        const auto chosen = walk.session().chooseCase(walk.writeCase(contents));
        QVERIFY(!chosen);
        QVERIFY(!walk.session().isRecorded());
    }

    void strangeNamesInACaseAreShownAsText()
    {
        Walk walk(kConsole);
        const QByteArray strange =
            R"({"schema":"fix789.case/1","id":"<b>%1 %n</b><img src=x>","base":"windows-11","machine":{}})";
        QVERIFY(walk.session().chooseCase(walk.writeCase(strange)));
        walk.wizard().lookAtRecorded();
        QVERIFY(walk.arrivesAt(PageId::Result));
        QVERIFY(walk.wizard().windowTitle().contains(u"<b>%1 %n</b>"));
        QCOMPARE(walk.find<QLabel>("recordedComputer")->textFormat(), Qt::PlainText);
    }

    void aCaseThatVanishesIsToldAndNothingIsLost()
    {
        Walk walk(kConsole);
        const QString file = walk.writeCase(R"({"schema":"fix789.case/1","id":"mine","base":"windows-11","machine":{}})");
        QVERIFY(walk.session().chooseCase(file));
        QVERIFY(QFile::remove(file));
        walk.wizard().lookAtRecorded();
        QCOMPARE(walk.at(), PageId::Checking);
        QVERIFY(waitUntil([&] { return walk.session().lookError().has_value(); }));
        QVERIFY(!walk.textOf("headline").isEmpty());
        QVERIFY(!walk.wizard().button(QWizard::NextButton)->isEnabled());
    }

    void aHealthyComputerLooksFinished()
    {
        Walk walk(kConsole);
        QVERIFY(walk.session().chooseCase(
            walk.writeCase(R"({"schema":"fix789.case/1","id":"healthy","base":"windows-11","machine":{}})")));
        walk.wizard().lookAtRecorded();
        QVERIFY(walk.arrivesAt(PageId::Result));
        QVERIFY(!walk.textOf("headline").isEmpty());
        QVERIFY(!walk.textOf("howWeKnow").isEmpty());
        QVERIFY(walk.find("pathStop0"));
        QCOMPARE(walk.wizard().nextId(), -1);
    }

    void theServerIsReadBeforeItIsUsed_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("nothing") << QString();
        QTest::newRow("blanks") << QStringLiteral("   ");
        QTest::newRow("a sentence") << QStringLiteral("my vpn server");
        QTest::newRow("a URL") << QStringLiteral("https://vpn.example.com/");
    }
    void theServerIsReadBeforeItIsUsed()
    {
        QFETCH(const QString, typed);
        Walk walk(kConsole);
        walk.find<QLineEdit>("server")->setText(typed);
        walk.next();
        QCOMPARE(walk.at(), PageId::Start);
        QVERIFY(!walk.textOf("serverWrong").isEmpty());
        QVERIFY(walk.find<QLineEdit>("server")->hasFocus() || !walk.wizard().isActiveWindow());
    }

    void reportIsShownBeforeItIsCopied()
    {
        Walk walk(kConsole);
        QVERIFY(walk.practise());
        QGuiApplication::clipboard()->clear();
        QVERIFY(walk.choose("copyReport"));
        QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
        const QString shown = walk.find<QTextBrowser>("previewText")->toPlainText();
        QVERIFY(shown.contains(u"service.disabled:IKEEXT") && shown.contains(u"vpn.example.com"));
        QVERIFY(walk.click("previewAct"));
        QCOMPARE(QGuiApplication::clipboard()->text().trimmed(), shown.trimmed());
        walk.find<QCheckBox>("standIns")->setChecked(true);
        QVERIFY(walk.click("previewAct"));
        const QString replaced = QGuiApplication::clipboard()->text();
        QVERIFY(replaced.contains(u"server-1.example") && replaced.contains(u"service.disabled:IKEEXT"));
        QVERIFY(!replaced.contains(u"vpn.example.com") && !replaced.contains(u"203.0.113.10"));
    }

    void reportIsSavedInEachForm()
    {
        Walk walk(kConsole);
        QVERIFY(walk.practise());
        QVERIFY(walk.choose("saveReport"));
        auto *preview = walk.find<ReportPreview>("reportPreview");
        QVERIFY(preview);
        const QString file = walk.folder() + QStringLiteral("/report");
        const auto saved = [&](const char *suffix) {
            const QString path = file + QLatin1String(suffix);
            return preview->saveTo(path) ? contentsOf(path) : QByteArray();
        };
        QCOMPARE(QJsonDocument::fromJson(saved(".json")).object().value(QStringLiteral("schema")),
                 QStringLiteral("fix789.report/1"));
        QVERIFY(saved(".html").contains("<html"));
        QVERIFY(saved(".txt").contains("IKEEXT"));
        const QByteArray pdf = saved(".pdf");
        QVERIFY(pdf.startsWith("%PDF-") && pdf.size() > 5000);
        QVERIFY(!preview->saveTo(walk.folder() + QStringLiteral("/no/such/folder/report.json")));

        walk.find<QCheckBox>("standIns")->setChecked(true);
        for (const char *suffix : {".json", ".html", ".txt"}) {
            const QByteArray replaced = saved(suffix);
            QVERIFY2(replaced.contains("server-1.example") && !replaced.contains("vpn.example.com"), suffix);
            QVERIFY2(!replaced.contains("203.0.113.10"), suffix);
        }
        QVERIFY(!QJsonDocument::fromJson(saved(".json")).isNull());
    }

    void theCaseFileIsShownAndSaved()
    {
        Walk walk(kConsole);
        QVERIFY(walk.practise());
        QVERIFY(walk.choose("saveReport"));
        QVERIFY(walk.click(QStringLiteral("form:%1").arg(int(ReportPreview::Form::Case)).toLatin1().constData()));
        QVERIFY(waitUntil([&] { return walk.find<QTextBrowser>("previewText")->toPlainText().contains(u"fix789.case/1"); }));
        QVERIFY(!walk.find("standIns")); // it never has the names
        const QString file = walk.folder() + QStringLiteral("/saved-case.json");
        QVERIFY(walk.find<ReportPreview>("reportPreview")->saveTo(file));
        QVERIFY(!contentsOf(file).contains("vpn.example.com"));
        QVERIFY(walk.session().chooseCase(file));
    }

    void reportIsPrintedByTheBrowser()
    {
        AppServices services = makeServices();
        QByteArray page;
        services.openUrl = [&page](const QUrl &url) {
            page = contentsOf(url.toLocalFile());
            return true;
        };
        Walk walk(std::move(services), kConsole);
        QVERIFY(walk.practise());
        QVERIFY(walk.choose("printReport"));
        QVERIFY(page.isEmpty());
        QVERIFY(walk.click("previewAct"));
        QVERIFY(page.contains("IKEEXT"));
        QVERIFY(!walk.textOf("previewSaid").isEmpty());
    }

    void theTicketIsCopiedFromTheOutcome()
    {
        Walk walk(kConsole);
        QVERIFY(walk.practise());
        walk.next();
        walk.next();
        QVERIFY(walk.arrivesAt(PageId::Outcome));
        QVERIFY(walk.click("ticketFoldButton"));
        const QString ticket = walk.textOf("ticket");
        QVERIFY(ticket.contains(u"service.disabled:IKEEXT") && ticket.contains(walk.session().repair().run));
        QVERIFY(ticket.count(u'\n') < 5);
        QVERIFY(walk.click("copyTicket"));
        QCOMPARE(QGuiApplication::clipboard()->text(), ticket);
    }

    // A fix says what it does, for every cause that can be fixed.
    void everyFixSaysWhatItDoes()
    {
        for (const checks::Check *check : checks::allChecks())
            for (const checks::Fix &fix : check->fixes)
                for (const CauseId cause : fix.causes)
                    QVERIFY2(!diagnosis::fixActionFor({cause, QStringLiteral("IKEEXT")}).isEmpty(), qPrintable(cause.toString()));
        QVERIFY(diagnosis::fixActionFor({cause::kPskWrong, {}}).isEmpty());
    }

    void windowsComputerAsksForTheServerFirst()
    {
        Walk walk(kConsole, true);
        QVERIFY(walk.find("server"));
        QVERIFY(walk.find("practise"));
        QVERIFY(walk.practise());
    }
};

QTEST_MAIN(WindowTest)
#include "window_test.moc"
