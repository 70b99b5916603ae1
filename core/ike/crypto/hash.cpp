// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "ike/crypto/hash.h"

#include "ike/wire/isakmp_numbers.h"

#include <openssl/core_names.h>
#include <openssl/crypto.h>
#include <openssl/evp.h>

#include <memory>
#include <optional>

namespace fix789::ike {
namespace {

struct FreeMac {
    void operator()(EVP_MAC *mac) const { EVP_MAC_free(mac); }
};
struct FreeMacContext {
    void operator()(EVP_MAC_CTX *context) const { EVP_MAC_CTX_free(context); }
};

const char *openSslName(HashAlgorithm algorithm)
{
    switch (algorithm) {
    case HashAlgorithm::Md5:
        return "MD5";
    case HashAlgorithm::Sha1:
        return "SHA1";
    case HashAlgorithm::Sha256:
        return "SHA256";
    case HashAlgorithm::Sha384:
        return "SHA384";
    case HashAlgorithm::Sha512:
        break;
    }
    return "SHA512";
}

const unsigned char *bytesOf(QByteArrayView view)
{
    static constexpr unsigned char kNothing = 0; // OpenSSL treats a null pointer as "not given"
    return view.isEmpty() ? &kNothing : reinterpret_cast<const unsigned char *>(view.data());
}

} // namespace

Result<HashAlgorithm> hashAlgorithm(std::uint16_t isakmpHash)
{
    const auto known = [isakmpHash]() -> std::optional<HashAlgorithm> {
        switch (isakmpHash) {
        case isakmp::kHashMd5:
            return HashAlgorithm::Md5;
        case isakmp::kHashSha1:
            return HashAlgorithm::Sha1;
        case isakmp::kHashSha256:
            return HashAlgorithm::Sha256;
        case isakmp::kHashSha384:
            return HashAlgorithm::Sha384;
        case isakmp::kHashSha512:
            return HashAlgorithm::Sha512;
        default:
            return std::nullopt;
        }
    }();
    if (!known || hmac(*known, "key", "bytes").isEmpty())
        return failure(ErrorKind::NotSupported, QStringLiteral("using hash %1").arg(isakmpHash));
    return *known;
}

qsizetype digestSize(HashAlgorithm algorithm)
{
    switch (algorithm) {
    case HashAlgorithm::Md5:
        return 16;
    case HashAlgorithm::Sha1:
        return 20;
    case HashAlgorithm::Sha256:
        return 32;
    case HashAlgorithm::Sha384:
        return 48;
    case HashAlgorithm::Sha512:
        break;
    }
    return 64;
}

QByteArray digest(HashAlgorithm algorithm, const QByteArray &bytes)
{
    QByteArray out(digestSize(algorithm), '\0');
    std::size_t size = 0;
    if (EVP_Q_digest(nullptr, openSslName(algorithm), nullptr, bytesOf(bytes), std::size_t(bytes.size()),
                     reinterpret_cast<unsigned char *>(out.data()), &size) <= 0)
        return {};
    return out;
}

QByteArray hmac(HashAlgorithm algorithm, QByteArrayView key, const QByteArray &bytes)
{
    const std::unique_ptr<EVP_MAC, FreeMac> mac(EVP_MAC_fetch(nullptr, "HMAC", nullptr));
    const std::unique_ptr<EVP_MAC_CTX, FreeMacContext> context(mac ? EVP_MAC_CTX_new(mac.get()) : nullptr);
    // OpenSSL's interface takes the name without const, but does not change it.
    const OSSL_PARAM parameters[] = {
        OSSL_PARAM_construct_utf8_string(OSSL_MAC_PARAM_DIGEST, const_cast<char *>(openSslName(algorithm)), 0),
        OSSL_PARAM_construct_end()};
    QByteArray out(digestSize(algorithm), '\0');
    std::size_t size = 0;
    if (!context || EVP_MAC_init(context.get(), bytesOf(key), std::size_t(key.size()), parameters) <= 0 ||
        EVP_MAC_update(context.get(), bytesOf(bytes), std::size_t(bytes.size())) <= 0 ||
        EVP_MAC_final(context.get(), reinterpret_cast<unsigned char *>(out.data()), &size, std::size_t(out.size())) <= 0)
        return {};
    return out;
}

bool isSameSecret(QByteArrayView one, QByteArrayView other)
{
    return one.size() == other.size() && CRYPTO_memcmp(bytesOf(one), bytesOf(other), std::size_t(one.size())) == 0;
}

} // namespace fix789::ike
