// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "ike/encrypted_message.h"

#include "ike/wire/isakmp_numbers.h"

#include <QtEndian>

namespace fix789::ike {
namespace {

constexpr qsizetype kFirstPayloadAt = 16;
constexpr qsizetype kLengthAt = 24;

QByteArray hashOver(const QByteArray &rest, std::uint32_t messageId, const QByteArray &before, const Phase1 &phase1,
                    const Phase1Keys &keys)
{
    return hmac(phase1.hash, keys.forAuthentication, bytesOfMessageId(messageId) + before + rest);
}

} // namespace

Result<SealedMessage> sealMessage(IkeMessage message, const Phase1 &phase1, const Phase1Keys &keys, const QByteArray &iv)
{
    message.header.flags |= isakmp::kFlagEncrypted;
    QByteArray bytes = serialise(message);
    QByteArray plain = bytes.mid(kHeaderSize);
    const qsizetype block = blockSize(phase1.cipher);
    plain.append((block - plain.size() % block) % block, '\0');
    const auto encrypted = encryptCbc(phase1.cipher, keys.forEncryption, iv, plain);
    if (!encrypted)
        return Failure(encrypted.error());
    bytes = bytes.first(kHeaderSize) + *encrypted;
    qToBigEndian(std::uint32_t(bytes.size()), bytes.data() + kLengthAt);
    return SealedMessage{bytes, encrypted->last(block)};
}

Result<OpenedMessage> openMessage(const QByteArray &bytes, const Phase1 &phase1, const Phase1Keys &keys, const QByteArray &iv)
{
    auto message = parseIkeMessage(bytes);
    if (!message)
        return Failure(message.error());
    const auto length = qsizetype(qFromBigEndian<std::uint32_t>(bytes.data() + kLengthAt)); // parseIkeMessage has checked it
    const QByteArrayView encrypted = QByteArrayView(bytes).first(length).sliced(kHeaderSize);
    const qsizetype block = blockSize(phase1.cipher);
    if (encrypted.isEmpty() || encrypted.size() % block != 0)
        return failure(ErrorKind::Malformed, QStringLiteral("decrypting a key exchange message"));
    const auto plain = decryptCbc(phase1.cipher, keys.forEncryption, iv, encrypted);
    if (!plain)
        return Failure(plain.error());
    auto chain = parsePayloads(std::uint8_t(bytes[kFirstPayloadAt]), *plain);
    if (!chain)
        return Failure(chain.error());
    message->payloads = std::move(chain->payloads);
    return OpenedMessage{std::move(*message), plain->first(chain->size), encrypted.last(block).toByteArray()};
}

std::vector<IkePayload> withHash(const std::vector<IkePayload> &payloads, std::uint32_t messageId, const QByteArray &before,
                                 const Phase1 &phase1, const Phase1Keys &keys)
{
    std::vector<IkePayload> whole{{isakmp::kHash, hashOver(serialise(payloads), messageId, before, phase1, keys)}};
    whole.insert(whole.end(), payloads.begin(), payloads.end());
    return whole;
}

bool hasRightHash(const OpenedMessage &opened, const QByteArray &before, const Phase1 &phase1, const Phase1Keys &keys)
{
    const auto &payloads = opened.message.payloads;
    if (payloads.empty() || payloads.front().type != isakmp::kHash)
        return false;
    const QByteArray &hash = payloads.front().body;
    const QByteArray rest = opened.chain.mid(kGenericHeaderSize + hash.size());
    return isSameSecret(hash, hashOver(rest, opened.message.header.messageId, before, phase1, keys));
}

} // namespace fix789::ike
