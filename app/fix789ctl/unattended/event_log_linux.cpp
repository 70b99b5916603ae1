// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "app/fix789ctl/unattended/event_log.h"

namespace fix789::app {

Result<void> writeEvent(EventKind, const QStringList &)
{
    return failure(ErrorKind::NotSupported, QStringLiteral("writing into the event log of Windows"));
}

int largestExitBase()
{
    return 200; // a process ends with 0 to 255
}

} // namespace fix789::app
