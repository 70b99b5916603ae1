// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ports/http.h"

#include <QUrl>

#include <vector>

namespace fix789::probes {

/// The logins that a login page offers.
struct LoginProviders {
    std::vector<QUrl> elsewhere; ///< with third-party accounts ("with Facebook"), at most two
    bool own = false;            ///< the page also has its own: a form, or a link that continues

    bool operator==(const LoginProviders &) const = default;
};

/// Parses the page at `from`. A link on the page's own host that only redirects to a provider ("/auth/facebook") counts as
/// elsewhere. Untrusted text; at most HttpReply's limits.
LoginProviders loginProviders(const HttpReply &page, const QUrl &from);

} // namespace fix789::probes
