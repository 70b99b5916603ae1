// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "contrast.h"
#include "support/paths.h"
#include "walk.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QImage>
#include <QScrollArea>
#include <QTest>

#include <algorithm>

using namespace fix789;
using namespace fix789::ui;

namespace {

const QString kConsole = test::consoleProgram();
constexpr int kMostStops = 80;
constexpr int kAround = 3;    // a frame may be drawn around a control
constexpr double kSeen = 3.0; // contrast

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
    QTest::qWait(50); // the order and the focus are given once the page has been shown
    waitUntil([] { return QApplication::focusWidget() != nullptr; });
    QWidget *focus = QApplication::focusWidget();
    for (int i = 0; i < kMostStops && focus && !stops.contains(focus); ++i) {
        stops << focus;
        QTest::keyClick(focus, Qt::Key_Tab);
        focus = QApplication::focusWidget();
    }
    Q_UNUSED(walk)
    return stops;
}

QString described(const QWidget *widget)
{
    return QStringLiteral("%1 %2 \"%3\"")
        .arg(QLatin1String(widget->metaObject()->className()), widget->objectName(), widget->accessibleName());
}

QImage picture(const Walk &walk, const QWidget *stop)
{
    QWidget &window = walk.wizard();
    const QRect place(stop->mapTo(&window, QPoint()), stop->size());
    return window.grab(place.adjusted(-kAround, -kAround, kAround, kAround)).toImage().convertToFormat(QImage::Format_RGB32);
}

// How many pixels the focus changes so much that the change can be seen (WCAG 2.2, 2.4.13: 3:1).
int changedPixels(const QImage &with, const QImage &without)
{
    int changed = 0;
    for (int y = 0; y < std::min(with.height(), without.height()); ++y)
        for (int x = 0; x < std::min(with.width(), without.width()); ++x)
            changed += contrast(with.pixelColor(x, y), without.pixelColor(x, y)) >= kSeen ? 1 : 0;
    return changed;
}

// Where a stop stands as the page is read: its part of the window, then its place there, which scrolling does not change.
struct Place {
    int part;
    QRect rect;
};

Place placeOf(const Walk &walk, const QWidget *stop)
{
    const QWidget *page = walk.wizard().currentPage();
    const auto *scroll = page->findChild<QScrollArea *>(QStringLiteral("scroll"));
    const auto at = [&](const QWidget *in) { return QRect(stop->mapTo(in, QPoint()), stop->size()); };
    if (scroll->widget()->isAncestorOf(stop))
        return {0, at(scroll->widget())};
    if (page->isAncestorOf(stop))
        return {1, at(page)};
    return {2, at(&walk.wizard())};
}

bool isBefore(const Place &a, const Place &b)
{
    if (a.part != b.part)
        return a.part < b.part;
    if (a.rect.bottom() < b.rect.top() || b.rect.bottom() < a.rect.top())
        return a.rect.top() < b.rect.top();
    return QGuiApplication::isRightToLeft() ? a.rect.left() > b.rect.left() : a.rect.left() < b.rect.left();
}

// Each stop of the page has a name and looks different while it has the focus, and Tab goes through them as they are read.
void everyStopIsRight(Walk &walk)
{
    const QList<QWidget *> stops = stopsOf(walk);
    QVERIFY(stops.size() > 1);
    QStringList wrong;
    for (QWidget *stop : stops) {
        const QAccessibleInterface *heard = QAccessible::queryAccessibleInterface(stop);
        if (!heard || heard->text(QAccessible::Name).isEmpty())
            wrong << described(stop) + QStringLiteral(" has no name");
        stop->setFocus(Qt::TabFocusReason);
        QTest::qWait(20); // scrolled and painted
        const QImage with = picture(walk, stop);
        stop->clearFocus();
        QTest::qWait(20);
        const int changed = changedPixels(with, picture(walk, stop));
        if (changed < std::min(stop->width(), stop->height()))
            wrong << described(stop) + QStringLiteral(" shows its focus by %1 pixels").arg(changed);
    }
    int back = 0;
    for (qsizetype i = 0; i < stops.size(); ++i) {
        const QWidget *next = stops[(i + 1) % stops.size()];
        if (isBefore(placeOf(walk, stops[i]), placeOf(walk, next)))
            continue;
        if (++back > 1) // once round
            wrong << described(next) + QStringLiteral(" comes after ") + described(stops[i]);
    }
    stops.front()->setFocus(Qt::TabFocusReason);
    QVERIFY2(wrong.isEmpty(), qPrintable(walk.wizard().currentPage()->objectName() + u'\n' + wrong.join(u'\n')));
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
        everyStopIsRight(walk);
        QVERIFY(tabTo(QStringLiteral("practise")));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QVERIFY(walk.arrivesAt(PageId::Result));
        everyStopIsRight(walk);
        QVERIFY(tabTo(QStringLiteral("pathStop0")));
        QVERIFY(tabTo(QStringLiteral("detailsFoldButton")));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QVERIFY(walk.find("ruledOut"));
        QVERIFY(pressNext(walk));
        QVERIFY(walk.arrivesAt(PageId::Repair));
        everyStopIsRight(walk);
        QVERIFY(tabTo(QStringLiteral("fix:service.disabled:IKEEXT")));
        QVERIFY(pressNext(walk));
        QVERIFY(walk.arrivesAt(PageId::Outcome));
        everyStopIsRight(walk);
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
        everyStopIsRight(walk);
        QVERIFY(tabTo(QStringLiteral("copyMessage")));
        QVERIFY(pressNext(walk));
        QVERIFY(walk.arrivesAt(PageId::Outcome));
        everyStopIsRight(walk);
    }
};

QTEST_MAIN(KeyboardTest)
#include "keyboard_test.moc"
