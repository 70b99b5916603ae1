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

} // namespace fix789::ike
