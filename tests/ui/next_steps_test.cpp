// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "recorded_services.h"
#include "scripted_launcher.h"
#include "support/paths.h"
#include "walk.h"

#include "ui/widgets/next_steps.h"

#include <QMessageBox>
#include <QPushButton>
#include <QTest>

using namespace fix789;
using namespace fix789::ui;

namespace {

const QString kConsole = test::consoleProgram();
constexpr char kOneConnection[] = R"({"profiles":[{"name":"Head office","owner":"user","tunnel":"l2tp","server":"vpn.example.com",
    "authentication":"pre-shared-key","keyStored":true}]})";
constexpr char kRefused[] = R"({"profiles":[{"name":"Head office","owner":"user","tunnel":"l2tp","server":"vpn.example.com",
    "authentication":"pre-shared-key","keyStored":true}],"attempts":[{"connection":"Head office","error":691,"reached":"sign-in","at":"%1"}]})";

struct Restarts {
    int asked = 0;
    ErrorKind refusedWith = ErrorKind::Cancelled; ///< Cancelled: it is not refused

    std::function<Result<void>()> service()
    {
        return [this]() -> Result<void> {
            ++asked;
            return refusedWith == ErrorKind::Cancelled ? Result<void>() : failure(refusedWith, QStringLiteral("restart"));
        };
    }
};

QMessageBox *boxOf(Walk &walk, const char *name)
{
    return walk.wizard().findChild<QMessageBox *>(QString::fromLatin1(name));
}

} // namespace

/// What comes next outside the program: a restart, Windows' settings, an attempt by Windows.
class NextStepsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRestartIsAskedForOnce()
    {
        Restarts restarts;
        RecordedThis recorded;
        AppServices services = windowsServices(recorded);
        services.restart = restarts.service();
        Walk walk(std::move(services), kConsole);
        std::unique_ptr<QPushButton> button(makeRestartButton(walk.session()));
        QVERIFY(button);
        button->setParent(&walk.wizard());
        button->click();
        QMessageBox *question = boxOf(walk, "restartQuestion");
        QVERIFY(question && question->isVisible());
        QTest::keyClick(question, Qt::Key_Escape);
        QCOMPARE(restarts.asked, 0);
        QVERIFY(waitUntil([&] { return !boxOf(walk, "restartQuestion"); }));
        button->click();
        boxOf(walk, "restartQuestion")->findChild<QPushButton *>(QStringLiteral("restartConfirmed"))->click();
        QCOMPARE(restarts.asked, 1);
        QVERIFY(!boxOf(walk, "restartRefused"));
    }

    void aRefusedRestartSaysWhatToDo()
    {
        Restarts restarts{.refusedWith = ErrorKind::Refused};
        RecordedThis recorded;
        AppServices services = windowsServices(recorded);
        services.restart = restarts.service();
        Walk walk(std::move(services), kConsole);
        askForRestart(walk.session(), &walk.wizard());
        boxOf(walk, "restartQuestion")->findChild<QPushButton *>(QStringLiteral("restartConfirmed"))->click();
        QMessageBox *refused = boxOf(walk, "restartRefused");
        QVERIFY(refused && refused->text().contains(u"Start menu"));
        refused->close();
    }

    void aRecordedComputerIsNotRestarted()
    {
        Restarts restarts;
        RecordedThis recorded;
        AppServices services = windowsServices(recorded);
        services.restart = restarts.service();
        Walk walk(std::move(services), kConsole);
        QVERIFY(walk.session().canRestart());
        QVERIFY(walk.session().choosePractice());
        QVERIFY(!walk.session().canRestart());
        QVERIFY(!makeRestartButton(walk.session()));
        QVERIFY(!walk.session().restart());
        QCOMPARE(restarts.asked, 0);
    }

    void whereNothingCanBeRestartedThereIsNoButton()
    {
        Walk walk(kConsole);
        QVERIFY(!makeRestartButton(walk.session()));
        QVERIFY(!makeVpnSettingsButton(walk.session()));
        QVERIFY(!makeTryVpnButton(walk.session()));
    }

    void windowsOpensItsSettings()
    {
        QUrl opened;
        RecordedThis recorded;
        AppServices services = windowsServices(recorded);
        bool opens = true;
        services.openUrl = [&](const QUrl &url) {
            opened = url;
            return opens;
        };
        Walk walk(std::move(services), kConsole);
        std::unique_ptr<QPushButton> button(makeVpnSettingsButton(walk.session()));
        QVERIFY(button);
        button->setParent(&walk.wizard());
        button->click();
        QCOMPARE(opened, QUrl(QStringLiteral("ms-settings:network-vpn")));
        QVERIFY(!boxOf(walk, "settingsRefused"));
        opens = false;
        button->click();
        QVERIFY(boxOf(walk, "settingsRefused"));
        boxOf(walk, "settingsRefused")->close();
    }

    // The next check does not dial again by itself.
    void windowsTriesOnceAndWeWatch()
    {
        RecordedThis recorded{.machine = kOneConnection};
        Walk walk(windowsServices(recorded), kConsole);
        QVERIFY(waitUntil([&] { return walk.session().overview().ended; }));
        QVERIFY(!walk.session().canTryVpn()); // nothing is chosen yet
        if (auto *dial = walk.find<QAbstractButton>("dial"))
            dial->setChecked(false);
        walk.next();
        QVERIFY(walk.arrivesAt(PageId::Result));
        QCOMPARE(recorded.dialed, QStringList());
        QVERIFY(walk.session().canTryVpn());
        walk.session().tryVpn();
        QCOMPARE(walk.at(), PageId::Checking);
        QVERIFY(walk.arrivesAt(PageId::Result));
        QCOMPARE(recorded.dialed, QStringList{QStringLiteral("Head office")});
        QTest::keyClick(&walk.wizard(), Qt::Key_F5);
        QVERIFY(walk.arrivesAt(PageId::Result));
        QCOMPARE(recorded.dialed.size(), 1);
    }

    // Further attempts could lock the account.
    void afterARefusedSignInWindowsIsNotAskedToTry()
    {
        const QByteArray when = QDateTime::currentDateTimeUtc().addSecs(-600).toString(Qt::ISODate).toUtf8();
        RecordedThis recorded{.machine = QByteArray(kRefused).replace("%1", when)};
        Walk walk(windowsServices(recorded), kConsole);
        QVERIFY(waitUntil([&] { return walk.session().overview().ended; }));
        walk.next();
        QVERIFY(walk.arrivesAt(PageId::Result));
        QVERIFY(!walk.session().canTryVpn());
        QVERIFY(!makeTryVpnButton(walk.session()));
    }
};

QTEST_MAIN(NextStepsTest)
#include "next_steps_test.moc"
