// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "walk.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QTest>

using namespace fix789;
using namespace fix789::ui;

namespace {

const QString kConsole = QStringLiteral(FIX789CTL);
constexpr int kMostStops = 80;

// Goes on with Tab until the widget of this name has the focus.
bool tabTo(const QString &name)
{
    for (int i = 0; i < kMostStops; ++i) {
        QWidget *focus = QApplication::focusWidget();
        if (focus && focus->objectName() == name)
            return true;
        if (!focus)
            return false;
        QTest::keyClick(focus, Qt::Key_Tab);
    }
    return false;
}

bool pressNext(Walk &walk)
{
    QAbstractButton *next = walk.wizard().button(QWizard::NextButton);
    for (int i = 0; i < kMostStops && !next->hasFocus(); ++i)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    if (!next->hasFocus())
        return false;
    QTest::keyClick(next, Qt::Key_Space);
    return true;
}

// All that Tab reaches on this page, once round.
QList<QWidget *> stopsOf(const Walk &walk)
{
    QList<QWidget *> stops;
    waitUntil([] { return QApplication::focusWidget() != nullptr; }); // given once the page has been shown
    QWidget *focus = QApplication::focusWidget();
    for (int i = 0; i < kMostStops && focus && !stops.contains(focus); ++i) {
        stops << focus;
        QTest::keyClick(focus, Qt::Key_Tab);
        focus = QApplication::focusWidget();
    }
    Q_UNUSED(walk)
    return stops;
}

void everyStopHasAName(Walk &walk)
{
    const QList<QWidget *> stops = stopsOf(walk);
    QVERIFY(stops.size() > 1);
    for (QWidget *stop : stops) {
        const QAccessibleInterface *heard = QAccessible::queryAccessibleInterface(stop);
        QVERIFY2(heard && !heard->text(QAccessible::Name).isEmpty(),
                 qPrintable(QStringLiteral("%1 %2").arg(QLatin1String(stop->metaObject()->className()), stop->objectName())));
    }
}

} // namespace

/// The whole way without a mouse.
class KeyboardTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theWholeWalk()
    {
        Walk walk(kConsole);
        QVERIFY(QTest::qWaitForWindowActive(&walk.wizard()));
        everyStopHasAName(walk);
        QVERIFY(tabTo(QStringLiteral("practise")));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QVERIFY(walk.arrivesAt(PageId::Result));
        everyStopHasAName(walk);
        QVERIFY(tabTo(QStringLiteral("pathStop0")));
        QVERIFY(tabTo(QStringLiteral("detailsFoldButton")));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QVERIFY(walk.find("ruledOut"));
        QVERIFY(pressNext(walk));
        QVERIFY(walk.arrivesAt(PageId::Repair));
        everyStopHasAName(walk);
        QVERIFY(tabTo(QStringLiteral("fix:service.disabled:IKEEXT")));
        QVERIFY(pressNext(walk));
        QVERIFY(walk.arrivesAt(PageId::Outcome));
        everyStopHasAName(walk);
        QVERIFY(tabTo(QStringLiteral("undo")));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QVERIFY(waitUntil([&] { return walk.session().repair().end == Repair::End::Undone; }));
    }

    void whatIsFoundIsSentWithoutAMouse()
    {
        Walk walk(kConsole);
        QVERIFY(QTest::qWaitForWindowActive(&walk.wizard()));
        QVERIFY(walk.session().chooseCase(walk.writeCase(R"({"schema":"fix789.case/1","id":"case","base":"windows-11","machine":{
          "dns":{"vpn.example.com":["203.0.113.10"]},"ike":{"vpn.example.com":{"address":"203.0.113.10","rungs":[
          {"rung":"mm1","port":500,"result":"unreachable","sends":4,"sourcePorts":2,"icmp":{"type":3,"code":13,"reporter":"192.0.2.1"}},
          {"rung":"mm1","port":4500,"result":"answered","ms":31,"sends":1,"sourcePorts":1}]}}}})")));
        walk.wizard().lookAtRecorded();
        QVERIFY(walk.arrivesAt(PageId::Result));
        QVERIFY(pressNext(walk));
        QVERIFY(walk.arrivesAt(PageId::Send));
        everyStopHasAName(walk);
        QVERIFY(tabTo(QStringLiteral("copyMessage")));
        QVERIFY(pressNext(walk));
        QVERIFY(walk.arrivesAt(PageId::Outcome));
        everyStopHasAName(walk);
    }
};

QTEST_MAIN(KeyboardTest)
#include "keyboard_test.moc"
