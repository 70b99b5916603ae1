// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include <map>
#include <memory>
#include <stop_token>
#include <thread>
#include <utility>

namespace fix789::ui {

/// Runs functions in threads of their own and delivers their results to the receiver's thread. Only the newest job counts:
/// results and progress of older ones are dropped. Use it in the receiver's thread, as a member of the receiver: its
/// destructor stops all jobs and waits for them, so a job never outlives its receiver.
class Jobs {
public:
    explicit Jobs(QObject *receiver) : m_receiver(receiver) {}

    /// What a job may do besides returning a result.
    class Announce {
    public:
        Announce(Jobs *jobs, int number) : m_jobs(jobs), m_number(number) {}
        /// Runs `function` in the receiver's thread if this job is still the newest. Callable from any thread of the job.
        template <class Function>
        void post(Function function) const
        {
            const auto deliver = [jobs = m_jobs, number = m_number, function = std::move(function)] {
                if (number == jobs->m_newest)
                    function();
            };
            QMetaObject::invokeMethod(m_jobs->m_receiver, deliver, Qt::QueuedConnection);
        }

    private:
        Jobs *m_jobs;
        int m_number;
    };

    /// Runs `work(stop, announce)` in a thread of its own and `done(result)` in the receiver's thread.
    template <class Work, class Done>
    void start(Work work, Done done)
    {
        stop();
        const int number = ++m_newest;
        m_threads.emplace(number,
                          std::jthread([this, number, work = std::move(work), done = std::move(done)](std::stop_token token) {
                              using Outcome = decltype(work(token, std::declval<const Announce &>()));
                              const auto outcome = std::make_shared<Outcome>(work(token, Announce(this, number)));
                              const auto deliver = [this, number, done, outcome] {
                                  m_threads.erase(number);
                                  if (number == m_newest)
                                      done(std::move(*outcome));
                              };
                              QMetaObject::invokeMethod(m_receiver, deliver, Qt::QueuedConnection);
                          }));
    }

    /// Asks the newest job to end soon; its result so far is still delivered.
    void stop()
    {
        if (const auto it = m_threads.find(m_newest); it != m_threads.end())
            it->second.request_stop();
    }

private:
    QObject *m_receiver;
    int m_newest = 0;
    std::map<int, std::jthread> m_threads;
};

} // namespace fix789::ui
