// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "adapters/linux/linux_clock.h"

#include <cerrno>
#include <ctime>

namespace fix789::adapters {

Result<QDateTime> LinuxClock::bootedAt() const
{
    // CLOCK_BOOTTIME counts through suspend, CLOCK_MONOTONIC does not.
    timespec sinceBoot{};
    if (clock_gettime(CLOCK_BOOTTIME, &sinceBoot) != 0)
        return failure(ErrorKind::Failed, QStringLiteral("asking when the computer was started"), errno);
    return now().addMSecs(-(qint64(sinceBoot.tv_sec) * 1000 + sinceBoot.tv_nsec / 1'000'000));
}

} // namespace fix789::adapters
