// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "adapters/portable/portable_clock.h"

namespace fix789 {

/// bootedAt() is when the kernel last started afresh. "Shut down" with fast start-up does not start it afresh and does not
/// count; that is what matters for values which are read at a restart.
class WindowsClock final : public PortableClock {
public:
    Result<QDateTime> bootedAt() const override;
};

} // namespace fix789
