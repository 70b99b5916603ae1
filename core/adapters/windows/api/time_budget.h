// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <QString>

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <system_error>
#include <thread>
#include <utility>

namespace fix789::adapters {

/// For calls of Windows that may hang and cannot be cancelled. Each question runs on a thread of its own; what comes too late
/// is thrown away. While such a question still hangs, the next ones fail at once: whatever it waits for, they would wait for.
class TimeBudget {
public:
    explicit TimeBudget(std::chrono::milliseconds most) : m_most(most) {}

    /// The answer, or TimedOut. `ask` may outlive the caller: it must own what it uses.
    template <class T>
    Result<T> ask(QString doing, std::function<Result<T>()> ask) const
    {
        if (*m_hanging > 0)
            return failure(ErrorKind::TimedOut, std::move(doing));
        struct Answer {
            std::mutex mutex;
            std::condition_variable came;
            std::optional<Result<T>> result;
            bool isTooLate = false;
        };
        const auto answer = std::make_shared<Answer>();
        try {
            std::thread([answer, ask = std::move(ask), hanging = m_hanging] {
                auto result = ask();
                const std::lock_guard lock(answer->mutex);
                answer->result = std::move(result);
                if (answer->isTooLate)
                    --*hanging;
                answer->came.notify_all();
            }).detach();
        } catch (const std::system_error &) { // no more threads
            return failure(ErrorKind::Failed, std::move(doing));
        }
        std::unique_lock lock(answer->mutex);
        if (answer->came.wait_for(lock, m_most, [&] { return answer->result.has_value(); }))
            return std::move(*answer->result);
        answer->isTooLate = true;
        ++*m_hanging;
        return failure(ErrorKind::TimedOut, std::move(doing));
    }

private:
    std::chrono::milliseconds m_most;
    std::shared_ptr<std::atomic<int>> m_hanging = std::make_shared<std::atomic<int>>(0);
};

/// A budget for each of those who are asked: one that hangs keeps nobody from asking the others.
class TimeBudgets {
public:
    explicit TimeBudgets(std::chrono::milliseconds most) : m_most(most) {}

    template <class T>
    Result<T> ask(const QString &whom, QString doing, std::function<Result<T>()> ask)
    {
        return budgetOf(whom).ask<T>(std::move(doing), std::move(ask));
    }

private:
    // A copy counts what hangs together with its original.
    TimeBudget budgetOf(const QString &whom)
    {
        const std::lock_guard lock(m_mutex);
        return m_budgets.try_emplace(whom.toLower(), m_most).first->second;
    }

    std::chrono::milliseconds m_most;
    std::mutex m_mutex;
    std::map<QString, TimeBudget> m_budgets;
};

} // namespace fix789::adapters
