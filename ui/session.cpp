// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "ui/session.h"

#include "checks/checks.h"

#include <QCoreApplication>
#include <QUuid>

#include <algorithm>

namespace fix789 {
namespace {

QString titleOfCheck(const Check &check)
{
    return QCoreApplication::translate("Text", check.title);
}

// The console program's exits for `fix` and `undo` (CONTRACT).
Repair::End endOfMending(const Result<LaunchOutcome> &launched)
{
    if (!launched)
        return launched.error().kind == ErrorKind::Cancelled ? Repair::End::Declined : Repair::End::NotStarted;
    switch (launched->exitCode) {
    case 0:
        return Repair::End::Made;
    case 3:
        return Repair::End::NoEvidence;
    case 4:
        return Repair::End::Failed;
    case 5:
        return Repair::End::Cancelled;
    case 6:
        return Repair::End::NotAllBack;
    default:
        return Repair::End::NotStarted;
    }
}

Repair::End endOfUndoing(const Result<LaunchOutcome> &launched)
{
    if (!launched)
        return launched.error().kind == ErrorKind::Cancelled ? Repair::End::Made : Repair::End::UndoFailed;
    switch (launched->exitCode) {
    case 0:
        return Repair::End::Undone;
    case 6:
        return Repair::End::UndoLeftSome;
    default:
        return Repair::End::UndoFailed;
    }
}

bool canBeUndone(const JournalledRun &run)
{
    return run.state != RepairState::TakenBack &&
           std::ranges::any_of(run.changes, [](const JournalledChange &change) { return !change.restored; });
}

} // namespace

Session::Session(Bench bench, QObject *parent) : QObject(parent), m_bench(std::move(bench)), m_jobs(this) {}

Session::~Session() = default;

void Session::chooseThisComputer()
{
    if (!isRecorded())
        return;
    m_caseFile.clear();
    m_recordedName.clear();
    m_practice = false;
    m_target = {};
    forget();
    Q_EMIT computerChanged();
}

Result<void> Session::chooseCase(const QString &file)
{
    const auto opened = m_bench.openCase(file);
    if (!opened)
        return Failure(opened.error());
    m_caseFile = file;
    m_credentials = {};
    m_recordedName = (*opened)->machine().name;
    m_practice = false;
    m_target = Target{(*opened)->server(), {}};
    forget();
    Q_EMIT computerChanged();
    return {};
}

Result<void> Session::choosePractice()
{
    const auto file = m_bench.makePracticeCase();
    if (!file)
        return Failure(file.error());
    if (auto chosen = chooseCase(*file); !chosen)
        return chosen;
    m_practice = true;
    Q_EMIT computerChanged();
    return {};
}

void Session::setTarget(const Target &target)
{
    if (!isRecorded())
        m_target = target;
}

const StationProgress &Session::station(Station station) const
{
    static const StationProgress kNothingThere;
    const auto it = m_stations.find(station);
    return it == m_stations.end() ? kNothingThere : it->second;
}

void Session::look()
{
    forget();
    resetStations();
    setActivity(Activity::Looking);
    m_jobs.start([this, order = order()](const std::stop_token &stop,
                                         const Jobs::Voice &voice) { return see(order, progressFor(voice), stop); },
                 [this](Seen seen) {
                     if (seen.report)
                         m_report = std::move(*seen.report);
                     else
                         m_lookError = seen.report.error();
                     takeRepairs(seen.repairs);
                     setActivity(Activity::Idle);
                     Q_EMIT lookEnded();
                 });
}

void Session::stop()
{
    if (m_activity != Activity::Looking)
        return;
    m_stopped = true;
    m_jobs.stop();
    Q_EMIT activityChanged();
}

void Session::mend(const std::vector<CauseRef> &causes)
{
    if (m_activity != Activity::Idle || !m_report || causes.empty())
        return;
    m_repair = {};
    m_after.reset();
    m_repair.run = QUuid::createUuid().toString(QUuid::WithoutBraces);
    QStringList words{QStringLiteral("fix")};
    for (const CauseRef &cause : causes)
        words << cause.toString();
    words << QStringLiteral("--run") << m_repair.run << QStringLiteral("--yes") << QStringLiteral("--json");
    for (std::size_t i = 0; i < m_report->fixes.size(); ++i) {
        const auto &plan = m_report->fixes[i];
        if (!plan || std::ranges::find(causes, m_report->verdict.causes[i].ref) == causes.end())
            continue;
        m_repair.planned.insert(m_repair.planned.end(), plan->changes.begin(), plan->changes.end());
        if (plan->restart == Restart::Needed)
            m_repair.restart = Restart::Needed;
    }
    setActivity(Activity::Repairing);
    m_jobs.start([this, order = order(), words](const std::stop_token &stop,
                                                const Jobs::Voice &voice) { return runAndSee(order, words, stop, voice, this); },
                 [this](Worked worked) {
                     const Repair::End end = endOfMending(worked.launched);
                     repaired(std::move(worked), end);
                 });
}

void Session::undo(const QString &run)
{
    if (m_activity != Activity::Idle)
        return;
    if (m_repair.run != run) {
        m_repair = {};
        m_repair.run = run;
    }
    setActivity(Activity::Undoing);
    const QStringList words{QStringLiteral("undo"), run, QStringLiteral("--yes"), QStringLiteral("--json")};
    m_jobs.start([this, order = order(), words](const std::stop_token &stop,
                                                const Jobs::Voice &voice) { return runAndSee(order, words, stop, voice, this); },
                 [this](Worked worked) {
                     const Repair::End end = endOfUndoing(worked.launched);
                     repaired(std::move(worked), end);
                 });
}

Bench::Opened Session::open(const Order &order)
{
    return order.caseFile.isEmpty() ? order.bench.openThisComputer(order.credentials) : order.bench.openCase(order.caseFile);
}

Session::Seen Session::see(const Order &order, const ExamineProgress &progress, const std::stop_token &stop)
{
    const auto computer = open(order);
    if (!computer)
        return {Failure(computer.error()), {}};
    Report report = fix789::look((*computer)->machine(), order.target, allChecks(), progress, stop);
    (*computer)->remember(report);
    return {std::move(report), (*computer)->repairs()};
}

Session::Worked Session::runAndSee(const Order &order, const QStringList &words, const std::stop_token &stop,
                                   const Jobs::Voice &voice, Session *self)
{
    const bool recorded = !order.caseFile.isEmpty();
    const QStringList arguments = recorded ? words + QStringList{QStringLiteral("--case"), order.caseFile} : words;
    const auto say = [&voice, self](const char *sentence) {
        voice.post([self, sentence] { Q_EMIT self->repairSaid(tr(sentence)); });
    };
    say(recorded ? QT_TR_NOOP("Changing the recorded computer...")
                 : QT_TR_NOOP("Waiting for an administrator's consent, then making the changes..."));
    auto launched = order.bench.launcher->run(arguments, recorded ? Rights::Own : Rights::Administrator, stop);
    say(QT_TR_NOOP("Looking again..."));
    return {std::move(launched), see(order, ExamineProgress{}, stop)};
}

// Called from the threads that examine; everything is carried over to ours before it is touched.
ExamineProgress Session::progressFor(const Jobs::Voice &voice)
{
    ExamineProgress progress;
    progress.started = [this, voice](const Check &check) { voice.post([this, &check] { noteStarted(check); }); };
    progress.said = [this, voice](const Check &check, const Text &text) {
        voice.post([this, &check, text] { noteSaid(check, text.translated()); });
    };
    progress.finished = [this, voice](const Examined &examined) { voice.post([this, examined] { noteFinished(examined); }); };
    return progress;
}

void Session::forget()
{
    m_report.reset();
    m_lookError.reset();
    m_after.reset();
    m_repair = {};
    m_undoable.clear();
    m_found.clear();
    m_stations.clear();
    m_stopped = false;
}

void Session::setActivity(Activity activity)
{
    m_activity = activity;
    Q_EMIT activityChanged();
}

void Session::resetStations()
{
    for (const Check *check : allChecks())
        ++m_stations[check->station].total;
}

void Session::noteStarted(const Check &check)
{
    m_stations[check.station].now = titleOfCheck(check);
    Q_EMIT stationChanged(check.station);
}

void Session::noteSaid(const Check &check, const QString &sentence)
{
    m_stations[check.station].now = sentence;
    Q_EMIT stationChanged(check.station);
}

void Session::noteFinished(const Examined &examined)
{
    StationProgress &at = m_stations[examined.check->station];
    ++at.done;
    switch (examined.finding.verdict) {
    case FindingVerdict::Problem:
        ++at.problems;
        break;
    case FindingVerdict::Unknown:
        ++at.unknown;
        break;
    case FindingVerdict::Skipped:
        ++at.skipped;
        break;
    case FindingVerdict::Ok:
    case FindingVerdict::Note:
        break;
    }
    m_found.push_back(examined);
    Q_EMIT found(examined);
    Q_EMIT stationChanged(examined.check->station);
}

void Session::takeRepairs(const std::vector<JournalledRun> &runs)
{
    m_undoable.clear();
    std::ranges::copy_if(runs, std::back_inserter(m_undoable), canBeUndone);
    std::ranges::reverse(m_undoable);
    const auto ours = std::ranges::find(runs, m_repair.run, &JournalledRun::id);
    if (ours != runs.end())
        m_repair.journalled = *ours;
}

void Session::repaired(Worked worked, Repair::End end)
{
    m_repair.end = end;
    takeRepairs(worked.seen.repairs);
    if (worked.seen.report)
        m_after = std::move(*worked.seen.report);
    setActivity(Activity::Idle);
    Q_EMIT repairEnded();
}

} // namespace fix789
