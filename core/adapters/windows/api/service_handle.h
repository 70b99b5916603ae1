// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "adapters/windows/api/handles.h"
#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <chrono>
#include <cstdint>
#include <optional>

namespace fix789::adapters {

/// Opens a service or driver with exactly these rights. Errors: NotFound, Refused, Malformed (invalid service name), Failed.
Result<ServiceHandle> openService(const QString &name, DWORD rights);

/// Present state, exit codes and wait hint. `name` is for the error.
Result<SERVICE_STATUS_PROCESS> statusOfService(const ServiceHandle &service, const QString &name);

/// How long a service without progress has been starting, by the age of its process: nothing unless the process is its alone, and
/// two minutes older than its own wait hint allows. Until then one cannot know.
std::optional<std::uint32_t> secondsOfStart(const SERVICE_STATUS_PROCESS &status, std::chrono::seconds processAge);

/// The start type that Windows reads when it starts (the value Start of the service's key); nothing if it is absent,
/// unreadable or no start type. It differs from the service control manager's until then if it was written directly.
std::optional<DWORD> startFromRegistry(const QString &name);

/// The service's DependOnService from the registry, terminated by zeros; empty if it has none. For Wine, which neither
/// returns the list nor keeps it when the configuration changes; on Windows we ask the service control manager.
QByteArray dependencyListFromRegistry(const QString &name);

/// It is starting, stopping, pausing or going on.
constexpr bool isPending(DWORD state)
{
    return state == SERVICE_START_PENDING || state == SERVICE_STOP_PENDING || state == SERVICE_CONTINUE_PENDING ||
           state == SERVICE_PAUSE_PENDING;
}

} // namespace fix789::adapters
