// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "stopper.h"

#include "app/system.h"

#include <csignal>

#include <algorithm>
#include <condition_variable>
#include <mutex>

namespace fix789::app {
namespace {

constexpr auto kGlance = std::chrono::milliseconds(200);

volatile std::sig_atomic_t s_interrupted = 0;

void noteInterrupt()
{
    s_interrupted = 1;
}

} // namespace

// What is called at an interruption may do almost nothing, so a thread reads its flag five times a second.
Stopper::Stopper(std::optional<std::chrono::milliseconds> limit)
{
    whenInterrupted(noteInterrupt);
    m_watcher = std::jthread([source = m_source, limit](std::stop_token done) mutable {
        const auto end = std::chrono::steady_clock::now() + limit.value_or(std::chrono::hours(24));
        std::mutex mutex;
        std::condition_variable_any waiting;
        std::unique_lock lock(mutex);
        while (!done.stop_requested() && !source.stop_requested()) {
            if (s_interrupted || std::chrono::steady_clock::now() >= end)
                source.request_stop();
            else
                waiting.wait_until(lock, done, std::min(end, std::chrono::steady_clock::now() + kGlance), [] { return false; });
        }
    });
}

bool Stopper::wasInterrupted()
{
    return s_interrupted != 0;
}

} // namespace fix789::app
