// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "checks/check.h"

namespace fix789 {

// The checks of this computer (checks/computer). They link neither the probes nor IKE: what the network showed they ask of a
// port, and where nothing may be asked it says so.
extern const Check kServiceChain;
extern const Check kPolicyOwner;
extern const Check kWindowsBuild;
extern const Check kComputerClock;
extern const Check kRrasCertificate;
extern const Check kVpnProfile;
extern const Check kCredentialGuardCheck;
extern const Check kMachineCertificate;
extern const Check kL2tpMiniport;
extern const Check kUdpPortOwner;
extern const Check kWindowsFirewall;
extern const Check kFilterDrops;
extern const Check kProhibitIpSecCheck;
extern const Check kIpsecRules;
extern const Check kL2tpCrypto;
extern const Check kWindowsAttempts;
extern const Check kNatTValue;

/// All of them. None needs a check that is not among them.
std::span<const Check *const> localChecks();
/// How the first of `checks` that knows fixes this cause; nullptr if none does.
const Fix *findFix(std::span<const Check *const> checks, CauseId cause);
/// Whether one of `checks` says that only a conversation with others proves this cause.
bool isProvenOnWire(std::span<const Check *const> checks, CauseId cause);

} // namespace fix789
