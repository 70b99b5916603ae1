// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "site_signature.h"

#include <QFile>

#include <functional>
#include <memory>

#include <openssl/bio.h>
#include <openssl/evp.h>
#include <openssl/pem.h>

namespace fix789::app {
namespace {

template <class T, void (*release)(T *)>
struct Freed {
    void operator()(T *one) const { release(one); }
};
using Key = std::unique_ptr<EVP_PKEY, Freed<EVP_PKEY, EVP_PKEY_free>>;
using Digest = std::unique_ptr<EVP_MD_CTX, Freed<EVP_MD_CTX, EVP_MD_CTX_free>>;
using Bio = std::unique_ptr<BIO, Freed<BIO, BIO_free_all>>;

constexpr qsizetype kLargestKeyFile = 64 * 1024;
constexpr std::size_t kSignatureSize = 64;
const auto kDoing = QStringLiteral("signing the site file");

const unsigned char *bytesOf(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

// Never asks for a passphrase at the terminal: a key with one is not used here.
int noPassphrase(char *, int, int, void *)
{
    return -1;
}

Bio reading(const QByteArray &bytes)
{
    return Bio(BIO_new_mem_buf(bytes.constData(), int(bytes.size())));
}

bool isEd25519(const Key &key)
{
    return key && EVP_PKEY_get_base_id(key.get()) == EVP_PKEY_ED25519;
}

QByteArray written(BIO *bio)
{
    char *data = nullptr;
    const long size = BIO_get_mem_data(bio, &data);
    return size > 0 ? QByteArray(data, size) : QByteArray();
}

Result<void> write(const QString &path, const QByteArray &bytes, QFile::Permissions permissions)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, permissions))
        return failure(ErrorKind::Refused, kDoing);
    if (file.write(bytes) != bytes.size() || !file.flush())
        return failure(ErrorKind::Failed, kDoing);
    return {};
}

Result<Key> newKey(const QString &path)
{
    Key key(EVP_PKEY_Q_keygen(nullptr, nullptr, "ED25519"));
    const Bio secret(BIO_new(BIO_s_secmem()));
    const Bio open(BIO_new(BIO_s_mem()));
    if (!key || !secret || !open ||
        PEM_write_bio_PrivateKey(secret.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr) != 1 ||
        PEM_write_bio_PUBKEY(open.get(), key.get()) != 1)
        return failure(ErrorKind::Failed, kDoing);
    if (const auto kept = write(path, written(secret.get()), QFile::ReadOwner | QFile::WriteOwner); !kept)
        return std::unexpected(kept.error());
    if (const auto kept = write(path + QStringLiteral(".pub"), written(open.get()),
                                QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther);
        !kept)
        return std::unexpected(kept.error());
    return key;
}

Result<Key> keyIn(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return newKey(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::Refused, kDoing);
    const QByteArray bytes = file.read(kLargestKeyFile);
    Key key(PEM_read_bio_PrivateKey(reading(bytes).get(), nullptr, noPassphrase, nullptr));
    if (!isEd25519(key))
        return failure(ErrorKind::Malformed, kDoing);
    return key;
}

// Calls `use` with each public key until it returns true.
bool anyKey(const QByteArray &keys, const std::function<bool(const Key &)> &use)
{
    if (keys.size() > kLargestKeyFile)
        return false;
    const Bio bio = reading(keys);
    while (const Key key{PEM_read_bio_PUBKEY(bio.get(), nullptr, noPassphrase, nullptr)})
        if (isEd25519(key) && use(key))
            return true;
    return false;
}

} // namespace

Result<QByteArray> signSite(const QByteArray &content, const QString &keyFile)
{
    const auto key = keyIn(keyFile);
    if (!key)
        return std::unexpected(key.error());
    const Digest digest(EVP_MD_CTX_new());
    QByteArray signature(kSignatureSize, '\0');
    std::size_t size = kSignatureSize;
    const bool made = digest && EVP_DigestSignInit(digest.get(), nullptr, nullptr, nullptr, key->get()) == 1 &&
                      EVP_DigestSign(digest.get(), reinterpret_cast<unsigned char *>(signature.data()), &size, bytesOf(content),
                                     std::size_t(content.size())) == 1;
    return made && size == kSignatureSize ? Result<QByteArray>(signature) : failure(ErrorKind::Failed, kDoing);
}

bool isSignedByOneOf(const QByteArray &keys, const QByteArray &content, const QByteArray &signature)
{
    return anyKey(keys, [&](const Key &key) {
        const Digest digest(EVP_MD_CTX_new());
        return digest && EVP_DigestVerifyInit(digest.get(), nullptr, nullptr, nullptr, key.get()) == 1 &&
               EVP_DigestVerify(digest.get(), bytesOf(signature), std::size_t(signature.size()), bytesOf(content),
                                std::size_t(content.size())) == 1;
    });
}

bool holdsPublicKey(const QByteArray &keys)
{
    return anyKey(keys, [](const Key &) { return true; });
}

} // namespace fix789::app
