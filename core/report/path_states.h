// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/text.h"
#include "report/report.h"

#include <array>

namespace fix789::report {

/// What is known about a stop of the path, or about the way from one stop to the next.
enum class PathMark { Proven, Broken, Unknown, NotTried };

struct PathState {
    PathMark mark = PathMark::NotTried;
    Text sentence;
};

/// The path from the computer to the server as the window draws it: this computer, its network, the site's firewall, the
/// Internet, the server. The three places between are known only by the ways to them.
struct PathStates {
    static constexpr std::size_t kWays = 4; ///< between five stops
    PathState computer;
    std::array<PathState, kWays> ways;
    PathState server;
};

/// Proven is only what was seen, broken only what a cause proves, where it lies.
PathStates pathStates(const Report &report);

} // namespace fix789::report
