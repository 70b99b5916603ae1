// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/machine/computer_certificate.h"
#include "model/verdict/cause.h"

#include <vector>

namespace fix789::analysis {

/// The most likely certificate for IPsec among many, and its faults. A computer has certificates for many purposes (device
/// management, web servers, old ones): these count only if nothing better exists.
struct CertificateChoice {
    const ComputerCertificate *best = nullptr;   ///< in the computer's store; nullptr: no candidate there
    std::vector<CauseId> faults;                 ///< of `best`, gravest first
    const ComputerCertificate *ofUser = nullptr; ///< a valid one that is only in the user's store
    bool clockDoubtful = false;                  ///< all were valid at one time, far from now: the clock may be wrong

    [[nodiscard]] bool isEmpty() const { return !best && !ofUser; }
};

/// Points into `certificates`. `now` is UTC. Uses only numbers and OIDs.
CertificateChoice chooseCertificate(const std::vector<ComputerCertificate> &certificates, const QDateTime &now);

} // namespace fix789::analysis
