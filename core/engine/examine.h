// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "checks/check.h"

#include <chrono>
#include <functional>
#include <span>
#include <stop_token>
#include <vector>

namespace fix789 {

/// A check that has been run, with what it found.
struct Examined {
    const Check *check = nullptr;
    Finding finding;
    double seconds = 0;
};

/// Followed from outside while checks run. Each is called from worker threads, one call at a time.
struct ExamineProgress {
    std::function<void(const Check &)> started = [](const Check &) {};
    std::function<void(const Check &, const Text &)> said = [](const Check &, const Text &) {};
    std::function<void(const Examined &)> finished = [](const Examined &) {};
};

/// Runs these checks and those they need, each as soon as what it needs is done, side by side where they do not depend on
/// each other. Results stand in the order of `checks`, each after what it needs. Once stop is asked for, what has not finished is Unknown.
std::vector<Examined> examine(const Machine &machine, const Target &target, std::span<const Check *const> checks,
                              const ExamineProgress &progress, std::stop_token stop);

} // namespace fix789
