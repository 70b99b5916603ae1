// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>
#include <QUrl>

#include <chrono>
#include <stop_token>
#include <vector>

namespace fix789 {

struct HttpRequest {
    QUrl url;                        ///< http or https
    QString address;                 ///< where its host is; no name is looked up
    QByteArray cookies = {};         ///< the header's value; empty: none are sent
    QByteArray accept = "*/*";       ///< the header's value
    std::chrono::milliseconds limit; ///< for all of it
};

enum class HttpEnd {
    Answered,
    TimedOut,
    Refused,   ///< refused, or torn down before an answer
    Untrusted, ///< the certificate is not one for this name that is trusted
    Broken,    ///< not HTTP, or headers beyond the limit
    Failed,    ///< no route, or the system forbids it
};

/// Anybody's bytes.
struct HttpReply {
    HttpEnd end = HttpEnd::Failed;
    int status = 0;
    QByteArray location = {};
    QByteArray refresh = {};
    QByteArray contentType = {};
    QByteArray via = {};                  ///< proxies that name themselves
    QByteArray date = {};
    std::vector<QByteArray> cookies = {}; ///< values of Set-Cookie
    QByteArray body = {};                 ///< at most 64 KiB; the rest is not read

    bool operator==(const HttpReply &) const = default;
};

/// Asks for one page as it is: no proxy, no cache, no cookies of its own, no automatic redirect, no other connection kept.
/// Callable from any thread.
class Http {
public:
    virtual ~Http() = default;

    /// Errors: Cancelled, NotSupported (another scheme, or no TLS here).
    virtual Result<HttpReply> get(const HttpRequest &request, std::stop_token stop) const = 0;
};

} // namespace fix789
