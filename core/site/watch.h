// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/text.h"
#include "model/machine/ike_observation.h"

#include <QDateTime>

#include <vector>

namespace fix789::site {

/// One look at a server that is watched: what message 1 met on its two ports.
struct WatchPass {
    QDateTime at = {}; ///< UTC
    StageOutcome on500 = StageOutcome::NotTried;
    StageOutcome on4500 = StageOutcome::NotTried;

    bool operator==(const WatchPass &) const = default;
};

/// Successive passes in which a port was reached, or was not.
struct WatchPeriod {
    std::uint16_t port = 500;
    bool reached = false;
    bool otherReached = false; ///< the other port was, in at least one of these passes
    QDateTime from = {};
    QDateTime to = {};
    int passes = 0;

    bool operator==(const WatchPeriod &) const = default;
};

/// A port is reached if the server answers or refuses there: both came from it. A pass that was not tried says nothing.
///
/// | passes that were tried | state        |
/// |------------------------|--------------|
/// | none                   | NotKnown     |
/// | all reached            | Answered     |
/// | none reached           | Silent       |
/// | some reached           | Intermittent |
enum class WatchState { NotKnown, Answered, Silent, Intermittent };

WatchState stateOf(const std::vector<WatchPass> &passes, std::uint16_t port);
/// Of both ports: Intermittent if either is; else the worse.
WatchState stateOf(const std::vector<WatchPass> &passes);
std::vector<WatchPeriod> periodsOf(const std::vector<WatchPass> &passes, std::uint16_t port);
/// What the passes mean, in one sentence.
Text sentenceFor(const std::vector<WatchPass> &passes);
QString wordOf(WatchState state); ///< "answered", "silent", "intermittent", "unknown"

} // namespace fix789::site
