// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "adapters/portable/portable_clock.h"

namespace fix789::adapters {

/// bootedAt() is the last full start of the kernel. "Shut down" with fast startup does not restart the kernel and does not
/// count: values that Windows reads at a restart need the full start.
class WindowsClock final : public PortableClock {
public:
    Result<QDateTime> bootedAt() const override;
};

} // namespace fix789::adapters
