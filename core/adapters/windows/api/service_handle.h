// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "adapters/windows/api/handles.h"

#include <QByteArray>
#include <QString>

namespace fix789 {

/// Opens a service or driver with exactly these rights. Errors: NotFound, Refused, Malformed (no name of a service), Failed.
Result<ServiceHandle> openService(const QString &name, DWORD rights);

/// State, exit codes and wait hint now. `name` is for the error.
Result<SERVICE_STATUS_PROCESS> statusOfService(const ServiceHandle &service, const QString &name);

/// The service's DependOnService as it stands in the registry, ended by zeros; empty if it has none. For Wine, which neither
/// hands the list out nor keeps it when the configuration is changed; on Windows the service control manager is asked.
QByteArray dependencyListFromRegistry(const QString &name);

} // namespace fix789
