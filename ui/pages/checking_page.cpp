// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "ui/pages/checking_page.h"

#include "ui/look/card.h"
#include "ui/texts/check_groups.h"
#include "ui/texts/error_sentence.h"
#include "ui/widgets/spoken_progress.h"
#include "ui/widgets/stage_table.h"
#include "ui/widgets/status_icon.h"
#include "ui/widgets/typography.h"

#include <QGuiApplication>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QTimer>
#include <QVBoxLayout>
#include <QWizard>

#include <algorithm>
#include <chrono>

namespace fix789::ui {
namespace {

// A page that disappears before the user sees it is alarming. Slower diagnoses are not delayed.
constexpr std::chrono::milliseconds kShownAtLeast{900};

// After this time, a running check shows its elapsed seconds.
constexpr std::chrono::milliseconds kPatience{1500};

// What is happening there now; at the end, the result.
QString sentenceFor(const GroupProgress &at, bool stopped)
{
    if (at.done < at.total)
        return !at.now.isEmpty() ? at.now : stopped ? CheckingPage::tr("Stopped") : CheckingPage::tr("Waiting");
    if (at.problems > 0)
        return CheckingPage::tr("Problems found: %1").arg(QLocale().toString(at.problems));
    if (at.unknown > 0)
        return CheckingPage::tr("Not everything could be checked");
    if (at.skipped == at.total)
        return CheckingPage::tr("Does not apply here");
    return CheckingPage::tr("No problems found");
}

// The words beside it say the same.
void colourBar(QProgressBar &bar, const GroupProgress &at)
{
    QPalette palette = QGuiApplication::palette();
    if (at.done == at.total && at.total > 0)
        palette.setColor(QPalette::Highlight, theme::ink(at.problems > 0  ? Tone::Bad
                                                         : at.unknown > 0 ? Tone::Open
                                                                          : Tone::Good,
                                                         palette));
    if (bar.palette().color(QPalette::Highlight) != palette.color(QPalette::Highlight))
        bar.setPalette(palette);
}

} // namespace

CheckingPage::CheckingPage(Session &session) : Page(session, "checkingPage"), m_stages(new QVBoxLayout)
{
    addGroups();
    m_foundCard = new Card("foundCard");
    column()->addWidget(m_foundCard);
    column()->addLayout(m_stages);
    column()->addStretch(1);

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
    auto *card = new Card("groupsCard");
    for (const checks::CheckGroup group : checkGroups()) {
        GroupRow row{new QProgressBar, makeHint({}), makeText({}), {}, {}};
        const QString name = QString::number(int(group));
        row.bar->setObjectName(QStringLiteral("stationBar") + name);
        row.bar->setTextVisible(false);
        row.bar->setFixedHeight(lineHeight(this) / 2);
        row.bar->setAccessibleName(nameOf(group));
        row.count->setObjectName(QStringLiteral("stationCount") + name);
        row.count->setWordWrap(false);
        row.count->setMinimumWidth(
            row.count->fontMetrics().horizontalAdvance(tr("%1 of %2").arg(QLocale().toString(88), QLocale().toString(88))));
        row.sentence->setObjectName(QStringLiteral("stationSentence") + name);
        auto *now = new QWidget;
        auto *layout = new QVBoxLayout(now);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(lineHeight(this) / 4);
        layout->addWidget(row.sentence);
        layout->addWidget(row.bar);
        card->addRow(nameOf(group), now, row.count);
        m_rows.emplace(group, row);
    }
    column()->addWidget(card);
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
    m_foundCard->clearRows();
    m_foundCard->hide();
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
    colourBar(*row.bar, at);
    row.count->setText(tr("%1 of %2").arg(locale.toString(at.done), locale.toString(at.total)));
    if (const QString now = sentenceFor(at, session().wasStopped() && session().activity() == Activity::Idle); now != row.now) {
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
        addFound(examined.finding.text.translated());
    if (!examined.finding.ike || examined.finding.ike->stages.empty())
        return;
    clear(m_stages); // several checks may share the same negotiation
    m_stages->addWidget(makeHeading(tr("The negotiation, step by step")));
    m_stages->addWidget(makeStageTable(*examined.finding.ike));
}

QString CheckingPage::titleWhileChecking() const
{
    const Target &target = session().target();
    const QString what = target.connection.isEmpty() ? target.server : target.connection;
    return what.isEmpty() ? tr("Looking for the cause...") : tr("Checking %1...").arg(quoted(what));
}

void CheckingPage::addFound(const QString &sentence)
{
    if (m_foundCard->isEmpty())
        m_foundCard->addWidget(makeHeading(tr("Found so far")));
    m_foundCard->addBelow(makeMarked(StatusIcon::Broken, sentence, "problem"));
    m_foundCard->show();
}

void CheckingPage::showActivity()
{
    const bool looking = session().activity() == Activity::Looking;
    if (looking)
        setTools({{"stop", tr("&Stop"), [this] { this->session().stop(); }, nullptr, !session().wasStopped()}});
    else
        setTools({{"lookAgain", tr("Check &again"), [this] { begin(); }}});
    if (looking)
        setHeadline(session().wasStopped() ? tr("Stopping...") : titleWhileChecking(),
                    tr("Checking does not change anything. It usually takes about ten seconds."));
    Q_EMIT completeChanged();
}

void CheckingPage::showHowItEnded()
{
    if (session().lookError())
        setHeadline(sentenceForLook(*session().lookError()));
    else if (session().wasStopped())
        setHeadline(tr("Stopped. The results so far have been kept."));
    else
        setHeadline(tr("All checks are complete."));
}

void CheckingPage::showPast()
{
    Page::initializePage();
    for (const auto &[group, row] : m_rows)
        showGroup(group);
    for (const engine::Examined &examined : session().foundSoFar())
        showFound(examined);
    showActivity();
    showHowItEnded();
}

void CheckingPage::showEnd()
{
    showPatience();
    showHowItEnded();
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
