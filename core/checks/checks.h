// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "checks/local_checks.h"

namespace fix789 {

// The checks that come after those of this computer. One stands in one of the two lists or it does not run; each comes after
// those it needs. A local check that is named here, too, is shown here, because it judges what the negotiation showed.
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

/// Every check, in the order in which they are shown.
std::span<const Check *const> allChecks();
/// nullptr if there is none of this id.
const Check *findCheck(const QString &id);
/// How this cause is fixed, nullptr if no check knows.
const Fix *findFix(CauseId cause);

} // namespace fix789
