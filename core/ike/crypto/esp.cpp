// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "ike/crypto/esp.h"

#include "ike/crypto/cipher.h"
#include "ike/crypto/hash.h"
#include "ike/wire/byte_reader.h"
#include "ike/wire/isakmp_numbers.h"

#include <algorithm>
#include <array>
#include <limits>
#include <optional>

namespace fix789::ike {
namespace {

constexpr qsizetype kUdpHeader = 8;
constexpr qsizetype kEspHeader = 8; // SPI and sequence number
constexpr qsizetype kEspTrailer = 2;
constexpr qsizetype kLargestDatagram = 65535;
constexpr std::uint32_t kReplayWindow = 64;
constexpr qsizetype kGcmIvSize = 8; // RFC 4106, 3.1

struct Encryption {
    std::uint16_t transform;
    qsizetype keyBytes;
    std::optional<Cipher> cipher; // nothing with NULL
};

constexpr std::array kEncryptions{
    Encryption{12, 16, Cipher::Aes128},   Encryption{12, 24, Cipher::Aes192}, Encryption{12, 32, Cipher::Aes256},
    Encryption{3, 24, Cipher::TripleDes}, Encryption{2, 8, Cipher::Des},      Encryption{11, 0, {}},
};

struct Integrity {
    std::uint16_t number;
    qsizetype checkBytes; // length of the truncated hash on the wire
    HashAlgorithm hash;
};

constexpr std::array kIntegrities{
    Integrity{1, 12, HashAlgorithm::Md5},    Integrity{2, 12, HashAlgorithm::Sha1},   Integrity{5, 16, HashAlgorithm::Sha256},
    Integrity{6, 24, HashAlgorithm::Sha384}, Integrity{7, 32, HashAlgorithm::Sha512},
};

struct Algorithms {
    std::optional<Cipher> cipher;
    std::optional<Integrity> integrity; // nothing with AES-GCM, which checks the data itself
    [[nodiscard]] qsizetype ivBytes() const { return !integrity ? kGcmIvSize : cipher ? blockSize(*cipher) : 0; }
    [[nodiscard]] qsizetype unit() const { return cipher ? blockSize(*cipher) : 4; } // RFC 4303, 2.4
    [[nodiscard]] qsizetype checkBytes() const { return integrity ? integrity->checkBytes : kGcmTagSize; }
};

Result<Algorithms> algorithmsOf(const EspAssociation &association)
{
    if (association.transform == isakmp::kEspAesGcm16 && association.integrity == 0 && association.integrityKey.isEmpty() &&
        association.encryptionKey.size() > kGcmSaltSize)
        return Algorithms{};
    const auto *encryption = std::ranges::find_if(kEncryptions, [&](const Encryption &known) {
        return known.transform == association.transform && known.keyBytes == association.encryptionKey.size();
    });
    const auto *integrity = std::ranges::find(kIntegrities, association.integrity, &Integrity::number);
    if (encryption == kEncryptions.end() || integrity == kIntegrities.end() ||
        association.integrityKey.size() != digestSize(integrity->hash))
        return failure(ErrorKind::NotSupported, QStringLiteral("choose the algorithms of an ESP association"));
    return Algorithms{encryption->cipher, *integrity};
}

// RFC 4106, 4 and 5: the salt goes before the IV, and the header is protected without being encrypted.
Result<QByteArray> gcm(bool seals, const EspAssociation &association, QByteArrayView header, QByteArrayView iv,
                       QByteArrayView text)
{
    const QByteArrayView key = QByteArrayView(association.encryptionKey).chopped(kGcmSaltSize);
    const QByteArray nonce = association.encryptionKey.last(kGcmSaltSize) + iv.toByteArray();
    return seals ? sealGcm(key, nonce, header, text) : openGcm(key, nonce, header, text);
}

// Empty if OpenSSL refuses.
QByteArray checkValue(const Integrity &integrity, const QByteArray &key, const QByteArray &packet)
{
    return hmac(integrity.hash, key, packet).left(integrity.checkBytes);
}

QByteArray udpDatagram(const QByteArray &packet)
{
    QByteArray udp;
    appendBigEndian(udp, kL2tpPort);
    appendBigEndian(udp, kL2tpPort);
    appendBigEndian(udp, std::uint16_t(kUdpHeader + packet.size()));
    appendBigEndian(udp, std::uint16_t{0});
    return udp + packet;
}

// Padding of 1, 2, 3 ... up to whole units (RFC 4303, 2.4).
QByteArray padded(QByteArray text, qsizetype unit)
{
    const qsizetype padding = (unit - (text.size() + kEspTrailer) % unit) % unit;
    for (qsizetype i = 1; i <= padding; ++i)
        text.append(char(i));
    text.append(char(padding));
    text.append(char(kUdpProtocol));
    return text;
}

Failure malformedEsp(const char *what)
{
    return failure(ErrorKind::Malformed, QStringLiteral("open an ESP packet: %1").arg(QLatin1String(what)));
}

bool cameBefore(const EspAssociation &association, std::uint32_t sequence)
{
    if (sequence > association.sequence)
        return false;
    const std::uint32_t age = association.sequence - sequence;
    return sequence == 0 || age >= kReplayWindow || ((association.received >> age) & 1U) != 0;
}

void remember(EspAssociation &association, std::uint32_t sequence)
{
    if (sequence <= association.sequence) {
        association.received |= std::uint64_t{1} << (association.sequence - sequence);
        return;
    }
    const std::uint32_t ahead = sequence - association.sequence;
    association.received = (ahead >= kReplayWindow ? 0 : association.received << ahead) | 1U;
    association.sequence = sequence;
}

Result<QByteArray> l2tpOf(const QByteArray &text)
{
    if (text.size() < kUdpHeader + kEspTrailer)
        return malformedEsp("too short");
    // Only the length of the padding matters: the check value already covers its bytes, and some peers fill it differently.
    const qsizetype padding = std::uint8_t(text[text.size() - 2]);
    if (std::uint8_t(text.back()) != kUdpProtocol)
        return malformedEsp("another protocol");
    if (padding > text.size() - kEspTrailer - kUdpHeader)
        return malformedEsp("padding longer than the packet");
    ByteReader udp(QByteArrayView(text).chopped(kEspTrailer + padding));
    const std::uint16_t from = udp.u16();
    const std::uint16_t to = udp.u16();
    const std::uint16_t length = udp.u16();
    (void)udp.u16(); // checksum: over addresses that a NAT may have changed
    const QByteArrayView packet = udp.take(qsizetype(length) - kUdpHeader);
    if (udp.failed())
        return malformedEsp("length of the UDP datagram");
    if (from != kL2tpPort || to != kL2tpPort)
        return malformedEsp("another port");
    return packet.toByteArray();
}

} // namespace

Result<QByteArray> sealL2tp(EspAssociation &association, const QByteArray &packet, const QByteArray &iv)
{
    const auto algorithms = algorithmsOf(association);
    if (!algorithms)
        return std::unexpected(algorithms.error());
    const auto sealing = QStringLiteral("seal an ESP packet");
    if (iv.size() != algorithms->ivBytes() || packet.size() > kLargestDatagram - 128)
        return failure(ErrorKind::NotSupported, sealing);
    if (association.sequence == std::numeric_limits<std::uint32_t>::max())
        return failure(ErrorKind::Failed, sealing);
    const QByteArray plain = padded(udpDatagram(packet), algorithms->unit());
    QByteArray sealed;
    appendBigEndian(sealed, association.spi);
    appendBigEndian(sealed, association.sequence + 1);
    if (!algorithms->integrity) {
        const auto whole = gcm(true, association, sealed, iv, plain);
        if (!whole)
            return std::unexpected(whole.error());
        ++association.sequence;
        return sealed + iv + *whole;
    }
    const auto text =
        algorithms->cipher ? encryptCbc(*algorithms->cipher, association.encryptionKey, iv, plain) : Result<QByteArray>(plain);
    if (!text)
        return std::unexpected(text.error());
    sealed += iv + *text;
    const QByteArray check = checkValue(*algorithms->integrity, association.integrityKey, sealed);
    if (check.isEmpty())
        return failure(ErrorKind::Failed, sealing);
    ++association.sequence;
    return sealed + check;
}

Result<QByteArray> openL2tp(EspAssociation &association, const QByteArray &datagram)
{
    const auto algorithms = algorithmsOf(association);
    if (!algorithms)
        return std::unexpected(algorithms.error());
    const qsizetype checkBytes = algorithms->checkBytes();
    if (datagram.size() > kLargestDatagram)
        return malformedEsp("too long");
    ByteReader reader(datagram);
    const std::uint32_t spi = reader.u32();
    const std::uint32_t sequence = reader.u32();
    const QByteArrayView iv = reader.take(algorithms->ivBytes());
    const QByteArrayView text = reader.take(reader.left() - checkBytes);
    const QByteArrayView check = reader.take(checkBytes);
    if (reader.failed() || text.size() % algorithms->unit() != 0)
        return malformedEsp("its length");
    if (spi != association.spi)
        return malformedEsp("another SPI");
    if (cameBefore(association, sequence))
        return malformedEsp("a sequence that was there before");
    if (!algorithms->integrity) {
        const QByteArrayView all(datagram);
        const auto opened = gcm(false, association, all.first(kEspHeader), iv, all.sliced(kEspHeader + kGcmIvSize));
        if (!opened)
            return malformedEsp("check value");
        remember(association, sequence);
        return l2tpOf(*opened);
    }
    if (!isSameSecret(checkValue(*algorithms->integrity, association.integrityKey, datagram.chopped(checkBytes)), check))
        return malformedEsp("check value");
    const auto opened = algorithms->cipher ? decryptCbc(*algorithms->cipher, association.encryptionKey, iv, text)
                                           : Result<QByteArray>(text.toByteArray());
    if (!opened)
        return std::unexpected(opened.error());
    remember(association, sequence);
    return l2tpOf(*opened);
}

} // namespace fix789::ike
