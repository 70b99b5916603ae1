// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/session/computer_under_test.h"
#include "ui/session/diagnosis_job.h"
#include "ui/session/history.h"
#include "ui/session/jobs.h"
#include "ui/session/repair.h"
#include "ui/session/repair_call.h"
#include "ui/session/system_overview.h"

#include "diagnosis/questions.h"
#include "report/message.h"
#include "report/report.h"
#include "report/stand_ins.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <map>
#include <optional>
#include <vector>

namespace fix789::ui {

enum class Activity { Idle, Looking, Repairing, Undoing };

/// Whether we are waiting for the user to log in to this network in the browser.
enum class LoginWatch { Off, Watching, Through, GaveUp };

/// Another account made the folder for the journal.
enum class ForeignFolder { Refuse, TakeOver };

/// How far the diagnosis of one check group is.
struct GroupProgress {
    int total = 0;
    int done = 0;
    int problems = 0;
    int unknown = 0;
    int skipped = 0;
    QString now; ///< what is happening there now, translated; of several checks the one that started first
};

/// Holds the state of the computer under test; the pages only show it. Lives in the window's thread; diagnosis, repair and
/// undo run in worker threads. It changes nothing itself: the console program does.
class Session : public QObject {
    Q_OBJECT

public:
    explicit Session(AppServices services, QObject *parent = nullptr);
    ~Session() override = default;

    // Which computer, and what to connect to from it.
    bool thisComputerIsWindows() const { return m_services.windows; }
    bool isRecorded() const { return !m_caseFile.isEmpty(); }
    bool isPractice() const { return m_practice; }
    QString recordedName() const { return m_recordedName; }
    const Target &target() const { return m_target; }
    void chooseThisComputer();
    Result<void> chooseCase(const QString &file);
    Result<void> choosePractice();
    void setTarget(const Target &target);
    /// The credentials for this computer's negotiation, kept until replaced or until a recorded computer is chosen, so that
    /// "Check again" can use them. A finished diagnosis keeps none. A repair gets only those that its changes need.
    void setCredentials(Credentials credentials);
    bool hasKey() const { return m_credentials.canAuthenticate(); }
    /// Whether each diagnosis begins with an attempt by Windows, if the user agrees; a recorded computer dials nothing.
    void setDial(bool dial) { m_dial = dial; }
    /// Whether Windows tried in the last diagnosis.
    bool hasDialled() const { return m_dialled; }
    /// There is a connection that Windows could try.
    bool canDial() const { return m_services.windows && !m_target.connection.isEmpty(); }
    const AppServices &services() const { return m_services; }

    // What is known about this computer before a diagnosis.
    const SystemOverview &overview() const { return m_overview; }
    void beginOverview();

    // Diagnosis.
    Activity activity() const { return m_activity; }
    const GroupProgress &group(checks::CheckGroup group) const;
    const std::vector<engine::Examined> &foundSoFar() const { return m_found; }
    /// The last report; kept until the next diagnosis ends.
    const std::optional<report::Report> &report() const { return m_report; }
    bool wasStopped() const { return m_stopped; }
    const std::optional<Error> &lookError() const { return m_lookError; }
    const NetworkSeen &network() const { return m_network; }
    void look();
    void stop();
    /// Judges the same findings with the user's answers; runs no check again.
    void answer(const UserAnswers &answers);
    void answer(diagnosis::Question question, Reply reply)
    {
        UserAnswers answers = m_target.answers;
        diagnosis::replyTo(answers, question) = reply;
        answer(answers);
    }
    /// The requests to others, by what is known now.
    std::vector<report::Message> messages() const;
    /// For texts about this report that leave the computer: stand-ins for names of people, computers and networks.
    report::StandIns standInsFor(const report::Report &report) const;
    /// Records the computer that was checked as a case, with stand-ins; for a worker thread. Empty if that is not possible.
    std::function<Result<QByteArray>(const std::stop_token &)> caseRecorder() const;

    // A network that requires a login first.
    LoginWatch loginWatch() const { return m_loginWatch; }
    bool loginPageOpened() const { return m_loginPageOpened; }
    /// A login page is known and can be opened here.
    bool canOpenLogin() const;
    /// Opens it in the browser, and watches until the network lets us through.
    void openLogin();
    void stopWatchingLogin();

