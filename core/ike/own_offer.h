// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ike/esp_suites.h"
#include "ike/security_association.h"
#include "model/machine/ipsec_parameters.h"

#include <optional>
#include <vector>

namespace fix789::ike {

/// What Windows offers for L2TP with a connection's own IPsec parameters: one suite in each mode, instead of its own. The
/// cmdlet's documentation names L2TP beside IKEv2, and [MS-RRASM] calls the server's structure ROUTER_CUSTOM_L2TP_POLICY_0 as
/// well; nobody has published what Windows sends then (docs/protocol-notes.md, "A connection's own IPsec parameters").
struct OwnOffer {
    MainModeSuite mainMode;
    EspSuite esp;
};

/// NotSupported: IKEv1 has no such suite, so that Windows' offer is not known (AES-GCM or no group in main mode; AES-GCM with
/// another integrity).
Result<OwnOffer> ownOffer(const IpsecParameters &parameters, std::uint16_t encapsulation);

/// The suites of message 1 with a key: Windows' own, or that of these parameters if they can be offered.
std::vector<MainModeSuite> mainModeSuitesWith(const std::optional<IpsecParameters> &parameters);
/// The suites of quick mode: those of the setting, or that of these parameters if they can be offered.
std::vector<EspSuite> espSuitesWith(const std::optional<IpsecParameters> &parameters, ProfileEncryption setting,
                                    std::uint16_t encapsulation);

} // namespace fix789::ike
