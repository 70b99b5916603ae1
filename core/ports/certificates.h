// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/machine/computer_certificate.h"
#include "base/result.h"

#include <QByteArray>

#include <vector>

namespace fix789 {

/// Reads the certificates in the stores "Personal" of this computer and of this person. Nothing is fetched from the network.
/// Callable from any thread.
class Certificates {
public:
    virtual ~Certificates() = default;

    /// In the order Windows gives them, the computer's first; none is an answer. Errors: Refused, NotSupported (no such stores
    /// here, or not recorded), Malformed (more of them than anybody has), Failed. What takes too long to find out of one is not
    /// known of it.
    virtual Result<std::vector<ComputerCertificate>> certificates() const = 0;

    /// Whether this computer (not this person) trusts a certificate that somebody showed it: the first of these (DER); the
    /// others came with it. Its time and its purposes are not looked at. Errors: NotSupported, Malformed, Failed.
    virtual Result<ChainState> chainOf(const std::vector<QByteArray> &shown) const = 0;
};

} // namespace fix789
