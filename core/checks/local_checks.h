// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "checks/check.h"

namespace fix789 {

// The checks of this computer (checks/computer). They link neither the probes nor IKE: what the network showed they ask of a
// port, and where nothing may be asked it says so. One stands in this list or it does not run; each comes after those it needs.
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

/// All of them. None needs a check that is not among them.
std::span<const Check *const> localChecks();
/// How the first of `checks` that knows fixes this cause; nullptr if none does.
const Fix *findFix(std::span<const Check *const> checks, CauseId cause);
/// Whether one of `checks` says that only a conversation with others proves this cause.
bool isProvenOnWire(std::span<const Check *const> checks, CauseId cause);

} // namespace fix789
