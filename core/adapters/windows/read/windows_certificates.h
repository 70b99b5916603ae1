// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "model/machine/computer_certificate.h"

#include <QByteArray>

#include <vector>

namespace fix789 {

/// The stores "Personal" (MY) of this computer and of this person, through crypt32.dll. Chains are built from what is on this
/// computer; nothing is fetched. A key is opened without asking the person, and not used.
Result<std::vector<ComputerCertificate>> windowsCertificates();

/// Whether this computer trusts a certificate that a server showed (ports/certificate_trust.h), by the same chains.
Result<ChainState> windowsCertificateTrust(const std::vector<QByteArray> &shown);

} // namespace fix789
