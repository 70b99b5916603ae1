// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <QByteArray>

#include <vector>

namespace fix789 {

/// A certificate and its private key, in a file or in the computer's store, which does not export the key. Callable from any
/// thread.
class Signer {
public:
    virtual ~Signer() = default;

    /// DER: the signing certificate first, then its known issuers. Never empty.
    [[nodiscard]] virtual std::vector<QByteArray> certificates() const = 0;
    /// An RSA signature in the form of IKEv1 (RFC 2409, 5.1): PKCS #1 v1.5 padding around the bytes themselves, without the
    /// DigestInfo that names a hash. Errors: Refused (access to the key denied), Failed.
    [[nodiscard]] virtual Result<QByteArray> sign(const QByteArray &digest) const = 0;
};

} // namespace fix789
