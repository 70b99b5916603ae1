// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "ports/machine.h"
#include "ports/progress.h"

#include <QDateTime>

#include <optional>

namespace fix789 {

/// What this computer's clock shows, beside what others say.
struct ReferenceTime {
    QDateTime here;                ///< UTC, by this computer
    std::optional<QDateTime> told; ///< UTC, by others who agree; nothing: nobody was asked, or they contradict each other

    /// More than an hour apart: no network delays an answer so long.
    [[nodiscard]] bool isClockWrong() const;
    /// By which it is judged whether something is still valid.
    [[nodiscard]] QDateTime date() const { return isClockWrong() ? *told : here; }
};

/// Time servers, and web pages that came as expected, bear the time; a captive portal's pages do not count. Asks the network what
/// the checks of UDP and of the portal ask anyway. Errors: those of the clock.
Result<ReferenceTime> askTime(const Machine &machine, const Progress &progress);

/// "2026-11-02 07:41" in UTC.
QString shownTime(const QDateTime &time);

} // namespace fix789
