// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <QByteArray>

#include <cstdint>

namespace fix789::ike {

/// A block cipher in CBC mode. Single DES runs as triple DES with one key three times: OpenSSL has DES only in its legacy
/// provider.
enum class Cipher { Des, TripleDes, Aes128, Aes192, Aes256 };

/// For an IKEv1 suite (RFC 2409, appendix A; RFC 3602, 5). NotSupported for unknown numbers.
Result<Cipher> isakmpCipher(std::uint16_t encryption, std::uint16_t keyBits);

/// In bytes.
qsizetype keySize(Cipher cipher);
qsizetype blockSize(Cipher cipher);

/// Without padding: the length of `plain` is a multiple of the block size; `key` and `iv` have the cipher's sizes. Errors:
/// Malformed (wrong sizes), NotSupported (OpenSSL refuses).
Result<QByteArray> encryptCbc(Cipher cipher, QByteArrayView key, QByteArrayView iv, QByteArrayView plain);
Result<QByteArray> decryptCbc(Cipher cipher, QByteArrayView key, QByteArrayView iv, QByteArrayView encrypted);

/// AES in Galois/Counter mode with a tag of 16 bytes at the end (RFC 5116), a key of 16, 24 or 32 bytes and a nonce of 12.
/// Errors: Malformed (wrong sizes, or the tag does not match), NotSupported (OpenSSL refuses).
Result<QByteArray> sealGcm(QByteArrayView key, QByteArrayView nonce, QByteArrayView associated, QByteArrayView plain);
Result<QByteArray> openGcm(QByteArrayView key, QByteArrayView nonce, QByteArrayView associated, QByteArrayView sealed);
inline constexpr qsizetype kGcmTagSize = 16;

} // namespace fix789::ike
