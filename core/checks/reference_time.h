// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "ports/machine.h"
#include "ports/progress.h"

#include <QDateTime>

#include <optional>

namespace fix789::checks {

/// The time of this computer's clock, and the time according to others.
struct ReferenceTime {
    QDateTime here;                ///< UTC, from this computer
    std::optional<QDateTime> told; ///< UTC, from sources that agree; empty: none was asked, or they disagree

    /// More than an hour apart: no network delays an answer for so long.
    [[nodiscard]] bool isClockWrong() const;
    /// The date for judging whether something is still valid.
    [[nodiscard]] QDateTime date() const { return isClockWrong() ? *told : here; }
};

/// Time servers, and web pages with the expected content, give the time; a captive portal's pages do not count. Sends only
/// what the UDP and portal checks send anyway. Errors: those of the clock.
Result<ReferenceTime> askTime(const Machine &machine, const Progress &progress);

/// "2026-11-02 07:41" in UTC.
QString shownTime(const QDateTime &time);

} // namespace fix789::checks
