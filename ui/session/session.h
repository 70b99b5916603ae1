// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/session/computer_under_test.h"
#include "ui/session/jobs.h"
#include "ui/session/diagnosis_job.h"
#include "ui/session/repair.h"
#include "ui/session/repair_call.h"
#include "ui/session/system_overview.h"

#include "diagnosis/questions.h"
#include "report/message.h"
#include "report/report.h"

#include <QObject>
#include <QTimer>

#include <map>
#include <optional>
#include <vector>

namespace fix789 {

enum class Activity { Idle, Looking, Repairing, Undoing };

/// Whether a login to this network is waited for, which the person makes in the browser.
enum class LoginWatch { Off, Watching, Through, GaveUp };

/// How far the look is at one station.
struct GroupProgress {
    int total = 0;
    int done = 0;
    int problems = 0;
    int unknown = 0;
    int skipped = 0;
    QString now; ///< what is happening there at this moment, translated; of several things the one that began first
};

/// Knows the computer that is looked at; the pages only show it. Lives in the window's thread; looking, repairing and
/// undoing run on worker threads. It changes nothing itself: that is done by the console program.
class Session : public QObject {
    Q_OBJECT

public:
    explicit Session(AppServices services, QObject *parent = nullptr);
    ~Session() override;

    // Which computer, and what is to be reached from it.
    bool thisComputerIsWindows() const { return m_services.windows; }
    bool isRecorded() const { return !m_caseFile.isEmpty(); }
    bool isPractice() const { return m_practice; }
    QString recordedName() const { return m_recordedName; }
    const Target &target() const { return m_target; }
    void chooseThisComputer();
    Result<void> chooseCase(const QString &file);
    Result<void> choosePractice();
    void setTarget(const Target &target);
    /// What this computer's negotiation is tried with, kept until it is set anew or a recorded computer is chosen, so that
    /// "Check again" can use it. No look keeps it after its end. Of it a repair is given the key alone, where it makes a copy of
    /// a connection with it.
    void setCredentials(Credentials credentials);
    bool hasKey() const { return m_credentials.canAuthenticate(); }
    /// Whether each look begins with an attempt of Windows itself. The person agrees to it; a recorded computer dials nothing.
    void setDial(bool dial) { m_dial = dial; }
    const AppServices &services() const { return m_services; }

    // What is known of this computer beforehand.
    const SystemOverview &overview() const { return m_overview; }
    void beginOverview();

    // Looking.
    Activity activity() const { return m_activity; }
    const GroupProgress &group(CheckGroup group) const;
    const std::vector<Examined> &foundSoFar() const { return m_found; }
    /// What the last look showed; kept until the next look ends.
    const std::optional<Report> &report() const { return m_report; }
    bool wasStopped() const { return m_stopped; }
    const std::optional<Error> &lookError() const { return m_lookError; }
    const NetworkSeen &network() const { return m_network; }
    void look();
    void stop();
    /// Judges the same findings with the user's answers; nothing is checked again.
    void answer(const UserAnswers &answers);
    void answer(Question question, Reply reply)
    {
        UserAnswers answers = m_target.answers;
        replyTo(answers, question) = reply;
        answer(answers);
    }
    /// What others are asked to do by what is known now.
    std::vector<Message> messages() const;

    // A network that asks for a login first.
    LoginWatch loginWatch() const { return m_loginWatch; }
    bool loginPageOpened() const { return m_loginPageOpened; }
    /// A login page is known that can be opened from here.
    bool canOpenLogin() const;
    /// Opens it in the browser, and watches until the network lets us through.
    void openLogin();
    void stopWatchingLogin();

    // Mending and taking back.
    const Repair &repair() const { return m_repair; }
    /// What a look showed after the repair or undo.
    const std::optional<Report> &reportAfter() const { return m_after; }
    /// The repairs of this computer that can be undone, newest first.
    const std::vector<JournalledRun> &undoable() const { return m_undoable; }
    void mend(const std::vector<CauseRef> &causes);
    void undo(const QString &run);

Q_SIGNALS:
    void computerChanged();
    void overviewReady();
    void activityChanged();
    void groupChanged(fix789::CheckGroup group);
    void found(const fix789::Examined &examined);
    void lookEnded();
    void judgedAgain();
    void loginWatchChanged();
    void repairSaid(const QString &sentence);
    void repairProgressed();
    void repairEnded();

private:
    struct Worked {
        Result<LaunchOutcome> launched;
        Seen seen;
    };
    struct RunningCheck {
        const Check *check;
        QString now;
    };
    DiagnosisJob order() const { return {m_services, m_caseFile, m_target, m_credentials, keyGiven(), m_dial && !isRecorded()}; }
    DiagnosisJob orderWithoutSecrets() const { return {m_services, m_caseFile, m_target, {}, keyGiven(), false}; }
    bool keyGiven() const { return !m_credentials.key.isEmpty(); }
    static Worked runAndSee(const DiagnosisJob &order, const RepairCall &call, const std::stop_token &stop, const Jobs::Announce &announce,
                            Session *self);
    ExamineProgress progressFor(const Jobs::Announce &announce);
    void forget();
    void setActivity(Activity activity);
    void setLoginWatch(LoginWatch watch);
    void resetGroups();
    void showRunning(CheckGroup group);
    void noteStarted(const Check &check);
    void noteSaid(const Check &check, const QString &sentence);
    void noteFinished(const Examined &examined);
    void endWaiting();
    void followRepair();
    void takeRepairs(const std::vector<JournalledRun> &runs);
    void repaired(Worked worked, Repair::End end);

    AppServices m_services;
    QString m_caseFile;
    QString m_recordedName;
    bool m_practice = false;
    Target m_target;
    Credentials m_credentials;
    bool m_dial = false;

    Activity m_activity = Activity::Idle;
    SystemOverview m_overview;
    std::map<CheckGroup, GroupProgress> m_groups;
    std::vector<RunningCheck> m_running; ///< in the order in which they began
    std::vector<Examined> m_found;
    std::optional<Report> m_report;
    NetworkSeen m_network;
    std::optional<Error> m_lookError;
    bool m_stopped = false;

    LoginWatch m_loginWatch = LoginWatch::Off;
    bool m_loginPageOpened = false;

    Repair m_repair;
    std::optional<Report> m_after;
    std::vector<JournalledRun> m_undoable;

    QTimer m_pulse; ///< reads the journal while a repair runs

    // Last: their destructors wait for the jobs while everything else is still there.
    Jobs m_overviewJobs;
    Jobs m_readings;
    Jobs m_logins;
    Jobs m_jobs;
};

} // namespace fix789
