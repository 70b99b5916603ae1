// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "app_services.h"
#include "walk.h"

#include "ui/widgets/report_bar.h"

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

using namespace fix789;
using namespace fix789::app;
using namespace fix789::ui;

namespace {

const QString kConsole = QStringLiteral(FIX789CTL);

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
        QVERIFY(walk.textOf("headline").contains(u"IKE and AuthIP IPsec Keying Modules"));
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
        QVERIFY(!walk.textOf("complaint").isEmpty());
    }

    void reportIsCopiedAndSaved()
    {
        Walk walk(kConsole);
        QVERIFY(walk.practise());
        QVERIFY(walk.choose("copyReport"));
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"service.disabled:IKEEXT"));
        auto *bar = qobject_cast<ReportBar *>(walk.find("report")->parentWidget());
        QVERIFY(bar);
        const QString file = walk.folder() + QStringLiteral("/report");
        QVERIFY(bar->saveTo(file + QStringLiteral(".json")));
        QCOMPARE(QJsonDocument::fromJson(contentsOf(file + QStringLiteral(".json"))).object().value(QStringLiteral("schema")),
                 QStringLiteral("fix789.report/1"));
        QVERIFY(bar->saveTo(file + QStringLiteral(".html")));
        QVERIFY(contentsOf(file + QStringLiteral(".html")).contains("<html"));
        QVERIFY(bar->saveTo(file + QStringLiteral(".txt")));
        QVERIFY(contentsOf(file + QStringLiteral(".txt")).contains("IKEEXT"));
        QVERIFY(!bar->saveTo(walk.folder() + QStringLiteral("/no/such/folder/report.json")));
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
        QVERIFY(page.contains("IKEEXT"));
        QVERIFY(!walk.textOf("reportSaid").isEmpty());
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
