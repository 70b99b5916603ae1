// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "adapters/portable/portable_clock.h"

namespace fix789::adapters {

/// The clock of a Linux computer; bootedAt() is exact to about a second.
class LinuxClock : public PortableClock {
public:
    /// Failed if the kernel does not report it.
    Result<QDateTime> bootedAt() const override;
};

} // namespace fix789::adapters
