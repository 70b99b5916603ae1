// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ports/http.h"

#include <QUrl>

#include <vector>

namespace fix789::probes {

/// The logins that a login page offers.
struct LoginProviders {
    std::vector<QUrl> elsewhere; ///< sign-in pages of third-party accounts ("with Facebook"), at most two
    bool own = false;            ///< another way in: a form, a button, a link that continues or leads to the gear, a script

    bool operator==(const LoginProviders &) const = default;
};

/// Parses the page at `from`. A link on the page's own host that names a provider ("/auth/facebook") counts as that provider's
/// own sign-in page. Untrusted text; at most HttpReply's limits.
LoginProviders loginProviders(const HttpReply &page, const QUrl &from);

} // namespace fix789::probes
