// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "ui/session/session.h"

#include "ui/texts/web_and_vpn.h"

#include "checks/checks.h"

#include <QCoreApplication>
#include <QUuid>

#include <algorithm>
#include <chrono>

namespace fix789::ui {
namespace {

constexpr std::chrono::milliseconds kPulse{300};
QString titleOfCheck(const checks::Check &check)
{
    return QCoreApplication::translate("Text", check.title);
}

} // namespace

Session::Session(AppServices services, QObject *parent)
    : QObject(parent), m_services(std::move(services)), m_overviewJobs(this), m_readings(this), m_logins(this), m_histories(this),
      m_jobs(this)
{
    m_pulse.setInterval(kPulse);
    connect(&m_pulse, &QTimer::timeout, this, &Session::followRepair);
}

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
    const auto opened = m_services.openCase(file);
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
    const auto file = m_services.makePracticeCase();
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
    m_target.signIn = m_credentials.user.isEmpty() ? SignIn::NotTyped : SignIn::Typed;
}

void Session::setCredentials(Credentials credentials)
{
    m_credentials = std::move(credentials);
    setTarget(m_target);
}

void Session::beginOverview()
{
    m_overviewJobs.start(
        [services = m_services](const std::stop_token &, const Jobs::Announce &) { return overviewOf(services); },
        [this](SystemOverview overview) {
            m_overview = std::move(overview);
            if (m_activity == Activity::Idle && !m_report && !isRecorded())
                takeRepairs(m_overview.repairs);
            Q_EMIT overviewReady();
        });
}

const GroupProgress &Session::group(checks::CheckGroup group) const
{
    static const GroupProgress kNothingThere;
    const auto it = m_groups.find(group);
    return it == m_groups.end() ? kNothingThere : it->second;
}

void Session::look()
{
    rememberTarget();
    forget();
    resetGroups();
    setActivity(Activity::Looking);
    m_dialled = order().dial;
    m_jobs.start([this, order = order()](const std::stop_token &stop,
                                         const Jobs::Announce &announce) { return see(order, progressFor(announce), stop); },
                 [this](Seen seen) {
                     if (seen.report)
                         m_report = std::move(*seen.report);
                     else
                         m_lookError = seen.report.error();
                     m_network = std::move(seen.network);
                     endWaiting();
                     takeRepairs(seen.repairs);
                     setActivity(Activity::Idle);
                     Q_EMIT lookEnded();
                 });
}

// The fault that needed a restart has now been checked after it.
void Session::endWaiting()
{
    if (isRecorded() || !m_report || m_stopped || m_overview.restart != SystemOverview::Restart::Done)
        return;
    m_overview.restart = SystemOverview::Restart::NotAwaited;
    if (m_services.awaitRestart)
        m_services.awaitRestart(std::nullopt);
}

void Session::stop()
{
    if (m_activity != Activity::Looking)
        return;
    m_stopped = true;
    m_jobs.stop();
    Q_EMIT activityChanged();
}

void Session::answer(const UserAnswers &answers)
{
    if (m_activity != Activity::Idle || !m_report)
        return;
    m_target.answers = answers;
    m_jobs.start([order = orderWithoutSecrets(),
                  report = *m_report](const std::stop_token &, const Jobs::Announce &) { return judgedWith(order, report); },
                 [this](Result<report::Report> report) {
                     if (!report)
                         return; // the recorded computer's file is gone: keep the findings
                     m_report = std::move(*report);
                     Q_EMIT judgedAgain();
                 });
}

bool Session::canOpenLogin() const
{
    const PortalView *portal = m_report ? portalOf(*m_report) : nullptr;
    return portal && !portal->entrance.isEmpty() && !isRecorded() && m_services.openUrl && m_services.watchLogin;
}

void Session::openLogin()
{
    if (!canOpenLogin())
        return;
    m_loginPageOpened = m_services.openUrl(QUrl(portalOf(*m_report)->entrance));
    setLoginWatch(LoginWatch::Watching);
    m_logins.start([watch = m_services.watchLogin](const std::stop_token &stop, const Jobs::Announce &) { return watch(stop); },
                   [this](const Result<void> &through) {
                       if (m_loginWatch == LoginWatch::Watching)
                           setLoginWatch(through ? LoginWatch::Through : LoginWatch::GaveUp);
                   });
}

