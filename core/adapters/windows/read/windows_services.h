// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "model/machine/service.h"

#include <QString>
#include <QStringList>

namespace fix789 {

/// Services and drivers of this computer. Asks for the rights to query and for no other, so a standard user may use it.
Result<ServiceState> windowsService(const QString &name);

/// The names in a list that ends with an empty name, as the service control manager gives dependencies; groups ("+...") left
/// out. Null is no names.
QStringList dependenciesFrom(const wchar_t *list);

} // namespace fix789
