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

} // namespace fix789::ike
