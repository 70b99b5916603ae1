// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "windows/windows_filter_events.h"

namespace fix789 {

Result<std::vector<FilterEvent>> WindowsFilterEvents::events() const
{
    return failure(ErrorKind::NotSupported, QStringLiteral("read the events of the filtering platform"));
}

} // namespace fix789
