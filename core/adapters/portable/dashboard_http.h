// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/secret.h"
#include "ports/dashboard.h"

#include <QUrl>

#include <optional>

namespace fix789::adapters {

/// Where the dashboard's interface is, by the region's word: com, ca, cn, in, gov. Nothing for another word.
std::optional<QUrl> dashboardOf(const QString &region);
/// For tests: "http://127.0.0.1:PORT" or "http://[::1]:PORT". Nothing for anything that leaves this computer.
std::optional<QUrl> dashboardOnThisComputer(const QString &address);
/// Whether the key may go there: to the same host, or over https to one of the dashboard's own.
bool mayHaveKey(const QUrl &url, const QUrl &base);
/// Whether it can be a key: printable ASCII without spaces, 16 to 512 characters.
bool isDashboardKey(const Secret &key);

/// Over HTTPS, by Qt. Sends GET and nothing else; the key goes into a header, and follows a redirect only to a host that may
/// have it.
class DashboardHttp : public Dashboard {
public:
    DashboardHttp(QUrl base, Secret key);

    Result<DashboardReply> get(const QString &request, std::stop_token stop) const override;

private:
    QUrl m_base;
    Secret m_key;
};

} // namespace fix789::adapters
