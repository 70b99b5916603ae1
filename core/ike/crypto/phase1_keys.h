// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ike/crypto/cipher.h"
#include "ike/crypto/hash.h"

#include <QByteArray>

#include <cstdint>
#include <optional>

namespace fix789::ike {

/// The state of phase 1 that both sides share after messages 3 and 4, as RFC 2409 uses it.
struct Phase1 {
    HashAlgorithm hash = HashAlgorithm::Sha1;
    Cipher cipher = Cipher::Aes256;
    std::uint64_t initiatorCookie = 0;
    std::uint64_t responderCookie = 0;
    QByteArray offer; ///< body of the security association payload of message 1
    QByteArray initiatorValue;
    QByteArray responderValue;
    QByteArray initiatorNonce;
    QByteArray responderNonce;
};

/// RFC 2409, 5 and appendix B.
struct Phase1Keys {
    QByteArray skeyid;
    QByteArray forDerivation;     ///< SKEYID_d
    QByteArray forAuthentication; ///< SKEYID_a
    QByteArray forEncryption;     ///< SKEYID_e, stretched or truncated to the cipher's key size
};

/// With a pre-shared key, or without one for signatures. `shared` is the Diffie-Hellman secret.
Phase1Keys phase1Keys(const Phase1 &phase1, QByteArrayView shared, std::optional<QByteArrayView> preSharedKey);

/// HASH_I and HASH_R; `identity` is the body of the sender's identification payload.
QByteArray initiatorHash(const Phase1 &phase1, const Phase1Keys &keys, const QByteArray &identity);
QByteArray responderHash(const Phase1 &phase1, const Phase1Keys &keys, const QByteArray &identity);

/// The initialisation vector of message 5; message 6 uses the last block of message 5 instead.
QByteArray mainModeIv(const Phase1 &phase1);
/// The vector of a phase 2 or informational exchange: `lastBlock` is the last encrypted block of phase 1.
QByteArray exchangeIv(const Phase1 &phase1, const QByteArray &lastBlock, std::uint32_t messageId);

/// `size` bytes, up to 255 times the hash size: K1 = prf(key, seed), K2 = prf(key, K1 | seed) and so on (RFC 2409, 5.5).
QByteArray keyMaterial(HashAlgorithm hash, const QByteArray &key, const QByteArray &seed, qsizetype size);

/// A message ID in the byte order of the hashes.
QByteArray bytesOfMessageId(std::uint32_t messageId);

} // namespace fix789::ike
