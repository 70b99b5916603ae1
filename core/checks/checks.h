// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "checks/local_checks.h"

namespace fix789::checks {

// The checks that run after those of this computer. A check runs only if one of the two lists names it; each comes after the
// checks that it needs. A local check named here as well appears here, because it judges what the negotiation showed.
// clang-format off
#define FIX789_CHECKS_AFTER_LOCAL(CHECK) \
    CHECK(kLocalNetworks) \
    CHECK(kNetworkStatus) \
    CHECK(kPortalCheck) \
    CHECK(kServerName) \
    CHECK(kRouteToServer) \
    CHECK(kIkeAnswers) \
    CHECK(kUdpControlsCheck) \
    CHECK(kDnsAnswersCheck) \
    CHECK(kServerCertificate) \
    CHECK(kWindowsAttempts) \
    CHECK(kOtherNetworks) \
    CHECK(kNatTValue)
// clang-format on
FIX789_CHECKS_AFTER_LOCAL(FIX789_DECLARE_CHECK)

/// Every check, in display order.
std::span<const Check *const> allChecks();
/// nullptr if no check has this id.
const Check *findCheck(const QString &id);
/// How to fix this cause; nullptr if no check has a fix for it.
const Fix *findFix(CauseId cause);

} // namespace fix789::checks
