// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
// Walks the window through practice and recorded computers while a heartbeat of 2 ms runs in its event loop. Prints, a line each,
// NAME<tab>MILLISECONDS: the longest time without a beat, and how long a page took from the click to its first painted frame.
// Figures, no verdict: figures.py makes medians of several runs.
#include "tour.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEvent>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <cstdio>

namespace {

using namespace fix789;

class Heartbeat : public QObject {
public:
    Heartbeat()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        connect(&m_timer, &QTimer::timeout, this, &Heartbeat::beat);
        m_timer.start(kBeat);
        m_since.start();
    }

    void begin()
    {
        m_longest = 0;
        m_since.restart();
    }
    // The longest wait for a beat since begin(), with the one under way.
    double longest()
    {
        beat();
        return m_longest;
    }

private:
    static constexpr std::chrono::milliseconds kBeat{2};

    void beat()
    {
        const double gap = double(m_since.nsecsElapsed()) / 1e6 - double(kBeat.count());
        m_longest = std::max(m_longest, gap);
        m_since.restart();
    }

    QTimer m_timer;
    QElapsedTimer m_since;
    double m_longest = 0;
};

// Notes when a page is painted for the first time since arm().
class FirstPaint : public QObject {
public:
    explicit FirstPaint(Walk &walk) : m_walk(walk) { qApp->installEventFilter(this); }

    void arm()
    {
        m_painted = -1;
        m_since.start();
    }
    double painted() const { return m_painted; }

    bool eventFilter(QObject *object, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && m_painted < 0 && object == m_walk.wizard().currentPage())
            QTimer::singleShot(0, this, [this] { // the rest of the page is painted in the same round
                if (m_painted < 0)
                    m_painted = double(m_since.nsecsElapsed()) / 1e6;
            });
        return false;
    }

private:
    Walk &m_walk;
    QElapsedTimer m_since;
    double m_painted = -1;
};

void say(const char *name, double milliseconds)
{
    std::printf("%s\t%.1f\n", name, milliseconds);
}

template <class Go>
void timePage(const char *name, FirstPaint &paint, const Go &go)
{
    QTest::qWait(300); // nothing else to do
    paint.arm();
    go();
    waitUntil([&] { return paint.painted() >= 0; });
    say(name, paint.painted());
}

void walkPractice(const QString &console)
{
    Walk walk(console);
    Heartbeat heart;
    FirstPaint paint(walk);
    QTest::qWait(300);
    heart.begin();
    paint.arm();
    walk.click("practise");
    waitUntil([&] { return paint.painted() >= 0; });
    say("page change: to Checking, checks running", paint.painted());
    waitUntil([&] { return walk.session().activity() == Activity::Idle && walk.session().report(); });
    say("longest block while checks run", heart.longest());
    heart.begin();
    walk.arrivesAt(PageId::Result);
    QTest::qWait(200);
    say("longest block on the way to Result", heart.longest());
    timePage("page change: Result to Repair", paint, [&] { walk.next(); });
    timePage("page change: back to Result", paint, [&] { walk.wizard().back(); });
    walk.next();
    walk.arrivesAt(PageId::Repair);
    QTest::qWait(300);
    heart.begin();
    walk.next();
    walk.arrivesAt(PageId::Outcome);
    QTest::qWait(200);
    say("longest block during a repair", heart.longest());
}

} // namespace

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    walkPractice(QApplication::arguments().value(1));
    return 0;
}
