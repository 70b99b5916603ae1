// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <optional>
#include <stop_token>
#include <thread>

namespace fix789::app {

/// Stops a run when the user interrupts it (Ctrl+C) or the time limit is reached.
class Stopper {
public:
    explicit Stopper(std::optional<std::chrono::milliseconds> limit);

    std::stop_token token() const { return m_source.get_token(); }
    static bool wasInterrupted();

private:
    std::stop_source m_source;
    std::jthread m_watcher;
};

} // namespace fix789::app
