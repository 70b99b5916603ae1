// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
// The build runs it on screens of 1366x768 pixels at 125 and 150 %, and of 1920x1080 at 100 and 200 %.
#include "support/paths.h"
#include "walk.h"

#include <QGuiApplication>
#include <QScreen>
#include <QTest>

using namespace fix789;

/// The window opens on the screen with all its frame, on common laptops too.
class ScreenTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void opensWithinTheScreen_data()
    {
        QTest::addColumn<bool>("windows");
        QTest::newRow("here") << false;
        QTest::newRow("Windows' first page") << true;
    }
    void opensWithinTheScreen()
    {
        QFETCH(const bool, windows);
        const QRect room = QGuiApplication::primaryScreen()->availableGeometry();
        const QStringList asked = QString::fromLatin1(qgetenv("FIX789_SCREEN")).split(u'x'); // in device-independent pixels
        QCOMPARE(room.size(), QSize(asked.value(0).toInt(), asked.value(1).toInt()));
        Walk walk(test::consoleProgram(), windows);
        QVERIFY(QTest::qWaitForWindowExposed(&walk.wizard()));
        const auto describe = [&] {
            const QRect frame = walk.wizard().frameGeometry();
            return QStringLiteral("%1,%2 %3x%4 in %5x%6")
                .arg(frame.x())
                .arg(frame.y())
                .arg(frame.width())
                .arg(frame.height())
                .arg(room.width())
                .arg(room.height());
        };
        QVERIFY2(room.contains(walk.wizard().frameGeometry()), qPrintable(describe()));
        if (!windows) {
            QVERIFY(walk.practise());
            QVERIFY2(room.contains(walk.wizard().frameGeometry()), qPrintable(describe()));
        }
    }
};

QTEST_MAIN(ScreenTest)
#include "screen_test.moc"
