// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "ui/widgets/spoken_progress.h"

#include "ui/look/announce.h"

#include <QLocale>
#include <QWidget>

#include <array>
#include <chrono>

namespace fix789::ui {
namespace {

// Often enough that silence does not worry, seldom enough that a sentence can be finished.
constexpr std::chrono::seconds kNowAndThen{8};

constexpr std::array kGroups{checks::CheckGroup::Computer, checks::CheckGroup::Registry, checks::CheckGroup::Path,
                             checks::CheckGroup::GuestNetwork};

} // namespace

SpokenProgress::SpokenProgress(const Session &session, QWidget *page) : QObject(page), m_session(session), m_page(page)
{
    m_nowAndThen.setInterval(kNowAndThen);
    connect(&session, &Session::activityChanged, this, &SpokenProgress::follow);
    connect(&session, &Session::found, this, &SpokenProgress::sayProblem);
    connect(&m_nowAndThen, &QTimer::timeout, this, &SpokenProgress::sayHowFar);
}

void SpokenProgress::follow()
{
    if (m_session.activity() == Activity::Looking)
        m_nowAndThen.start();
    else
        m_nowAndThen.stop();
}

void SpokenProgress::sayProblem(const engine::Examined &examined)
{
    if (examined.finding.verdict == FindingVerdict::Problem)
        announce(m_page, tr("Problem found: %1").arg(examined.finding.text.translated()), Urgency::AtOnce);
}

void SpokenProgress::sayHowFar()
{
    int done = 0;
    int total = 0;
    QString now;
    for (const checks::CheckGroup group : kGroups) {
        const GroupProgress &at = m_session.group(group);
        done += at.done;
        total += at.total;
        if (now.isEmpty() && at.done < at.total)
            now = at.now;
    }
    const QLocale locale;
    announce(m_page, tr("%1 of %2 checks are done. %3").arg(locale.toString(done), locale.toString(total), now),
             Urgency::WhenIdle);
}

} // namespace fix789::ui
