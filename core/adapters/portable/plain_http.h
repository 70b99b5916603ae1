// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ports/http.h"

#include <vector>

namespace fix789::adapters {

/// HTTP/1.1 with one socket for each page. QNetworkAccessManager is unsuitable: it resolves names in threads that the
/// program waits for when it exits, and it reads headers without a limit.
class PlainHttp : public Http {
public:
    /// `authorities`: PEM, trusted in addition to the system's.
    explicit PlainHttp(std::vector<QByteArray> authorities = {}) : m_authorities(std::move(authorities)) {}

    Result<HttpReply> get(const HttpRequest &request, std::stop_token stop) const override;

private:
    std::vector<QByteArray> m_authorities;
};

} // namespace fix789::adapters
