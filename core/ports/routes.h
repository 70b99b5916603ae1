// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "model/machine/server_route.h"

namespace fix789 {

/// Asks Windows which way it would send. Sends nothing. Callable from any thread.
class Routes {
public:
    virtual ~Routes() = default;

    /// To an IPv4 or IPv6 address. Errors: NotFound (there is no way), Malformed (not an address), Refused, NotSupported (cannot
    /// be asked here, or not recorded), Failed.
    virtual Result<ServerRoute> routeTo(const QString &address) const = 0;
};

} // namespace fix789
