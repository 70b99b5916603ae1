// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "engine/examine.h"

#include <QCoreApplication>
#include <QThreadPool>

#include <algorithm>
#include <condition_variable>
#include <mutex>

namespace fix789::engine {
namespace {

// Most checks wait for the network or for Windows, not for the CPU. More threads cost memory and save no time.
constexpr int kThreads = 8;

// Checks that wait for the network start first; this computer answers at once.
bool waitsForOthers(const checks::Check &check)
{
    return check.group == checks::CheckGroup::Path || check.group == checks::CheckGroup::GuestNetwork;
}

enum class Phase { Waiting, Running, Done };

struct Task {
    const checks::Check *check;
    Phase phase = Phase::Waiting;
    bool blocked = false; // skipped because of another check; blocks its dependants in turn
    Examined result;
};

// One examination. The calling thread hands out checks, workers run them; one mutex guards all shared state.
class Examination {
public:
    Examination(const Machine &machine, const Target &target, const ExamineProgress &progress, std::stop_token stop)
        : m_machine(machine), m_target(target), m_progress(progress), m_stop(std::move(stop))
    {
        m_pool.setMaxThreadCount(kThreads);
    }

    // Adds a check with everything it needs.
    void add(const checks::Check *check)
    {
        if (find(check))
            return;
        for (const checks::Check *need : check->needs)
            add(need);
        m_tasks.push_back({.check = check, .result = {}});
    }

    std::vector<Examined> run()
    {
        {
            std::unique_lock lock(m_mutex);
            for (Task &task : m_tasks)
                m_order.push_back(&task);
            std::ranges::stable_partition(m_order, [](const Task *task) { return waitsForOthers(*task->check); });
            const std::stop_callback wake(m_stop, [this] { m_changed.notify_all(); });
            while (advance())
                m_changed.wait(lock);
        }
        m_pool.waitForDone();
        std::vector<Examined> results;
        for (Task &task : m_tasks)
            results.push_back(std::move(task.result));
        return results;
    }

private:
    Task *find(const checks::Check *check)
    {
        const auto it = std::ranges::find(m_tasks, check, &Task::check);
        return it == m_tasks.end() ? nullptr : &*it;
    }

    // Starts or settles every task that is ready. False when all tasks are done.
    bool advance()
    {
        bool settled = true;
        while (settled) {
            settled = false;
            for (Task *task : m_order)
                if (task->phase == Phase::Waiting)
                    settled = startOrSettle(*task) || settled;
        }
        return std::ranges::any_of(m_tasks, [](const Task &task) { return task.phase != Phase::Done; });
    }

    // True if the task was settled without running.
    bool startOrSettle(Task &task)
    {
        if (m_stop.stop_requested()) {
            settle(task, finding(FindingVerdict::Unknown, {QT_TRANSLATE_NOOP("Text", "Stopped before this was checked."), {}}));
            return true;
        }
        for (const checks::Check *need : task.check->needs) {
            const Task &other = *find(need);
            if (other.phase != Phase::Done)
                return false;
            const QString title = QCoreApplication::translate("Text", need->title);
            if (other.blocked || other.result.finding.verdict == FindingVerdict::Problem) {
                task.blocked = true;
                settle(task, finding(FindingVerdict::Skipped,
                                     {QT_TRANSLATE_NOOP("Text", "Not meaningful until this is fixed: %1."), {title}}));
                return true;
            }
            if (other.result.finding.verdict == FindingVerdict::Unknown) {
                settle(task, finding(FindingVerdict::Unknown,
                                     {QT_TRANSLATE_NOOP("Text", "Cannot be checked without this: %1."), {title}}));
                return true;
            }
        }
        task.phase = Phase::Running;
        m_progress.started(*task.check);
        m_pool.start([this, &task] { work(task); });
        return false;
    }

    void settle(Task &task, Finding result)
    {
        task.phase = Phase::Done;
        task.result = {task.check, std::move(result), 0};
        m_progress.finished(task.result);
    }

    void work(Task &task)
    {
        const auto begun = std::chrono::steady_clock::now();
        const Progress progress{m_stop, [this, &task](const Text &text) {
                                    const std::scoped_lock lock(m_mutex);
                                    m_progress.said(*task.check, text);
                                }};
        Finding result = checks::runCheck(*task.check, m_machine, m_target, progress);
        const std::chrono::duration<double> taken = std::chrono::steady_clock::now() - begun;
        const std::scoped_lock lock(m_mutex);
        task.phase = Phase::Done;
        task.result = {task.check, std::move(result), taken.count()};
        m_progress.finished(task.result);
        m_changed.notify_all();
    }

    const Machine &m_machine;
    const Target &m_target;
    const ExamineProgress &m_progress;
    std::stop_token m_stop;
    std::vector<Task> m_tasks;
    std::vector<Task *> m_order; ///< the order in which they start
    std::mutex m_mutex;
    std::condition_variable m_changed;
    QThreadPool m_pool;
};

} // namespace

std::vector<Examined> examine(const Machine &machine, const Target &target, std::span<const checks::Check *const> checks,
                              const ExamineProgress &progress, std::stop_token stop)
{
    Examination examination(machine, target, progress, std::move(stop));
    for (const checks::Check *check : checks)
        examination.add(check);
    return examination.run();
}

} // namespace fix789::engine
