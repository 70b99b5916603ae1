// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "model/machine/service.h"

#include <QString>
#include <QStringList>

namespace fix789::adapters {

/// Services and drivers of this computer. Requests only query rights, so it works for a standard user. A service that is
/// starting or stopping is observed for up to two seconds: it may settle, or show progress. The start type of a protected
/// service (model/changes/writable_places.h) is that of its registry key.
Result<ServiceState> windowsService(const QString &name);

/// The names in a list that ends with an empty name, the service control manager's format for dependencies; without groups
/// ("+..."). Null gives no names.
QStringList dependenciesFrom(const wchar_t *list);

} // namespace fix789::adapters
