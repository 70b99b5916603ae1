// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "ports/progress.h"

#include <QString>
#include <QStringList>

namespace fix789 {

/// Queries the system's own resolver. Callable from any thread.
class Dns {
public:
    virtual ~Dns() = default;

    /// Addresses of a host name, IPv4 first, in the resolver's order; an address resolves to itself without a query. Errors:
    /// NotFound (the name does not exist, or has no address), TimedOut (the resolver does not answer, or reports a temporary
    /// failure), Cancelled, NotSupported (not recorded).
    virtual Result<QStringList> resolve(const QString &host, const Progress &progress) const = 0;
};

} // namespace fix789
