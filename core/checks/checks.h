// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "checks/local_checks.h"

namespace fix789 {

extern const Check kLocalNetworks;
extern const Check kNetworkStatus;
extern const Check kPortalCheck;
extern const Check kServerName;
extern const Check kRouteToServer;
extern const Check kIkeAnswers;
extern const Check kUdpControlsCheck;
extern const Check kDnsAnswersCheck;
extern const Check kServerCertificate;
extern const Check kOtherNetworks;

/// Every check, in the order in which they are shown.
std::span<const Check *const> allChecks();
/// nullptr if there is none of this id.
const Check *findCheck(const QString &id);
/// How this cause is fixed, nullptr if no check knows.
const Fix *findFix(CauseId cause);

} // namespace fix789
