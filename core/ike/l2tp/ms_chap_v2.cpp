// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "ike/l2tp/ms_chap_v2.h"

#include "ike/crypto/cipher.h"

#include <QCryptographicHash>
#include <QStringDecoder>

#include <openssl/crypto.h>

#include <bit>
#include <optional>

namespace fix789::ike {
namespace {

constexpr qsizetype kLongestPassword = 256; // characters (RFC 2759, 8.1)
constexpr qsizetype kDesKey = 7;
constexpr qsizetype kDesBlock = 8;

void wipe(QByteArray &bytes)
{
    if (!bytes.isEmpty())
        OPENSSL_cleanse(bytes.data(), std::size_t(bytes.size()));
}

// In UTF-16, little-endian, as RFC 2759, 8.1 requires.
std::optional<QByteArray> asUnicode(const Secret &password)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = decoder(password.reveal());
    QByteArray unicode;
    for (QChar &unit : text) {
        unicode += char(unit.unicode() & 0xff);
        unicode += char(unit.unicode() >> 8);
    }
    const bool fits = !decoder.hasError() && text.size() <= kLongestPassword;
    if (!text.isEmpty())
        OPENSSL_cleanse(text.data(), std::size_t(text.size()) * sizeof(QChar));
    if (fits)
        return unicode;
    wipe(unicode);
    return {};
}

// Seven key bits per byte, and an odd-parity bit.
QByteArray withParity(QByteArrayView key)
{
    std::uint64_t bits = 0;
    for (const char byte : key)
        bits = bits << 8 | std::uint8_t(byte);
    QByteArray spread;
    for (int shift = 49; shift >= 0; shift -= 7) {
        const auto seven = std::uint8_t((bits >> shift & 0x7f) << 1);
        spread += char(seven | (std::popcount(seven) % 2 == 0 ? 1 : 0));
    }
    return spread;
}

// One block, so that CBC with a zero vector equals ECB.
std::optional<QByteArray> des(QByteArrayView key, const QByteArray &block)
{
    QByteArray spread = withParity(key);
    const auto encrypted = encryptCbc(Cipher::Des, spread, QByteArray(kDesBlock, '\0'), block);
    wipe(spread);
    return encrypted ? std::optional(*encrypted) : std::nullopt;
}

// RFC 2759, 8.5: the hash makes a key of 21 bytes for three DES encryptions.
std::optional<QByteArray> challengeResponse(const QByteArray &challenge, const QByteArray &passwordHash)
{
    QByteArray key = passwordHash.leftJustified(3 * kDesKey, '\0');
    QByteArray response;
    for (qsizetype part = 0; part < 3; ++part) {
        const auto block = des(QByteArrayView(key).sliced(part * kDesKey, kDesKey), challenge);
        if (!block)
            break;
        response += *block;
    }
    wipe(key);
    return response.size() == 3 * kDesBlock ? std::optional(response) : std::nullopt;
}

QByteArray sha1(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha1);
}

QByteArray authenticatorResponse(const QByteArray &passwordHash, const QByteArray &ntResponse, const QByteArray &challenge)
{
    QByteArray hashOfHash = QCryptographicHash::hash(passwordHash, QCryptographicHash::Md4);
    const QByteArray digest = sha1(hashOfHash + ntResponse + "Magic server to client signing constant");
    wipe(hashOfHash);
    return "S=" + sha1(digest + challenge + "Pad to make it do more than one iteration").toHex().toUpper();
}

} // namespace

Result<MsChapV2Answer> answerMsChapV2(const QByteArray &challenge, const QByteArray &peerChallenge, const QString &user,
                                      const Secret &password)
{
    const auto doing = QStringLiteral("answer an MS-CHAPv2 challenge");
    auto unicode = asUnicode(password);
    if (!unicode || challenge.size() != kMsChapV2Challenge || peerChallenge.size() != kMsChapV2Challenge)
        return failure(ErrorKind::Malformed, doing);
    const QByteArray name = user.section(u'\\', -1).toUtf8();
    const QByteArray challengeHash = sha1(peerChallenge + challenge + name).first(kDesBlock);
    QByteArray passwordHash = QCryptographicHash::hash(*unicode, QCryptographicHash::Md4);
    wipe(*unicode);
    const auto ntResponse = challengeResponse(challengeHash, passwordHash);
    MsChapV2Answer answer;
    if (ntResponse) {
        answer.response = peerChallenge + QByteArray(8, '\0') + *ntResponse + QByteArray(1, '\0');
        answer.authenticator = authenticatorResponse(passwordHash, *ntResponse, challengeHash);
    }
    wipe(passwordHash);
    if (!ntResponse)
        return failure(ErrorKind::Failed, doing);
    return answer;
}

} // namespace fix789::ike
