// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "model/machine/computer_certificate.h"

#include <QByteArray>

#include <vector>

namespace fix789::adapters {

/// The stores "Personal" (MY) of this computer and of this user, through crypt32.dll. Builds chains from what is on this
/// computer and downloads nothing. Opens each key without a prompt, and does not use it.
Result<std::vector<ComputerCertificate>> windowsCertificates();

/// This computer's store alone, for the program that runs elevated: its user may be another than the person it runs for.
Result<std::vector<ComputerCertificate>> windowsComputerCertificates();

/// Whether this computer trusts a server's certificate (ports/certificate_trust.h), by the same chains.
Result<ChainState> windowsCertificateTrust(const std::vector<QByteArray> &shown);

} // namespace fix789::adapters
