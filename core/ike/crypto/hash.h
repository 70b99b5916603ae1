// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <QByteArray>

#include <cstdint>

namespace fix789::ike {

enum class HashAlgorithm { Md5, Sha1, Sha256, Sha384, Sha512 };

/// For an IKEv1 suite (RFC 2409, appendix A). NotSupported for an unknown number, or where OpenSSL refuses; after success,
/// digest() and hmac() work.
Result<HashAlgorithm> hashAlgorithm(std::uint16_t isakmpHash);

/// In bytes.
qsizetype digestSize(HashAlgorithm algorithm);
/// Empty if OpenSSL refuses.
QByteArray digest(HashAlgorithm algorithm, const QByteArray &bytes);
/// RFC 2104, with a key of any length. Empty if OpenSSL refuses.
QByteArray hmac(HashAlgorithm algorithm, QByteArrayView key, const QByteArray &bytes);

/// Compares in constant time.
bool isSameSecret(QByteArrayView one, QByteArrayView other);

} // namespace fix789::ike
