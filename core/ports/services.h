// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "model/machine/service.h"

namespace fix789 {

/// Reads services and drivers. Callable from any thread.
class Services {
public:
    virtual ~Services() = default;

    /// Errors: NotFound (no such service), Refused, NotSupported (no services here, or not recorded), Failed.
    virtual Result<ServiceState> service(const QString &name) const = 0;
};

} // namespace fix789