void Session::stopWatchingLogin()
{
    m_logins.stop();
    if (m_loginWatch != LoginWatch::Off)
        setLoginWatch(LoginWatch::Off);
}

void Session::setLoginWatch(LoginWatch watch)
{
    m_loginWatch = watch;
    Q_EMIT loginWatchChanged();
}

// The journal is on disk before the computer changes, so it shows how far a repair is.
void Session::followRepair()
{
    m_readings.start(
        [order = orderWithoutSecrets()](const std::stop_token &, const Jobs::Announce &) {
            const auto computer = order.open();
            return computer ? (*computer)->repairs() : std::vector<engine::JournalledRun>{};
        },
        [this](const std::vector<engine::JournalledRun> &runs) {
            const auto ours = std::ranges::find(runs, m_repair.run, &engine::JournalledRun::id);
            if (m_activity != Activity::Repairing || ours == runs.end())
                return;
            m_repair.journalled = *ours;
            Q_EMIT repairProgressed();
        });
}

void Session::mend(const std::vector<CauseRef> &causes, ForeignFolder folder)
{
    if (m_activity != Activity::Idle || !m_report || causes.empty())
        return;
    m_repair = {};
    m_after.reset();
    m_repair.run = QUuid::createUuid().toString(QUuid::WithoutBraces);
    for (std::size_t i = 0; i < m_report->fixes.size(); ++i) {
        const auto &plan = m_report->fixes[i];
        if (!plan || std::ranges::find(causes, m_report->verdict.causes[i].ref) == causes.end())
            continue;
        m_repair.planned.insert(m_repair.planned.end(), plan->changes.begin(), plan->changes.end());
        if (plan->restart == checks::Restart::Needed)
            m_repair.restart = checks::Restart::Needed;
    }
    const RepairCall call =
        mendingCall(causes, m_repair.run, m_repair.planned, m_target, isRecorded() ? Credentials{} : m_credentials, m_caseFile);
    setActivity(Activity::Repairing);
    m_jobs.start(
        [this, order = order(), call, folder](const std::stop_token &stop, const Jobs::Announce &announce) {
            return runAndSee(order, call, folder, stop, announce, this);
        },
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
    const auto known = std::ranges::find(m_undoable, run, &engine::JournalledRun::id);
    const RepairCall call = undoingCall(run, known == m_undoable.end() ? nullptr : &*known, m_caseFile);
    m_jobs.start(
        [this, order = order(), call](const std::stop_token &stop, const Jobs::Announce &announce) {
            return runAndSee(order, call, ForeignFolder::Refuse, stop, announce, this);
        },
        [this](Worked worked) {
            const Repair::End end = endOfUndoing(worked.launched);
            repaired(std::move(worked), end);
        });
}

Session::Worked Session::runAndSee(const DiagnosisJob &order, const RepairCall &call, ForeignFolder folder,
                                   const std::stop_token &stop, const Jobs::Announce &announce, Session *self)
{
    const auto say = [&](const char *sentence) { announce.post([self, sentence] { Q_EMIT self->repairSaid(tr(sentence)); }); };
    say(sentenceDuring(call, order.caseFile));
    Launcher &launcher = *order.services.launcher;
    // Found before anybody is asked for consent.
    auto bar = call.rights == Rights::Administrator ? launcher.bar() : std::nullopt;
    if (bar && bar->place == LaunchBar::Place::Journal && folder == ForeignFolder::TakeOver) {
        (void)launcher.run(takeOverCall().words, {}, Rights::Administrator, stop);
        bar = launcher.bar();
    }
    auto launched = bar ? Result<LaunchOutcome>(failure(ErrorKind::Refused, bar->why.english()))
                        : launcher.run(call.words, call.typed, call.rights, stop);
    say(QT_TR_NOOP("Checking again..."));
    return {std::move(launched), std::move(bar), see(order, engine::ExamineProgress{}, stop)};
}

// Called from the checks' threads; everything moves to our thread first.
engine::ExamineProgress Session::progressFor(const Jobs::Announce &announce)
{
    engine::ExamineProgress progress;
    progress.started = [this, announce](const checks::Check &check) { announce.post([this, &check] { noteStarted(check); }); };
    progress.said = [this, announce](const checks::Check &check, const Text &text) {
        announce.post([this, &check, text] { noteSaid(check, text.translated()); });
    };
    progress.finished = [this, announce](const engine::Examined &examined) {
        announce.post([this, examined] { noteFinished(examined); });
    };
    return progress;
}

void Session::forget()
{
    stopWatchingLogin();
    m_report.reset();
    m_lookError.reset();
    m_after.reset();
    m_repair = {};
    m_undoable.clear();
    m_repairs.clear();
    m_found.clear();
    m_groups.clear();
    m_running.clear();
    m_network = {};
    m_stopped = false;
}

void Session::setActivity(Activity activity)
{
    m_activity = activity;
    if (activity == Activity::Repairing)
        m_pulse.start();
    else
        m_pulse.stop();
    Q_EMIT activityChanged();
}

void Session::resetGroups()
{
    for (const checks::Check *check : checks::allChecks())
        ++m_groups[check->group].total;
}

// Checks run in parallel; the sentence shows the one that started first until it is done.
void Session::showRunning(checks::CheckGroup group)
{
    const auto first = std::ranges::find(m_running, group, [](const RunningCheck &running) { return running.check->group; });
    if (first != m_running.end())
        m_groups[group].now = first->now;
    Q_EMIT groupChanged(group);
}

void Session::noteStarted(const checks::Check &check)
{
    std::erase_if(m_running, [&](const RunningCheck &running) { return running.check == &check; }); // its needs are done
    m_running.push_back({&check, titleOfCheck(check)});
    showRunning(check.group);
}

void Session::noteSaid(const checks::Check &check, const QString &sentence)
{
    const auto running = std::ranges::find(m_running, &check, &RunningCheck::check);
    if (running != m_running.end())
        running->now = sentence;
    showRunning(check.group);
}

void Session::noteFinished(const engine::Examined &examined)
{
    GroupProgress &at = m_groups[examined.check->group];
    // What was cut off by "Stop" was not done: the bars stay where they were.
    const bool cutOff =
        m_stopped && (examined.finding.verdict == FindingVerdict::Unknown || examined.finding.verdict == FindingVerdict::Skipped);
    if (!cutOff)
        ++at.done;
    std::erase_if(m_running, [&](const RunningCheck &running) { return running.check == examined.check; });
    switch (cutOff ? FindingVerdict::Ok : examined.finding.verdict) {
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
    showRunning(examined.check->group);
}

void Session::takeRepairs(const std::vector<engine::JournalledRun> &runs)
{
    m_repairs = runs;
    m_undoable.clear();
    std::ranges::copy_if(runs, std::back_inserter(m_undoable), canBeUndone);
    std::ranges::reverse(m_undoable);
    if (const auto ours = std::ranges::find(runs, m_repair.run, &engine::JournalledRun::id); ours != runs.end())
        m_repair.journalled = *ours;
}

void Session::repaired(Worked worked, Repair::End end)
{
    m_repair.end = end;
    m_repair.why = worked.bar ? worked.bar->why : whyNot(worked.launched, m_repair.run);
    m_repair.canTakeOver = worked.bar && worked.bar->place == LaunchBar::Place::Journal;
    if (end == Repair::End::Made && m_repair.restart == checks::Restart::Needed && !isRecorded() && m_services.awaitRestart)
        m_services.awaitRestart(AwaitedRestart{m_repair.run, m_target.server, m_target.connection});
    takeRepairs(worked.seen.repairs);
    if (worked.seen.report)
        m_after = std::move(*worked.seen.report);
    setActivity(Activity::Idle);
    Q_EMIT repairEnded();
}

} // namespace fix789::ui
