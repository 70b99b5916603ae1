// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ports/http.h"

#include <QUrl>

#include <vector>

namespace fix789 {

/// The ways to log in that a login page offers.
struct LoginProviders {
    std::vector<QUrl> elsewhere; ///< of somebody else's accounts ("with Facebook"), at most two
    bool own = false;            ///< and one of the page's own: a form, or a link that goes on

    bool operator==(const LoginProviders &) const = default;
};

/// Reads them from the page at `from`. A link of the page's own host that only passes on to a provider ("/auth/facebook") counts
/// as elsewhere. Foreign text; at most HttpReply's limits.
LoginProviders loginProviders(const HttpReply &page, const QUrl &from);

} // namespace fix789
