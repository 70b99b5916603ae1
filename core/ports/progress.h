// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/text.h"

#include <functional>
#include <stop_token>

namespace fix789 {

/// How a long look is followed from outside: it is asked to stop, and it says what it is doing now.
struct Progress {
    std::stop_token stop;
    std::function<void(const Text &)> say = [](const Text &) {}; ///< callable from any thread
};

} // namespace fix789
