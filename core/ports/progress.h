// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/text.h"

#include <functional>
#include <stop_token>

namespace fix789 {

/// The controls of a long check: callers can stop it, and it reports its current step.
struct Progress {
    std::stop_token stop;
    std::function<void(const Text &)> say = [](const Text &) {}; ///< callable from any thread
};

} // namespace fix789
