// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "ike/crypto/cipher.h"

#include "ike/wire/isakmp_numbers.h"

#include <openssl/evp.h>

#include <limits>
#include <memory>

namespace fix789::ike {
namespace {

enum class Direction { Decrypt = 0, Encrypt = 1 };

struct FreeCipher {
    void operator()(EVP_CIPHER *cipher) const { EVP_CIPHER_free(cipher); }
};
struct FreeContext {
    void operator()(EVP_CIPHER_CTX *context) const { EVP_CIPHER_CTX_free(context); }
};

const char *openSslName(Cipher cipher)
{
    switch (cipher) {
    case Cipher::Des:
    case Cipher::TripleDes:
        return "DES-EDE3-CBC";
    case Cipher::Aes128:
        return "AES-128-CBC";
    case Cipher::Aes192:
        return "AES-192-CBC";
    case Cipher::Aes256:
        break;
    }
    return "AES-256-CBC";
}

const unsigned char *unsignedBytes(QByteArrayView view)
{
    return reinterpret_cast<const unsigned char *>(view.data());
}

Result<QByteArray> run(Direction direction, Cipher cipher, QByteArrayView key, QByteArrayView iv, QByteArrayView in)
{
    if (key.size() != keySize(cipher) || iv.size() != blockSize(cipher) || in.size() % blockSize(cipher) != 0 ||
        in.size() > std::numeric_limits<int>::max())
        return failure(ErrorKind::Malformed, QStringLiteral("using a cipher"));
    const QByteArray whole = key.toByteArray().repeated(cipher == Cipher::Des ? 3 : 1);
    const std::unique_ptr<EVP_CIPHER, FreeCipher> found(EVP_CIPHER_fetch(nullptr, openSslName(cipher), nullptr));
    const std::unique_ptr<EVP_CIPHER_CTX, FreeContext> context(EVP_CIPHER_CTX_new());
    QByteArray out(in.size(), '\0');
    auto *const begin = reinterpret_cast<unsigned char *>(out.data());
    int size = 0;
    int rest = 0;
    if (!found || !context ||
        EVP_CipherInit_ex2(context.get(), found.get(), unsignedBytes(whole), unsignedBytes(iv), int(direction), nullptr) <= 0 ||
        EVP_CIPHER_CTX_set_padding(context.get(), 0) <= 0 ||
        EVP_CipherUpdate(context.get(), begin, &size, unsignedBytes(in), int(in.size())) <= 0 ||
        EVP_CipherFinal_ex(context.get(), begin + size, &rest) <= 0)
        return failure(ErrorKind::NotSupported, QStringLiteral("using cipher ") + QLatin1String(openSslName(cipher)));
    return out;
}

// For encryption, `in` is the plain text, and the tag is appended to the result.
Result<QByteArray> runGcm(Direction direction, QByteArrayView key, QByteArrayView nonce, QByteArrayView associated,
                          QByteArrayView in)
{
    constexpr qsizetype kGcmNonceSize = 12;
    constexpr qsizetype kLargestInput = 1024 * 1024;
    const bool decrypts = direction == Direction::Decrypt;
    const char *name = key.size() == 16 ? "AES-128-GCM" : key.size() == 24 ? "AES-192-GCM" : "AES-256-GCM";
    if ((key.size() != 16 && key.size() != 24 && key.size() != 32) || nonce.size() != kGcmNonceSize ||
        in.size() > kLargestInput || associated.size() > kLargestInput || (decrypts && in.size() < kGcmTagSize))
        return failure(ErrorKind::Malformed, QStringLiteral("using a cipher"));
    const QByteArrayView text = decrypts ? in.chopped(kGcmTagSize) : in;
    QByteArray tag = decrypts ? in.last(kGcmTagSize).toByteArray() : QByteArray(kGcmTagSize, '\0');
    const std::unique_ptr<EVP_CIPHER, FreeCipher> found(EVP_CIPHER_fetch(nullptr, name, nullptr));
    const std::unique_ptr<EVP_CIPHER_CTX, FreeContext> context(EVP_CIPHER_CTX_new());
    QByteArray out(text.size(), '\0');
    auto *const begin = reinterpret_cast<unsigned char *>(out.data());
    int size = 0;
    int rest = 0;
    if (!found || !context ||
        EVP_CipherInit_ex2(context.get(), found.get(), unsignedBytes(key), unsignedBytes(nonce), int(direction), nullptr) <= 0 ||
        (decrypts && EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_AEAD_SET_TAG, int(kGcmTagSize), tag.data()) <= 0) ||
        EVP_CipherUpdate(context.get(), nullptr, &size, unsignedBytes(associated), int(associated.size())) <= 0 ||
        EVP_CipherUpdate(context.get(), begin, &size, unsignedBytes(text), int(text.size())) <= 0)
        return failure(ErrorKind::NotSupported, QStringLiteral("using cipher ") + QLatin1String(name));
    if (EVP_CipherFinal_ex(context.get(), begin + size, &rest) <= 0)
        return failure(ErrorKind::Malformed, QStringLiteral("checking what a cipher protects"));
    if (!decrypts && EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_AEAD_GET_TAG, int(kGcmTagSize), tag.data()) <= 0)
        return failure(ErrorKind::NotSupported, QStringLiteral("using cipher ") + QLatin1String(name));
    return decrypts ? out : out + tag;
}

} // namespace

Result<Cipher> isakmpCipher(std::uint16_t encryption, std::uint16_t keyBits)
{
    if (encryption == isakmp::kEncryptionAes) {
        if (keyBits == 256)
            return Cipher::Aes256;
        if (keyBits == 192)
            return Cipher::Aes192;
        if (keyBits == 128 || keyBits == 0)
            return Cipher::Aes128;
    }
    if (encryption == isakmp::kEncryptionTripleDes)
        return Cipher::TripleDes;
    if (encryption == isakmp::kEncryptionDes)
        return Cipher::Des;
    return failure(ErrorKind::NotSupported, QStringLiteral("using cipher %1 with %2 bits").arg(encryption).arg(keyBits));
}

qsizetype keySize(Cipher cipher)
{
    switch (cipher) {
    case Cipher::Des:
        return 8;
    case Cipher::Aes128:
        return 16;
    case Cipher::TripleDes:
    case Cipher::Aes192:
        return 24;
    case Cipher::Aes256:
        break;
    }
    return 32;
}

qsizetype blockSize(Cipher cipher)
{
    return cipher == Cipher::Des || cipher == Cipher::TripleDes ? 8 : 16;
}

Result<QByteArray> encryptCbc(Cipher cipher, QByteArrayView key, QByteArrayView iv, QByteArrayView plain)
{
    return run(Direction::Encrypt, cipher, key, iv, plain);
}

Result<QByteArray> decryptCbc(Cipher cipher, QByteArrayView key, QByteArrayView iv, QByteArrayView encrypted)
{
    return run(Direction::Decrypt, cipher, key, iv, encrypted);
}

Result<QByteArray> sealGcm(QByteArrayView key, QByteArrayView nonce, QByteArrayView associated, QByteArrayView plain)
{
    return runGcm(Direction::Encrypt, key, nonce, associated, plain);
}

Result<QByteArray> openGcm(QByteArrayView key, QByteArrayView nonce, QByteArrayView associated, QByteArrayView sealed)
{
    return runGcm(Direction::Decrypt, key, nonce, associated, sealed);
}

} // namespace fix789::ike
