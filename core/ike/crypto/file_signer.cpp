// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "ike/crypto/file_signer.h"

#include "ike/crypto/openssl_handles.h"

#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/pkcs12.h>
#include <openssl/rsa.h>

#include <QFile>

#include <algorithm>
#include <cstring>

namespace fix789::ike {
namespace {

constexpr qint64 kLargestFile = 1024 * 1024;
constexpr std::size_t kMostCertificates = 16;

struct Parts {
    openssl::Key key;
    std::vector<openssl::Certificate> certificates;
};

Failure refusedFile()
{
    return failure(ErrorKind::Refused, QStringLiteral("opening a certificate file with this passphrase"));
}

Failure malformedFile(const char *why)
{
    return failure(ErrorKind::Malformed, QStringLiteral("reading a certificate file: ") + QLatin1String(why));
}

openssl::Bio over(const QByteArray &bytes)
{
    return openssl::Bio(BIO_new_mem_buf(bytes.data(), int(bytes.size())));
}

QByteArray der(X509 *certificate)
{
    QByteArray bytes(std::max(i2d_X509(certificate, nullptr), 0), '\0');
    auto *out = reinterpret_cast<unsigned char *>(bytes.data());
    i2d_X509(certificate, &out);
    return bytes;
}

class FileSigner final : public Signer {
public:
    FileSigner(openssl::Key key, std::vector<QByteArray> certificates)
        : m_key(std::move(key)), m_certificates(std::move(certificates))
    {
    }

    [[nodiscard]] std::vector<QByteArray> certificates() const override { return m_certificates; }

    [[nodiscard]] Result<QByteArray> sign(const QByteArray &digest) const override
    {
        const openssl::ClearErrors clear;
        const openssl::KeyContext context(EVP_PKEY_CTX_new_from_pkey(nullptr, m_key.get(), nullptr));
        QByteArray signature(EVP_PKEY_get_size(m_key.get()), '\0');
        std::size_t size = std::size_t(signature.size());
        if (!context || EVP_PKEY_sign_init(context.get()) <= 0 ||
            EVP_PKEY_CTX_set_rsa_padding(context.get(), RSA_PKCS1_PADDING) <= 0 ||
            EVP_PKEY_sign(context.get(), reinterpret_cast<unsigned char *>(signature.data()), &size,
                          reinterpret_cast<const unsigned char *>(digest.data()), std::size_t(digest.size())) <= 0)
            return failure(ErrorKind::Failed, QStringLiteral("signing with a certificate's key"));
        return signature.first(qsizetype(size));
    }

private:
    openssl::Key m_key;
    std::vector<QByteArray> m_certificates;
};

// OpenSSL's passphrase callback; without it OpenSSL would prompt at the terminal.
int givePassphrase(char *buffer, int size, int, void *given)
{
    const auto passphrase = static_cast<const Secret *>(given)->reveal();
    if (passphrase.isEmpty() || passphrase.size() > size)
        return -1;
    std::memcpy(buffer, passphrase.data(), std::size_t(passphrase.size()));
    return int(passphrase.size());
}

Result<Parts> fromPem(const QByteArray &bytes, const Secret &passphrase)
{
    Parts parts;
    auto *const asked = const_cast<void *>(static_cast<const void *>(&passphrase)); // only read above
    parts.key.reset(PEM_read_bio_PrivateKey(over(bytes).get(), nullptr, givePassphrase, asked));
    if (!parts.key && bytes.contains("ENCRYPTED"))
        return refusedFile();
    if (!parts.key)
        return malformedFile("no private key");
    const openssl::Bio bio = over(bytes);
    while (parts.certificates.size() < kMostCertificates) {
        openssl::Certificate certificate(PEM_read_bio_X509(bio.get(), nullptr, givePassphrase, asked));
        if (!certificate)
            break;
        parts.certificates.push_back(std::move(certificate));
    }
    return parts;
}

Result<Parts> fromPkcs12(const QByteArray &bytes, const Secret &passphrase)
{
    const auto *in = reinterpret_cast<const unsigned char *>(bytes.data());
    const openssl::Pkcs12 file(d2i_PKCS12(nullptr, &in, long(bytes.size())));
    if (!file)
        return malformedFile("neither PEM nor PKCS #12");
    const Secret word(passphrase.reveal().toByteArray()); // a copy with a terminating zero, as OpenSSL requires
    // The MAC alone proves the passphrase, so later failures have another cause.
    const char *const used = word.isEmpty() ? nullptr : word.reveal().data();
    if (PKCS12_mac_present(file.get()) != 0 && PKCS12_verify_mac(file.get(), used, int(word.reveal().size())) <= 0)
        return refusedFile();
    EVP_PKEY *key = nullptr;
    X509 *certificate = nullptr;
    STACK_OF(X509) *others = nullptr;
    if (PKCS12_parse(file.get(), word.isEmpty() ? "" : used, &key, &certificate, &others) <= 0)
        return failure(ErrorKind::NotSupported, QStringLiteral("opening a PKCS #12 file: its encryption is outdated"));
    Parts parts;
    const openssl::Certificates chain(others);
    parts.key.reset(key);
    if (certificate != nullptr)
        parts.certificates.emplace_back(certificate);
    for (int i = 0; i < sk_X509_num(others) && parts.certificates.size() < kMostCertificates; ++i)
        if (X509 *one = sk_X509_value(others, i); X509_up_ref(one) > 0)
            parts.certificates.emplace_back(one);
    return parts;
}

} // namespace

Result<std::shared_ptr<const Signer>> readSigner(const QString &path, const Secret &passphrase)
{
    QFile file(path);
    if (!file.exists())
        return failure(ErrorKind::NotFound, QStringLiteral("reading a certificate file"));
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::Refused, QStringLiteral("reading a certificate file"));
    return signerFrom(file.read(kLargestFile + 1), passphrase);
}

Result<std::shared_ptr<const Signer>> signerFrom(const QByteArray &bytes, const Secret &passphrase)
{
    const openssl::ClearErrors clear;
    if (bytes.size() > kLargestFile)
        return malformedFile("it is too large");
    auto parts = bytes.contains("-----BEGIN ") ? fromPem(bytes, passphrase) : fromPkcs12(bytes, passphrase);
    if (!parts)
        return Failure(parts.error());
    if (!parts->key || EVP_PKEY_is_a(parts->key.get(), "RSA") <= 0)
        return failure(ErrorKind::NotSupported, QStringLiteral("signing with a key that is not RSA"));
    const auto own = std::find_if(parts->certificates.begin(), parts->certificates.end(), [&parts](const auto &certificate) {
        return X509_check_private_key(certificate.get(), parts->key.get()) > 0;
    });
    if (own == parts->certificates.end())
        return malformedFile("no certificate belongs to the key");
    std::rotate(parts->certificates.begin(), own, own + 1);
    std::vector<QByteArray> certificates;
    for (const auto &certificate : parts->certificates)
        certificates.push_back(der(certificate.get()));
    return std::make_shared<FileSigner>(std::move(parts->key), std::move(certificates));
}

} // namespace fix789::ike
