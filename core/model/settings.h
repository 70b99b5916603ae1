// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QUrl>

#include <optional>
#include <vector>

namespace fix789 {

/// A page with a known answer.
struct PortalPage {
    QUrl url;
    int status = 204;
    std::optional<QByteArray> body; ///< exactly this; nothing: whatever comes with that status

    bool operator==(const PortalPage &) const = default;
};

/// What is asked for to find a captive portal. An empty list switches a probe off; all of them empty, the portal is not looked
/// at.
struct PortalSettings {
    std::vector<PortalPage> http;
    std::vector<PortalPage> https;
    std::vector<QUrl> challenge; ///< ours: each gives back the value of "nonce" in its address, and nothing else

    bool operator==(const PortalSettings &) const = default;
    [[nodiscard]] bool isOff() const { return http.empty() && https.empty() && challenge.empty(); }
};

/// Whom the program may contact besides the server (docs/settings.md). As constructed: nobody.
struct Settings {
    PortalSettings portal;
    std::vector<QByteArray> authorities; ///< PEM; trusted for HTTPS besides those of the system

    bool operator==(const Settings &) const = default;
};

/// What is used where the person chose nothing.
Settings defaultSettings();

} // namespace fix789