    // Repair and undo.
    const Repair &repair() const { return m_repair; }
    /// The report after the repair or undo.
    const std::optional<report::Report> &reportAfter() const { return m_after; }
    /// The repairs of this computer that can be undone, newest first.
    const std::vector<engine::JournalledRun> &undoable() const { return m_undoable; }
    /// All repairs of this computer, oldest first.
    const std::vector<engine::JournalledRun> &repairs() const { return m_repairs; }
    void mend(const std::vector<CauseRef> &causes, ForeignFolder folder = ForeignFolder::Refuse);
    void undo(const QString &run);

    // What was done on this computer before, whichever computer is chosen.
    const History &history() const { return m_history; }
    void readHistory();
    /// Chooses this computer first, where a recorded one is chosen.
    void undoOnThisComputer(const engine::JournalledRun &run);

    // What comes next, outside this program.
    /// The changes of a repair of this computer take effect after a restart, and it can be started from here.
    bool canRestart() const { return m_services.restart && !isRecorded() && m_activity == Activity::Idle; }
    /// The user has agreed. An error if the restart did not begin.
    Result<void> restart();
    bool canOpenVpnSettings() const { return m_services.openUrl && thisComputerIsWindows() && !isRecorded(); }
    /// False if Windows did not open them.
    bool openVpnSettings() const;
    /// Windows can try the connection itself now: there is one, and its sign-in was not refused (accounts lock).
    bool canTryVpn() const;
    /// Asks the window for a check that begins with an attempt by Windows.
    void tryVpn();

    // What is remembered between two starts.
    WindowChoices choices() const { return m_services.choices ? m_services.choices() : WindowChoices{}; }
    /// An error if it cannot be kept. Without `remember`, server and place are forgotten.
    Result<void> keepChoices(const WindowChoices &choices) const;

Q_SIGNALS:
    void computerChanged();
    void overviewReady();
    void activityChanged();
    void groupChanged(fix789::checks::CheckGroup group);
    void found(const fix789::engine::Examined &examined);
    void lookEnded();
    void judgedAgain();
    void loginWatchChanged();
    void repairSaid(const QString &sentence);
    void repairProgressed();
    void repairEnded();
    void historyRead();
    void vpnTrialWanted();

private:
    struct Worked {
        Result<LaunchOutcome> launched;
        std::optional<LaunchBar> bar; ///< why it was not launched
        Seen seen;
    };
    struct RunningCheck {
        const checks::Check *check;
        QString now;
    };
    DiagnosisJob order() const { return {m_services, m_caseFile, m_target, m_credentials, keyGiven(), m_dial && !isRecorded()}; }
    DiagnosisJob orderWithoutSecrets() const { return {m_services, m_caseFile, m_target, {}, keyGiven(), false}; }
    bool keyGiven() const { return !m_credentials.key.isEmpty(); }
    static Worked runAndSee(const DiagnosisJob &order, const RepairCall &call, ForeignFolder folder, const std::stop_token &stop,
                            const Jobs::Announce &announce, Session *self);
    engine::ExamineProgress progressFor(const Jobs::Announce &announce);
    void forget();
    void setActivity(Activity activity);
    void setLoginWatch(LoginWatch watch);
    void resetGroups();
    void showRunning(checks::CheckGroup group);
    void noteStarted(const checks::Check &check);
    void noteSaid(const checks::Check &check, const QString &sentence);
    void noteFinished(const engine::Examined &examined);
    void endWaiting();
    void followRepair();
    void takeRepairs(const std::vector<engine::JournalledRun> &runs);
    void repaired(Worked worked, Repair::End end);
    void rememberTarget() const;

    AppServices m_services;
    QString m_caseFile;
    QString m_recordedName;
    bool m_practice = false;
    Target m_target;
    Credentials m_credentials;
    bool m_dial = false;
    bool m_dialled = false;

    Activity m_activity = Activity::Idle;
    SystemOverview m_overview;
    std::map<checks::CheckGroup, GroupProgress> m_groups;
    std::vector<RunningCheck> m_running; ///< in the order in which they started
    std::vector<engine::Examined> m_found;
    std::optional<report::Report> m_report;
    NetworkSeen m_network;
    std::optional<Error> m_lookError;
    bool m_stopped = false;

    LoginWatch m_loginWatch = LoginWatch::Off;
    bool m_loginPageOpened = false;

    Repair m_repair;
    std::optional<report::Report> m_after;
    std::vector<engine::JournalledRun> m_undoable;
    std::vector<engine::JournalledRun> m_repairs;
    History m_history;

    QTimer m_pulse; ///< reads the journal while a repair runs

    // Last: their destructors wait for the jobs while all other members still exist.
    Jobs m_overviewJobs;
    Jobs m_readings;
    Jobs m_logins;
    Jobs m_histories;
    Jobs m_jobs;
};

} // namespace fix789::ui
