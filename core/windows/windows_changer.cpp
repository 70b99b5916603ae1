// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "windows/windows_changer.h"

#include "model/writable_places.h"
#include "windows/registry_writer.h"
#include "windows/service_writer.h"

namespace fix789 {

Result<void> WindowsChanger::make(const Change &change)
{
    if (!mayWrite(change))
        return failure(ErrorKind::Refused, QStringLiteral("write to a place that is not on the list"));
    if (const auto *value = std::get_if<RegistryValueIs>(&change))
        return makeRegistryValue(*value);
    if (const auto *start = std::get_if<ServiceStartIs>(&change))
        return makeServiceStart(*start);
    if (const auto *running = std::get_if<ServiceRunningIs>(&change))
        return makeServiceRunning(*running, m_patience);
    return failure(ErrorKind::NotSupported, QStringLiteral("make a change of an unknown kind"));
}

} // namespace fix789
