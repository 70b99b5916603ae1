// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <stop_token>

namespace fix789 {

/// What a controller's interface answered. Untrusted.
struct DashboardReply {
    int status = 0;
    QByteArray body = {};
    QString link = {};       ///< header "Link"
    QString retryAfter = {}; ///< header "Retry-After"
    QString date = {};       ///< header "Date"
};

/// The interface of the Meraki dashboard, with the key of a person who may read it. Only reads.
class Dashboard {
public:
    virtual ~Dashboard() = default;

    /// `request` below the interface's base: "/organizations/1/networks". Any status is an answer. Callable from any thread.
    /// Errors: Cancelled, TimedOut, Refused (not trusted, or redirected to where the key must not go), Malformed (too large),
    /// NotSupported (this build lacks TLS), Failed (no connection).
    virtual Result<DashboardReply> get(const QString &request, std::stop_token stop) const = 0;
};

} // namespace fix789
