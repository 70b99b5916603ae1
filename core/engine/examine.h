// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "checks/check.h"

#include <chrono>
#include <functional>
#include <span>
#include <stop_token>
#include <vector>

namespace fix789::engine {

/// A check that has run, with its finding.
struct Examined {
    const checks::Check *check = nullptr;
    Finding finding;
    double seconds = 0;
};

/// Reports progress while checks run. The callbacks run in worker threads, one call at a time.
struct ExamineProgress {
    std::function<void(const checks::Check &)> started = [](const checks::Check &) {};
    std::function<void(const checks::Check &, const Text &)> said = [](const checks::Check &, const Text &) {};
    std::function<void(const Examined &)> finished = [](const Examined &) {};
};

/// Runs these checks and those that they need, each as soon as its needs are done, independent ones in parallel. The results
/// follow the order of `checks`, each after its needs. After a stop request, unfinished checks are Unknown.
std::vector<Examined> examine(const Machine &machine, const Target &target, std::span<const checks::Check *const> checks,
                              const ExamineProgress &progress, std::stop_token stop);

} // namespace fix789::engine
