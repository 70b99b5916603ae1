// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "ike/esp.h"

#include "ike/byte_reader.h"

#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>

#include <algorithm>
#include <array>
#include <limits>
#include <memory>
#include <optional>

namespace fix789 {
namespace {

constexpr std::uint16_t kL2tpPort = 1701;
constexpr std::uint8_t kUdp = 17; // next header
constexpr qsizetype kUdpHeader = 8;
constexpr qsizetype kEspHeader = 8;
constexpr qsizetype kEspTrailer = 2;
constexpr qsizetype kLargestDatagram = 65535;
constexpr std::uint32_t kWindow = 64;

struct Cipher {
    std::uint16_t transform;
    qsizetype keyBytes;
    qsizetype block; // also the length of the IV; zero with NULL
    const EVP_CIPHER *(*algorithm)();
};

// Single DES is triple DES with one key thrice: OpenSSL 3 has it without the legacy provider then.
constexpr std::array kCiphers{
    Cipher{12, 16, 16, EVP_aes_128_cbc}, Cipher{12, 24, 16, EVP_aes_192_cbc}, Cipher{12, 32, 16, EVP_aes_256_cbc},
    Cipher{3, 24, 8, EVP_des_ede3_cbc},  Cipher{2, 8, 8, EVP_des_ede3_cbc},   Cipher{11, 0, 0, EVP_enc_null},
};

struct Integrity {
    std::uint16_t number;
    qsizetype checkBytes; // what travels of the hash
    const EVP_MD *(*algorithm)();
};

constexpr std::array kIntegrities{
    Integrity{1, 12, EVP_md5},    Integrity{2, 12, EVP_sha1},   Integrity{5, 16, EVP_sha256},
    Integrity{6, 24, EVP_sha384}, Integrity{7, 32, EVP_sha512},
};

struct Algorithms {
    Cipher cipher;
    Integrity integrity;
};

Result<Algorithms> algorithmsOf(const EspAssociation &association)
{
    const auto *cipher = std::ranges::find_if(kCiphers, [&](const Cipher &known) {
        return known.transform == association.transform && known.keyBytes == association.encryptionKey.size();
    });
    const auto *integrity = std::ranges::find(kIntegrities, association.integrity, &Integrity::number);
    if (cipher == kCiphers.end() || integrity == kIntegrities.end() ||
        association.integrityKey.size() != EVP_MD_get_size(integrity->algorithm()))
        return failure(ErrorKind::NotSupported, QStringLiteral("choose the algorithms of an ESP association"));
    return Algorithms{*cipher, *integrity};
}

enum class Direction { Decrypt = 0, Encrypt = 1 };

// Whole blocks in, as many bytes out.
std::optional<QByteArray> crypt(const Cipher &cipher, const QByteArray &key, QByteArrayView iv, QByteArrayView text,
                                Direction direction)
{
    if (cipher.block == 0)
        return text.toByteArray();
    QByteArray whole = cipher.transform == 2 ? key + key + key : key;
    QByteArray out(text.size() + cipher.block, Qt::Uninitialized);
    int written = 0;
    const std::unique_ptr<EVP_CIPHER_CTX, decltype(&EVP_CIPHER_CTX_free)> context(EVP_CIPHER_CTX_new(), EVP_CIPHER_CTX_free);
    const auto bytes = [](QByteArrayView view) { return reinterpret_cast<const unsigned char *>(view.data()); };
    const bool done =
        context && EVP_CipherInit_ex(context.get(), cipher.algorithm(), nullptr, bytes(whole), bytes(iv), int(direction)) == 1 &&
        EVP_CIPHER_CTX_set_padding(context.get(), 0) == 1 &&
        EVP_CipherUpdate(context.get(), reinterpret_cast<unsigned char *>(out.data()), &written, bytes(text), int(text.size())) ==
            1 &&
        written == text.size();
    if (whole.isDetached())
        OPENSSL_cleanse(whole.data(), std::size_t(whole.size()));
    if (!done)
        return {};
    out.resize(written);
    return out;
}

std::optional<QByteArray> checkValue(const Integrity &integrity, const QByteArray &key, QByteArrayView packet)
{
    std::array<unsigned char, EVP_MAX_MD_SIZE> hash{};
    if (HMAC(integrity.algorithm(), key.data(), int(key.size()), reinterpret_cast<const unsigned char *>(packet.data()),
             std::size_t(packet.size()), hash.data(), nullptr) == nullptr)
        return {};
    return QByteArray(reinterpret_cast<const char *>(hash.data()), integrity.checkBytes);
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

// Padding of 1, 2, 3 ... up to whole blocks, and to whole words with NULL (RFC 4303, 2.4).
QByteArray padded(QByteArray text, qsizetype block)
{
    const qsizetype unit = std::max<qsizetype>(block, 4);
    const qsizetype padding = (unit - (text.size() + kEspTrailer) % unit) % unit;
    for (qsizetype i = 1; i <= padding; ++i)
        text.append(char(i));
    text.append(char(padding));
    text.append(char(kUdp));
    return text;
}

Failure malformed(const char *what)
{
    return failure(ErrorKind::Malformed, QStringLiteral("open an ESP packet: %1").arg(QLatin1String(what)));
}

bool cameBefore(const EspAssociation &association, std::uint32_t sequence)
{
    if (sequence > association.sequence)
        return false;
    const std::uint32_t age = association.sequence - sequence;
    return sequence == 0 || age >= kWindow || ((association.received >> age) & 1U) != 0;
}

void remember(EspAssociation &association, std::uint32_t sequence)
{
    if (sequence <= association.sequence) {
        association.received |= std::uint64_t{1} << (association.sequence - sequence);
        return;
    }
    const std::uint32_t ahead = sequence - association.sequence;
    association.received = (ahead >= kWindow ? 0 : association.received << ahead) | 1U;
    association.sequence = sequence;
}

Result<QByteArray> l2tpOf(const QByteArray &text)
{
    if (text.size() < kUdpHeader + kEspTrailer)
        return malformed("too short");
    // Only the length of the padding is asked: its bytes are under the check value already, and some peers fill it otherwise.
    const qsizetype padding = std::uint8_t(text[text.size() - 2]);
    if (std::uint8_t(text.back()) != kUdp)
        return malformed("another protocol");
    if (padding > text.size() - kEspTrailer - kUdpHeader)
        return malformed("padding longer than the packet");
    ByteReader udp(QByteArrayView(text).chopped(kEspTrailer + padding));
    const std::uint16_t from = udp.u16();
    const std::uint16_t to = udp.u16();
    const std::uint16_t length = udp.u16();
    (void)udp.u16(); // computed over addresses that a NAT may have changed
    const QByteArrayView packet = udp.take(qsizetype(length) - kUdpHeader);
    if (udp.failed())
        return malformed("length of the UDP datagram");
    if (from != kL2tpPort || to != kL2tpPort)
        return malformed("another port");
    return packet.toByteArray();
}

} // namespace

Result<QByteArray> sealL2tp(EspAssociation &association, const QByteArray &packet, const QByteArray &iv)
{
    const auto algorithms = algorithmsOf(association);
    if (!algorithms)
        return std::unexpected(algorithms.error());
    const auto sealing = QStringLiteral("seal an ESP packet");
    if (iv.size() != algorithms->cipher.block || packet.size() > kLargestDatagram - 128)
        return failure(ErrorKind::NotSupported, sealing);
    if (association.sequence == std::numeric_limits<std::uint32_t>::max())
        return failure(ErrorKind::Failed, sealing);
    const auto text = crypt(algorithms->cipher, association.encryptionKey, iv,
                            padded(udpDatagram(packet), algorithms->cipher.block), Direction::Encrypt);
    if (!text)
        return failure(ErrorKind::Failed, sealing);
    QByteArray sealed;
    appendBigEndian(sealed, association.spi);
    appendBigEndian(sealed, association.sequence + 1);
    sealed += iv + *text;
    const auto check = checkValue(algorithms->integrity, association.integrityKey, sealed);
    if (!check)
        return failure(ErrorKind::Failed, sealing);
    ++association.sequence;
    return sealed + *check;
}

Result<QByteArray> openL2tp(EspAssociation &association, const QByteArray &datagram)
{
    const auto algorithms = algorithmsOf(association);
    if (!algorithms)
        return std::unexpected(algorithms.error());
    const auto &[cipher, integrity] = *algorithms;
    if (datagram.size() > kLargestDatagram)
        return malformed("too long");
    ByteReader reader(datagram);
    const std::uint32_t spi = reader.u32();
    const std::uint32_t sequence = reader.u32();
    const QByteArrayView iv = reader.take(cipher.block);
    const QByteArrayView text = reader.take(reader.left() - integrity.checkBytes);
    const QByteArrayView check = reader.take(integrity.checkBytes);
    if (reader.failed() || text.size() % std::max<qsizetype>(cipher.block, 4) != 0)
        return malformed("its length");
    if (spi != association.spi)
        return malformed("another SPI");
    if (cameBefore(association, sequence))
        return malformed("a sequence that was there before");
    const auto expected = checkValue(integrity, association.integrityKey, QByteArrayView(datagram).chopped(integrity.checkBytes));
    if (!expected)
        return failure(ErrorKind::Failed, QStringLiteral("open an ESP packet"));
    if (CRYPTO_memcmp(expected->data(), check.data(), std::size_t(integrity.checkBytes)) != 0)
        return malformed("check value");
    const auto opened = crypt(cipher, association.encryptionKey, iv, text, Direction::Decrypt);
    if (!opened)
        return failure(ErrorKind::Failed, QStringLiteral("open an ESP packet"));
    remember(association, sequence);
    return l2tpOf(*opened);
}

} // namespace fix789
