// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "adapters/portable/portable_clock.h"

namespace fix789::adapters {

QDateTime PortableClock::now() const
{
    return QDateTime::currentDateTimeUtc();
}

Result<QDateTime> PortableClock::bootedAt() const
{
    return failure(ErrorKind::NotSupported, QStringLiteral("asking when the computer was started"));
}

std::chrono::milliseconds PortableClock::monotonic() const
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now().time_since_epoch());
}

} // namespace fix789::adapters
