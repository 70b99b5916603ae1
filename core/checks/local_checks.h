// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "checks/check.h"

namespace fix789::checks {

// The checks of this computer (checks/computer). They link neither the probes nor IKE: a port gives them what the network
// showed, or says that it may not ask. A check runs only if this list names it; each comes after the checks that it needs.
// clang-format off
#define FIX789_LOCAL_CHECKS(CHECK) \
    CHECK(kServiceChain) \
    CHECK(kPolicyOwner) \
    CHECK(kWindowsBuild) \
    CHECK(kComputerClock) \
    CHECK(kRrasCertificate) \
    CHECK(kVpnProfile) \
    CHECK(kCredentialGuardCheck) \
    CHECK(kMachineCertificate) \
    CHECK(kL2tpMiniport) \
    CHECK(kUdpPortOwner) \
    CHECK(kWindowsFirewall) \
    CHECK(kFilterDrops) \
    CHECK(kProhibitIpSecCheck) \
    CHECK(kIpsecRules) \
    CHECK(kL2tpCrypto) \
    CHECK(kWindowsAttempts) \
    CHECK(kNatTValue)
// clang-format on
FIX789_LOCAL_CHECKS(FIX789_DECLARE_CHECK)

/// All local checks. They need only each other.
std::span<const Check *const> localChecks();
/// The first fix for this cause in `checks`; nullptr if there is none.
const Fix *findFix(std::span<const Check *const> checks, CauseId cause);
/// Whether one of `checks` says that only a conversation with the server proves this cause.
bool isProvenOnWire(std::span<const Check *const> checks, CauseId cause);

} // namespace fix789::checks
