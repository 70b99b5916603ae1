// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ike/crypto/cipher.h"
#include "ike/crypto/hash.h"

#include <QByteArray>

#include <cstdint>
#include <optional>

namespace fix789 {

/// What both sides know of phase 1 after messages 3 and 4, as RFC 2409 computes with it.
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
    QByteArray forEncryption;     ///< SKEYID_e, stretched or cut to what the cipher needs
};

/// With a pre-shared key, or without one for signatures. `shared` is the Diffie-Hellman secret.
Phase1Keys phase1Keys(const Phase1 &phase1, QByteArrayView shared, std::optional<QByteArrayView> preSharedKey);

/// HASH_I and HASH_R; `identity` is the body of the sender's identification payload.
QByteArray initiatorHash(const Phase1 &phase1, const Phase1Keys &keys, const QByteArray &identity);
QByteArray responderHash(const Phase1 &phase1, const Phase1Keys &keys, const QByteArray &identity);

/// The initialisation vector of message 5; message 6 takes the last block of message 5 instead.
QByteArray mainModeIv(const Phase1 &phase1);
/// That of an exchange in phase 2 or an informational one: `lastBlock` is the last encrypted block of phase 1.
QByteArray exchangeIv(const Phase1 &phase1, const QByteArray &lastBlock, std::uint32_t messageId);

/// As many bytes of it as asked, up to 255 times the hash's size: K1 = prf(key, seed), K2 = prf(key, K1 | seed) and so on
/// (RFC 2409, 5.5).
QByteArray keyMaterial(HashAlgorithm hash, const QByteArray &key, const QByteArray &seed, qsizetype size);

/// A message identifier as the hashes take it.
QByteArray bytesOfMessageId(std::uint32_t messageId);

} // namespace fix789
