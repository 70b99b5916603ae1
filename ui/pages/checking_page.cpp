// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "ui/pages/checking_page.h"

#include "ui/texts/error_sentence.h"
#include "ui/widgets/spoken_progress.h"
#include "ui/widgets/stage_table.h"
#include "ui/widgets/status_icon.h"
#include "ui/widgets/typography.h"

#include "checks/checks.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QTimer>
#include <QWizard>

#include <algorithm>
#include <array>
#include <chrono>

namespace fix789::ui {
namespace {

// A page that disappears before the user sees it is alarming. Slower diagnoses are not delayed.
constexpr std::chrono::milliseconds kShownAtLeast{900};

// After this time, a running check shows its elapsed seconds.
constexpr std::chrono::milliseconds kPatience{1500};

constexpr std::array kGroups{checks::CheckGroup::Computer, checks::CheckGroup::Registry, checks::CheckGroup::Path,
                             checks::CheckGroup::GuestNetwork};

QString groupName(checks::CheckGroup group)
{
    switch (group) {
    case checks::CheckGroup::Computer:
        return CheckingPage::tr("This computer");
    case checks::CheckGroup::Registry:
        return CheckingPage::tr("Registry, certificates");
    case checks::CheckGroup::Path:
        return CheckingPage::tr("Network path");
    case checks::CheckGroup::GuestNetwork:
        return CheckingPage::tr("Guest Wi-Fi");
    }
    return {};
}

bool hasChecks(checks::CheckGroup group)
{
    return std::ranges::any_of(checks::allChecks(), [group](const checks::Check *check) { return check->group == group; });
}

StatusIcon markOf(const GroupProgress &at)
{
    if (at.problems > 0)
        return StatusIcon::Broken;
    if (at.done < at.total || at.skipped == at.total)
        return StatusIcon::NotTried;
    return at.unknown > 0 ? StatusIcon::Unknown : StatusIcon::Proven;
}

// What is happening there now; at the end, the result.
QString sentenceFor(const GroupProgress &at)
{
    if (at.done < at.total)
        return at.now;
    if (at.problems > 0)
        return CheckingPage::tr("Problems found: %1").arg(QLocale().toString(at.problems));
    if (at.unknown > 0)
        return CheckingPage::tr("Not everything could be checked");
    if (at.skipped == at.total)
        return CheckingPage::tr("Does not apply here");
    return CheckingPage::tr("No problems found");
}

} // namespace

CheckingPage::CheckingPage(Session &session)
    : Page(session, "checkingPage"), m_problems(new QVBoxLayout), m_stages(new QVBoxLayout),
      m_calm(makeHint(tr("Checking does not change anything."), "calm"))
{
    addGroups();
    m_problems->setSpacing(lineHeight(this) / 2);
    column()->addLayout(m_problems);
    column()->addLayout(m_stages);
    column()->addStretch(1);

    foot()->addWidget(m_calm);
    setButtonText(QWizard::NextButton, tr("Show the &result"));

    connect(&session, &Session::groupChanged, this, &CheckingPage::showGroup);
    connect(&session, &Session::found, this, &CheckingPage::showFound);
    connect(&session, &Session::activityChanged, this, &CheckingPage::showActivity);
    connect(&session, &Session::lookEnded, this, &CheckingPage::showEnd);
    connect(&m_second, &QTimer::timeout, this, &CheckingPage::showPatience);
    new SpokenProgress(session, this);
}

void CheckingPage::addGroups()
{
    const int line = lineHeight(this);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(line / 2);
    grid->setVerticalSpacing(line);
    grid->setColumnStretch(4, 1);
    int y = 0;
    for (const checks::CheckGroup group : kGroups) {
        if (!hasChecks(group))
            continue;
        GroupRow row{new StatusIconWidget(StatusIcon::NotTried), new QProgressBar, makeText({}), makeHint({}), {}, {}};
        const QString name = QString::number(int(group));
        row.bar->setObjectName(QStringLiteral("stationBar") + name);
        row.bar->setTextVisible(false);
        row.bar->setFixedSize(6 * line, line);
        row.bar->setAccessibleName(groupName(group));
        row.count->setObjectName(QStringLiteral("stationCount") + name);
        row.count->setWordWrap(false);
        row.sentence->setObjectName(QStringLiteral("stationSentence") + name);
        row.sentence->setAlignment(Qt::AlignTop | Qt::AlignLeading);
        row.sentence->setMinimumHeight(2 * line); // a second line moves nothing
        QLabel *title = makeText(groupName(group));
        title->setWordWrap(false);
        grid->addWidget(row.sign, y, 0, Qt::AlignTop);
        grid->addWidget(title, y, 1, Qt::AlignTop);
        grid->addWidget(row.bar, y, 2, Qt::AlignTop);
        grid->addWidget(row.count, y, 3, Qt::AlignTop);
        grid->addWidget(row.sentence, y, 4);
        m_rows.emplace(group, row);
        ++y;
    }
    column()->addLayout(grid);
}

void CheckingPage::initializePage()
{
    Page::initializePage();
    begin();
}

// "Back" to the start page: finishing the running checks would be pointless.
void CheckingPage::cleanupPage()
{
    session().stop();
}

void CheckingPage::begin()
{
    clear(m_problems);
    clear(m_stages);
    m_shown.start();
    m_second.start(std::chrono::seconds(1));
    session().look();
    for (const auto &[group, row] : m_rows)
        showGroup(group);
    Q_EMIT completeChanged();
}

bool CheckingPage::isComplete() const
{
    return session().activity() == Activity::Idle && session().report().has_value();
}

// While checks run, there is one thing to press.
QList<QWizard::WizardButton> CheckingPage::buttons() const
{
    if (session().activity() == Activity::Looking)
        return {QWizard::Stretch, kTools};
    return Page::buttons();
}

int CheckingPage::nextId() const
{
    return int(PageId::Result);
}

void CheckingPage::showGroup(checks::CheckGroup group)
{
    const auto it = m_rows.find(group);
    if (it == m_rows.end())
        return;
    GroupRow &row = it->second;
    const GroupProgress &at = session().group(group);
    const QLocale locale;
    row.bar->setRange(0, std::max(1, at.total));
    row.bar->setValue(at.done);
    row.count->setText(tr("%1 of %2").arg(locale.toString(at.done), locale.toString(at.total)));
    row.sign->setMark(markOf(at));
    if (const QString now = sentenceFor(at); now != row.now) {
        row.now = now;
        row.since.start();
        row.sentence->setText(now);
    }
}

// Shows that a slow check is still running.
void CheckingPage::showPatience()
{
    if (session().activity() != Activity::Looking)
        m_second.stop();
    for (auto &[group, row] : m_rows) {
        const GroupProgress &at = session().group(group);
        const bool waits = m_second.isActive() && at.done < at.total && !row.now.isEmpty() &&
                           std::chrono::milliseconds(row.since.elapsed()) >= kPatience;
        row.sentence->setText(waits ? tr("%1 (%2 s)").arg(row.now, QLocale().toString(row.since.elapsed() / 1000)) : row.now);
    }
}

void CheckingPage::showFound(const engine::Examined &examined)
{
    if (examined.finding.verdict == FindingVerdict::Problem)
        m_problems->addWidget(makeMarked(StatusIcon::Broken, examined.finding.text.translated(), "problem"));
    if (!examined.finding.ike || examined.finding.ike->stages.empty())
        return;
    clear(m_stages); // several checks may share the same negotiation
    m_stages->addWidget(makeHeading(tr("The negotiation, stage by stage")));
    m_stages->addWidget(makeStageTable(*examined.finding.ike));
}

void CheckingPage::showActivity()
{
    const bool looking = session().activity() == Activity::Looking;
    if (looking)
        setTools({{"stop", tr("&Stop"), [this] { this->session().stop(); }, nullptr, !session().wasStopped()}});
    else
        setTools({{"lookAgain", tr("Check &again"), [this] { begin(); }}});
    if (looking)
        setHeadline(session().wasStopped() ? tr("Stopping...") : tr("Looking for the cause..."));
    Q_EMIT completeChanged();
}

void CheckingPage::showEnd()
{
    showPatience();
    if (session().lookError())
        setHeadline(sentenceForLook(*session().lookError()));
    else if (session().wasStopped())
        setHeadline(tr("Stopped. The results so far have been kept."));
    else
        setHeadline(tr("All checks are complete."));
    if (!session().report() || session().wasStopped())
        return;
    const std::chrono::milliseconds left = kShownAtLeast - std::chrono::milliseconds(m_shown.elapsed());
    QTimer::singleShot(std::max(left, std::chrono::milliseconds::zero()), this, &CheckingPage::goOn);
}

// Automatic, unless the user has left the page or restarted meanwhile.
void CheckingPage::goOn()
{
    if (wizard()->currentPage() == this && isComplete())
        wizard()->next();
}

} // namespace fix789::ui
