// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <QByteArray>

#include <vector>

namespace fix789 {

/// A certificate with its private key, wherever that lies: in a file, or in the computer's store, which does not let it out.
/// Callable from any thread.
class Signer {
public:
    virtual ~Signer() = default;

    /// DER, the one that signs first, then those above it as far as they are known. Never empty.
    [[nodiscard]] virtual std::vector<QByteArray> certificates() const = 0;
    /// An RSA signature as IKEv1 wants it (RFC 2409, 5.1): PKCS #1 v1.5 padding around the bytes themselves, without the
    /// DigestInfo that names a hash. Errors: Refused (the key may not be used), Failed.
    [[nodiscard]] virtual Result<QByteArray> sign(const QByteArray &digest) const = 0;
};

} // namespace fix789
