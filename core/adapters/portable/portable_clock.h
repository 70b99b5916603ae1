// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ports/clock.h"

namespace fix789::adapters {

/// The part of Clock that is the same on every system. bootedAt() is NotSupported here; each system's own clock overrides
/// it.
class PortableClock : public Clock {
public:
    QDateTime now() const override;
    Result<QDateTime> bootedAt() const override;
    std::chrono::milliseconds monotonic() const override;
};

} // namespace fix789::adapters
