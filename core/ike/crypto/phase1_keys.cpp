// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "ike/crypto/phase1_keys.h"

#include "ike/wire/byte_reader.h"

namespace fix789::ike {
namespace {

QByteArray cookies(std::uint64_t first, std::uint64_t second)
{
    QByteArray bytes;
    appendBigEndian(bytes, first);
    appendBigEndian(bytes, second);
    return bytes;
}

// RFC 2409, appendix B: if SKEYID_e is too short, Ka = K1 | K2 | ..., K1 = prf(SKEYID_e, 0), K2 = prf(SKEYID_e, K1).
QByteArray encryptionKey(const Phase1 &phase1, const QByteArray &skeyidE)
{
    const qsizetype wanted = keySize(phase1.cipher);
    if (skeyidE.size() >= wanted)
        return skeyidE.first(wanted);
    QByteArray block = hmac(phase1.hash, skeyidE, QByteArray(1, '\0'));
    QByteArray key = block;
    while (key.size() < wanted && !block.isEmpty()) {
        block = hmac(phase1.hash, skeyidE, block);
        key += block;
    }
    return key.first(qMin(wanted, key.size()));
}

} // namespace

Phase1Keys phase1Keys(const Phase1 &phase1, QByteArrayView shared, std::optional<QByteArrayView> preSharedKey)
{
    const QByteArray nonces = phase1.initiatorNonce + phase1.responderNonce;
    const QByteArray seed = shared.toByteArray() + cookies(phase1.initiatorCookie, phase1.responderCookie);
    Phase1Keys keys;
    keys.skeyid = preSharedKey ? hmac(phase1.hash, *preSharedKey, nonces) : hmac(phase1.hash, nonces, shared.toByteArray());
    keys.forDerivation = hmac(phase1.hash, keys.skeyid, seed + '\0');
    keys.forAuthentication = hmac(phase1.hash, keys.skeyid, keys.forDerivation + seed + '\1');
    keys.forEncryption = encryptionKey(phase1, hmac(phase1.hash, keys.skeyid, keys.forAuthentication + seed + '\2'));
    return keys;
}

QByteArray initiatorHash(const Phase1 &phase1, const Phase1Keys &keys, const QByteArray &identity)
{
    return hmac(phase1.hash, keys.skeyid,
                phase1.initiatorValue + phase1.responderValue + cookies(phase1.initiatorCookie, phase1.responderCookie) +
                    phase1.offer + identity);
}

QByteArray responderHash(const Phase1 &phase1, const Phase1Keys &keys, const QByteArray &identity)
{
    return hmac(phase1.hash, keys.skeyid,
                phase1.responderValue + phase1.initiatorValue + cookies(phase1.responderCookie, phase1.initiatorCookie) +
                    phase1.offer + identity);
}

QByteArray mainModeIv(const Phase1 &phase1)
{
    return digest(phase1.hash, phase1.initiatorValue + phase1.responderValue).first(blockSize(phase1.cipher));
}

QByteArray exchangeIv(const Phase1 &phase1, const QByteArray &lastBlock, std::uint32_t messageId)
{
    return digest(phase1.hash, lastBlock + bytesOfMessageId(messageId)).first(blockSize(phase1.cipher));
}

QByteArray keyMaterial(HashAlgorithm hash, const QByteArray &key, const QByteArray &seed, qsizetype size)
{
    QByteArray block = hmac(hash, key, seed);
    QByteArray material = block;
    while (material.size() < size && !block.isEmpty()) {
        block = hmac(hash, key, block + seed);
        material += block;
    }
    return material.first(qMin(size, material.size()));
}

QByteArray bytesOfMessageId(std::uint32_t messageId)
{
    QByteArray bytes;
    appendBigEndian(bytes, messageId);
    return bytes;
}

} // namespace fix789::ike
