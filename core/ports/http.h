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
    QString address;                 ///< the host's address; no name lookup takes place
    QByteArray cookies = {};         ///< the header's value; empty: no header
    QByteArray accept = "*/*";       ///< the header's value
    std::chrono::milliseconds limit; ///< for the whole request
};

enum class HttpEnd {
    Answered,
    TimedOut,
    Refused,   ///< refused, or reset before an answer
    Untrusted, ///< the certificate for this name is untrusted
    Broken,    ///< not HTTP, or headers beyond the limit
    Failed,    ///< no route, or the system forbids it
};

/// Untrusted bytes.
struct HttpReply {
    HttpEnd end = HttpEnd::Failed;
    int status = 0;
    QByteArray location = {};
    QByteArray refresh = {};
    QByteArray contentType = {};
    QByteArray via = {}; ///< proxies that identify themselves
    QByteArray date = {};
    std::vector<QByteArray> cookies = {}; ///< values of Set-Cookie
    QByteArray body = {};                 ///< at most 64 KiB; the rest stays unread

    bool operator==(const HttpReply &) const = default;
};

/// Fetches one page directly: no proxy, no cache, no stored cookies, no automatic redirect, no persistent connection.
/// Callable from any thread.
class Http {
public:
    virtual ~Http() = default;

    /// Errors: Cancelled, NotSupported (another scheme, or this build lacks TLS).
    virtual Result<HttpReply> get(const HttpRequest &request, std::stop_token stop) const = 0;
};

} // namespace fix789
