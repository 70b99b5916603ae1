// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/computer_under_test.h"
#include "ui/jobs.h"

#include "report/report.h"

#include <QObject>

#include <map>
#include <optional>
#include <span>
#include <vector>

namespace fix789 {

enum class Activity { Idle, Looking, Repairing, Undoing };

/// How far the look is at one station.
struct StationProgress {
    int total = 0;
    int done = 0;
    int problems = 0;
    int unknown = 0;
    int skipped = 0;
    QString now; ///< what is happening there at this moment, translated
};

/// A repair that was asked for, and what came of it.
struct Repair {
    enum class End {
        NotBegun,
        Declined,   ///< the consent prompt was declined; nothing was changed
        NoEvidence, ///< the cause is not there any more; nothing was changed
        NotStarted, ///< the console program could not be started or refused its words; nothing was changed
        Cancelled,  ///< stopped; everything is as before
        Failed,     ///< everything is as before
        NotAllBack, ///< failed, and not everything could be put back
        Made,
        Undone,
        UndoFailed,
        UndoLeftSome ///< undone, except for places that somebody else changed meanwhile
    };
    End end = End::NotBegun;
    QString run; ///< UUID
    std::vector<PlannedChange> planned;
    Restart restart = Restart::NotNeeded;
    std::optional<JournalledRun> journalled; ///< what the journal says of it afterwards
};

/// Knows the computer that is looked at; the pages only show it. Lives in the window's thread; looking, repairing and
/// undoing run on worker threads. It changes nothing itself: that is done by the console program.
class Session : public QObject {
    Q_OBJECT

public:
    explicit Session(Bench bench, QObject *parent = nullptr);
    ~Session() override;

    // Which computer, and what is to be reached from it.
    bool thisComputerIsWindows() const { return m_bench.windows; }
    bool isRecorded() const { return !m_caseFile.isEmpty(); }
    bool isPractice() const { return m_practice; }
    QString recordedName() const { return m_recordedName; }
    const Target &target() const { return m_target; }
    void chooseThisComputer();
    Result<void> chooseCase(const QString &file);
    Result<void> choosePractice();
    void setTarget(const Target &target);
    /// What this computer's negotiation is tried with, kept until it is set anew or a recorded computer is chosen, so that
    /// "Look again" can use it. No look keeps it after its end, and no repair is given it.
    void setCredentials(Credentials credentials) { m_credentials = std::move(credentials); }
    const Bench &bench() const { return m_bench; }

    // Looking.
    Activity activity() const { return m_activity; }
    const StationProgress &station(Station station) const;
    const std::vector<Examined> &foundSoFar() const { return m_found; }
    /// What the last look showed; kept until the next look ends.
    const std::optional<Report> &report() const { return m_report; }
    bool wasStopped() const { return m_stopped; }
    const std::optional<Error> &lookError() const { return m_lookError; }
    void look();
    void stop();

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
    void activityChanged();
    void stationChanged(fix789::Station station);
    void found(const fix789::Examined &examined);
    void lookEnded();
    void repairSaid(const QString &sentence);
    void repairEnded();

private:
    struct Seen {
        Result<Report> report;
        std::vector<JournalledRun> repairs;
    };
    struct Worked {
        Result<LaunchOutcome> launched;
        Seen seen;
    };
    /// All that a job needs; copied into it.
    struct Order {
        Bench bench;
        QString caseFile;
        Target target;
        Credentials credentials;
    };

    Order order() const { return {m_bench, m_caseFile, m_target, m_credentials}; }
    static Bench::Opened open(const Order &order);
    static Seen see(const Order &order, const ExamineProgress &progress, const std::stop_token &stop);
    static Worked runAndSee(const Order &order, const QStringList &words, const std::stop_token &stop, const Jobs::Voice &voice,
                            Session *self);
    ExamineProgress progressFor(const Jobs::Voice &voice);
    void forget();
    void setActivity(Activity activity);
    void resetStations();
    void noteStarted(const Check &check);
    void noteSaid(const Check &check, const QString &sentence);
    void noteFinished(const Examined &examined);
    void takeRepairs(const std::vector<JournalledRun> &runs);
    void repaired(Worked worked, Repair::End end);

    Bench m_bench;
    QString m_caseFile;
    QString m_recordedName;
    bool m_practice = false;
    Target m_target;
    Credentials m_credentials;

    Activity m_activity = Activity::Idle;
    std::map<Station, StationProgress> m_stations;
    std::vector<Examined> m_found;
    std::optional<Report> m_report;
    std::optional<Error> m_lookError;
    bool m_stopped = false;

    Repair m_repair;
    std::optional<Report> m_after;
    std::vector<JournalledRun> m_undoable;

    Jobs m_jobs; // last: its destructor waits for the jobs while everything else is still there
};

} // namespace fix789
