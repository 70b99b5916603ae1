// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <QDateTime>

#include <chrono>

namespace fix789 {

/// Time. Callable from any thread.
class Clock {
public:
    virtual ~Clock() = default;

    virtual QDateTime now() const = 0; ///< UTC
    /// By which this computer judges what has a last day. On a recorded computer when it was recorded; NotSupported where that
    /// was not.
    virtual Result<QDateTime> dateSeen() const { return now(); }
    virtual Result<QDateTime> bootedAt() const = 0;          ///< UTC; NotSupported where not recorded
    virtual std::chrono::milliseconds monotonic() const = 0; ///< never goes back; its zero has no meaning
};

} // namespace fix789
