// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "checks/check.h"

namespace fix789 {

extern const Check kServiceChain;
extern const Check kProhibitIpSecCheck;
extern const Check kWindowsBuild;
extern const Check kComputerClock;
extern const Check kRrasCertificate;
extern const Check kL2tpMiniport;
extern const Check kUdpPortOwner;
extern const Check kWindowsFirewall;
extern const Check kFilterDrops;
extern const Check kVpnProfile;
extern const Check kPolicyOwner;
extern const Check kIpsecRules;
extern const Check kL2tpCrypto;
extern const Check kLocalNetworks;
extern const Check kCredentialGuardCheck;
extern const Check kMachineCertificate;
extern const Check kNetworkStatus;
extern const Check kPortalCheck;
extern const Check kServerName;
extern const Check kRouteToServer;
extern const Check kIkeAnswers;
extern const Check kUdpControlsCheck;
extern const Check kDnsAnswersCheck;
extern const Check kServerCertificate;
extern const Check kWindowsAttempts;
extern const Check kOtherNetworks;
extern const Check kNatTValue;

/// Every check, in the order in which they are shown.
std::span<const Check *const> allChecks();
/// nullptr if there is none of this id.
const Check *findCheck(const QString &id);
/// How this cause is mended, nullptr if no check knows.
const Fix *findFix(CauseId cause);
/// Whether this cause is one that only a conversation with others proves.
bool isProvenOnWire(CauseId cause);

} // namespace fix789
