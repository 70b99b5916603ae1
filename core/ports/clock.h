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
    /// The date by which this computer checks expiry. For a recorded computer, the time of recording; NotSupported if the
    /// recording lacks it.
    virtual Result<QDateTime> dateSeen() const { return now(); }
    virtual Result<QDateTime> bootedAt() const = 0;          ///< UTC; NotSupported if not recorded
    virtual std::chrono::milliseconds monotonic() const = 0; ///< never decreases; its zero has no meaning
};

} // namespace fix789
