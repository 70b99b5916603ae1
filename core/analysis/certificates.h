// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/verdict/cause.h"
#include "model/machine/computer_certificate.h"

#include <vector>

namespace fix789 {

/// Which of many certificates is the one that is meant for IPsec, and what speaks against it. A computer has certificates for
/// many things (device management, web servers, old ones): they count only where nothing better is there.
struct CertificateChoice {
    const ComputerCertificate *best = nullptr;   ///< in the computer's store; nullptr: none there could be meant
    std::vector<CauseId> faults;                 ///< of the best; those of the gravest kind first
    const ComputerCertificate *ofUser = nullptr; ///< a faultless one that is only in the user's store
    bool clockDoubtful = false; ///< several were all valid at one time that is long past or far off: the clock may be wrong

    [[nodiscard]] bool isEmpty() const { return !best && !ofUser; }
};

/// Points into `certificates`. `now` is UTC. Decides by numbers and OIDs alone.
CertificateChoice chooseCertificate(const std::vector<ComputerCertificate> &certificates, const QDateTime &now);

} // namespace fix789
