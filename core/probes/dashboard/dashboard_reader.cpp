// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "probes/dashboard/dashboard_reader.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace fix789::probes {
namespace {

using Ms = std::chrono::milliseconds;
using Steady = std::chrono::steady_clock;
constexpr int kAtATime = 6;
constexpr int kMostTries = 5;
constexpr int kMostDashboardRounds = 8;
constexpr int kMostPages = 200; // of one list

bool isWorthRepeating(const Result<DashboardReply> &reply)
{
    if (!reply)
        return reply.error().kind == ErrorKind::TimedOut || reply.error().kind == ErrorKind::Failed;
    return reply->status == 429 || reply->status / 100 == 5;
}

site::DashboardAnswer answerFrom(const QString &request, const DashboardReply &reply)
{
    const QJsonDocument body = QJsonDocument::fromJson(reply.body);
    const QString date = QString(reply.date).replace(QStringLiteral("GMT"), QStringLiteral("+0000"));
    return {.request = request,
            .status = reply.status,
            .link = reply.link,
            .date = QDateTime::fromString(date, Qt::RFC2822Date).toUTC(),
            .body = body.isArray()    ? QJsonValue(body.array())
                    : body.isObject() ? QJsonValue(body.object())
                                      : QJsonValue(QJsonValue::Undefined)};
}

/// The requests of one round, shared by its threads.
class Round {
public:
    Round(const Dashboard &dashboard, DashboardRun &run, const Progress &progress, const DashboardPace &pace,
          Steady::time_point &next)
        : m_dashboard(dashboard), m_run(run), m_progress(progress), m_pace(pace), m_next(next)
    {
    }

    void ask(const QStringList &requests)
    {
        m_waiting.assign(requests.begin(), requests.end());
        m_total = int(requests.size());
        std::vector<std::jthread> workers;
        for (int i = 0; i < std::min(kAtATime, m_total); ++i)
            workers.emplace_back([this] { work(); });
    }

private:
    void work()
    {
        while (const auto request = take()) {
            const Result<DashboardReply> reply = askUntilAnswered(*request);
            note(*request, reply);
        }
    }

    // Waits while others may still find further pages.
    std::optional<QString> take()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_ended || !m_waiting.empty() || m_asking == 0; });
        if (m_ended || m_waiting.empty() || m_progress.stop.stop_requested())
            return std::nullopt;
        ++m_asking;
        QString request = m_waiting.front();
        m_waiting.pop_front();
        return request;
    }

    Result<DashboardReply> askUntilAnswered(const QString &request)
    {
        Ms wait = m_pace.firstRetry;
        for (int tries = 1;; ++tries, wait *= 2) {
            if (!waitForTurn())
                return failure(ErrorKind::Cancelled, QStringLiteral("asking the Meraki dashboard"));
            auto reply = m_dashboard.get(request, m_progress.stop);
            if (!isWorthRepeating(reply) || tries == kMostTries)
                return reply;
            bool isNumber = false;
            const int seconds = reply ? reply->retryAfter.toInt(&isNumber) : 0;
            const Ms asked = isNumber && seconds >= 0 ? std::chrono::seconds(std::min(seconds, 86'400)) : wait;
            if (asked > m_pace.longestWait)
                return reply;
            delay(asked);
        }
    }

    // Too many requests concern all of them, so nobody sends before the time is over.
    void delay(Ms wait)
    {
        const std::lock_guard lock(m_mutex);
        m_next = std::max(m_next, Steady::now() + wait);
    }

    bool waitForTurn()
    {
        std::unique_lock lock(m_mutex);
        while (!m_progress.stop.stop_requested() && !m_ended) {
            const auto now = Steady::now();
            if (now >= m_next) {
                m_next = now + m_pace.between;
                ++m_run.sent;
                return true;
            }
            m_turn.wait_until(lock, std::min(m_next, now + Ms(100)));
        }
        return false;
    }

    void note(const QString &request, const Result<DashboardReply> &reply)
    {
        const std::lock_guard lock(m_mutex);
        --m_asking;
        ++m_done;
        if (!reply) {
            m_run.error = reply.error();
            m_ended = m_ended || reply.error().kind == ErrorKind::Cancelled || reply.error().kind == ErrorKind::NotSupported;
            m_run.answers.add({.request = request});
        } else {
            m_run.wrongKey = m_run.wrongKey || reply->status == 401;
            m_ended = m_ended || m_run.wrongKey;
            m_run.answers.add(answerFrom(request, *reply));
            if (const QString next = site::nextRequest(reply->link); !next.isEmpty() && reply->status == 200)
                addPage(next);
        }
        m_changed.notify_all();
        if (m_progress.say)
            m_progress.say({QT_TRANSLATE_NOOP("Text", "Meraki dashboard: %1 of %2 requests"),
                            {QString::number(m_done), QString::number(m_total)}});
    }

    void addPage(const QString &next)
    {
        if (m_run.answers.has(next) || std::ranges::find(m_waiting, next) != m_waiting.end() || m_pages >= kMostPages)
            return;
        m_waiting.push_back(next);
        ++m_pages;
        ++m_total;
    }

    const Dashboard &m_dashboard;
    DashboardRun &m_run;
    const Progress &m_progress;
    const DashboardPace &m_pace;
    Steady::time_point &m_next; ///< when the next request may be sent
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::condition_variable m_turn;
    std::deque<QString> m_waiting;
    int m_asking = 0;
    int m_done = 0;
    int m_total = 0;
    int m_pages = 0;
    bool m_ended = false;
};

} // namespace

DashboardRun readDashboard(const Dashboard &dashboard, const site::RequestPlan &plan, const Progress &progress,
                           const std::function<void(int)> &announce, DashboardPace pace)
{
    DashboardRun run;
    auto next = Steady::now();
    for (int rounds = 0; rounds < kMostDashboardRounds && !run.wrongKey && !progress.stop.stop_requested(); ++rounds) {
        const QStringList requests = site::nextRequests(plan, run.answers);
        if (requests.isEmpty())
            break;
        announce(int(requests.size()));
        Round(dashboard, run, progress, pace, next).ask(requests);
        if (run.error && std::ranges::none_of(run.answers.all(), [](const auto &answer) { return answer.status != 0; }))
            return run; // nothing answers at all
    }
    if (progress.stop.stop_requested())
        run.error = Error{ErrorKind::Cancelled, QStringLiteral("asking the Meraki dashboard")};
    return run;
}

} // namespace fix789::probes
